// What the instructor and the students may ask for in a seminar's room. The schemas stand in `seminarMessages.ts`.
import type { BoardDial, Role } from "../rules/index.ts";
import type { AlertKind } from "../seminar/alertKinds.ts";
import type { Lang } from "../text/index.ts";
import type { Strength, Temperament } from "./protocol.ts";
import type { PlanningSheet, SeminarSetup, SeminarStage } from "./seminar.ts";

export type BoardDialValues = Readonly<Partial<Record<BoardDial, number>>>;

/** One table by its code, or all of them. */
export type TableTarget = string | "all";

/** When an inject comes: at once, at the start of a round, or as soon as a dial passes a mark. */
export type InjectMoment =
  | { readonly when: "now" }
  | { readonly when: "round"; readonly round: number }
  | {
      readonly when: "dial";
      readonly dial: BoardDial;
      readonly side: "atLeast" | "atMost";
      readonly value: number;
    };

/** A seating: for each table four seats of student ids (the head first) or null for a bot, and its observers. */
export interface Seating {
  readonly tables: readonly SeatingTable[];
  /** Those who sit nowhere for now. */
  readonly bench: readonly string[];
}
export interface SeatingTable {
  readonly seats: Readonly<Record<Role, readonly string[] | null>>;
  readonly observers: readonly string[];
}

/** `room.request("instruct", wish)`. */
export type InstructorWish =
  | { readonly type: "setup"; readonly setup: SeminarSetup }
  /** Moves the class on; `minutes` until the planned end, null: open. Play begins the matches of all tables. */
  | { readonly type: "stage"; readonly to: SeminarStage; readonly minutes: number | null }
  | { readonly type: "stageTime"; readonly addS: number }
  /** Makes the tables; before the match only. Seats that nobody has are given to bots. */
  | { readonly type: "seat"; readonly seating: Seating }
  /** One student to another place at any time; null table: the bench. With `head` the seat is led from there. */
  | {
      readonly type: "move";
      readonly student: string;
      readonly table: string | null;
      readonly role: Role | null;
      readonly head: boolean;
    }
  | { readonly type: "swap"; readonly a: string; readonly b: string }
  | { readonly type: "rename"; readonly student: string; readonly name: string }
  /** Forgets the student; the seat, if any, is given to a bot. */
  | { readonly type: "remove"; readonly student: string }
  | {
      readonly type: "bot";
      readonly table: string;
      readonly role: Role;
      readonly temperament: Temperament;
      readonly strength: Strength;
    }
  /** The persons of this seat are back; the bot leaves. */
  | { readonly type: "unbot"; readonly table: string; readonly role: Role }
  | { readonly type: "pause" | "resume"; readonly table: TableTarget }
  | { readonly type: "extend"; readonly table: TableTarget; readonly ms: number }
  | { readonly type: "endPhase" | "endMatch"; readonly table: TableTarget }
  | { readonly type: "rollBack"; readonly table: string; readonly round: number }
  | { readonly type: "undoRollBack"; readonly table: string }
  | { readonly type: "lockTalk"; readonly table: TableTarget; readonly locked: boolean }
  /** To everybody, a table, some of its seats, or one student. `world`: in character, as news from outside. */
  | {
      readonly type: "message";
      readonly table: TableTarget | null;
      readonly roles: readonly Role[];
      readonly student: string | null;
      readonly text: string;
      readonly voice: "instructor" | "world";
    }
  | {
      readonly type: "inject";
      readonly table: TableTarget;
      /** None: public. */
      readonly to: readonly Role[];
      readonly headline: string;
      readonly text: string;
      readonly dials: BoardDialValues;
      readonly moment: InjectMoment;
    }
  | { readonly type: "dropInject"; readonly id: string }
  | { readonly type: "answerHand"; readonly student: string; readonly text: string }
  | { readonly type: "alerts"; readonly off: readonly AlertKind[] }
  | {
      readonly type: "wall";
      readonly tables: boolean;
      readonly names: boolean;
      readonly line: string;
    }
  /** Looks into one table, all of it, from now on; null: no longer. */
  | { readonly type: "look"; readonly table: string | null };

/** `room.request("student", wish)`. */
export type StudentWish =
  | { readonly type: "raise"; readonly text: string }
  | { readonly type: "lower" }
  | { readonly type: "write"; readonly text: string }
  | { readonly type: "sheet"; readonly sheet: PlanningSheet }
  /** An observer's question, headline or prediction for a round. */
  | { readonly type: "observe"; readonly round: number; readonly text: string }
  /** The head hands the lead of the delegation over. */
  | { readonly type: "passHead"; readonly to: string }
  | { readonly type: "lang"; readonly lang: Lang };

export type SeminarRequests = {
  readonly instruct: InstructorWish;
  readonly student: StudentWish;
};

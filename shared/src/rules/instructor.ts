// What the instructor of a class may do to a match, and what it leaves behind (SPEC instructor-door).
import { BOARD_DIALS, type BoardDial, type TrustDial, trustOf } from "./dials.ts";
import { PAIRS, type Role } from "./roles.ts";
import type { Phase } from "./state.ts";

/** Dials that an event card of the instructor's may move: what everybody reads, and trust. */
export type InjectDial = BoardDial | TrustDial;
export const INJECT_DIALS: readonly InjectDial[] = [...BOARD_DIALS, ...PAIRS.map(trustOf)];

/** Out of character, or in it, as the world outside the table. */
export const NOTICE_VOICES = ["instructor", "world"] as const;
export type NoticeVoice = (typeof NOTICE_VOICES)[number];

export const INSTRUCTOR_LIMITS = {
  /** Characters. */
  notice: 500,
  title: 120,
  headline: 120,
  name: 24,
  /** A dial moves by this much at most, up or down. */
  dial: 20,
  /** Notices kept on the board, and in each hand; the oldest give way. */
  notices: 60,
  /** Milliseconds in which a roll back can be undone. */
  undoMs: 60_000,
} as const;

/** What the instructor may ask for, beside `pause`, `resume` and `extend`. */
export type InstructorAct =
  | { readonly type: "endPhase" }
  | { readonly type: "endMatch" }
  | {
      readonly type: "notice";
      /** None: all four, and those who watch. */
      readonly to: readonly Role[];
      readonly voice: NoticeVoice;
      readonly title?: string | undefined;
      readonly text: string;
    }
  | {
      readonly type: "inject";
      /** None: public. */
      readonly to: readonly Role[];
      readonly headline: string;
      readonly text: string;
      /** By how much; only with a public card. */
      readonly dials: Readonly<Partial<Record<InjectDial, number>>>;
    }
  | { readonly type: "lockTalk"; readonly locked: boolean }
  | {
      readonly type: "standIn";
      readonly role: Role;
      readonly on: boolean;
      /** For the delegation, when its seat is handed back. */
      readonly note?: string | undefined;
    }
  | {
      readonly type: "changeDelegate";
      readonly role: Role;
      /** null: nobody by name. */
      readonly name: string | null;
      readonly kind: "person" | "bot";
    }
  | RollBackAct;

/** Decided by `decideRollBack`, since it needs a state of before. */
export type RollBackAct =
  | { readonly type: "rollBack"; readonly round: number }
  | { readonly type: "undoRollBack" };

/** Where in a match something was. */
export interface Moment {
  readonly round: number;
  readonly phase: Phase;
}

/** Words from outside the table, kept so that they survive a new page. */
export interface Notice extends Moment {
  /** `n1`, `n2`: numbered on the board and in each hand by itself, so that a number tells nothing of others. */
  readonly id: string;
  /** Milliseconds of the server's clock. */
  readonly at: number;
  /** A message, an event card, or what a stand-in leaves for those who are back. */
  readonly kind: "notice" | "inject" | "handBack";
  readonly voice: NoticeVoice;
  /** For this role alone; else for everybody. */
  readonly own: boolean;
  /** The headline of an event card; empty: none. */
  readonly title: string;
  readonly text: string;
  /** Of `handBack`: since when somebody stood in. */
  readonly since: Moment | null;
}
export type Notices = Readonly<Record<string, Notice>>;

/** Words inside a delegation. */
export interface Confidence {
  readonly id: string;
  /** The delegate's name; empty where the command bears none. */
  readonly from: string;
  readonly round: number;
  readonly at: number;
  readonly text: string;
}

/** Who sits in a seat, as the instructor made known. */
export interface NamedDelegate {
  readonly name: string | null;
  readonly kind: "person" | "bot";
}

/** The last roll back that still stands. */
export interface RolledBack {
  readonly from: Moment;
  readonly to: number;
  /** When it was done, and until when it can be undone; ms of the server's clock. */
  readonly at: number;
  readonly undoUntil: number;
}

/** What happens to a match because a class plays it. */
export type ClassFact =
  | ({ readonly type: "phaseCutShort" | "matchCutShort" } & Moment)
  | { readonly type: "noticeGiven"; readonly notice: Notice }
  | { readonly type: "talkLockSet"; readonly locked: boolean }
  | {
      readonly type: "standInSet";
      readonly role: Role;
      readonly on: boolean;
      readonly since: Moment;
    }
  | ({ readonly type: "delegateChanged"; readonly role: Role } & NamedDelegate)
  | { readonly type: "conferred"; readonly message: Confidence }
  /** The match stands at this moment again; `undone`: the roll back was taken back. */
  | ({
      readonly type: "rolledBack";
      readonly from: Moment;
      readonly undone: boolean;
    } & Moment)
  /** What goes with a roll back in a compartment of one's own. */
  | { readonly type: "partRestored" };

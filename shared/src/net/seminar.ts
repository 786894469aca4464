// What goes between the server and those who take part in a seminar, as types. The zod schemas stand in
// `seminarMessages.ts`. A seminar is many tables run by one instructor; its code has six letters, a table's has five.
import type { LayoutId, Role, Ruleset, ScenarioId } from "../rules/index.ts";
import type { AlertKind } from "../seminar/alertKinds.ts";
import type { Lang } from "../text/index.ts";
import type { Strength, Temperament } from "./protocol.ts";
import type { BoardDialValues, InstructorWish } from "./seminarWishes.ts";

/** The room type of a seminar. The room id is the seminar's code. */
export const SEMINAR_ROOM = "seminar";
export const SEMINAR_CODE_LENGTH = 6;
/** Limits on everything that can grow. */
export const SEMINAR_LIMITS = {
  students: 240,
  tables: 60,
  delegates: 4,
  title: 80,
  text: 500,
  listed: 300,
  injects: 40,
  messages: 200,
  sheetText: 400,
  instructors: 6,
} as const;

/** Where the class is. The instructor moves it on; nothing moves it by itself but the tables' own clocks. */
export const SEMINAR_STAGES = ["gathering", "brief", "play", "debrief", "over"] as const;
export type SeminarStage = (typeof SEMINAR_STAGES)[number];

/** How an hour is spent: minutes of brief, debrief and reserve around the layout of the match. */
export const SEMINAR_PLAN_IDS = ["50", "75", "correspondence"] as const;
export type SeminarPlanId = (typeof SEMINAR_PLAN_IDS)[number];

/** What becomes of those who do not fill a table. */
export const REST_RULES = ["delegations", "observers", "bots"] as const;
export type RestRule = (typeof REST_RULES)[number];
export const OBSERVER_TASKS = ["press", "analysts"] as const;
export type ObserverTask = (typeof OBSERVER_TASKS)[number];

/** What an instructor chooses for a seminar; everything can be changed until the match begins. */
export interface SeminarSetup {
  readonly title: string;
  readonly scenario: ScenarioId;
  readonly plan: SeminarPlanId;
  readonly ruleset: Ruleset;
  readonly lang: Lang;
  /** Pseudonyms: delegates are called by their government and number everywhere but on the console. */
  readonly names: "shown" | "pseudonyms";
  readonly rest: RestRule;
  readonly observers: ObserverTask;
  /** Bots that fill seats. */
  readonly bots: { readonly temperament: Temperament | "mixed"; readonly strength: Strength };
  /** Seconds a seat may be empty before a stand-in makes holding moves; 0: never. */
  readonly absentS: number;
  /** Names that are expected. Empty: whoever has the code. */
  readonly list: readonly string[];
}

/** POST /api/seminars. `password` where the server asks for one; `demo`: eight tables of bots that play at once. */
export interface OpenSeminar {
  readonly setup: SeminarSetup;
  readonly password?: string;
  readonly demo?: boolean;
}
export interface OpenedSeminar {
  readonly code: string;
  /** The instructor's key: whoever has it leads the seminar. Told once; the server keeps a hash. */
  readonly key: string;
}
/** GET /api/seminars/:code. What anybody with the code may know. */
export interface SeminarFront {
  readonly code: string;
  readonly title: string;
  readonly stage: SeminarStage;
  readonly lang: Lang;
}
/** POST /api/seminars/:code/join; with `rejoin` the person comes back from another device. */
export interface JoinSeminar {
  readonly name: string;
  readonly lang: Lang;
  /** Eight letters from the seat card or the old device: the same person again. The name is ignored. */
  readonly rejoin?: string;
}
export interface JoinedSeminar {
  readonly code: string;
  /** Opens the seminar's room and the table's. A new one replaces the older: the newest device wins. */
  readonly token: string;
  readonly rejoin: string;
}

/** Where a student is. A table's number counts from 1. */
export interface Place {
  /** The table's code. */
  readonly table: string;
  readonly number: number;
  /** null: an observer of this table. */
  readonly role: Role | null;
  /** Signs and gives orders for the delegation. */
  readonly head: boolean;
}

/** A line from the instructor, or to the instructor. */
export interface SeminarMessage {
  readonly id: string;
  readonly at: number;
  /** A student's id; null: from the instructor. */
  readonly from: string | null;
  readonly text: string;
}

/** Before play, sealed until the debrief: what a student aims at. Numbers are own points; null: not written yet. */
export interface PlanningSheet {
  /** The worst result still better than walking away. */
  readonly reservation: number | null;
  readonly target: number | null;
  readonly firstOffer: string;
  /** A guess for each other role: what it wants most. Free words. */
  readonly guesses: Readonly<Partial<Record<Role, string>>>;
}

/** What a student reads in the seminar's room. */
export interface StudentView {
  readonly code: string;
  readonly title: string;
  readonly scenario: ScenarioId;
  readonly layout: LayoutId;
  readonly stage: SeminarStage;
  /** Planned end of the stage, in ms of the server's clock; null: open. */
  readonly stageEndsAt: number | null;
  readonly pausedAll: boolean;
  /** Persons here now, and persons who have joined. */
  readonly here: number;
  readonly joined: number;
  readonly me: {
    readonly id: string;
    readonly name: string;
    /** How the others see me. */
    readonly alias: string;
    readonly rejoin: string;
    readonly place: Place | null;
    /** The others of my delegation, by alias. */
    readonly fellows: readonly {
      readonly id: string;
      readonly alias: string;
      readonly here: boolean;
      readonly head: boolean;
    }[];
    readonly hand: { readonly at: number; readonly text: string } | null;
    readonly sheet: PlanningSheet | null;
  };
  readonly task: ObserverTask;
  /** Own entries of an observer, by round. */
  readonly observed: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, SeminarMessage>>;
}

/** What the wall shows. No name, no secret; tables only where switched on. */
export interface WallView {
  readonly code: string;
  readonly title: string;
  readonly scenario: ScenarioId;
  readonly stage: SeminarStage;
  readonly stageEndsAt: number | null;
  readonly pausedAll: boolean;
  readonly joined: number;
  readonly seated: number;
  /** Whoever has joined, and those of the list who have not; 0: no list. */
  readonly expected: number;
  /** A line that the instructor has put up. */
  readonly line: string;
  /** Names of those who have joined, only where switched on. */
  readonly names: readonly string[];
  /** Anonymous states, only where switched on. */
  readonly tables: Readonly<Record<string, WallTable>>;
}
export interface WallTable {
  readonly number: number;
  readonly round: number;
  readonly phase: string;
  readonly deals: number;
  readonly tension: number;
  readonly over: boolean;
}

/** A student as the instructor sees one. */
export interface StudentTile {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  /** On the list, or there is no list. */
  readonly listed: boolean;
  readonly here: boolean;
  /** ms of the server's clock; null while here. */
  readonly awaySince: number | null;
  readonly place: Place | null;
  readonly hand: { readonly at: number; readonly text: string } | null;
  readonly sheet: boolean;
  readonly rejoin: string;
}

/** Why a table needs somebody. Text: `alert.<kind>` with the parameters. */
export interface Alert {
  readonly kind: AlertKind;
  readonly params: Readonly<Record<string, string | number>>;
  /** ms of the server's clock. */
  readonly since: number;
  /** Larger comes first. */
  readonly weight: number;
}

/** A table as the instructor sees one among many. */
export interface TableTile {
  readonly code: string;
  readonly number: number;
  readonly stage: "lobby" | "playing" | "over";
  readonly round: number;
  readonly phase: string;
  readonly deadlineAt: number | null;
  readonly remainingMs: number | null;
  readonly paused: boolean;
  readonly talkLocked: boolean;
  readonly dials: BoardDialValues;
  /** Tension at the start of each round so far. */
  readonly tensionLine: readonly number[];
  /** In force, secret ones included. */
  readonly deals: number;
  readonly offers: number;
  readonly messages: number;
  readonly seats: Readonly<Record<Role, SeatTile>>;
  /** Roles that the phase waits for. */
  readonly waiting: readonly Role[];
  readonly observers: readonly string[];
  readonly alerts: readonly Alert[];
  readonly ending: string | null;
  /** Roll back can be undone until then; null: nothing to undo. */
  readonly undoUntil: number | null;
  /** Rounds that the table can go back to the start of. */
  readonly rounds: readonly number[];
}
export interface SeatTile {
  readonly kind: "empty" | "person" | "bot";
  /** Student ids, the head first. */
  readonly delegates: readonly string[];
  readonly here: boolean;
  readonly temperament: Temperament | "";
  readonly ready: boolean;
  readonly standIn: boolean;
}

/** An inject that waits for its moment. */
export interface PlannedInject {
  readonly id: string;
  readonly wish: Extract<InstructorWish, { readonly type: "inject" }>;
  /** Tables that have had it. */
  readonly done: readonly string[];
}

/** What the instructor reads in the seminar's room. */
export interface ConsoleView {
  readonly code: string;
  readonly setup: SeminarSetup;
  readonly layout: LayoutId;
  readonly createdAt: number;
  readonly stage: SeminarStage;
  readonly stageEndsAt: number | null;
  readonly pausedAll: boolean;
  readonly wall: { readonly tables: boolean; readonly names: boolean; readonly line: string };
  /** Kinds of alerts that are switched off. */
  readonly alertsOff: readonly AlertKind[];
  readonly students: Readonly<Record<string, StudentTile>>;
  /** Names of the list that have not come yet. */
  readonly missing: readonly string[];
  readonly tables: Readonly<Record<string, TableTile>>;
  readonly injects: Readonly<Record<string, PlannedInject>>;
  readonly messages: Readonly<Record<string, SeminarMessage & { readonly to: string }>>;
  readonly demo: boolean;
}

/** What `joinById(code, options)` brings: one of the three. */
export type SeminarDoor =
  | { readonly as: "instructor"; readonly key: string }
  | { readonly as: "student"; readonly token: string }
  | { readonly as: "wall" };

/** Names of what the seminar's room sends. Views come as cells: the first is whole, then what has changed. */
export const SEMINAR_MESSAGES = {
  /** `{now, whole, cells}`: path -> JSON text, or null for a cell that is gone. */
  view: "view",
  /** `{table, whole, cells}`: all of a table's state, for the instructor who looks into it. */
  look: "look",
  /** The same key or token came from another place. */
  replaced: "replaced",
  refused: "refused",
} as const;
export interface ViewFrame {
  /** The server's clock, ms. */
  readonly now: number;
  readonly whole: boolean;
  readonly cells: Readonly<Record<string, string | null>>;
}

// What goes between client and server, as types. The zod schemas stand in `messages.ts`.
import { OPPONENT_IDS, STRENGTH_IDS } from "../bots/policy.ts";
import type {
  Action,
  LayoutId,
  Refusal,
  Role,
  Ruleset,
  ScenarioId,
  SeenEvent,
} from "../rules/index.ts";
import type { Lang } from "../text/index.ts";

/** Version of the wire. A client of another version is told to reload. */
export const PROTOCOL_VERSION = 3;
/** The one room type. The room id is the table's code. */
export const ROOM = "table";

export const TEMPERAMENTS = OPPONENT_IDS;
export type Temperament = (typeof TEMPERAMENTS)[number];
/** How well a bot plays. */
export const STRENGTHS = STRENGTH_IDS;
export type Strength = (typeof STRENGTHS)[number];

/** One of the four places at a table. Public. */
export interface SeatView {
  readonly role: Role;
  readonly kind: "empty" | "person" | "bot";
  /** The delegate's chosen name; a bot's is empty and put into words by its temperament. */
  readonly name: string;
  readonly temperament: Temperament | "";
  /** A bot's; empty for persons and empty seats. */
  readonly strength: Strength | "";
  readonly connected: boolean;
  /** Ready to begin (lobby). */
  readonly ready: boolean;
}

/** The table around the match. Public. */
export interface LobbyView {
  readonly code: string;
  readonly stage: "lobby" | "playing" | "over";
  readonly scenario: ScenarioId;
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
  readonly seats: Readonly<Record<Role, SeatView>>;
  readonly spectators: number;
  /** The code of the seminar that this table belongs to; empty: none. */
  readonly seminar: string;
}

/** Who I am at this table. */
export interface Me {
  readonly name: string;
  /** null: a spectator, or not seated yet. */
  readonly role: Role | null;
  readonly host: boolean;
  readonly lang: Lang;
  /** Signs and gives orders for the delegation; false for its other members and for who has no seat. */
  readonly head: boolean;
}

/** The message `me`: who I am, and the server's clock in milliseconds when it was sent. */
export interface MeMessage extends Me {
  readonly now: number;
}

/** One step of a viewer's own log: numbered by the viewer, without gaps. */
export interface LogEntry {
  readonly n: number;
  /** Milliseconds of the server's clock. */
  readonly at: number;
  readonly event: SeenEvent;
}

/**
 * Events that a live log leaves out, because cells that the same viewers read say all of it: who is ready, how much
 * has been said where, and what. Saved games keep them.
 */
export const TOLD_BY_CELLS: ReadonlySet<SeenEvent["type"]> = new Set([
  "readied",
  "said",
  "talkCounted",
  "conferred",
]);

/** Reply to every request. The sentence is in the player's language. */
export type Reply =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal:
        | Refusal
        | { readonly code: TableRefusal; readonly params: Record<string, string | number> };
      readonly sentence: string;
    };

/** Refusals of the table itself, beside those of the rules. Texts: `refusal.<code>`. */
export const TABLE_REFUSALS = [
  "badRequest",
  "tooFast",
  "noSuchTable",
  "tableFull",
  "seatTaken",
  "notSeated",
  "notHost",
  "alreadyStarted",
  "seatsOpen",
  "notStarted",
  "badToken",
  "nameNeeded",
  "notOver",
  "spectatorsOnlyWatch",
  "badSave",
  "tooManyTables",
  "oldClient",
  "stopping",
  "notStored",
  "seminarTable",
  "notHead",
  "botInSeat",
  "noSuchSeminar",
  "seminarFull",
  "seminarOver",
  "badRejoin",
  "passwordNeeded",
  "badKey",
  "unknownStudent",
  "badSeating",
  "delegationFull",
  "wrongStage",
  "tooManySeminars",
] as const;
export type TableRefusal = (typeof TABLE_REFUSALS)[number];

/** Requests of a client (`room.request(name, payload)`). */
export interface Requests {
  /** `id` is the client's: a command with an id that was accepted already is acknowledged again and not executed twice. */
  act: { readonly id: string; readonly action: Action };
  seat:
    | { readonly op: "sit" | "swap"; readonly role: Role }
    | { readonly op: "stand" }
    | {
        readonly op: "bot";
        readonly role: Role;
        readonly temperament: Temperament;
        /** Left out: practised. */
        readonly strength?: Strength;
      }
    | { readonly op: "unbot"; readonly role: Role };
  lobbyReady: { readonly ready: boolean };
  host: {
    readonly key: string;
    readonly op: "start" | "pause" | "resume" | "extend";
    /** With `start`: bots take the empty seats. */
    readonly fill?: boolean;
  };
  lang: { readonly lang: Lang };
  /** Answers with `{ok: true, entries}`: the viewer's log after step `after`. */
  log: { readonly after: number };
}

/** POST /api/tables */
export interface OpenTable {
  readonly scenario: ScenarioId;
  readonly layout: LayoutId;
  readonly ruleset?: Ruleset;
  /** Roles to be played by bots from the start. */
  readonly bots?: Readonly<Partial<Record<Role, Temperament>>>;
  /** Of all these bots; left out: practised. */
  readonly strength?: Strength;
  /** 32 hexadecimal digits; only under the test setting ALLOW_SEEDS=1. */
  readonly seed?: string;
}
export interface OpenedTable {
  readonly code: string;
  readonly hostKey: string;
}
/** POST /api/tables/:code/join. `role` sits down at once where it is free; `token` in the answer is the rejoin key. */
export interface JoinTable {
  readonly name: string;
  readonly lang: Lang;
  readonly role?: Role;
  readonly watch?: boolean;
}
export interface JoinedTable {
  readonly code: string;
  readonly token: string;
  readonly roomId: string;
}
/** GET /api/tables/:code/brief: what the holder of this seat alone may read, by key. */
export interface BriefPapers {
  readonly role: Role;
  readonly texts: Readonly<Record<string, string>>;
}

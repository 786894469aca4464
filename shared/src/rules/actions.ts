import type { CardId, Transport, Venue } from "./catalogue.ts";
import type { Terms } from "./deals.ts";
import type { InstructorAct } from "./instructor.ts";
import type { FolderKey, Pair, Role } from "./roles.ts";

export type Statement =
  | { readonly kind: "take_credit" }
  | { readonly kind: "give_credit"; readonly to: Role }
  | { readonly kind: "lower_expectations" }
  | { readonly kind: "denounce"; readonly whom: Role };

/** What a role secretly chooses for a round. Everything may be empty. */
export interface Orders {
  /** Up to two cards, none twice. */
  readonly cards: readonly { readonly card: CardId; readonly pair: Pair | null }[];
  /** Own due clauses cheated on this round; all others are kept. At most one. */
  readonly cheats: readonly { readonly deal: string; readonly clause: string }[];
  readonly statement: Statement | null;
  /** Summits booked for this round, cancelled by letter. */
  readonly cancel: readonly string[];
  /** Summits cancelled last round that this role wants back on (needs both). */
  readonly restore: readonly string[];
  /** Deals left openly. */
  readonly leave: readonly string[];
  readonly consult: Role | null;
  readonly intelligence: {
    readonly on: Role;
    readonly want: "detection" | "arsenal" | "enforcement";
  } | null;
  /** A secret deal or summit made public by this role. */
  readonly leak: { readonly kind: "deal" | "summit"; readonly id: string } | null;
  /** Secret deals that this role agrees to disclose (needs all parties). */
  readonly disclose: readonly string[];
  /** Used only if a Crisis phase is not answered. */
  readonly fallback: { readonly firm: boolean; readonly restrain: boolean };
}

export const NO_ORDERS: Orders = {
  cards: [],
  cheats: [],
  statement: null,
  cancel: [],
  restore: [],
  leave: [],
  consult: null,
  intelligence: null,
  leak: null,
  disclose: [],
  fallback: { firm: false, restrain: false },
};

/** Unsent work kept for its author: seen by nobody else. */
export interface Draft {
  readonly orders: Orders | null;
  readonly offer: {
    readonly proposal: string | null;
    readonly terms: Terms;
    readonly note: string;
  } | null;
}

/** What a role may ask for. The author stands in the command. */
export type Action =
  | { readonly type: "say"; readonly folder: FolderKey; readonly text: string }
  /** Inside the own delegation; nobody else learns that there was a word. */
  | { readonly type: "confer"; readonly text: string }
  | {
      readonly type: "offer";
      /** The author's signature goes with it, where it may be given. */
      readonly sign?: boolean | undefined;
      readonly terms: Terms;
      readonly note: string;
      readonly standsUntil: number;
    }
  | {
      readonly type: "counter";
      /** As with an offer. */
      readonly sign?: boolean | undefined;
      readonly proposal: string;
      readonly terms: Terms;
      readonly note: string;
    }
  | { readonly type: "sign"; readonly proposal: string; readonly version: number }
  | { readonly type: "takeBack"; readonly proposal: string; readonly version: number }
  | { readonly type: "decline"; readonly proposal: string; readonly version: number }
  | { readonly type: "withdraw"; readonly proposal: string; readonly version: number }
  | {
      readonly type: "invite";
      readonly guest: Role;
      readonly venue: Venue;
      readonly secret: boolean;
      readonly transport: Transport;
    }
  | { readonly type: "answerInvitation"; readonly summit: string; readonly accept: boolean }
  | { readonly type: "convene"; readonly sixParty: boolean }
  | { readonly type: "answerPlenary"; readonly attend: boolean; readonly sixParty: boolean }
  | { readonly type: "draft"; readonly draft: Draft }
  | { readonly type: "seal"; readonly orders: Orders }
  | { readonly type: "unseal" }
  | { readonly type: "answerCrisis"; readonly firm: boolean; readonly restrain: boolean }
  | { readonly type: "vote"; readonly back: boolean }
  | { readonly type: "answerSecondary"; readonly comply: boolean }
  | { readonly type: "choose"; readonly deal: string; readonly end: boolean }
  | { readonly type: "ready"; readonly ready: boolean };
export type ActionType = Action["type"];

/** The acts that hold, let go or lengthen the clock. */
export type Hold = Exclude<Control, { readonly type: "timeOut" }>;

/** What the host and the clock may do; the same door, other authors. */
export type Control =
  | { readonly type: "timeOut"; readonly round: number; readonly phase: string }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "extend"; readonly ms: number };

/** A request with its author and its time (milliseconds of the server's clock; the rules have no clock). */
export type Command =
  | {
      readonly by: Role;
      readonly at: number;
      readonly action: Action;
      /** The name of the delegate who did it, 1-24 characters; kept for the record, of no matter to the rules. */
      readonly delegate?: string;
    }
  | { readonly by: "clock" | "host"; readonly at: number; readonly action: Control }
  | { readonly by: "instructor"; readonly at: number; readonly action: InstructorAct | Hold };

/** A no to a person: a closed list, each code with a sentence in the catalogues (`refusal.<code>`). */
export const REFUSALS = [
  "matchOver",
  "paused",
  "wrongPhase",
  "notYourMove",
  "fullRulesOnly",
  "unknownCard",
  "cardLimit",
  "cardTwice",
  "tooManyCards",
  "notEnoughPc",
  "pairNeeded",
  "pairNotAllowed",
  "trustTooLow",
  "drillNotOn",
  "easeAfterHold",
  "unknownProposal",
  "unknownVersion",
  "proposalClosed",
  "notAParty",
  "partiesDiffer",
  "tooManyOffers",
  "tooManyVersions",
  "noClauses",
  "tooManyClauses",
  "partyWithoutClause",
  "wrongOwner",
  "badRounds",
  "badCondition",
  "notInSecret",
  "needsDprk",
  "badSummitClause",
  "sixPartyNotHeld",
  "alreadySigned",
  "notSigned",
  "ambitionExceeded",
  "repeatedClause",
  "excludedClause",
  "noVisits",
  "diaryFull",
  "alreadyInvited",
  "badGuest",
  "unknownSummit",
  "alreadyAnswered",
  "notInvited",
  "plenaryAgain",
  "plenaryCalled",
  "noPlenary",
  "sixPartyLocked",
  "unknownDeal",
  "clauseNotDue",
  "cannotCheat",
  "tooManyCheats",
  "cheatTooEarly",
  "notYourClause",
  "cannotLeave",
  "cannotCancel",
  "cannotRestore",
  "cannotLeak",
  "cannotDisclose",
  "badIntelligence",
  "badStatement",
  "alreadySealed",
  "notSealed",
  "nothingToAnswer",
  "textEmpty",
  "textTooLong",
  "tooManyMessages",
  "talkLocked",
  "badFolder",
  "alreadyPaused",
  "notPaused",
  "noClock",
  "stale",
  "unchanged",
  "dialsArePublic",
  "dialTooFar",
  "noSuchRound",
  "nothingToUndo",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
export interface Refusal {
  readonly code: RefusalCode;
  /** Numbers and ids for the sentence; roles, cards and dials by id, put into words by the catalogue. */
  readonly params: Readonly<Record<string, string | number>>;
}

import type { Draft, Orders, Statement } from "./actions.ts";
import type { CardId, NewsId } from "./catalogue.ts";
import type { Deal, LedgerMark, Proposal, Summit, Version } from "./deals.ts";
import type { Bin, Change, Dial, DprkDial, Effects } from "./dials.ts";
import type { ClassFact } from "./instructor.ts";
import type { FolderKey, Pair, Role } from "./roles.ts";
import type { Final, GameState, Message, Phase } from "./state.ts";

/** Who learns an event: everybody, or these roles (none: nobody before the end). */
export type Audience = "all" | readonly Role[];

/** Where an event writes. Path parts below `board`, `folders/<key>`, `hands/<role>`, `vault`. `undefined` removes the key. */
export interface Write {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Why a number moved. Put into words by `cause.<kind>` in the catalogues. */
export type Cause =
  | { readonly kind: "news"; readonly news: NewsId }
  | { readonly kind: "card"; readonly role: Role; readonly card: CardId }
  | { readonly kind: "note"; readonly role: Role; readonly card: CardId; readonly met: boolean }
  | { readonly kind: "testSurcharge"; readonly why: "showcase" | "moratorium" }
  | { readonly kind: "signing"; readonly deal: string }
  | { readonly kind: "withoutUs"; readonly deal: string }
  | { readonly kind: "once"; readonly deal: string; readonly clause: string }
  | { readonly kind: "kept"; readonly deal: string; readonly clause: string }
  | { readonly kind: "keeping"; readonly deal: string }
  | { readonly kind: "cheat"; readonly deal: string; readonly clause: string }
  | { readonly kind: "caught"; readonly deal: string; readonly clause: string; readonly role: Role }
  | {
      readonly kind: "openBreach";
      readonly deal: string;
      readonly clause: string;
      readonly role: Role;
    }
  | { readonly kind: "left"; readonly deal: string; readonly role: Role }
  | { readonly kind: "reversal"; readonly deal: string }
  | {
      readonly kind: "summit";
      readonly summit: string;
      readonly part: "meeting" | "gift" | "first" | "venue";
    }
  | { readonly kind: "refusal"; readonly summit: string }
  | { readonly kind: "cancelled"; readonly summit: string; readonly role: Role }
  | { readonly kind: "restored"; readonly summit: string }
  | { readonly kind: "plenary"; readonly sixParty: boolean }
  | { readonly kind: "japan"; readonly abductions: boolean }
  | { readonly kind: "russia" }
  | { readonly kind: "leak"; readonly deal: string | null; readonly summit: string | null }
  | { readonly kind: "traced"; readonly role: Role }
  | { readonly kind: "exposed"; readonly role: Role; readonly card: CardId }
  | { readonly kind: "consult"; readonly pair: Pair }
  | { readonly kind: "statement"; readonly role: Role; readonly statement: Statement["kind"] }
  | { readonly kind: "drill" }
  | {
      readonly kind: "drift";
      readonly of: "arsenal" | "economy" | "regime" | "tension" | "expectations";
    }
  | { readonly kind: "disappointment" }
  | { readonly kind: "decay" }
  | { readonly kind: "inactive"; readonly role: Role }
  | { readonly kind: "attention" }
  | { readonly kind: "crisis" }
  | { readonly kind: "vote"; readonly back: boolean }
  | { readonly kind: "secondary"; readonly comply: boolean }
  /** An event card of the instructor's own. */
  | { readonly kind: "instructor"; readonly headline: string };

/** The steps of Resolution and Communique, in their order (SPEC resolution-order). */
export const STEPS = [
  "news",
  "talks",
  "signing",
  "cancellations",
  "summits",
  "plenary",
  "cards",
  "notes",
  "surcharges",
  "compliance",
  "leaving",
  "leaks",
  "drift",
  "statements",
  "disappointment",
  "decay",
  "attention",
  "crisis",
  "votes",
  "choices",
  "final",
] as const;
export type Step = (typeof STEPS)[number];

/** Facts. Each carries its audience; who is not in it learns nothing of it, not even that it happened. */
export type Fact =
  | { readonly type: "matchCreated"; readonly state: GameState }
  | { readonly type: "phaseBegan"; readonly round: number; readonly phase: Phase }
  | {
      readonly type: "newsDrawn";
      readonly news: NewsId;
      readonly deck: "cloud" | "news";
      readonly reshuffled: boolean;
      readonly drill: boolean;
      readonly showcase: boolean;
    }
  /** Numbers moved. `causes` say what each asked for, `changes` what each dial really did. The public one holds public dials only; a role's own holds what only it may know. */
  | {
      readonly type: "dialsMoved";
      readonly step: Step;
      readonly causes: readonly { readonly cause: Cause; readonly effects: Effects }[];
      readonly changes: readonly Change[];
    }
  /** Held beside the value for those who know. */
  | {
      readonly type: "effectsHeld";
      readonly step: Step;
      readonly cause: Cause;
      readonly effects: Effects;
    }
  | {
      readonly type: "heldReleased";
      readonly causes: readonly { readonly cause: Cause; readonly effects: Effects }[];
      readonly changes: readonly Change[];
    }
  | { readonly type: "binCrossed"; readonly dial: DprkDial; readonly bin: Bin }
  | { readonly type: "levelCrossed"; readonly pair: Pair; readonly level: string }
  // Talks
  | { readonly type: "said"; readonly folder: FolderKey; readonly message: Message }
  | {
      readonly type: "talkCounted";
      readonly folder: FolderKey;
      readonly by: Role;
      readonly kind: "message" | "offer";
    }
  | { readonly type: "offerMade"; readonly proposal: Proposal }
  | { readonly type: "versionAdded"; readonly proposal: string; readonly version: Version }
  | {
      readonly type:
        | "versionWithdrawn"
        | "versionSigned"
        | "signatureTakenBack"
        | "versionDeclined";
      readonly proposal: string;
      readonly version: number;
      readonly by: Role;
    }
  | {
      readonly type: "proposalClosed";
      readonly proposal: string;
      readonly why: "signed" | "lapsed" | "withdrawn";
    }
  | { readonly type: "dealSigned"; readonly deal: Deal }
  | {
      readonly type: "invited" | "summitBooked" | "invitationRefused" | "invitationLapsed";
      readonly summit: Summit;
    }
  | {
      readonly type: "plenaryCalled";
      readonly sixParty: boolean;
      readonly invited: readonly Role[];
    }
  | { readonly type: "plenaryAnswered"; readonly role: Role; readonly attend: boolean }
  | { readonly type: "readied"; readonly role: Role; readonly ready: boolean }
  | { readonly type: "drafted"; readonly draft: Draft }
  | { readonly type: "ordersSealed"; readonly orders: Orders }
  | { readonly type: "ordersReopened" }
  // Resolution
  | {
      readonly type: "cardPlayed";
      readonly role: Role;
      readonly card: CardId;
      readonly pair: Pair | null;
    }
  | {
      readonly type: "noteJudged";
      readonly role: Role;
      readonly card: CardId;
      readonly met: boolean;
    }
  | { readonly type: "divideBlocked"; readonly pair: Pair; readonly by: "reassure" | "consult" }
  | { readonly type: "consulted"; readonly pair: Pair }
  | { readonly type: "drillSettled"; readonly drill: "held" | "paused" | "delayed" }
  | {
      readonly type: "summitHeld" | "summitLeaked" | "summitRestored" | "summitLapsed";
      readonly summit: Summit;
    }
  | { readonly type: "summitCancelled"; readonly summit: Summit; readonly by: Role }
  | {
      readonly type: "plenaryHeld";
      readonly sixParty: boolean;
      readonly attended: readonly Role[];
      readonly held: boolean;
    }
  | { readonly type: "onceDone"; readonly deal: string; readonly clause: string }
  | {
      readonly type: "ledgerMarked";
      readonly deal: string;
      readonly rows: readonly { readonly clause: string; readonly mark: LedgerMark }[];
    }
  | {
      readonly type: "cheated";
      readonly deal: string;
      readonly clause: string;
      readonly points: number;
      readonly undiscovered: boolean;
    }
  | {
      readonly type: "cheatCaught";
      readonly deal: string;
      readonly clause: string;
      readonly role: Role;
      readonly sites: number;
    }
  | {
      readonly type: "openBreach";
      readonly deal: string;
      readonly clause: string;
      readonly role: Role;
      readonly by: CardId | "cancelling";
    }
  | { readonly type: "goodOffices"; readonly deal: string; readonly role: Role }
  | {
      readonly type: "dealEnded";
      readonly deal: string;
      readonly why: "left" | "victim" | "good_offices_failed" | "expired";
      readonly by: Role | null;
    }
  | {
      readonly type: "dealPublished";
      readonly deal: Deal;
      readonly why: "leak" | "leaked_by" | "disclosed";
    }
  | {
      readonly type: "leakTraced";
      readonly role: Role;
      readonly deal: string | null;
      readonly summit: string | null;
    }
  | { readonly type: "covertExposed"; readonly role: Role; readonly card: CardId }
  | {
      readonly type: "intelligenceGained";
      readonly on: Role;
      readonly want: "detection" | "arsenal" | "enforcement";
      readonly value: number | null;
    }
  | {
      readonly type: "statementJudged";
      readonly role: Role;
      readonly statement: Statement;
      readonly result: "alone" | "shared" | "empty" | "given" | "nothing" | "done";
    }
  | { readonly type: "inactiveNoted"; readonly role: Role }
  // Crisis and Communique
  | {
      readonly type: "crisisBroke";
      readonly chance: number;
      readonly plain: number;
      readonly withChina: number;
      readonly withRok: number;
      readonly withBoth: number;
    }
  | { readonly type: "crisisAnswered"; readonly firm: boolean; readonly restrain: boolean }
  | {
      readonly type: "crisisSettled";
      readonly firm: { readonly us: boolean; readonly dprk: boolean };
      readonly restrain: { readonly china: boolean; readonly rok: boolean };
      readonly war: boolean;
      readonly chance: number;
    }
  | {
      readonly type: "asked";
      readonly unVote: boolean;
      readonly secondary: boolean;
      readonly choices: Readonly<Record<string, readonly Role[]>>;
    }
  | {
      readonly type: "answerKept";
      readonly what: "vote" | "secondary" | "choice";
      readonly deal: string | null;
      readonly answer: boolean;
    }
  | { readonly type: "voted"; readonly back: boolean }
  | { readonly type: "secondaryAnswered"; readonly comply: boolean }
  | { readonly type: "settlementTested"; readonly passed: boolean }
  | { readonly type: "extraRoundDrawn"; readonly another: boolean }
  | { readonly type: "ended"; readonly final: Final }
  // The clock
  | {
      readonly type: "clockSet";
      readonly deadlineAt: number | null;
      readonly remainingMs: number | null;
      readonly why: "phase" | "paused" | "resumed" | "extended";
      /** Only where the instructor did it. */
      readonly by?: "instructor";
    }
  | ClassFact;

export type GameEvent = Fact & { readonly to: Audience; readonly writes: readonly Write[] };
/** An event as a viewer may read it: without its writes. */
export type SeenEvent = Fact;
export type EventType = Fact["type"];
export const HIDDEN = "hidden" as const;

export type DialsOf<E extends Effects> = Extract<keyof E, Dial>;

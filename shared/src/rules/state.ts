import type { Draft, Orders } from "./actions.ts";
import type {
  AgendaId,
  CardId,
  Ending,
  LayoutId,
  NewsId,
  Ruleset,
  ScenarioId,
} from "./catalogue.ts";
import type { Deal, OnceEffect, Proposal, Summit } from "./deals.ts";
import type { Bin, BoardDial, Change, Dial, DprkDial, TrustLevel } from "./dials.ts";
import type { Cause } from "./events.ts";
import type { Confidence, Moment, NamedDelegate, Notices, RolledBack } from "./instructor.ts";
import type { ByRole, FolderKey, Pair, Role, Viewer } from "./roles.ts";
import type { Layout } from "./scenario.ts";

export const PHASES = [
  "briefing",
  "talks",
  "orders",
  "resolution",
  "crisis",
  "communique",
  "over",
] as const;
export type Phase = (typeof PHASES)[number];

/** State has compartments named for who may see them. A view is picked from them, never filtered. */
export interface GameState {
  /** Everybody. */
  readonly board: Board;
  /** The roles in the key. */
  readonly folders: Readonly<Record<FolderKey, Folder>>;
  /** One role. */
  readonly hands: ByRole<Hand>;
  /** Nobody. */
  readonly vault: Vault;
}

/** What stays as it was at the start, and is public. */
export interface CaseFacts {
  readonly scenario: ScenarioId;
  readonly ruleset: Ruleset;
  readonly layout: Layout & { readonly id: LayoutId };
  readonly kimHasMet: boolean;
  readonly showcaseRounds: readonly number[];
  readonly drillRounds: readonly number[];
  readonly decks: { readonly cloud: readonly NewsId[]; readonly news: readonly NewsId[] };
  readonly par: ByRole<number>;
}

export interface Board {
  readonly facts: CaseFacts;
  readonly round: number;
  readonly phase: Phase;
  /** deadlineAt in ms of the server's clock, null without one; remainingMs while paused, else null. */
  readonly clock: {
    readonly deadlineAt: number | null;
    readonly remainingMs: number | null;
    readonly paused: boolean;
  };
  readonly ready: ByRole<boolean>;
  readonly dials: Readonly<Record<BoardDial, number>>;
  readonly bins: Readonly<Record<DprkDial, Bin>>;
  readonly levels: Readonly<Record<Pair, TrustLevel>>;
  /** This round's event; tensionBefore is Tension before it was applied. */
  readonly news: { readonly id: NewsId; readonly deck: "cloud" | "news" } | null;
  readonly tensionBefore: number;
  /** The calendar drill of this round. */
  readonly drill: "none" | "scheduled" | "held" | "paused" | "delayed";
  readonly plenary: {
    /** Called in this round; its answers as far as they are public. */
    readonly called: {
      readonly sixParty: boolean;
      readonly answers: Readonly<Partial<Record<Role, boolean>>>;
    } | null;
    readonly lastCalledRound: number;
    /** Held sessions with two or more attending. */
    readonly held: number;
    readonly sixPartyHeld: number;
  };
  /** Public summits of each pair, those before the match included. */
  readonly met: Readonly<Record<Pair, number>>;
  /** With whom Kim held his first public summit of this match. */
  readonly kimFirst: Role | null;
  readonly deals: Readonly<Record<string, Deal>>;
  readonly summits: Readonly<Record<string, Summit>>;
  /** Public plays of each card so far. */
  readonly played: Readonly<Partial<Record<CardId, number>>>;
  /** Public plays of the current and the last resolved round. */
  readonly lastCards: readonly {
    readonly role: Role;
    readonly card: CardId;
    readonly round: number;
  }[];
  /** `<role>.<code>` of every clause ever owed in public. */
  readonly owedPublicly: Readonly<Record<string, true>>;
  readonly talks: Readonly<
    Record<FolderKey, { readonly messages: number; readonly offers: number }>
  >;
  /** Open while phase is crisis: chance of war in percent if both stand firm, by who restrains. */
  readonly crisis: {
    readonly plain: number;
    readonly withChina: number;
    readonly withRok: number;
    readonly withBoth: number;
    readonly answered: ByRole<boolean>;
  } | null;
  /** Questions open in the Communique that everybody knows of. */
  readonly asked: {
    readonly unVote: boolean;
    readonly secondary: boolean;
    /** Public deal id -> roles that choose in secret. */
    readonly choices: Readonly<Record<string, readonly Role[]>>;
  };
  readonly final: Final | null;
  // What only a match with an instructor has, from the first time that it has it.
  readonly notices?: Notices;
  readonly talkLocked?: boolean;
  /** Roles whose seat somebody holds for an absent delegation, and since when. */
  readonly standIns?: Readonly<Partial<Record<Role, Moment>>>;
  readonly delegates?: Readonly<Partial<Record<Role, NamedDelegate>>>;
  readonly rolledBack?: RolledBack;
}

export interface Message {
  readonly id: string;
  readonly by: Role;
  readonly round: number;
  readonly at: number;
  readonly text: string;
  readonly lang?: string;
}

/** What a set of roles shares. */
export interface Folder {
  /** Trust of the pair, 0-100, held parts included; null in folders of three and four. */
  readonly trust: number | null;
  readonly proposals: Readonly<Record<string, Proposal>>;
  /** Secret deals. */
  readonly deals: Readonly<Record<string, Deal>>;
  /** Invitations not yet public and secret summits (pairs only). */
  readonly summits: Readonly<Record<string, Summit>>;
  readonly talk: Readonly<Record<string, Message>>;
  /** Effects on public values that are not yet public, known to these roles. */
  readonly held: Readonly<Record<string, Held>>;
  /** Secret deal id -> roles that choose in secret in this Communique. */
  readonly choices: Readonly<Record<string, readonly Role[]>>;
}

/** An effect on a public value that is not yet public ("+5 not yet public"). */
export interface Held {
  readonly id: string;
  readonly cause: Cause;
  readonly dial: Dial;
  readonly by: number;
  readonly round: number;
}

/** What one role alone knows and holds. */
export interface Hand {
  readonly role: Role;
  readonly agenda: AgendaId;
  readonly pc: number;
  readonly visits: number;
  /** China: visits good only for a summit with the DPRK (card return_visit); 0 for the others. */
  readonly returnVisits: number;
  /** The DPRK: arsenal, economy, regime. China: trueEnforcement. Others: empty. */
  readonly dials: Readonly<Partial<Record<DprkDial | "trueEnforcement", number>>>;
  /** The DPRK also sees the bite, 0-5; null for the others. */
  readonly bite: number | null;
  /** All own plays, covert ones included. */
  readonly played: Readonly<Partial<Record<CardId, number>>>;
  readonly orders: Orders | null;
  readonly draft: Draft;
  /** Answer to a plenary given in Orders, not yet public. */
  readonly plenaryAnswer: { readonly attend: boolean; readonly sixParty: boolean } | null;
  readonly crisisAnswer: { readonly firm: boolean; readonly restrain: boolean } | null;
  readonly vote: boolean | null;
  readonly comply: boolean | null;
  /** Deal id -> end it. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** Face-down points won by cheating and not lost since. */
  readonly faceDown: Readonly<
    Record<
      string,
      {
        readonly deal: string;
        readonly clause: string;
        readonly round: number;
        readonly points: number;
      }
    >
  >;
  /** Own covert effects on public values, not yet public. */
  readonly held: Readonly<Record<string, Held>>;
  /** The DPRK: points of Inspection that hidden sites will take away at the end. */
  readonly hiddenSites: number;
  /** Bought intelligence, kept for the record. */
  readonly intelligence: Readonly<
    Record<
      string,
      {
        readonly on: Role;
        readonly want: string;
        readonly round: number;
        readonly value: number | null;
      }
    >
  >;
  /** Words of the instructor for this role; absent before the first. */
  readonly notices?: Notices;
  /** Talk inside the delegation; absent before the first word. */
  readonly confer?: Readonly<Record<string, Confidence>>;
}

/** Nobody sees this before the end. */
export interface Vault {
  /** 128 bits, 32 hexadecimal digits. */
  readonly seed: string;
  readonly decks: { readonly cloud: readonly NewsId[]; readonly news: readonly NewsId[] };
  readonly once: Readonly<Record<string, OnceEffect>>;
  /** `<deal>.<clause>.<round>` of cheats nobody has found. */
  readonly uncaught: Readonly<Record<string, true>>;
  readonly moratoriumRound: number | null;
  /** Trust as far as its causes are public: the level on the board is cut from it. Only where it differs. */
  readonly shownTrust?: Readonly<Partial<Record<Pair, number>>>;
}

/** Picked from the compartments that the viewer may read. */
export interface View {
  readonly viewer: Viewer;
  readonly board: Board;
  readonly hand: Hand | null;
  /** The viewer's own folders; none for the public. */
  readonly folders: Readonly<Partial<Record<FolderKey, Folder>>>;
}
export type RoleView = View & { readonly viewer: Role; readonly hand: Hand };

export const COMPONENTS = [
  "VOICE",
  "CALM",
  "BUFFER",
  "DENUKE",
  "HOME",
  "WASHINGTON",
  "REG",
  "ECON",
  "ARSENAL",
  "VERIFY",
  "ALLY",
  "LEVERAGE",
  "KOREAS",
] as const;
export type Component = (typeof COMPONENTS)[number];

/** A score with its reasons; points may be halves and tenths. */
export interface Score {
  readonly total: number;
  readonly par: number;
  readonly parts: readonly {
    readonly component: Component;
    readonly weight: number;
    readonly value: number;
    readonly points: number;
  }[];
  readonly agenda: { readonly id: AgendaId; readonly met: boolean; readonly points: number };
  readonly faceDown: number;
  readonly bonus: number;
  /** What the ending made of it: factor and cap, null where none applies. */
  readonly factor: number | null;
  readonly cap: number | null;
}

/** Opened to all when the match is over. */
export interface Final {
  readonly ending: Ending;
  /** Told as: never signed, signed and broken (stalemate); null otherwise. */
  readonly variant: "never_signed" | "signed_and_broken" | null;
  readonly rounds: number;
  readonly scores: ByRole<Score>;
  readonly hidden: {
    readonly arsenal: number;
    readonly economy: number;
    readonly regime: number;
    readonly trueEnforcement: number;
    readonly hiddenSites: number;
  };
  readonly trust: Readonly<Record<Pair, number>>;
  readonly cheats: readonly {
    readonly role: Role;
    readonly deal: string;
    readonly clause: string;
    readonly round: number;
    readonly points: number;
    readonly caught: boolean;
  }[];
  readonly secretDeals: readonly Deal[];
  readonly held: readonly Change[];
}

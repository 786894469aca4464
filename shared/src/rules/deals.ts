import type { ClauseCode, Transport, Venue } from "./catalogue.ts";
import type { Change } from "./dials.ts";
import type { Role } from "./roles.ts";

/** At most one a clause. `kept` names a clause id of the same deal that was kept last round. */
export type Condition =
  | { readonly kind: "round"; readonly round: number }
  | { readonly kind: "kept"; readonly clause: string }
  | { readonly kind: "inspection"; readonly atLeast: number };

/** One undertaking. Ids are unique within the terms: c1, c2, ... */
export interface Clause {
  readonly id: string;
  readonly owner: Role;
  readonly code: ClauseCode;
  /** First round in which it can be due. */
  readonly from: number;
  /** Last round in which it is due; null: open. RL, EE and SM have none. */
  readonly until: number | null;
  readonly condition: Condition | null;
  /** SM only: the guest whom the owner hosts in round `from`. */
  readonly summit: { readonly guest: Role; readonly venue: Venue } | null;
}

/** What a version says: the whole text that a signature binds to. */
export interface Terms {
  /** In role order; each owns at least one clause. */
  readonly parties: readonly Role[];
  readonly clauses: readonly Clause[];
  readonly secret: boolean;
  /** Takes the Six-Party format (four parties, after a held Six-Party session). */
  readonly sixParty: boolean;
}

/** One wording of a proposal. */
export interface Version {
  readonly n: number;
  readonly by: Role;
  readonly terms: Terms;
  /** A covering sentence for the parties, up to 280 characters. */
  readonly note: string;
  readonly signed: readonly Role[];
  readonly declined: readonly Role[];
  readonly withdrawn: boolean;
}

/** An offer with its versions. Lies in the folder of its parties. Id: <folder letters>-<n>, such as CK-2. */
export interface Proposal {
  readonly id: string;
  readonly by: Role;
  readonly parties: readonly Role[];
  readonly openedRound: number;
  /** It lapses at the end of Talks of this round. */
  readonly standsUntil: number;
  readonly status: "open" | "signed" | "lapsed" | "withdrawn";
  readonly versions: Readonly<Record<string, Version>>;
}

/** The row of the promise ledger of one clause in one round, as its readers may know it. */
export const LEDGER_MARKS = [
  "kept",
  "broken",
  "caught",
  "excused",
  "suspended",
  "unmet",
  "waiting",
  "over",
] as const;
export type LedgerMark = (typeof LEDGER_MARKS)[number];

export interface DealClause extends Clause {
  /** The once-effect has happened (RL, EE, SM). */
  readonly done: boolean;
  /** Round -> mark: the promise ledger of this clause. */
  readonly ledger: Readonly<Record<string, LedgerMark>>;
}

/** A signed version in force. A public one lies on the board, a secret one in the folder of its parties. */
export interface Deal {
  /** The id of the proposal it came from. */
  readonly id: string;
  readonly by: Role;
  readonly version: number;
  readonly parties: readonly Role[];
  readonly secret: boolean;
  readonly sixParty: boolean;
  readonly signedRound: number;
  /** Round in which a secret deal became public; null while it is secret, or if it never was. */
  readonly publishedRound: number | null;
  readonly status: "live" | "ended";
  readonly endedRound: number | null;
  readonly endedWhy: "left" | "victim" | "good_offices_failed" | "expired" | null;
  /** Good offices: the culprit that must keep in the next round. Used up once. */
  readonly probation: { readonly role: Role; readonly round: number } | null;
  readonly goodOfficesUsed: boolean;
  readonly clauses: Readonly<Record<string, DealClause>>;
}

/** What a once-effect really did, kept in the vault until the deal ends and it is added back. */
export interface OnceEffect {
  readonly deal: string;
  readonly clause: string;
  readonly changes: readonly Change[];
}

/** An invitation and, once accepted, the summit. Id: <host>-<guest>-<round>. Pending and secret ones lie in the pair's folder, booked public ones on the board. */
export interface Summit {
  readonly id: string;
  readonly host: Role;
  readonly guest: Role;
  readonly round: number;
  readonly venue: Venue;
  readonly transport: Transport;
  readonly secret: boolean;
  readonly status: "invited" | "booked" | "refused" | "lapsed" | "cancelled" | "held";
  readonly outcome: "substance" | "handshake" | "secret" | null;
  /** The deal whose SM clause booked it. */
  readonly deal: string | null;
  readonly leaked: boolean;
  readonly cancelledBy: Role | null;
}

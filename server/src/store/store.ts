import type { Strength, Temperament } from "@freeze/shared/net";
import type { ByRole, Commit, LayoutId, Role, Ruleset, ScenarioId } from "@freeze/shared/rules";
import type { Lang } from "@freeze/shared/text";
import type { SeminarRecord } from "../seminar/record.ts";

/** A person at a table. The token itself is never stored. */
export interface Member {
  readonly id: string;
  /** SHA-256 of the rejoin token, hexadecimal. */
  readonly tokenHash: string;
  readonly name: string;
  readonly lang: Lang;
  /** Came to watch; never sits. */
  readonly watch: boolean;
  /** The seat that is this person's, also while a bot stands in. */
  readonly role: Role | null;
}

export interface SeatRecord {
  readonly kind: "empty" | "person" | "bot";
  /** Member id of the person whose seat it is; kept while a bot stands in. */
  readonly member: string | null;
  readonly temperament: Temperament | "";
  /** Of a bot; missing in records of the first edition, and then practised. */
  readonly strength?: Strength;
  readonly ready: boolean;
}

/** The table around the match, as it is kept: one small document, rewritten whole. */
export interface TableRecord {
  readonly code: string;
  readonly openedAt: number;
  readonly scenario: ScenarioId;
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
  /** 32 hexadecimal digits; a secret of the table. */
  readonly seed: string;
  /** SHA-256 of the host's key, hexadecimal. */
  readonly hostKeyHash: string;
  readonly members: readonly Member[];
  readonly seats: ByRole<SeatRecord>;
  /** Given up: not opened again after a restart, kept for its saved game. */
  readonly closed: boolean;
  /** The seminar that seats this table; missing: a table by itself. */
  readonly seminar?: { readonly code: string; readonly number: number };
}

/** A commit with the client's id of its command: remembered with it, so that it is never executed twice. */
export interface StoredCommit {
  readonly commit: Commit;
  /** `<member>:<id>`; null for the clock, the host, bots and the creation. */
  readonly request: string | null;
}

/** What is written at once: all of it is durable when the promise resolves, or none of it. */
export interface Batch {
  readonly code: string;
  readonly table?: TableRecord;
  readonly commit?: StoredCommit;
}

/** Where tables and seminars live. Two adapters pass one contract test. */
export interface Store {
  /** Writes a seminar whole; resolves when it is durable. */
  readonly keepSeminar: (seminar: SeminarRecord) => Promise<void>;
  /** Every seminar, oldest first. */
  readonly seminars: () => Promise<readonly SeminarRecord[]>;
  /** Removes a seminar, its tables and their commits for good, from free pages too. */
  readonly removeSeminar: (code: string, tables: readonly string[]) => Promise<void>;
  /** False: a table of this code is there already, and nothing was written. */
  readonly open: (table: TableRecord) => Promise<boolean>;
  /** Rejects where the commit's number is taken already or the table is unknown. */
  readonly write: (batch: Batch) => Promise<void>;
  /** Every table that is not closed, oldest first. */
  readonly tables: () => Promise<readonly TableRecord[]>;
  /** All commits of a table in their order. */
  readonly commits: (code: string) => Promise<readonly StoredCommit[]>;
  readonly close: () => Promise<void>;
}

// What an export is made of: plain data, as the store keeps it. Nothing here is a secret key or token.
import type { PlanningSheet, SeminarSetup, Strength, Temperament } from "@freeze/shared/net";
import type { ByRole, Role } from "@freeze/shared/rules";
import type { StoredCommit } from "../store/store.ts";

export interface SeminarArchive {
  readonly code: string;
  readonly setup: SeminarSetup;
  readonly createdAt: number;
  /** In the order of joining: pseudonyms are made of it. */
  readonly students: readonly ArchivedStudent[];
  readonly tables: readonly ArchivedTable[];
  /** Lines between the instructor and students. */
  readonly messages: readonly ArchivedMessage[];
  /** What the instructor did beside the logs of the tables, in order. */
  readonly acts: readonly ArchivedAct[];
}

export interface ArchivedStudent {
  readonly id: string;
  /** How the others saw the student; the name itself where names were shown. */
  readonly alias: string;
  readonly name: string;
  readonly listed: boolean;
  readonly joinedAt: number;
  /** Where the student sits at the end; table by its code. */
  readonly place: {
    readonly table: string;
    readonly role: Role | null;
    readonly head: boolean;
  } | null;
  readonly sheet: PlanningSheet | null;
  /** How often a hand was raised. */
  readonly hands: number;
  /** An observer's lines, by round. */
  readonly observed: Readonly<Record<string, string>>;
  /** Milliseconds connected in all; null: not counted. */
  readonly hereMs: number | null;
  /** Questions on the brief: right at the first try, of so many; null: not asked. */
  readonly checks: { readonly right: number; readonly of: number } | null;
}

export interface ArchivedTable {
  readonly code: string;
  readonly number: number;
  readonly seats: ByRole<{
    readonly kind: "empty" | "person" | "bot";
    /** Student ids, the head first. */
    readonly delegates: readonly string[];
    readonly temperament: Temperament | "";
    readonly strength: Strength | "";
  }>;
  readonly observers: readonly string[];
  /** All of the match, as stored; the id before the colon of a request is the student's. Empty: it never began. */
  readonly commits: readonly StoredCommit[];
}

export interface ArchivedMessage {
  readonly at: number;
  /** A student's id; null: the instructor. */
  readonly from: string | null;
  /** `all`, `bench`, a table's code, a student's id, or `instructor`. */
  readonly to: string;
  readonly text: string;
}

export interface ArchivedAct {
  readonly at: number;
  readonly type: string;
  /** Codes and ids; null: none in particular. */
  readonly table: string | null;
  readonly student: string | null;
  /** What else was asked for. */
  readonly details: unknown;
}

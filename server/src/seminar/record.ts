// A seminar as it is kept: one document, rewritten whole. Keys and tokens are stored as hashes only.
import type {
  InstructorWish,
  PlanningSheet,
  SeminarMessage,
  SeminarSetup,
  SeminarStage,
} from "@freeze/shared/net";
import type { Role } from "@freeze/shared/rules";
import type { AlertKind } from "@freeze/shared/seminar";
import type { Lang } from "@freeze/shared/text";

/** A seat, or an observer's chair where `role` is null, at the table with this code. */
export interface Chair {
  readonly table: string;
  readonly role: Role | null;
  /** Leads the delegation. Of each delegation exactly one does. */
  readonly head: boolean;
}

export interface Student {
  /** Also the member's id at the table. */
  readonly id: string;
  /** SHA-256 of the token, hexadecimal; opens the seminar's room and the table's. */
  readonly tokenHash: string;
  /** Eight letters, printed on seat cards. A secret of its owner and the instructor. */
  readonly rejoin: string;
  readonly name: string;
  /** Counts from 1 in the order of joining; pseudonyms are made of it. */
  readonly number: number;
  readonly lang: Lang;
  readonly listed: boolean;
  readonly joinedAt: number;
  readonly chair: Chair | null;
  readonly hand: { readonly at: number; readonly text: string } | null;
  readonly hands: number;
  readonly sheet: PlanningSheet | null;
  /** An observer's lines, by round. */
  readonly observed: Readonly<Record<string, string>>;
  /** Milliseconds connected in all, up to the last time that the student left; missing in older records. */
  readonly hereMs?: number;
}

/** A line between the instructor and students. `to` is `all`, a table's code or a student's id. */
export interface KeptMessage extends SeminarMessage {
  readonly to: string;
}

export interface KeptInject {
  readonly id: string;
  readonly wish: Extract<InstructorWish, { readonly type: "inject" }>;
  /** Codes of the tables that have had it. */
  readonly done: readonly string[];
}

/** An act of the instructor that was carried out. */
export interface KeptAct {
  readonly at: number;
  readonly wish: InstructorWish;
}
/** Acts kept; the oldest give way. */
export const ACTS_MAX = 600;

export interface SeminarRecord {
  readonly code: string;
  readonly createdAt: number;
  /** The last time that somebody did something; retention counts from it. */
  readonly touchedAt: number;
  /** SHA-256 of the instructor's key, hexadecimal. */
  readonly keyHash: string;
  readonly setup: SeminarSetup;
  readonly stage: SeminarStage;
  /** When the class came to this stage. */
  readonly stageAt: number;
  readonly stageEndsAt: number | null;
  readonly pausedAll: boolean;
  readonly students: readonly Student[];
  /** Numbers given so far; a number is never given twice. */
  readonly numbers: number;
  /** Codes of the tables, by number from 1. */
  readonly tables: readonly string[];
  readonly wall: { readonly tables: boolean; readonly names: boolean; readonly line: string };
  readonly alertsOff: readonly AlertKind[];
  readonly injects: readonly KeptInject[];
  readonly messages: readonly KeptMessage[];
  /** What the instructor did, for the record; missing in older records. */
  readonly acts?: readonly KeptAct[];
  readonly demo: boolean;
}

export const studentOf = ({ students }: SeminarRecord, id: string): Student | undefined =>
  students.find((student) => student.id === id);

/** The number of a table in its seminar, from 1; 0: not of this seminar. */
export const numberOf = ({ tables }: SeminarRecord, code: string): number =>
  tables.indexOf(code) + 1;

export const withStudent = (
  record: SeminarRecord,
  id: string,
  change: (student: Student) => Student,
): SeminarRecord => ({
  ...record,
  students: record.students.map((student) => (student.id === id ? change(student) : student)),
});

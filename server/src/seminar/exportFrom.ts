import { type ByRole, ROLES } from "@freeze/shared/rules";
import type { StoredCommit, TableRecord } from "../store/store.ts";
import { delegation } from "./chairs.ts";
import type { ArchivedStudent, ArchivedTable, SeminarArchive } from "./exportArchive.ts";
import { type KeptAct, numberOf, type SeminarRecord, type Student } from "./record.ts";
import { aliasOf } from "./tableSeats.ts";

/** A seminar and its tables, each with all commits that the store has of it, as what an export is made of. */
export const archiveOf = (
  record: SeminarRecord,
  tables: readonly { readonly table: TableRecord; readonly commits: readonly StoredCommit[] }[],
): SeminarArchive => ({
  code: record.code,
  setup: record.setup,
  createdAt: record.createdAt,
  students: record.students.map((student) => studentFrom(record, student)),
  tables: tables.map(({ table, commits }) => tableFrom(record, table, commits)),
  messages: record.messages,
  acts: (record.acts ?? []).map(actFrom),
});

function actFrom({ at, wish }: KeptAct): SeminarArchive["acts"][number] {
  const { type, ...asked } = wish;
  const {
    table = null,
    student = null,
    ...details
  } = asked as {
    readonly table?: string | null;
    readonly student?: string | null;
  };
  return { at, type, table, student, details };
}

function studentFrom(record: SeminarRecord, student: Student): ArchivedStudent {
  const { id, name, listed, joinedAt, chair, sheet, hands, observed } = student;
  const alias = aliasOf(record, student);
  const { hereMs = null } = student;
  // The questions on the brief are answered in the browser and not kept.
  const around = { hereMs, checks: null };
  return { id, alias, name, listed, joinedAt, place: chair, sheet, hands, observed, ...around };
}

function tableFrom(
  record: SeminarRecord,
  table: TableRecord,
  commits: readonly StoredCommit[],
): ArchivedTable {
  const { code } = table;
  const idsOf = (role: Parameters<typeof delegation>[2]) =>
    delegation(record, code, role).map(({ id }) => id);
  const seats = Object.fromEntries(
    ROLES.map((role) => {
      const { kind, temperament, strength = "" } = table.seats[role];
      return [role, { kind, temperament, strength, delegates: idsOf(role) }];
    }),
  ) as unknown as ByRole<ArchivedTable["seats"]["us"]>;
  return { code, number: numberOf(record, code), seats, observers: idsOf(null), commits };
}

import { type ByRole, ROLES } from "@freeze/shared/rules";
import type { StoredCommit, TableRecord } from "../store/store.ts";
import { delegation } from "./chairs.ts";
import type { ArchivedStudent, ArchivedTable, SeminarArchive } from "./exportArchive.ts";
import { numberOf, type SeminarRecord, type Student } from "./record.ts";
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
  acts: [],
});

function studentFrom(record: SeminarRecord, student: Student): ArchivedStudent {
  const { id, name, listed, joinedAt, chair, sheet, hands, observed } = student;
  const alias = aliasOf(record, student);
  // Neither the time connected nor the questions on the brief are kept.
  const unknown = { hereMs: null, checks: null };
  return { id, alias, name, listed, joinedAt, place: chair, sheet, hands, observed, ...unknown };
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

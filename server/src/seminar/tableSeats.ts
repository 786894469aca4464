// The table's record as the seminar wants it: its members are the students who sit there, its seats theirs or bots'.

import { TEMPERAMENTS, type Temperament } from "@freeze/shared/net";
import { type ByRole, ROLES, type Role } from "@freeze/shared/rules";
import { translateIn } from "@freeze/shared/text/all";
import { botSeat, EMPTY_SEAT, personSeat } from "../match/lobby.ts";
import type { Member, SeatRecord, TableRecord } from "../store/store.ts";
import { delegation } from "./chairs.ts";
import type { SeminarRecord, Student } from "./record.ts";

/** How a student is called wherever classmates read it. */
export const aliasOf = ({ setup }: SeminarRecord, student: Student): string =>
  setup.names === "shown"
    ? student.name
    : translateIn(setup.lang)("student.alias", { n: student.number });

/** The same record where nothing has changed. */
export function seatsFrom(table: TableRecord, seminar: SeminarRecord): TableRecord {
  const sitting = seminar.students.filter(({ chair }) => chair?.table === table.code);
  const members = sitting.map(
    (student): Member => ({
      id: student.id,
      tokenHash: student.tokenHash,
      name: aliasOf(seminar, student),
      lang: student.lang,
      watch: student.chair?.role === null,
      role: student.chair?.role ?? null,
    }),
  );
  const seats = Object.fromEntries(
    ROLES.map((role) => [role, seatOf(table, seminar, role)]),
  ) as unknown as ByRole<SeatRecord>;
  const next = { ...table, members, seats };
  return JSON.stringify(next) === JSON.stringify(table) ? table : next;
}

function seatOf(table: TableRecord, seminar: SeminarRecord, role: Role): SeatRecord {
  const [head] = delegation(seminar, table.code, role);
  const now = table.seats[role];
  if (!head) return now.kind === "bot" ? { ...now, member: null } : usualBot(table, seminar, role);
  // A bot that the instructor has put beside them stays until it is taken out.
  if (now.kind === "bot" && now.member !== null) return { ...now, member: head.id };
  return now.kind === "person" && now.member === head.id ? now : personSeat(head.id);
}

function usualBot(table: TableRecord, { setup, stage }: SeminarRecord, role: Role): SeatRecord {
  if (stage === "over") return EMPTY_SEAT;
  const { temperament, strength } = setup.bots;
  const number = (table.seminar?.number ?? 1) + ROLES.indexOf(role);
  const mixed = TEMPERAMENTS[number % TEMPERAMENTS.length] as Temperament;
  return botSeat({ temperament: temperament === "mixed" ? mixed : temperament, strength });
}

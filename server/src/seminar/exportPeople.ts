// Who was there: students with their planning sheets, and seats.
import { ROLES, type Role } from "@freeze/shared/rules";
import type { ArchivedStudent, SeminarArchive } from "./exportArchive.ts";
import { type Column, type Columns, type Sheet, timeCell } from "./exportCsv.ts";
import type { Names } from "./exportNames.ts";

export interface StudentRow {
  readonly student: ArchivedStudent;
  readonly archive: SeminarArchive;
  readonly names: Names;
}

export const who = <Row extends StudentRow>(shown: boolean): Columns<Row> => ({
  student: [
    "code",
    "Pseudonym, the same in all files: S001 joined first.",
    ({ names, student }) => names.of(student.id),
  ],
  ...(shown
    ? { name: ["text", "Name as typed when joining.", ({ student }: StudentRow) => student.name] }
    : {}),
  table: ["integer", "Number of the table at the end; empty: none.", (row) => numberOf(row)],
  role: [
    "code",
    "Role at the end; empty for observers and for those without a seat.",
    ({ student }) => student.place?.role ?? null,
  ],
  head: [
    "flag",
    "Signed and gave orders for the delegation at the end.",
    ({ student }) => student.place?.head ?? false,
  ],
  observer: [
    "flag",
    "Observed a table at the end.",
    ({ student }) => student.place !== null && student.place.role === null,
  ],
});

const numberOf = ({ archive, student }: StudentRow): number | null =>
  archive.tables.find(({ code }) => code === student.place?.table)?.number ?? null;

const guess = (role: Role): Column<StudentRow> => [
  "text",
  `What the student thought ${role} wanted most.`,
  ({ student, names }) => names.text(student.sheet?.guesses[role] ?? ""),
];

export const studentsSheet = (shown: boolean): Sheet<StudentRow> => ({
  file: "students.csv",
  about: "One row for each student, with the sealed planning sheet.",
  columns: {
    ...who<StudentRow>(shown),
    listed: [
      "flag",
      "On the list of the seminar, or there was no list.",
      ({ student }) => student.listed,
    ],
    joined_at: ["time", "First joined.", ({ student }) => timeCell(student.joinedAt)],
    hands: ["integer", "Times that a hand was raised.", ({ student }) => student.hands],
    sheet: ["flag", "Handed in a planning sheet.", ({ student }) => student.sheet !== null],
    sheet_reservation: [
      "number",
      "Worst result still better than walking away.",
      ({ student }) => student.sheet?.reservation ?? null,
      "points",
    ],
    sheet_target: [
      "number",
      "Result aimed at.",
      ({ student }) => student.sheet?.target ?? null,
      "points",
    ],
    sheet_first_offer: [
      "text",
      "First offer planned.",
      ({ student, names }) => names.text(student.sheet?.firstOffer ?? ""),
    ],
    ...Object.fromEntries(ROLES.map((role) => [`sheet_guess_${role}`, guess(role)])),
  },
});

export const studentRows = (archive: SeminarArchive, names: Names): readonly StudentRow[] =>
  archive.students.map((student) => ({ student, archive, names }));

interface SeatRow {
  readonly table: SeminarArchive["tables"][number];
  readonly role: Role | null;
  readonly position: number;
  readonly kind: string;
  readonly student: string;
}

export const SEATS: Sheet<SeatRow> = {
  file: "seats.csv",
  about:
    "One row for each delegate and observer at each table at the end; a seat of a bot or of nobody has one row without a student.",
  columns: {
    table: ["integer", "Number of the table.", ({ table }) => table.number],
    table_code: [
      "code",
      "Code of the table, also in the names of saved games.",
      ({ table }) => table.code,
    ],
    role: ["code", "Role; empty for observers.", ({ role }) => role],
    kind: [
      "code",
      "person, bot, empty or observer. A bot with a student holds the seat of somebody who is away.",
      ({ kind }) => kind,
    ],
    position: ["integer", "1: the head; 0: nobody.", ({ position }) => position],
    student: ["code", "Student; empty for bots and empty seats.", ({ student }) => student],
    temperament: [
      "code",
      "Temperament of a bot.",
      ({ table, role }) => (role ? table.seats[role].temperament : null),
    ],
    strength: [
      "code",
      "Strength of a bot.",
      ({ table, role }) => (role ? table.seats[role].strength : null),
    ],
  },
};

export const seatRows = (archive: SeminarArchive, names: Names): readonly SeatRow[] =>
  archive.tables.flatMap((table) => [
    ...ROLES.flatMap((role): readonly SeatRow[] => {
      const { kind, delegates } = table.seats[role];
      if (delegates.length === 0) return [{ table, role, position: 0, kind, student: "" }];
      return delegates.map((id, index) => ({
        table,
        role,
        position: index + 1,
        kind,
        student: names.of(id),
      }));
    }),
    ...table.observers.map((id, index) => ({
      table,
      role: null,
      position: index + 1,
      kind: "observer",
      student: names.of(id),
    })),
  ]);

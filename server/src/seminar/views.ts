// What each kind of viewer reads of a seminar. Picked, never filtered.
import type {
  ConsoleView,
  Place,
  SeminarMessage,
  StudentTile,
  StudentView,
  TableTile,
  WallView,
} from "@freeze/shared/net";
import { SEMINAR_PLANS } from "@freeze/shared/seminar";
import { delegation } from "./chairs.ts";
import { type Chair, numberOf, type SeminarRecord, type Student, studentOf } from "./record.ts";
import { type SeminarSession, sameName } from "./seminarSession.ts";
import { aliasOf } from "./tableSeats.ts";

/** Times of absence are told to the second: they are counted anew each time, and must not seem to change. */
const SECOND_MS = 1_000;

export function placeOf(record: SeminarRecord, chair: Chair | null): Place | null {
  return chair && { ...chair, number: numberOf(record, chair.table) };
}

export function consoleView(
  seminar: SeminarSession,
  tiles: ReadonlyMap<string, TableTile>,
): ConsoleView {
  const { record } = seminar;
  const { code, setup, createdAt, stage, stageEndsAt, pausedAll, wall, alertsOff, demo } = record;
  return {
    code,
    setup,
    layout: SEMINAR_PLANS[setup.plan].layout,
    createdAt,
    stage,
    stageEndsAt,
    pausedAll,
    wall,
    alertsOff,
    students: byId(record.students.map((student) => tileOfStudent(seminar, student))),
    missing: missingFrom(record),
    tables: Object.fromEntries(tiles),
    injects: byId(record.injects),
    messages: byId(record.messages),
    demo,
  };
}

/** The tile a student was last given, and what else than the student it was made of. */
interface Made {
  readonly setup: SeminarRecord["setup"];
  readonly tables: SeminarRecord["tables"];
  readonly awaySince: number | null;
  readonly tile: StudentTile;
}
const MADE = new WeakMap<Student, Made>();

/** The same tile as before where it says the same: two hundred are asked for once a second. */
function tileOfStudent(seminar: SeminarSession, student: Student): StudentTile {
  const { setup, tables } = seminar.record;
  const here = seminar.isHere(student);
  const awaySince = here ? null : Math.round(seminar.awaySince(student) / SECOND_MS) * SECOND_MS;
  const made = MADE.get(student);
  if (made?.setup === setup && made.tables === tables && made.awaySince === awaySince) {
    return made.tile;
  }
  const tile = newTile(seminar.record, student, awaySince);
  MADE.set(student, { setup, tables, awaySince, tile });
  return tile;
}

function newTile(record: SeminarRecord, student: Student, awaySince: number | null): StudentTile {
  const { id, name, listed, hand, sheet, rejoin, chair } = student;
  return {
    id,
    name,
    alias: aliasOf(record, student),
    listed,
    here: awaySince === null,
    awaySince,
    place: placeOf(record, chair),
    hand,
    sheet: sheet !== null,
    rejoin,
  };
}

/** Undefined: no student of this seminar. */
export function studentView(seminar: SeminarSession, id: string): StudentView | undefined {
  const { record } = seminar;
  const student = studentOf(record, id);
  if (!student) return undefined;
  const { setup, stage, stageEndsAt, pausedAll, students } = record;
  const { chair, rejoin, name, hand, sheet, observed } = student;
  const fellows = chair?.role ? delegation(record, chair.table, chair.role) : [];
  return {
    code: record.code,
    title: setup.title,
    scenario: setup.scenario,
    layout: SEMINAR_PLANS[setup.plan].layout,
    stage,
    stageEndsAt,
    pausedAll,
    here: students.filter((each) => seminar.isHere(each)).length,
    joined: students.length,
    me: {
      id,
      name,
      alias: aliasOf(record, student),
      rejoin,
      place: placeOf(record, chair),
      fellows: fellows
        .filter((each) => each.id !== id)
        .map((each) => ({
          id: each.id,
          alias: aliasOf(record, each),
          here: seminar.isHere(each),
          head: each.chair?.head ?? false,
        })),
      hand,
      sheet,
    },
    task: setup.observers,
    observed,
    messages: byId(messagesFor(record, student)),
  };
}

/** To everybody, to my table, to me, and what I wrote myself. */
const messagesFor = (record: SeminarRecord, { id, chair }: Student): readonly SeminarMessage[] =>
  record.messages
    .filter(
      ({ to, from }) =>
        from === id ||
        (from === null &&
          (to === "all" || to === id || to === chair?.table || (to === "bench" && !chair))),
    )
    .map(({ id: message, at, from, text }) => ({ id: message, at, from, text }));

/** Names of the list that nobody has joined under. */
const missingFrom = ({ setup, students }: SeminarRecord): readonly string[] =>
  setup.list.filter((name) => !students.some((student) => sameName(student.name, name)));

export function wallView(
  { record }: SeminarSession,
  tiles: ReadonlyMap<string, TableTile>,
): WallView {
  const { code, setup, stage, stageEndsAt, pausedAll, students, wall } = record;
  const tables = wall.tables
    ? [...tiles].map(([, tile]) => [`t${tile.number}`, wallTable(tile)] as const)
    : [];
  return {
    code,
    title: setup.title,
    scenario: setup.scenario,
    stage,
    stageEndsAt,
    pausedAll,
    joined: students.length,
    seated: students.filter(({ chair }) => chair !== null).length,
    expected: setup.list.length === 0 ? 0 : students.length + missingFrom(record).length,
    line: wall.line,
    names: wall.names ? students.map(({ name }) => name) : [],
    tables: Object.fromEntries(tables),
  };
}

const wallTable = ({ number, round, phase, deals, dials, stage }: TableTile) => ({
  number,
  round,
  phase,
  deals,
  tension: dials.tension ?? 0,
  over: stage === "over",
});

const byId = <T extends { readonly id: string }>(list: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

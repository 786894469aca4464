// Changing a seating by hand. Every edit gives a new seating, or null where there is no such place.
import { SEMINAR_LIMITS } from "../net/seminar.ts";
import type { Seating, SeatingTable } from "../net/seminarWishes.ts";
import { ROLES, type Role } from "../rules/index.ts";

/** Where a student sits. `table` counts from 0; role null: an observer. */
export interface SeatingPlace {
  readonly table: number;
  readonly role: Role | null;
  readonly head: boolean;
}

/** Why a seating cannot be taken. */
export type SeatingProblem =
  | { readonly code: "unknownStudent" | "seatedTwice" | "notSeated"; readonly student: string }
  | { readonly code: "tooManyDelegates"; readonly table: number; readonly role: Role }
  | { readonly code: "emptyTable"; readonly table: number }
  | { readonly code: "tooManyTables"; readonly most: number };

/** Where somebody is: a place, the bench, or undefined for a stranger. */
export function placeIn(seating: Seating, student: string): SeatingPlace | "bench" | undefined {
  for (const [table, { seats, observers }] of seating.tables.entries()) {
    for (const role of ROLES) {
      const at = seats[role]?.indexOf(student) ?? -1;
      if (at >= 0) return { table, role, head: at === 0 };
    }
    if (observers.includes(student)) return { table, role: null, head: false };
  }
  return seating.bench.includes(student) ? "bench" : undefined;
}

/**
 * Moves a student to a place or to the bench; with `head` to the front of the delegation. A seat that nobody has any
 * more is given to a bot. null: no such table, or the seat is full.
 */
export function moveIn(
  seating: Seating,
  student: string,
  to: SeatingPlace | "bench",
): Seating | null {
  const left = without(seating, student);
  if (to === "bench") return { ...left, bench: [...left.bench, student] };
  const table = left.tables[to.table];
  if (!table) return null;
  const entered = enter(table, student, to);
  if (!entered) return null;
  return { ...left, tables: left.tables.map((one) => (one === table ? entered : one)) };
}

function enter(table: SeatingTable, student: string, to: SeatingPlace): SeatingTable | null {
  const { seats, observers } = table;
  if (to.role === null) return { seats, observers: [...observers, student] };
  const there = seats[to.role] ?? [];
  if (there.length >= SEMINAR_LIMITS.delegates) return null;
  const delegates = to.head ? [student, ...there] : [...there, student];
  return { observers, seats: { ...seats, [to.role]: delegates } };
}

function without(seating: Seating, student: string): Seating {
  const gone = (ids: readonly string[]): readonly string[] =>
    ids.includes(student) ? ids.filter((id) => id !== student) : ids;
  return mapIds(seating, gone);
}

/** Two students exchange their places, the bench included, and the lead of the seat with them; null: one is unknown. */
export function swapIn(seating: Seating, a: string, b: string): Seating | null {
  if (placeIn(seating, a) === undefined || placeIn(seating, b) === undefined) return null;
  const other = (id: string): string => (id === a ? b : id === b ? a : id);
  return mapIds(seating, (ids) => ids.map(other));
}

function mapIds(seating: Seating, change: (ids: readonly string[]) => readonly string[]): Seating {
  const seat = (ids: readonly string[] | null): readonly string[] | null => {
    const changed = ids === null ? [] : change(ids);
    return changed.length > 0 ? changed : null;
  };
  return {
    tables: seating.tables.map(({ seats, observers }) => ({
      seats: {
        china: seat(seats.china),
        dprk: seat(seats.dprk),
        us: seat(seats.us),
        rok: seat(seats.rok),
      },
      observers: change(observers),
    })),
    bench: change(seating.bench),
  };
}

/** One more table, of bots until somebody is moved there; null where there are as many as there may be. */
export const addTableIn = (seating: Seating): Seating | null =>
  seating.tables.length >= SEMINAR_LIMITS.tables
    ? null
    : { ...seating, tables: [...seating.tables, NOBODY_THERE] };

const NOBODY_THERE: SeatingTable = {
  seats: { china: null, dprk: null, us: null, rok: null },
  observers: [],
};

/** The same without tables at which nobody is. */
export const withoutEmptyTables = (seating: Seating): Seating => ({
  ...seating,
  tables: seating.tables.filter((table) => idsAt(table).length > 0),
});

const idsAt = ({ seats, observers }: SeatingTable): readonly string[] => [
  ...ROLES.flatMap((role) => seats[role] ?? []),
  ...observers,
];

/** The first thing wrong with a seating of these students: each must have exactly one place, the bench included. */
export function checkSeating(
  seating: Seating,
  students: readonly { readonly id: string }[],
): SeatingProblem | null {
  if (seating.tables.length > SEMINAR_LIMITS.tables) {
    return { code: "tooManyTables", most: SEMINAR_LIMITS.tables };
  }
  for (const [table, one] of seating.tables.entries()) {
    if (idsAt(one).length === 0) return { code: "emptyTable", table };
    const role = ROLES.find((each) => (one.seats[each]?.length ?? 0) > SEMINAR_LIMITS.delegates);
    if (role) return { code: "tooManyDelegates", table, role };
  }
  return checkIds([...seating.tables.flatMap(idsAt), ...seating.bench], students);
}

function checkIds(
  seated: readonly string[],
  students: readonly { readonly id: string }[],
): SeatingProblem | null {
  const known = new Set(students.map(({ id }) => id));
  const seen = new Set<string>();
  for (const student of seated) {
    if (!known.has(student)) return { code: "unknownStudent", student };
    if (seen.has(student)) return { code: "seatedTwice", student };
    seen.add(student);
  }
  const missing = students.find(({ id }) => !seen.has(id));
  return missing ? { code: "notSeated", student: missing.id } : null;
}

// Who sits where in a seminar. Pure: a record and a wish give a new record.
import { SEMINAR_LIMITS, type Seating } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import type { Chair, SeminarRecord, Student } from "./record.ts";

/** Everybody who sits for a role at a table, the head first. */
export function delegation(
  { students }: SeminarRecord,
  table: string,
  role: Role | null,
): readonly Student[] {
  let sitting = SITTING.get(students);
  if (!sitting) {
    sitting = byChair(students);
    SITTING.set(students, sitting);
  }
  return sitting.get(placeKey(table, role)) ?? [];
}

/** Of each list of students, who sits where: it is asked for every seat of every table once a second. */
const SITTING = new WeakMap<readonly Student[], ReadonlyMap<string, readonly Student[]>>();
const placeKey = (table: string, role: Role | null): string => `${table}/${role ?? ""}`;

function byChair(students: readonly Student[]): ReadonlyMap<string, readonly Student[]> {
  const sitting = new Map<string, Student[]>();
  for (const student of students) {
    if (!student.chair) continue;
    const key = placeKey(student.chair.table, student.chair.role);
    const list = sitting.get(key);
    if (list) list.push(student);
    else sitting.set(key, [student]);
  }
  for (const list of sitting.values()) {
    list.sort((a, b) => Number(b.chair?.head) - Number(a.chair?.head));
  }
  return sitting;
}

/** Exactly one of each delegation leads it: the one wished for, the one who did, or who has been here longest. */
export function withHeads(record: SeminarRecord, wish: string | null = null): SeminarRecord {
  const heads = new Set<string>();
  for (const table of record.tables) {
    for (const role of ROLES) {
      const sitting = delegation(record, table, role);
      const head = sitting.find(({ id }) => id === wish) ?? sitting[0];
      if (head) heads.add(head.id);
    }
  }
  const students = record.students.map((student) => {
    const { chair, id } = student;
    if (!chair || chair.head === heads.has(id)) return student;
    return { ...student, chair: { ...chair, head: heads.has(id) } };
  });
  return { ...record, students };
}

const chairOf = (record: SeminarRecord, id: string, chair: Chair | null): SeminarRecord => ({
  ...record,
  students: record.students.map((student) => (student.id === id ? { ...student, chair } : student)),
});

/** One student to another chair, or to the bench. Undefined: that delegation is full. */
export function moveTo(
  record: SeminarRecord,
  id: string,
  chair: Chair | null,
): SeminarRecord | undefined {
  if (chair?.role) {
    const others = delegation(record, chair.table, chair.role).filter((each) => each.id !== id);
    if (others.length >= SEMINAR_LIMITS.delegates) return undefined;
  }
  const moved = chairOf(record, id, chair && { ...chair, head: false });
  return withHeads(moved, chair?.head ? id : null);
}

export function swapChairs(record: SeminarRecord, a: string, b: string): SeminarRecord {
  const chairs = new Map(record.students.map(({ id, chair }) => [id, chair]));
  const first = chairs.get(a) ?? null;
  const second = chairs.get(b) ?? null;
  return withHeads(chairOf(chairOf(record, a, second), b, first));
}

/** A whole seating; `tables` are the codes of its tables in their order. */
export function seatAll(
  record: SeminarRecord,
  seating: Seating,
  tables: readonly string[],
): SeminarRecord {
  const chairs = new Map<string, Chair>();
  seating.tables.forEach(({ seats, observers }, index) => {
    const table = tables[index] ?? "";
    for (const role of ROLES) {
      seats[role]?.forEach((id, place) => {
        chairs.set(id, { table, role, head: place === 0 });
      });
    }
    for (const id of observers) chairs.set(id, { table, role: null, head: false });
  });
  const students = record.students.map((student) => ({
    ...student,
    chair: chairs.get(student.id) ?? null,
  }));
  return { ...record, tables, students };
}

/**
 * A chair for somebody who comes when play is on: a seat that a bot keeps, else a place in the smallest delegation, by
 * the instructor's rule an observer's chair; null: the bench.
 */
export function lateChair(
  record: SeminarRecord,
  botSeats: readonly { readonly table: string; readonly role: Role }[],
): Chair | null {
  const [seat] = botSeats;
  if (seat) return { ...seat, head: true };
  if (record.tables.length === 0) return null;
  if (record.setup.rest === "observers") {
    const table = least(record.tables, (code) => delegation(record, code, null).length);
    return table ? { table, role: null, head: false } : null;
  }
  const places = record.tables.flatMap((table) => ROLES.map((role) => ({ table, role })));
  const size = ({ table, role }: (typeof places)[number]) =>
    delegation(record, table, role).length || SEMINAR_LIMITS.delegates;
  const place = least(places, size);
  return place && size(place) < SEMINAR_LIMITS.delegates ? { ...place, head: false } : null;
}

function least<T>(list: readonly T[], size: (one: T) => number): T | undefined {
  let best: T | undefined;
  for (const one of list) if (best === undefined || size(one) < size(best)) best = one;
  return best;
}

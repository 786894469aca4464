// Seatings on the desk: read from the view, walked through with arrows, filled with whoever came late.
import type { ConsoleView, RestRule, Seating, SeatingTable } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { addTableIn, moveIn, placeIn, type SeatingPlace } from "@freeze/shared/seminar";

/** Places at a table in the order of the arrows: four seats, then the observers. */
export const PLACES = [...ROLES, null] as const;

/** The seating that the server has now. */
export function seatingOf({ students, tables }: Pick<ConsoleView, "students" | "tables">): Seating {
  const inOrder = Object.values(tables).sort((a, b) => a.number - b.number);
  const seated = inOrder.map(({ seats, observers }): SeatingTable => {
    const ids = (role: Role) => (seats[role].delegates.length > 0 ? seats[role].delegates : null);
    return {
      seats: { china: ids("china"), dprk: ids("dprk"), us: ids("us"), rok: ids("rok") },
      observers,
    };
  });
  const bench = Object.values(students).flatMap(({ id, place }) => (place === null ? [id] : []));
  return { tables: seated, bench };
}

/** A draft that knows everybody: newcomers on the bench, those who were removed gone. */
export function freshened(seating: Seating, students: ConsoleView["students"]): Seating {
  const gone = (ids: readonly string[]) => ids.filter((id) => students[id] !== undefined);
  const seat = (ids: readonly string[] | null) => {
    const left = ids === null ? [] : gone(ids);
    return left.length > 0 ? left : null;
  };
  const tables = seating.tables.map(({ seats, observers }) => ({
    seats: {
      china: seat(seats.china),
      dprk: seat(seats.dprk),
      us: seat(seats.us),
      rok: seat(seats.rok),
    },
    observers: gone(observers),
  }));
  const known = { tables, bench: gone(seating.bench) };
  const fresh = Object.keys(students).filter((id) => placeIn(known, id) === undefined);
  return { tables, bench: [...known.bench, ...fresh] };
}

const ARROWS: Readonly<Record<string, { readonly table: number; readonly place: number }>> = {
  ArrowLeft: { table: -1, place: 0 },
  ArrowRight: { table: 1, place: 0 },
  ArrowUp: { table: 0, place: -1 },
  ArrowDown: { table: 0, place: 1 },
};

/** The place that an arrow leads to from here: sideways to the next table, up and down within one. */
export function stepFrom(
  seating: Seating,
  student: string,
  key: string,
): SeatingPlace | "bench" | null {
  const by = ARROWS[key];
  const here = placeIn(seating, student);
  if (!by || here === undefined || seating.tables.length === 0) return null;
  if (here === "bench") return { table: 0, role: PLACES[0], head: false };
  const table = here.table + by.table;
  if (table < 0) return "bench";
  const place = PLACES.indexOf(here.role) + by.place;
  if (table >= seating.tables.length || place < 0 || place >= PLACES.length) return null;
  return { table, role: PLACES[place] ?? null, head: false };
}

/** Gives everybody on the bench a place without moving those who have one. */
export function placeBench(
  seating: Seating,
  students: ConsoleView["students"],
  rest: RestRule,
): Seating {
  const here = seating.bench.filter((id) => students[id]?.here);
  return here.reduce((all, id) => placeOne(all, id, rest) ?? all, seating);
}

function placeOne(seating: Seating, id: string, rest: RestRule): Seating | null {
  const free = leastFull(seating, (ids) => ids === null);
  if (free) return moveIn(seating, id, free);
  if (rest === "observers" && seating.tables.length > 0) {
    const counts = seating.tables.map(({ observers }) => observers.length);
    const table = counts.indexOf(Math.min(...counts));
    return moveIn(seating, id, { table, role: null, head: false });
  }
  const shared = rest === "bots" ? null : leastFull(seating, () => true);
  if (shared) return moveIn(seating, id, shared);
  const wider = addTableIn(seating);
  return wider && moveIn(wider, id, { table: wider.tables.length - 1, role: "dprk", head: true });
}

/** Of the seats that fit, the one with the fewest delegates, at the table with the fewest people. */
function leastFull(
  { tables }: Seating,
  fits: (ids: readonly string[] | null) => boolean,
): SeatingPlace | null {
  const people = ({ seats }: SeatingTable) =>
    ROLES.reduce((sum, role) => sum + (seats[role]?.length ?? 0), 0);
  const found = tables.flatMap((one, table) =>
    ROLES.filter((role) => fits(one.seats[role])).map((role) => ({
      place: { table, role, head: false },
      weight: (one.seats[role]?.length ?? 0) * 1_000 + people(one),
    })),
  );
  return found.sort((a, b) => a.weight - b.weight)[0]?.place ?? null;
}

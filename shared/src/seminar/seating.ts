// Who sits where before anybody has moved a hand: n students become tables of four, and the rule of the setup says
// what becomes of those who do not fill one. The same students and seed give the same seating.
import { SEMINAR_LIMITS, type SeminarSetup } from "../net/seminar.ts";
import type { Seating, SeatingTable } from "../net/seminarWishes.ts";
import { keyedHash, ROLES, type Role, shuffled } from "../rules/index.ts";

/** A student as far as seating goes. Who is not here goes to the bench. */
export interface SeatedStudent {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
}

/** What seating asks of the setup. `tables`: so many and no more, however many students come; left out: one for each four. */
export interface SeatingRule extends Pick<SeminarSetup, "rest"> {
  readonly tables?: number;
}

/** Who is seated first where there are fewer persons than seats: the pair without which nothing happens. */
const SEAT_ORDER: readonly Role[] = ["dprk", "us", "china", "rok"];

/** Proposes a seating; the seed is any text. Observers need a table to watch: three students or fewer play with bots. */
export function proposeSeating(
  students: readonly SeatedStudent[],
  rule: SeatingRule,
  seed: string,
): Seating {
  const ids = students.filter(({ here }) => here).map(({ id }) => id);
  const order = shuffled(seedOf(seed), ids, "seating");
  const count = tableCount(order.length, rule);
  const tables = Array.from({ length: count }, openTable);
  const seats = count * ROLES.length;
  const atOnce = order.slice(0, seats);
  const rest = order.slice(seats);
  for (const [index, id] of atOnce.entries()) {
    const table = tables[Math.floor(index / ROLES.length)] as Draft;
    table.seats[SEAT_ORDER[index % ROLES.length] as Role].push(id);
  }
  const benched = rest.filter((id) => !takeIn(tables, rule, id));
  const absent = students.filter(({ here }) => !here).map(({ id }) => id);
  return { tables: tables.map(closeTable), bench: [...benched, ...absent] };
}

interface Draft {
  readonly seats: Record<Role, string[]>;
  readonly observers: string[];
}
const openTable = (): Draft => ({
  seats: { china: [], dprk: [], us: [], rok: [] },
  observers: [],
});

const closeTable = ({ seats, observers }: Draft): SeatingTable => ({
  seats: {
    china: seatOf(seats.china),
    dprk: seatOf(seats.dprk),
    us: seatOf(seats.us),
    rok: seatOf(seats.rok),
  },
  observers,
});
const seatOf = (ids: readonly string[]): readonly string[] | null => (ids.length > 0 ? ids : null);

function tableCount(students: number, { rest, tables }: SeatingRule): number {
  if (students === 0) return 0;
  const filled =
    rest === "bots" ? Math.ceil(students / ROLES.length) : Math.floor(students / ROLES.length);
  const wanted = Math.min(tables ?? filled, Math.ceil(students / ROLES.length));
  return Math.max(1, Math.min(SEMINAR_LIMITS.tables, wanted));
}

/** Gives one more person the place that has fewest; false where every place is taken. */
function takeIn(tables: readonly Draft[], { rest }: SeatingRule, id: string): boolean {
  if (rest === "observers") {
    leastOf(tables, ({ observers }) => observers.length).observers.push(id);
    return true;
  }
  const table = leastOf(tables, peopleAt);
  const role = leastOf(
    SEAT_ORDER,
    (one) => table.seats[one].length * 1_000 + sum(tables, ({ seats }) => seats[one].length),
  );
  if (table.seats[role].length >= SEMINAR_LIMITS.delegates) return false;
  table.seats[role].push(id);
  return true;
}

const peopleAt = ({ seats }: Draft): number => sum(ROLES, (role) => seats[role].length);

const sum = <T>(list: readonly T[], count: (one: T) => number): number =>
  list.reduce((all, one) => all + count(one), 0);

/** The first of those with the smallest count. */
const leastOf = <T>(list: readonly T[], count: (one: T) => number): T =>
  list.reduce((least, one) => (count(one) < count(least) ? one : least));

/** Any text as the 32 hexadecimal digits that chance asks for. */
const seedOf = (text: string): string =>
  [1, 2, 3, 4]
    .map((part) => keyedHash("0".repeat(32), `${part}/${text}`).toString(16).padStart(8, "0"))
    .join("");

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { REST_RULES, SEMINAR_LIMITS } from "../../src/net/seminar.ts";
import type { Seating } from "../../src/net/seminarWishes.ts";
import { ROLES } from "../../src/rules/index.ts";
import {
  addTableIn,
  checkSeating,
  moveIn,
  placeIn,
  proposeSeating,
  type SeatedStudent,
  swapIn,
  withoutEmptyTables,
} from "../../src/seminar/index.ts";

const student = (index: number, here = true): SeatedStudent => ({
  id: index.toString(16).padStart(12, "0"),
  name: `S${index}`,
  here,
});
const class_ = (count: number): readonly SeatedStudent[] =>
  Array.from({ length: count }, (_, index) => student(index));

const sizes = ({ tables }: Seating): readonly number[] =>
  tables.map(({ seats }) => ROLES.reduce((sum, role) => sum + (seats[role]?.length ?? 0), 0));
const observers = ({ tables }: Seating): readonly number[] =>
  tables.map((table) => table.observers.length);
const spread = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers);
const bots = ({ tables }: Seating): number =>
  tables.flatMap(({ seats }) => ROLES.filter((role) => seats[role] === null)).length;
const everybody = (seating: Seating): readonly string[] =>
  [
    ...seating.tables.flatMap(({ seats, observers: who }) => [
      ...ROLES.flatMap((role) => seats[role] ?? []),
      ...who,
    ]),
    ...seating.bench,
  ].sort();

const anyClass = fc
  .array(fc.boolean(), { maxLength: SEMINAR_LIMITS.students })
  .map((here) => here.map((one, index) => student(index, one)));

describe("a proposed seating", () => {
  test("gives each student exactly one place, the absent the bench, under every rule", () => {
    fc.assert(
      fc.property(
        anyClass,
        fc.constantFrom(...REST_RULES),
        fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        fc.string(),
        (students, rest, tables, seed) => {
          const seating = proposeSeating(
            students,
            tables === undefined ? { rest } : { rest, tables },
            seed,
          );
          expect(everybody(seating)).toEqual(students.map(({ id }) => id).sort());
          expect(checkSeating(seating, students)).toBeNull();
          for (const { id, here } of students) {
            if (!here) expect(placeIn(seating, id)).toBe("bench");
          }
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  test("fills tables of four whose sizes differ by one at most; nobody here is left out", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: SEMINAR_LIMITS.students }),
        fc.constantFrom(...REST_RULES),
        fc.string(),
        (count, rest, seed) => {
          const seating = proposeSeating(class_(count), { rest }, seed);
          expect(seating.bench).toEqual([]);
          const rests = rest === "bots" || count < 4;
          const full = rests ? sizes(seating).slice(0, -1) : sizes(seating);
          if (rests) expect(full.every((size) => size === 4)).toBe(true);
          else
            expect(spread(full)).toBeLessThanOrEqual(rest === "delegations" && count < 8 ? 0 : 1);
          expect(spread(observers(seating))).toBeLessThanOrEqual(1);
          expect(bots(seating)).toBe(rests ? (4 - (count % 4)) % 4 : 0);
        },
      ),
      { seed: 12, numRuns: 200 },
    );
  });

  test("is the same for the same seed and another for another", () => {
    const students = class_(30);
    const rule = { rest: "delegations" } as const;
    expect(proposeSeating(students, rule, "ABCDEF")).toEqual(
      proposeSeating(students, rule, "ABCDEF"),
    );
    expect(proposeSeating(students, rule, "ABCDEF")).not.toEqual(
      proposeSeating(students, rule, "ABCDEG"),
    );
  });

  test("makes second delegates of the remainder, at different tables and for different roles", () => {
    const { tables } = proposeSeating(class_(31), { rest: "delegations" }, "x");
    expect(tables).toHaveLength(7);
    const doubled = tables.flatMap(({ seats }) =>
      ROLES.filter((role) => seats[role]?.length === 2),
    );
    expect(new Set(doubled).size).toBe(3);
    expect(sizes({ tables, bench: [] }).filter((size) => size === 5)).toHaveLength(3);
  });

  test("spreads large delegations evenly over the roles of a table", () => {
    const { tables, bench } = proposeSeating(class_(30), { rest: "delegations", tables: 3 }, "x");
    expect(sizes({ tables, bench })).toEqual([10, 10, 10]);
    for (const { seats } of tables) {
      expect(spread(ROLES.map((role) => seats[role]?.length ?? 0))).toBeLessThanOrEqual(1);
    }
    const byRole = ROLES.map((role) =>
      tables.reduce((sum, { seats }) => sum + (seats[role]?.length ?? 0), 0),
    );
    expect(spread(byRole)).toBeLessThanOrEqual(1);
  });

  test("benches those for whom so few tables have no place", () => {
    const seating = proposeSeating(class_(20), { rest: "delegations", tables: 1 }, "x");
    expect(sizes(seating)).toEqual([16]);
    expect(seating.bench).toHaveLength(4);
  });

  test("spreads observers over the tables", () => {
    const seating = proposeSeating(class_(11), { rest: "observers" }, "x");
    expect(sizes(seating)).toEqual([4, 4]);
    expect([...observers(seating)].sort()).toEqual([1, 2]);
  });

  test("gives the missing seats of one table to bots", () => {
    const seating = proposeSeating(class_(9), { rest: "bots" }, "x");
    expect(sizes(seating)).toEqual([4, 4, 1]);
    expect(bots(seating)).toBe(3);
  });

  test("seats one to three students with bots under any rule, Pyongyang and Washington first", () => {
    for (const rest of REST_RULES) {
      for (const count of [1, 2, 3]) {
        const seating = proposeSeating(class_(count), { rest }, "x");
        expect(sizes(seating)).toEqual([count]);
        expect(seating.tables[0]?.seats.dprk).toHaveLength(1);
        expect(seating.tables[0]?.seats.rok).toBeNull();
      }
    }
  });

  test("has no table where nobody is here", () => {
    expect(proposeSeating([student(1, false)], { rest: "bots" }, "x")).toEqual({
      tables: [],
      bench: [student(1).id],
    });
  });
});

describe("editing a seating", () => {
  const students = class_(9);
  const start = proposeSeating(students, { rest: "delegations" }, "x");
  const at = (table: number, role: (typeof ROLES)[number]): string =>
    start.tables[table]?.seats[role]?.[0] as string;

  test("moves a student to another seat, whose own seat goes to a bot", () => {
    const id = at(0, "china");
    const alone = start.tables[0]?.seats.china?.length === 1;
    const moved = moveIn(start, id, { table: 1, role: "us", head: false }) as Seating;
    expect(placeIn(moved, id)).toEqual({ table: 1, role: "us", head: false });
    expect(alone).toBe(true);
    expect(moved.tables[0]?.seats.china).toBeNull();
    expect(checkSeating(moved, students)).toBeNull();
  });

  test("puts the head in front, observers beside, and the benched on the bench", () => {
    const id = at(0, "china");
    const head = moveIn(start, id, { table: 1, role: "us", head: true }) as Seating;
    expect(head.tables[1]?.seats.us?.[0]).toBe(id);
    const observer = moveIn(start, id, { table: 1, role: null, head: false }) as Seating;
    expect(observer.tables[1]?.observers).toEqual([id]);
    expect(moveIn(start, id, "bench")?.bench).toEqual([id]);
  });

  test("refuses a table that is not there and a fifth delegate", () => {
    const id = at(0, "china");
    expect(moveIn(start, id, { table: 2, role: "us", head: false })).toBeNull();
    const full = proposeSeating(class_(17), { rest: "delegations", tables: 1 }, "x");
    const [benched] = full.bench as [string];
    expect(moveIn(full, benched, { table: 0, role: "rok", head: true })).toBeNull();
  });

  test("swaps two students, bench and lead included", () => {
    const absent = [...students, student(50, false)];
    const with_ = proposeSeating(absent, { rest: "delegations" }, "x");
    const id = with_.tables[1]?.seats.rok?.[0] as string;
    const swapped = swapIn(with_, id, student(50).id) as Seating;
    expect(placeIn(swapped, student(50).id)).toEqual(placeIn(with_, id));
    expect(placeIn(swapped, id)).toBe("bench");
    expect(swapIn(with_, id, "stranger")).toBeNull();
  });

  test("any row of edits keeps everybody at exactly one place", () => {
    const edit = fc.record({
      who: fc.nat(8),
      other: fc.nat(8),
      table: fc.nat(3),
      role: fc.constantFrom(...ROLES, null),
      head: fc.boolean(),
      how: fc.constantFrom("move", "swap", "bench", "add"),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let seating: Seating = start;
        for (const { who, other, how, ...to } of edits) {
          const id = student(who).id;
          const next =
            how === "move"
              ? moveIn(seating, id, to)
              : how === "swap"
                ? swapIn(seating, id, student(other).id)
                : how === "bench"
                  ? moveIn(seating, id, "bench")
                  : addTableIn(seating);
          seating = next ?? seating;
        }
        expect(checkSeating(withoutEmptyTables(seating), students)).toBeNull();
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

describe("checking a seating", () => {
  const students = class_(5);
  const [a, b, c, d, e] = students.map(({ id }) => id) as [string, string, string, string, string];
  const table = (seats: Partial<Seating["tables"][number]["seats"]>, who: string[] = []) => ({
    seats: { china: null, dprk: null, us: null, rok: null, ...seats },
    observers: who,
  });

  test("names what is wrong", () => {
    const good = { tables: [table({ china: [a, b], us: [c] }, [d])], bench: [e] };
    expect(checkSeating(good, students)).toBeNull();
    expect(checkSeating({ ...good, bench: [] }, students)).toEqual({
      code: "notSeated",
      student: e,
    });
    expect(checkSeating({ ...good, bench: [e, a] }, students)).toEqual({
      code: "seatedTwice",
      student: a,
    });
    expect(checkSeating({ ...good, bench: [e, "f"] }, students)).toEqual({
      code: "unknownStudent",
      student: "f",
    });
    expect(checkSeating({ ...good, tables: [...good.tables, table({})] }, students)).toEqual({
      code: "emptyTable",
      table: 1,
    });
    expect(
      checkSeating({ tables: [table({ rok: [a, b, c, d, e] })], bench: [] }, students),
    ).toEqual({ code: "tooManyDelegates", table: 0, role: "rok" });
    const many = Array.from({ length: 61 }, () => table({ us: [a] }));
    expect(checkSeating({ tables: many, bench: [] }, students)).toEqual({
      code: "tooManyTables",
      most: 60,
    });
  });
});

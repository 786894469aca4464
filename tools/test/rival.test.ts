import { ROLES, SCENARIO_IDS } from "@freeze/shared/rules";
import { expect, test } from "@jest/globals";
import type { Pool } from "../simulation/pool.ts";
import { byRole } from "../simulation/records.ts";
import { allLead, type Contest, leadsOf, playPairs } from "../simulation/rivals.ts";
import { rivalLines } from "../simulation/rivalText.ts";
import type { GameRecord, Row } from "../simulation/rows.ts";
import { play, rowOf } from "./games.ts";
import { run } from "./run.ts";

const CONTEST: Contest = {
  scenarios: SCENARIO_IDS,
  roles: ROLES,
  games: 40,
  seed: 5,
  strong: "strategist:master",
};

/** Games of which only scores count: luck of the seed, the case, and the strong one's lead of 7 give or take 1. */
function scored(asked: Row[]): Pool {
  const [model] = play(rowOf("passive", 1));
  return {
    async play(rows: readonly Row[]) {
      asked.push(...rows);
      return rows.flatMap((row) =>
        Array.from({ length: row.games }, (_, index): GameRecord => {
          const seed = row.seed + index;
          const strong = row.id.startsWith("strategist") ? 7 + (seed % 2 === 0 ? 1 : -1) : 0;
          const scores = byRole(() => 40 + ((seed * 37) % 23) + strong);
          return { ...(model as GameRecord), row: row.id, seed: String(seed), scores };
        }),
      );
    },
    close: async () => {},
  };
}

test("rival: leads are told over pairs, so that the luck of the seeds falls out", async () => {
  const asked: Row[] = [];
  const pairs = await playPairs(scored(asked), CONTEST);
  const leads = leadsOf(pairs, CONTEST);
  const [china] = leads;
  expect(china).toMatchObject({ role: "china", scenario: null, pairs: 40 });
  expect(china?.lead.value).toBeCloseTo(7, 0);
  expect(china?.lead.error).toBeLessThan(0.2);
  expect(china?.plain.error).toBeGreaterThan(0.8);
  expect(leads.filter(({ scenario }) => scenario === "fury").map(({ pairs: all }) => all)).toEqual([
    13, 13, 13, 13,
  ]);
  expect(allLead(leads)).toBe(true);
  expect(rivalLines(leads, CONTEST.strong).at(-1)).toBe("each seat leads by 6 or more");
  for (const row of asked) {
    const twin = asked.filter(({ id, ...rest }) => id !== row.id && same(rest, row));
    expect(twin).toHaveLength(1);
  }
});

/** The same game but for who sits in the seat in question. */
function same(one: Omit<Row, "id">, other: Row): boolean {
  const open = (row: Omit<Row, "id">) => ROLES.filter((role) => row.seats[role] === "").join();
  return (
    one.scenario === other.scenario &&
    one.seed === other.seed &&
    one.games === other.games &&
    open(one) === open(other)
  );
}

test("rival: a longer measurement goes on with the rows of a shorter one", async () => {
  const [short, long]: [Row[], Row[]] = [[], []];
  await playPairs(scored(short), { ...CONTEST, games: 30 });
  await playPairs(scored(long), { ...CONTEST, games: 60 });
  expect(long.slice(0, short.length)).toEqual(short);
  expect(long.length).toBe(2 * short.length);
});

test("rival: pairs are played and told by the command", async () => {
  const args = ["--games", "1", "--role", "us", "--scenario", "opening", "--effort", "apprentice"];
  const { out } = await run("rival", ...args, "--json", "--again", "--threads", "1");
  const { leads } = JSON.parse(out) as { leads: ReturnType<typeof leadsOf> };
  expect(leads).toHaveLength(1);
  expect(leads[0]).toMatchObject({ role: "us", scenario: "opening", pairs: 1 });
  const [lead] = leads;
  expect(lead?.lead.value).toBeCloseTo((lead?.strong.value ?? 0) - (lead?.plain.value ?? 0), 6);
}, 120_000);

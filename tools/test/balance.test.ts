import { expect, test } from "@jest/globals";
import { balancePage } from "../simulation/balancePage.ts";
import { balanceText, type Measurement } from "../simulation/balanceText.ts";
import { WIDE } from "../simulation/bands.ts";
import { byRole, rowsOf } from "../simulation/records.ts";
import { targetRows } from "../simulation/tables.ts";
import { targets } from "../simulation/targets.ts";
import { planOf, type Wish, wishOf } from "../simulation/wish.ts";
import { play, rowOf } from "./games.ts";
import { run } from "./run.ts";

test("balance: the short form holds its wide bands in all three scenarios", async () => {
  const { code, out } = await run("balance", "--short", "--json", "--seed", "7");
  const { scenarios } = JSON.parse(out) as Measurement;
  const missing = scenarios.flatMap(({ scenario, targets: all }) =>
    all.filter(({ met }) => !met).map(({ id, cells }) => ({ scenario, id, cells })),
  );
  expect(missing).toEqual([]);
  expect(code).toBe(0);
  expect(scenarios.map(({ scenario }) => scenario)).toEqual(["opening", "fury", "after-hanoi"]);
  for (const one of scenarios) {
    expect(one.targets.map(({ id }) => id)).toEqual(["B1", "B2", "B3", "B5", "B6", "B12"]);
  }
}, 240_000);

test("balance: bots that do nothing are found by the wide bands", () => {
  const mixed = play(rowOf("passive", 12));
  const judged = targets(rowsOf(mixed), { bands: WIDE });
  const missing = judged.filter(({ met }) => !met).map(({ id }) => id);
  expect(missing).toEqual(expect.arrayContaining(["B6", "B7", "B8", "B9"]));
});

test("balance: a target is judged by its numbers, and par by what is stored", () => {
  const mixed = play(rowOf("passive", 6));
  const low = targets(rowsOf(mixed), { par: byRole(() => 0) }).find(({ id }) => id === "B1");
  expect(low?.cells.map(({ value, met }) => [value, met])).toEqual(
    Array.from({ length: 4 }, () => [100, false]),
  );
  const passive = play(rowOf("passive", 6, "passive us"));
  const lost = targets(rowsOf([...mixed, ...passive])).find(({ id }) => id === "B2");
  expect(lost?.cells).toEqual([{ of: "us", value: 0, error: expect.any(Number), met: false }]);
});

test("balance: the page and the lines say the same", () => {
  const mixed = play(rowOf("passive", 6));
  const gain = { value: 12.34, error: 1.5 };
  const exploits = [{ role: "us", policy: "passive,cards=letter", gain }] as const;
  const all = targets(rowsOf(mixed), { found: exploits });
  const measurement: Measurement = {
    date: "2025-11-25",
    seed: 1,
    games: 6,
    aux: 6,
    first: 8,
    strong: 3,
    confirmed: 20,
    node: "v20",
    rules: "0123456789abcdef",
    scenarios: [{ scenario: "opening", games: 6, seconds: 1, targets: all, exploits }],
  };
  const holds = all.filter(({ met }) => met).length;
  const line = `opening: ${holds} of ${all.length} hold`;
  expect(balanceText(measurement)).toContain(line);
  expect(balanceText(measurement)).toContain(
    "best simple policy: us passive,cards=letter +12.3 ±1.5",
  );
  const page = balancePage(measurement);
  expect(page).toContain(line);
  expect(page.match(/\| \*\*no\*\* \|/g)).toHaveLength(all.length - holds);
  expect(page).toContain("| us | `passive,cards=letter` | +12.3 | 1.5 |");
  expect(all.find(({ id }) => id === "B13")?.met).toBe(false);
  for (const { id } of all) expect(page).toContain(`| ${id} |`);
  const games =
    "6 games at the mixed table, 8 at that of the first ruleset, 6 in each further row, but 3 in each row of B11, 20 that confirm";
  expect(balanceText(measurement)).toContain(games);
  expect(page).toContain(games);
  expect(page).toContain("--games 6 --aux 6 --strong 3 --confirm 20 --seed 1 --write");
});

const given = { short: false, games: "1000", seed: "1" };

test("balance: slow rows have as many games as they are given, and fewer by default", () => {
  const own = wishOf({ ...given, aux: "300", strong: "60", confirm: "40" }) as Wish;
  const gamesOf = (wish: Wish) =>
    new Map(targetRows(planOf("fury", wish)).map(({ id, games }) => [id, games]));
  expect(own).toMatchObject({ games: 1000, aux: 300, strong: 60, confirm: 40 });
  expect(gamesOf(own).get("mixed")).toBe(1000);
  expect(gamesOf(own).get("honest")).toBe(300);
  expect(gamesOf(own).get("strong us")).toBe(60);
  expect(gamesOf(own).get("plain us")).toBe(60);
  const plain = wishOf(given) as Wish;
  expect(plain).toMatchObject({ games: 1000, aux: 1000, strong: 200, confirm: 250 });
  expect(gamesOf(plain).get("first")).toBe(1000);
});

test("balance: --only plays the rows that its targets need, and judges these alone", async () => {
  const wish = wishOf({ ...given, only: "B4,B9" }) as Wish;
  expect(targetRows(planOf("opening", wish), wish.only).map(({ id }) => id)).toEqual([
    "mixed",
    "honest",
    "late dprk",
    "late us",
  ]);
  expect(wishOf({ ...given, only: "B5,B14" })).toMatch(/^--only B14: /);
  const some = ["--only", "B3,B12", "--games", "8", "--scenario", "fury", "--json", "--again"];
  const { out } = await run("balance", ...some);
  const [fury] = (JSON.parse(out) as Measurement).scenarios;
  expect(fury?.targets.map(({ id }) => id)).toEqual(["B3", "B3 first", "B12"]);
  expect(fury?.games).toBe(8 + 4 * 8 + 8);
}, 120_000);

test("balance: the page is never written from a part", async () => {
  const { code, err } = await run("balance", "--write", "--only", "B5", "--games", "1");
  expect(code).toBe(2);
  expect(err).toContain("--write is for all targets of all scenarios");
});

import { SCENARIOS } from "@freeze/shared/scenarios";
import { expect, test } from "@jest/globals";
import { rowsOf } from "../simulation/records.ts";
import { reportOf } from "../simulation/report.ts";
import { reportText } from "../simulation/reportText.ts";
import type { Plan } from "../simulation/tables.ts";
import { play, rowOf } from "./games.ts";

const plan: Plan = {
  scenario: "opening",
  layout: "untimed",
  ruleset: "full",
  games: 6,
  aux: 0,
  strong: 0,
  seed: 1,
};

test("simulate: curves begin where the scenario does and end where the games do", () => {
  const games = play(rowOf("reciprocator", 3));
  const { curves } = reportOf(plan, rowsOf(games), { exploits: [] });
  const { voice, trust } = SCENARIOS.opening;
  const curve = (of: string) => curves.find((one) => one.of === of);
  // No event of the first round touches these.
  expect(curve("voice us")?.rounds[0]).toBe(voice.us);
  expect(curve("trust us+rok")?.rounds[0]).toBe(trust["us+rok"]);
  const ends = games.map(({ voices }) => voices.us);
  const middle = ends.reduce((sum, one) => sum + one, 0) / ends.length;
  expect(curve("voice us")?.end).toBeCloseTo(middle, 1);
  expect(curve("tension")?.rounds).toHaveLength(Math.max(...games.map(({ rounds }) => rounds)));
});

test("simulate: packages, agendas and cards are those of the games", () => {
  const games = play(rowOf("reciprocator", 3));
  const report = reportOf(plan, rowsOf(games), { exploits: [] });
  const deals = games.flatMap((game) => game.deals);
  expect(report.packages.reduce((sum, { signed }) => sum + signed, 0)).toBeLessThanOrEqual(
    deals.length,
  );
  expect(report.aGame.deals).toBeCloseTo(deals.length / 3, 2);
  expect(report.agendas.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(12);
  for (const { card, games: percent } of report.cards) {
    const played = games.filter(({ cards }) => (cards[card] ?? 0) > 0).length;
    expect(percent).toBe(Math.round((100 * played) / 3));
  }
});

test("simulate: the text has every part, and a table in columns", () => {
  const games = play(rowOf("passive", 6));
  const gain = { value: 3.21, error: 0.5 };
  const exploits = [{ role: "us", policy: "passive,cards=letter", gain }] as const;
  const text = reportText(reportOf(plan, rowsOf(games), { exploits }));
  for (const part of ["Scores against par", "Curves", "Agendas", "Exploit search", "Rows"]) {
    expect(text).toContain(`\n${part}`);
  }
  expect(text).toMatch(/passive,cards=letter +us +\+3\.2 +0\.5/);
  const [head = "", first = ""] = text.slice(text.indexOf("\n  first ") + 1).split("\n");
  expect(first.length).toBeLessThanOrEqual(head.length);
});

// Many games of bots, and what they say of the balance: npm run simulate -- --games 1000 --seed 1 --json
import { parseArgs } from "node:util";
import {
  CARD_IDS,
  LAYOUTS,
  type LayoutId,
  ROLES,
  type Ruleset,
  SCENARIO_IDS,
} from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { targetLine } from "./simulation/balanceText.ts";
import { oneOf, wholeNumber } from "./simulation/options.ts";
import { playRows, progressLine } from "./simulation/pool.ts";
import { jointOf, meanOf, rowsOf } from "./simulation/records.ts";
import type { GameRecord } from "./simulation/rows.ts";
import { mean, percent, round1, round2, share, tally } from "./simulation/stats.ts";
import { mixedRow, type Plan, targetRows } from "./simulation/tables.ts";
import { targets } from "./simulation/targets.ts";

const HELP = `npm run simulate -- [--games 1000] [--aux 50] [--seed 1] [--scenario opening] [--layout untimed]
  [--ruleset full] [--threads N] [--mixed] [--json]
--aux    games of each further row that a balance target needs (default: a twentieth of --games, at least 20)
--mixed  the mixed table only: fast, and only the targets it can tell
--json   one JSON document on stdout; progress stays on stderr
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: "string", default: "1000" },
      aux: { type: "string" },
      seed: { type: "string", default: "1" },
      scenario: { type: "string", default: "opening" },
      layout: { type: "string", default: "untimed" },
      ruleset: { type: "string", default: "full" },
      threads: { type: "string" },
      mixed: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const games = wholeNumber(values.games, "--games");
  const plan: Plan = {
    scenario: oneOf(SCENARIO_IDS, values.scenario, "--scenario"),
    layout: oneOf(Object.keys(LAYOUTS) as LayoutId[], values.layout, "--layout"),
    ruleset: oneOf<Ruleset>(["first", "full"], values.ruleset, "--ruleset"),
    games,
    aux: values.aux ? wholeNumber(values.aux, "--aux") : Math.max(20, Math.ceil(games / 20)),
    seed: wholeNumber(values.seed, "--seed"),
  };
  const rows = values.mixed ? [mixedRow(plan)] : targetRows(plan);
  const records = await playRows(rows, {
    ...(values.threads ? { threads: wholeNumber(values.threads, "--threads") } : {}),
    onProgress: progressLine("simulate"),
  });
  const report = reportOf(plan, records);
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
}

function reportOf(plan: Plan, records: readonly GameRecord[]) {
  const rows = rowsOf(records);
  const mixed = rows.get("mixed") ?? [];
  const par = SCENARIOS[plan.scenario].par[`${plan.ruleset}/${plan.layout}`];
  const spread = (role: (typeof ROLES)[number]) =>
    Math.sqrt(mean(mixed.map(({ scores }) => (scores[role] - meanOf(mixed, role)) ** 2)));
  return {
    plan,
    scores: Object.fromEntries(
      ROLES.map((role) => [
        role,
        { mean: round1(meanOf(mixed, role)), deviation: round1(spread(role)), par: par?.[role] },
      ]),
    ),
    endings: shares(
      mixed.map(({ ending, variant }) => (variant ? `${ending} ${variant}` : ending)),
    ),
    rounds: shares(mixed.map(({ rounds }) => String(rounds))),
    aGame: aGame(mixed),
    clauses: shares(mixed.flatMap(({ deals }) => deals.flatMap(({ clauses }) => clauses))),
    packages: topOf(
      tally(
        mixed.flatMap(({ deals }) => deals.map(({ clauses }) => [...clauses].sort().join(" "))),
      ),
      15,
    ),
    cards: Object.fromEntries(
      CARD_IDS.map((card) => [card, percent(share(mixed, (game) => (game.cards[card] ?? 0) > 0))]),
    ),
    voiceByKimFirst: Object.fromEntries(
      [...ROLES, null].map((first) => {
        const games = mixed.filter(({ kimFirst }) => kimFirst === first);
        const voice = (role: (typeof ROLES)[number]) =>
          round1(mean(games.map((g) => g.voices[role])));
        return [
          String(first),
          { games: games.length, ...Object.fromEntries(ROLES.map((role) => [role, voice(role)])) },
        ];
      }),
    ),
    ends: Object.fromEntries(
      Object.keys(mixed[0]?.dials ?? {}).map((dial) => [
        dial,
        round1(mean(mixed.map(({ dials }) => dials[dial] ?? 0))),
      ]),
    ),
    byTemperament: byTemperament(mixed),
    rows: Object.fromEntries(
      [...rows].map(([id, list]) => [
        id,
        {
          games: list.length,
          ...Object.fromEntries(ROLES.map((role) => [role, round1(meanOf(list, role))])),
          sum: round1(jointOf(list).value),
        },
      ]),
    ),
    targets: rows.size > 1 ? targets(rows) : targets(rows).filter(({ id }) => ALONE.includes(id)),
  };
}

/** Targets that the mixed table tells by itself. */
const ALONE = ["B1", "B5", "B6", "B8", "B9", "B10", "B12"];

const shares = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(topOf(tally(words), 40)).map(([word, count]) => [
      word,
      round1((100 * count) / Math.max(1, words.length)),
    ]),
  );

const topOf = (counts: Readonly<Record<string, number>>, most: number): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .slice(0, most),
  );

function aGame(mixed: readonly GameRecord[]): Record<string, number> {
  const average = (count: (game: GameRecord) => number) => round2(mean(mixed.map(count)));
  return {
    offers: average(({ offers }) => offers),
    counters: average(({ counters }) => counters),
    deals: average(({ deals }) => deals.length),
    secretDeals: average(({ deals }) => deals.filter(({ secret }) => secret).length),
    dealsEnded: average(({ deals }) => deals.filter(({ ended }) => ended !== null).length),
    summits: average(({ summits }) => summits.length),
    ofSubstance: average(
      ({ summits }) => summits.filter((one) => one.outcome === "substance").length,
    ),
    invitationsRefused: average(({ refused }) => refused),
    plenaries: average(({ plenaries }) => plenaries.length),
    cheats: average(({ cheats }) => cheats.all),
    caught: average(({ cheats }) => cheats.caught),
    openBreaches: average(({ cheats }) => cheats.open),
    crises: average(({ crises }) => crises),
    tests: average(({ cards }) => cards.test ?? 0),
  };
}

function byTemperament(mixed: readonly GameRecord[]) {
  const rows: Record<string, Record<string, number>> = {};
  for (const role of ROLES) {
    for (const seat of new Set(mixed.map(({ seats }) => seats[role]))) {
      const list = mixed.filter(({ seats }) => seats[role] === seat);
      rows[seat] = { ...rows[seat], [role]: round1(meanOf(list, role)) };
    }
  }
  return rows;
}

type Report = ReturnType<typeof reportOf>;

function asText(report: Report): string {
  const { targets: rows, plan, ...rest } = report;
  const lines = [
    `${plan.scenario}, ${plan.ruleset} rules, layout ${plan.layout}: ${plan.games} mixed games, ${plan.aux} in each further row`,
  ];
  for (const [name, value] of Object.entries(rest)) lines.push("", name, ...block(value));
  lines.push("", "balance targets");
  for (const target of rows) lines.push(targetLine(target));
  return `${lines.join("\n")}\n`;
}

const block = (value: object): readonly string[] =>
  Object.entries(value).map(
    ([name, one]) =>
      `  ${name.padEnd(24)} ${typeof one === "object" && one !== null ? inline(one) : one}`,
  );

const inline = (value: object): string =>
  Object.entries(value)
    .map(([name, one]) => `${name} ${typeof one === "object" ? JSON.stringify(one) : one}`)
    .join("  ");

await main();

// Many games of bots, and what they say of the balance: npm run simulate -- --games 1000 --seed 1 --json
import { parseArgs } from "node:util";
import { LAYOUTS, type LayoutId, ROLES, type Ruleset, SCENARIO_IDS } from "@freeze/shared/rules";
import { gainsOf, type Search, searchAll } from "./simulation/exploits.ts";
import { oneOf, wholeNumber } from "./simulation/options.ts";
import { storedPar } from "./simulation/par.ts";
import { openPool, progressLine } from "./simulation/pool.ts";
import { rowsOf } from "./simulation/records.ts";
import { reportOf } from "./simulation/report.ts";
import { reportText } from "./simulation/reportText.ts";
import { mixedRow, type Plan, targetRows } from "./simulation/tables.ts";

const HELP = `npm run simulate -- [--games 1000] [--aux 50] [--seed 1] [--scenario opening] [--layout untimed]
  [--ruleset full] [--threads N] [--mixed] [--exploit] [--json]
--aux    games of each further row that a balance target needs (default: a twentieth of --games, at least 20)
--mixed  the mixed table only: fast, and only the targets it can tell
--exploit  also searches for simple policies that beat par, with --aux games for each of the best
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
      exploit: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const games = wholeNumber(values.games, "--games");
  const aux = values.aux ? wholeNumber(values.aux, "--aux") : Math.max(20, Math.ceil(games / 20));
  const plan: Plan = {
    scenario: oneOf(SCENARIO_IDS, values.scenario, "--scenario"),
    layout: oneOf(Object.keys(LAYOUTS) as LayoutId[], values.layout, "--layout"),
    ruleset: oneOf<Ruleset>(["first", "full"], values.ruleset, "--ruleset"),
    games,
    aux,
    strong: Math.ceil(aux / 5),
    seed: wholeNumber(values.seed, "--seed"),
  };
  const rows = values.mixed ? [mixedRow(plan)] : targetRows(plan);
  const pool = openPool(values.threads ? wholeNumber(values.threads, "--threads") : undefined);
  try {
    const played = rowsOf(await pool.play(rows, { onProgress: progressLine("simulate") }));
    const report = reportOf(plan, played, {
      par: storedPar(plan.scenario, plan.ruleset, plan.layout),
      exploits: values.exploit ? gainsOf(await searchAll(pool, searchOf(plan))) : [],
    });
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  } finally {
    await pool.close();
  }
}

const searchOf = ({ scenario, aux, seed }: Plan): Search => ({
  scenario,
  roles: ROLES,
  others: "",
  games: aux,
  seed,
});

await main();

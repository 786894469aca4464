// The balance targets B1-B13 measured with the product's own bots: npm run balance -- --games 1000 --seed 1
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROLES, SCENARIO_IDS, type ScenarioId } from "@freeze/shared/rules";
import { balancePage } from "./simulation/balancePage.ts";
import { balanceText, type Measured, type Measurement } from "./simulation/balanceText.ts";
import { TIGHT, WIDE } from "./simulation/bands.ts";
import { remembering } from "./simulation/cache.ts";
import { gainsOf, searchAll } from "./simulation/exploits.ts";
import { oneOf, wholeNumber } from "./simulation/options.ts";
import { storedPar } from "./simulation/par.ts";
import { openPool, type Pool, progressLine } from "./simulation/pool.ts";
import { byRole, meanOf, rowOf, rowsOf } from "./simulation/records.ts";
import { rulesHash } from "./simulation/rulesHash.ts";
import { type Plan, shortRows, targetRows } from "./simulation/tables.ts";
import { targets } from "./simulation/targets.ts";

const HELP = `npm run balance -- [--games 1000] [--seed 1] [--scenario opening|fury|after-hanoi|all] [--short] [--json] [--write]
  [--threads N] [--again]
Plays --games games in every row and says which of the balance targets hold; ends with 1 if one does not.
--short  a few games with wide bands, in under a minute: finds a broken bot, measures nothing
--json   one JSON document on stdout; progress stays on stderr
--write  writes docs/balance.md
--again  plays rows anew that were played under the same code (they are kept in .cache)
`;

const PAGE = join(import.meta.dirname, "../docs/balance.md");
/** Games of the short form: in the mixed row, in each further row. */
const SHORT = { games: 24, aux: 8 };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      scenario: { type: "string", default: "all" },
      threads: { type: "string" },
      short: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      again: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const games = wholeNumber(values.games, "--games");
  const wish: Wish = {
    short: values.short,
    ...(values.short ? SHORT : { games, aux: games }),
    seed: wholeNumber(values.seed, "--seed"),
  };
  const which = oneOf([...SCENARIO_IDS, "all"] as const, values.scenario, "--scenario");
  const plain = openPool(values.threads ? wholeNumber(values.threads, "--threads") : undefined);
  const pool = values.short || values.again ? plain : remembering(plain);
  const scenarios: Measured[] = [];
  try {
    for (const scenario of which === "all" ? SCENARIO_IDS : [which]) {
      scenarios.push(await measure(pool, scenario, wish));
    }
  } finally {
    await pool.close();
  }
  const measurement: Measurement = {
    date: new Date().toISOString().slice(0, 10),
    seed: wish.seed,
    games: wish.games,
    aux: wish.aux,
    confirmed: wish.short ? 0 : confirming(wish),
    node: process.version,
    rules: rulesHash(),
    scenarios,
  };
  if (values.write) writeFileSync(PAGE, balancePage(measurement));
  process.stdout.write(
    values.json ? `${JSON.stringify(measurement, null, 2)}\n` : balanceText(measurement),
  );
  const holds = scenarios.every((one) => one.targets.every(({ met }) => met));
  process.exitCode = holds ? 0 : 1;
}

/** Games that confirm each exploit: forty policies a scenario need fewer each than a row. */
const confirming = ({ games }: Pick<Wish, "games">): number => Math.max(20, Math.ceil(games / 4));

interface Wish {
  readonly short: boolean;
  readonly games: number;
  readonly aux: number;
  readonly seed: number;
}

async function measure(pool: Pool, scenario: ScenarioId, wish: Wish): Promise<Measured> {
  const { short, games, aux, seed } = wish;
  const plan: Plan = { scenario, layout: "untimed", ruleset: "full", games, aux, seed };
  const rows = short ? shortRows(plan) : targetRows(plan);
  const began = Date.now();
  const records = await pool.play(rows, { onProgress: progressLine(`balance ${scenario}`) });
  const mixed = rowOf(rowsOf(records), "mixed");
  const par = storedPar(scenario, "full", "untimed") ?? byRole((role) => meanOf(mixed, role));
  const search = { scenario, roles: ROLES, others: "", par, seed, games: confirming(wish) };
  const exploits = short ? [] : gainsOf(await searchAll(pool, search));
  const judged = targets(rowsOf(records), {
    bands: short ? WIDE : TIGHT,
    par,
    firstPar: storedPar(scenario, "first", "untimed"),
    found: exploits,
  });
  return {
    scenario,
    games: records.length,
    seconds: Math.round((Date.now() - began) / 1000),
    exploits,
    targets: short ? judged.filter(({ id }) => SHORT_TARGETS.includes(id)) : judged,
  };
}

/** What a few games can tell. */
const SHORT_TARGETS = ["B1", "B2", "B3", "B5", "B6", "B12"];

await main();

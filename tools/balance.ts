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
import { oneOf, stop, wholeNumber } from "./simulation/options.ts";
import { storedPar } from "./simulation/par.ts";
import { openPool, type Pool, progressLine } from "./simulation/pool.ts";
import { byRole, meanOf, rowOf, rowsOf } from "./simulation/records.ts";
import { rulesHash } from "./simulation/rulesHash.ts";
import { FIRST_LAYOUT, firstGames, shortRows, targetRows } from "./simulation/tables.ts";
import { targets } from "./simulation/targets.ts";
import { asksFor, planOf, type Wish, wishOf } from "./simulation/wish.ts";

const HELP = `npm run balance -- [--games 1000] [--aux N] [--strong N] [--confirm N] [--seed 1]
  [--scenario opening|fury|after-hanoi|all] [--only B5,B9] [--short] [--json] [--write] [--threads N] [--again]
Plays --games games at the mixed table and --aux in each further row, and says which of the balance targets hold; ends with 1
if one does not.
--aux      games of each further row (default: as many as --games)
--strong   games of each row of B11, whose bot searches and takes a hundred times as long (default: a fifth of --aux)
--confirm  games that confirm each simple policy found for B13 (default: a quarter of --games, at least 20)
--only     these targets and the rows that they need
--short    a few games with wide bands, in under a minute: finds a broken bot, measures nothing
--json     one JSON document on stdout; progress stays on stderr
--write    writes docs/balance.md: all targets, all scenarios
--again    plays rows anew that were played under the same code (they are kept in .cache)
`;

const PAGE = join(import.meta.dirname, "../docs/balance.md");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: "string", default: "1000" },
      aux: { type: "string" },
      strong: { type: "string" },
      confirm: { type: "string" },
      only: { type: "string" },
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
  const wish = wishOf(values);
  const which = oneOf([...SCENARIO_IDS, "all"] as const, values.scenario, "--scenario");
  if (typeof wish === "string") return stop(wish);
  const whole = which === "all" && !wish.short && wish.only.length === 0;
  if (values.write && !whole) return stop("--write is for all targets of all scenarios");
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
    first: wish.short ? 0 : firstGames(wish),
    strong: wish.strong,
    confirmed: wish.confirm,
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

async function measure(pool: Pool, scenario: ScenarioId, wish: Wish): Promise<Measured> {
  const plan = planOf(scenario, wish);
  const rows = wish.short ? shortRows(plan) : targetRows(plan, wish.only);
  const began = Date.now();
  const records = await pool.play(rows, { onProgress: progressLine(`balance ${scenario}`) });
  const mixed = rowOf(rowsOf(records), "mixed");
  const par = storedPar(scenario, "full", "untimed") ?? byRole((role) => meanOf(mixed, role));
  const search = { scenario, roles: ROLES, others: "", par, seed: wish.seed, games: wish.confirm };
  const exploits = asksFor(wish, "B13") ? gainsOf(await searchAll(pool, search)) : [];
  const judged = targets(rowsOf(records), {
    bands: wish.short ? WIDE : TIGHT,
    par,
    firstPar: storedPar(scenario, "first", FIRST_LAYOUT),
    found: exploits,
  });
  return {
    scenario,
    games: records.length,
    seconds: Math.round((Date.now() - began) / 1000),
    exploits,
    targets: judged.filter(({ id }) => asksFor(wish, id)),
  };
}

await main();

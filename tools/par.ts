// Measures par, the mean score of each role at mixed tables of bots, and writes shared/src/scenarios/par.ts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type LayoutId, ROLES, type Ruleset, SCENARIO_IDS } from "@freeze/shared/rules";
import { PAR } from "@freeze/shared/scenarios";
import { wholeNumber } from "./simulation/options.ts";
import { playRows, progressLine } from "./simulation/pool.ts";
import { meanOf, rowsOf } from "./simulation/records.ts";
import type { Row } from "./simulation/rows.ts";
import { rulesHash } from "./simulation/rulesHash.ts";
import { round1 } from "./simulation/stats.ts";

const HELP = `npm run par -- [--games 200] [--seed 1000] [--check]
Measures par for every scenario, ruleset and layout, and writes shared/src/scenarios/par.ts.
--check  measures nothing: says whether par was measured under the rules as they are, and exits with 1 if not
`;

const FILE = join(import.meta.dirname, "../shared/src/scenarios/par.ts");

/** Layouts with the same rounds and rules share a measurement: only their clocks differ. */
const ALIKE: readonly (readonly LayoutId[])[] = [
  ["45", "50"],
  ["60", "hours"],
  ["75", "untimed", "days"],
];
const RULESETS: readonly Ruleset[] = ["first", "full"];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: "string", default: "200" },
      seed: { type: "string", default: "1000" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const hash = rulesHash();
  if (values.check) return check(hash);
  const games = wholeNumber(values.games, "--games");
  const seed = wholeNumber(values.seed, "--seed");
  const rows = await playRows(rowsFor(games, seed), { onProgress: progressLine("par") });
  const means = rowsOf(rows);
  const text = SCENARIO_IDS.map((scenario) => {
    const lines = RULESETS.flatMap((ruleset) =>
      ALIKE.flatMap((layouts) => {
        const records = means.get(idOf(scenario, ruleset, layouts[0] ?? "untimed")) ?? [];
        const par = ROLES.map((role) => `${role}: ${round1(meanOf(records, role))}`).join(", ");
        return layouts.map((layout) => `    "${ruleset}/${layout}": measured({ ${par} }),`);
      }),
    );
    return `  ${scenario.includes("-") ? `"${scenario}"` : scenario}: {\n${lines.join("\n")}\n  },`;
  }).join("\n");
  writeFileSync(FILE, fileText({ hash, games, text }));
  process.stdout.write(`${FILE}: ${games} games a row, rules ${hash}\n`);
}

const idOf = (scenario: string, ruleset: string, layout: string) =>
  `${scenario}/${ruleset}/${layout}`;

function rowsFor(games: number, seed: number): readonly Row[] {
  return SCENARIO_IDS.flatMap((scenario) =>
    RULESETS.flatMap((ruleset) =>
      ALIKE.map(
        (layouts): Row => ({
          id: idOf(scenario, ruleset, layouts[0] ?? "untimed"),
          scenario,
          ruleset,
          layout: layouts[0] ?? "untimed",
          seats: { china: "", dprk: "", us: "", rok: "" },
          games,
          seed,
        }),
      ),
    ),
  );
}

function check(hash: string): void {
  const stale = SCENARIO_IDS.flatMap((scenario) =>
    Object.entries(PAR[scenario])
      .filter(([, { rulesHash: measured }]) => measured !== hash)
      .map(([key]) => `${scenario} ${key}`),
  );
  if (stale.length === 0) {
    process.stdout.write(`par was measured under these rules (${hash})\n`);
    return;
  }
  process.stdout.write(`par is older than the rules: run npm run par (${stale.length} rows)\n`);
  process.exitCode = 1;
}

const fileText = ({ hash, games, text }: { hash: string; games: number; text: string }): string =>
  `import type { ByRole, ScenarioId } from "../rules/index.ts";

// Written by \`npm run par\`; not edited by hand.

/** Par of one ruleset and layout, with the hash of the rules it was measured under. */
export interface MeasuredPar {
  readonly par: ByRole<number>;
  /** Games it was measured over. */
  readonly games: number;
  readonly rulesHash: string;
}

const measured = (par: ByRole<number>): MeasuredPar => ({
  par,
  games: ${games},
  rulesHash: "${hash}",
});

/** Par by scenario and \`<ruleset>/<layout>\` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
${text}
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));
`;

await main();

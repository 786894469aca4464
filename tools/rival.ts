// How far ahead is the searching bot? npm run rival -- --games 40 --seed 1
import { parseArgs } from "node:util";
import { EFFORTS, type StrengthId } from "@freeze/shared/bots";
import { ROLES, SCENARIO_IDS } from "@freeze/shared/rules";
import { remembering } from "./simulation/cache.ts";
import { oneOf, wholeNumber } from "./simulation/options.ts";
import { openPool, progressLine } from "./simulation/pool.ts";
import { allLead, type Contest, leadsOf, playPairs } from "./simulation/rivals.ts";
import { rivalLines } from "./simulation/rivalText.ts";

const STRENGTHS = Object.keys(EFFORTS) as StrengthId[];

const HELP = `npm run rival -- [--games 40] [--seed 1] [--role china|dprk|us|rok|all] [--scenario opening|fury|after-hanoi|all]
  [--effort ${STRENGTHS.join("|")}] [--threads N] [--again] [--json]
Plays each game twice, with the strategist and with the reciprocator in one seat of a mixed table, and tells what the
strategist is ahead by, with the standard error over pairs. Ends with 1 if it is not ahead by what the balance asks for.
--games  pairs a role, shared out over the cases
--again  plays anew what was played under the same code (it is kept in .cache)
--json   one JSON document on stdout; progress stays on stderr
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: "string", default: "40" },
      seed: { type: "string", default: "1" },
      role: { type: "string", default: "all" },
      scenario: { type: "string", default: "all" },
      effort: { type: "string", default: "master" },
      threads: { type: "string" },
      again: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const role = oneOf([...ROLES, "all"] as const, values.role, "--role");
  const which = oneOf([...SCENARIO_IDS, "all"] as const, values.scenario, "--scenario");
  const contest: Contest = {
    scenarios: which === "all" ? SCENARIO_IDS : [which],
    roles: role === "all" ? ROLES : [role],
    games: wholeNumber(values.games, "--games"),
    seed: wholeNumber(values.seed, "--seed"),
    strong: `strategist:${oneOf(STRENGTHS, values.effort, "--effort")}`,
  };
  const plain = openPool(values.threads ? wholeNumber(values.threads, "--threads") : undefined);
  const progress = progressLine("rival");
  const tell = (pairs: readonly unknown[], all: number) => progress(2 * pairs.length, 2 * all);
  try {
    const pool = values.again ? plain : remembering(plain);
    const leads = leadsOf(await playPairs(pool, contest, tell), contest);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ ...contest, leads }, null, 2)}\n`
        : `${rivalLines(leads, contest.strong).join("\n")}\n`,
    );
    process.exitCode = allLead(leads) ? 0 : 1;
  } finally {
    await plain.close();
  }
}

await main();

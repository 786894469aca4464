// A whole match of bots as text that a person can read: npm run playthrough -- --seed 7 --lang ko
import { parseArgs } from "node:util";
import {
  POLICIES,
  type Policy,
  playMatch,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "@freeze/shared/bots";
import {
  type ByRole,
  LAYOUTS,
  type LayoutId,
  ROLES,
  type Ruleset,
  type ScenarioId,
} from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { LANGS, type Lang } from "@freeze/shared/text";
import { translateIn } from "@freeze/shared/text/all";
import { oneOf } from "./simulation/options.ts";
import { drawnTemperament } from "./simulation/seats.ts";
import { seedOf } from "./simulation/seeds.ts";
import { tellMatch } from "./simulation/teller.ts";

interface Wish {
  readonly seed: string;
  readonly scenario: ScenarioId;
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
  readonly lang: Lang;
  readonly bots: ByRole<TemperamentId>;
}

/** The lines of a match, oldest first. */
function playthrough({ seed, scenario, layout, ruleset, lang, bots }: Wish): readonly string[] {
  const policies = Object.fromEntries(ROLES.map((role) => [role, POLICIES[bots[role]]]));
  const { history } = playMatch({
    scenario: SCENARIOS[scenario],
    seed,
    options: { layout, ruleset, at: 0 },
    policies: policies as unknown as ByRole<Policy>,
  });
  return tellMatch(history.commits, bots, translateIn(lang));
}

function wishOf(): Wish {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "7" },
      scenario: { type: "string", default: "opening" },
      layout: { type: "string", default: "untimed" },
      ruleset: { type: "string" },
      lang: { type: "string", default: "en" },
      bots: { type: "string" },
    },
  });
  const layout = oneOf(Object.keys(LAYOUTS) as LayoutId[], values.layout, "--layout");
  const seed = seedOf(values.seed);
  const named = values.bots?.split(",") ?? [];
  const bots = ROLES.map((role, index) => [
    role,
    named[index] ? oneOf(TEMPERAMENT_IDS, named[index], "--bots") : drawnTemperament(seed, role),
  ]);
  return {
    seed,
    layout,
    scenario: oneOf(Object.keys(SCENARIOS) as ScenarioId[], values.scenario, "--scenario"),
    ruleset: oneOf(
      ["first", "full"] as const,
      values.ruleset ?? LAYOUTS[layout].ruleset,
      "--ruleset",
    ),
    lang: oneOf(LANGS, values.lang, "--lang"),
    bots: Object.fromEntries(bots) as unknown as ByRole<TemperamentId>,
  };
}

process.stdout.write(`${playthrough(wishOf()).join("\n")}\n`);

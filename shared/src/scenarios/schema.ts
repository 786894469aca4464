import { z } from "zod";
import { AGENDA_IDS, NEWS_IDS, PAIRS, SCENARIO_IDS, type Scenario } from "../rules/index.ts";

const long = z.number().int().min(0).max(100);
const short = z.number().int().min(0).max(5);
const round = z.number().int().min(1).max(8);

const byRole = <T extends z.ZodType>(value: T) =>
  z.strictObject({ china: value, dprk: value, us: value, rok: value });

/** Centre and spread stay on the scale together. */
const drawn = z
  .strictObject({ centre: long, spread: z.number().int().min(0).max(20) })
  .refine(({ centre, spread }) => centre - spread >= 0 && centre + spread <= 100, {
    error: "the range leaves the scale",
  });

/** A scenario as data. Unknown keys are refused, so that a misspelt one cannot be lost. */
export const scenarioSchema = z.strictObject({
  id: z.enum(SCENARIO_IDS),
  start: z.strictObject({
    tension: long,
    inspection: long,
    sanctions: short,
    enforcement: short,
    expectations: long,
    "home.china": long,
    "home.us": long,
    "home.rok": long,
  }),
  voice: byRole(long),
  trust: z.record(z.enum(PAIRS), long),
  drawn: z.strictObject({ arsenal: drawn, economy: drawn, regime: drawn }),
  decks: z.strictObject({
    cloud: z.array(z.enum(NEWS_IDS)).min(1),
    news: z.array(z.enum(NEWS_IDS)).min(1),
  }),
  agendas: byRole(z.array(z.enum(AGENDA_IDS)).min(1)),
  summitsBefore: z.partialRecord(z.enum(PAIRS), z.number().int().min(0)),
  kimHasMet: z.boolean(),
  showcaseRounds: z.array(round),
  drillRounds: z.array(round),
  par: z.record(z.string().regex(/^(first|full)\/\w+$/), byRole(z.number().min(0).max(130))),
});

/** Reads a scenario from data; throws with the path of what is wrong. */
export function readScenario(data: unknown): Scenario {
  const scenario = scenarioSchema.parse(data);
  const summitsBefore = Object.fromEntries(
    PAIRS.flatMap((pair) => {
      const count = scenario.summitsBefore[pair];
      return count === undefined ? [] : [[pair, count]];
    }),
  );
  return { ...scenario, summitsBefore };
}

import type { Scenario, ScenarioId } from "../rules/index.ts";
import { afterHanoi } from "./afterHanoi.ts";
import { fury } from "./fury.ts";
import { opening } from "./opening.ts";

export * from "./par.ts";
export * from "./schema.ts";

/** The written cases by id. */
export const SCENARIOS: Readonly<Record<ScenarioId, Scenario>> = {
  opening,
  fury,
  "after-hanoi": afterHanoi,
};

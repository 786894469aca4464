import type { ByRole, LayoutId, Ruleset, ScenarioId } from "@freeze/shared/rules";
import { PAR } from "@freeze/shared/scenarios";
import { rulesHash } from "./rulesHash.ts";

/** Par as it is stored, if it was measured under the rules as they are; null if it is older. */
export function storedPar(
  scenario: ScenarioId,
  ruleset: Ruleset,
  layout: LayoutId,
): ByRole<number> | null {
  const stored = PAR[scenario][`${ruleset}/${layout}`];
  return stored && stored.rulesHash === rulesHash() ? stored.par : null;
}

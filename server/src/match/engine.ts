import {
  create,
  decide,
  type GameEvent,
  LAYOUTS,
  type LayoutId,
  type Ruleset,
  type Submit,
} from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import type { TableRecord } from "../store/store.ts";

/** The rules, as a table uses them. */
export interface Engine {
  /** The creation of a match: the first commit's events. */
  readonly create: (table: TableRecord, at: number) => readonly GameEvent[];
  readonly decide: Submit;
}

export const rulesetOf = (layout: LayoutId): Ruleset => LAYOUTS[layout].ruleset;

export const rules: Engine = {
  create({ scenario, seed, layout, ruleset }, at) {
    return create(SCENARIOS[scenario], seed, { layout, ruleset, at }).events;
  },
  decide,
};

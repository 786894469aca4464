import { type Manner, policyOf } from "./brain.ts";
import { BUILDER, builder } from "./builder.ts";
import { DOVE, dove } from "./dove.ts";
import { HAWK, hawk } from "./hawk.ts";
import { LOOKAHEAD, lookahead } from "./lookahead.ts";
import { OPPORTUNIST, opportunist } from "./opportunist.ts";
import {
  type Policy,
  type StrengthId,
  type Style,
  TEMPERAMENT_IDS,
  type TemperamentId,
} from "./policy.ts";
import { RECIPROCATOR, reciprocator } from "./reciprocator.ts";
import { SPOILER, spoiler } from "./spoiler.ts";
import { atStrength } from "./strength.ts";

/** The temperaments as numbers. */
export const STYLES: Readonly<Record<TemperamentId, Style>> = {
  reciprocator: RECIPROCATOR,
  hawk: HAWK,
  dove: DOVE,
  opportunist: OPPORTUNIST,
  spoiler: SPOILER,
  builder: BUILDER,
  lookahead: LOOKAHEAD,
};

/** The named opponents, as they sit at a table. */
export const POLICIES: Readonly<Record<TemperamentId, Policy>> = {
  reciprocator,
  hawk,
  dove,
  opportunist,
  spoiler,
  builder,
  lookahead,
};

/** The same without a word, for simulations. */
export const MUTE_POLICIES = Object.fromEntries(
  TEMPERAMENT_IDS.map((id) => [id, policyOf(STYLES[id], { mute: true })]),
) as unknown as Readonly<Record<TemperamentId, Policy>>;

/** Whom to seat: a manner, and how well it plays. */
export interface Seating extends Manner {
  readonly strength?: StrengthId;
}

const made = new Map<string, Policy>();

/** The policy of a temperament at a strength, with or without words. */
export function policyFor(
  temperament: TemperamentId,
  { mute = false, strength = "practised" }: Seating = {},
): Policy {
  if (strength === "practised") return (mute ? MUTE_POLICIES : POLICIES)[temperament];
  const key = `${temperament}/${strength}/${mute}`;
  let policy = made.get(key);
  if (!policy) {
    policy = policyOf(atStrength(STYLES[temperament], strength), { mute });
    made.set(key, policy);
  }
  return policy;
}

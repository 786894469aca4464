import type { Action, RoleView } from "../rules/index.ts";
import { type Manner, policyOf } from "./brain.ts";
import { BUILDER, builder } from "./builder.ts";
import { makeDice } from "./dice.ts";
import { DOVE, dove } from "./dove.ts";
import { HAWK, hawk } from "./hawk.ts";
import { LOOKAHEAD, lookahead } from "./lookahead.ts";
import { memoryOf } from "./memory.ts";
import { OPPORTUNIST, opportunist } from "./opportunist.ts";
import type { Policy, Style, TemperamentId } from "./policy.ts";
import { RECIPROCATOR, reciprocator } from "./reciprocator.ts";
import { SPOILER, spoiler } from "./spoiler.ts";

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

const MUTE: Manner = { mute: true };
/** The same without a word, for simulations. */
export const MUTE_POLICIES: Readonly<Record<TemperamentId, Policy>> = {
  reciprocator: policyOf(RECIPROCATOR, MUTE),
  hawk: policyOf(HAWK, MUTE),
  dove: policyOf(DOVE, MUTE),
  opportunist: policyOf(OPPORTUNIST, MUTE),
  spoiler: policyOf(SPOILER, MUTE),
  builder: policyOf(BUILDER, MUTE),
  lookahead: policyOf(LOOKAHEAD, MUTE),
};

/** The policy of a temperament, with or without words. */
export const policyFor = (temperament: TemperamentId, { mute = false }: Manner = {}): Policy =>
  (mute ? MUTE_POLICIES : POLICIES)[temperament];

/**
 * What a bot in this seat does now; null: it waits until its view changes. Seed: 32 hexadecimal digits of the
 * bot's own, not the match's. Holds nothing between calls.
 */
export const botAction = (
  view: RoleView,
  temperament: TemperamentId,
  seed: string,
): Action | null => POLICIES[temperament](view, memoryOf(view), makeDice(seed));

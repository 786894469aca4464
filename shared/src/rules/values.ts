// The dials as one list of numbers: what a viewer may take them to be, and how they are added to.
import {
  type Bin,
  BOARD_DIALS,
  type BoardDial,
  type Dial,
  type Effects,
  homeOf,
  type TrustLevel,
  trustOf,
  voiceOf,
} from "./dials.ts";
import { HALVED_ABOVE, LONG_MAX, SHORT_DIALS, SHORT_MAX } from "./numbers.ts";
import { PAIRS, type Pair, ROLES } from "./roles.ts";
import type { View } from "./state.ts";

/** Where a dial stands inside `Values`: the board's first, trust in the order of pairs last. */
export const AT = {
  tension: 0,
  inspection: 1,
  sanctions: 2,
  enforcement: 3,
  expectations: 4,
  "voice.china": 5,
  "voice.dprk": 6,
  "voice.us": 7,
  "voice.rok": 8,
  "home.china": 9,
  "home.us": 10,
  "home.rok": 11,
  arsenal: 12,
  economy: 13,
  regime: 14,
  trueEnforcement: 15,
  "trust.china+dprk": 16,
  "trust.china+us": 17,
  "trust.china+rok": 18,
  "trust.dprk+us": 19,
  "trust.dprk+rok": 20,
  "trust.us+rok": 21,
} as const satisfies Readonly<Record<Dial, number>>;

/** The order of dials inside `Values`. */
export const DIAL_ORDER = Object.keys(AT) as readonly Dial[];
/** One number a dial, in `DIAL_ORDER`. Plain arrays, because bots work out thousands of them. */
export type Values = number[];

/** By place: the end of its scale. */
export const TOP: readonly number[] = DIAL_ORDER.map((dial) =>
  SHORT_DIALS.includes(dial) ? SHORT_MAX : LONG_MAX,
);
/** By place: a gain above 70 counts half (SPEC gains-above-70). */
export const SOFT_AT: readonly boolean[] = DIAL_ORDER.map((dial) =>
  /^(trust|home)\.|^(regime|economy)$/.test(dial),
);

/** The middle of what a level of trust can stand for. */
export const LEVEL_MIDDLE: Readonly<Record<TrustLevel, number>> = {
  hostile: 10,
  wary: 30,
  working: 50,
  warm: 70,
  allied: 90,
};

/** Places of Voice and Home in the order of roles, of trust in the order of pairs. */
export const VOICE_AT = ROLES.map((role) => AT[voiceOf(role)]);
export const HOME_AT = ROLES.map((role) => AT[homeOf(role)]);
export const TRUST_AT = PAIRS.map((pair) => AT[trustOf(pair)]);

/** A list to be filled. It holds fractions, so that the machine keeps it as plain numbers whatever comes in. */
const BLANK: Values = DIAL_ORDER.map(() => 0.5);

/** The dials as a viewer may take them to be: own numbers exact, others' by the middle of their bin. */
export function estimate(view: View): Values {
  const { dials, bins, levels } = view.board;
  const own = view.hand?.dials;
  const values = BLANK.slice();
  for (let at = 0; at < BOARD_DIALS.length; at += 1) {
    values[at] = dials[BOARD_DIALS[at] as BoardDial];
  }
  values[AT.arsenal] = own?.arsenal ?? middleOf(bins.arsenal);
  values[AT.economy] = own?.economy ?? middleOf(bins.economy);
  values[AT.regime] = own?.regime ?? middleOf(bins.regime);
  values[AT.trueEnforcement] = dials.enforcement;
  for (let at = 0; at < PAIRS.length; at += 1) {
    const pair = PAIRS[at] as Pair;
    values[TRUST_AT[at] as number] = view.folders[pair]?.trust ?? LEVEL_MIDDLE[levels[pair]];
  }
  return values;
}

const middleOf = ({ low, high }: Bin): number => (low + high) / 2;

/** Adds to one dial: the part of a gain above 70 counts half where the rules say so; clipped to its range. */
export function bump(values: Values, at: number, by: number): void {
  const before = values[at] as number;
  let after = before + by;
  if (by > 0 && SOFT_AT[at] && after > HALVED_ABOVE) {
    after -= (after - Math.max(HALVED_ABOVE, before)) / 2;
  }
  const top = TOP[at] as number;
  values[at] = after > top ? top : Math.max(0, after);
}

/** Effects as a flat list: place, amount, place, amount. */
export type Steps = readonly number[];
export const stepsOf = (effects: Effects): Steps =>
  Object.entries(effects).flatMap(([dial, by]) => [AT[dial as Dial], by]);

export function bumpAll(values: Values, steps: Steps): void {
  for (let i = 0; i < steps.length; i += 2) {
    bump(values, steps[i] as number, steps[i + 1] as number);
  }
}

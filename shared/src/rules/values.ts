// The dials as one list of numbers: what a viewer may take them to be, and how they are added to.
import {
  BOARD_DIALS,
  type Dial,
  DPRK_DIALS,
  type Effects,
  type TrustLevel,
  trustOf,
} from "./dials.ts";
import { HALVED_ABOVE, LONG_MAX, SHORT_DIALS, SHORT_MAX } from "./numbers.ts";
import { PAIRS } from "./roles.ts";
import type { View } from "./state.ts";

/** The order of dials inside `Values`. */
export const DIAL_ORDER: readonly Dial[] = [
  ...BOARD_DIALS,
  ...DPRK_DIALS,
  "trueEnforcement",
  ...PAIRS.map(trustOf),
];
/** Where a dial stands inside `Values`. */
export const AT = Object.fromEntries(DIAL_ORDER.map((dial, i) => [dial, i])) as Readonly<
  Record<Dial, number>
>;
/** One number a dial, in `DIAL_ORDER`. Plain arrays, because bots work out thousands of them. */
export type Values = number[];

const SOFT = new Set(
  DIAL_ORDER.filter((dial) => /^(trust|home)\.|^(regime|economy)$/.test(dial)).map(
    (dial) => AT[dial],
  ),
);
const TOP: readonly number[] = DIAL_ORDER.map((dial) =>
  SHORT_DIALS.includes(dial) ? SHORT_MAX : LONG_MAX,
);
const SOFT_AT: readonly boolean[] = DIAL_ORDER.map((_, i) => SOFT.has(i));

/** The middle of what a level of trust can stand for. */
export const LEVEL_MIDDLE: Readonly<Record<TrustLevel, number>> = {
  hostile: 10,
  wary: 30,
  working: 50,
  warm: 70,
  allied: 90,
};

/** The dials as a viewer may take them to be: own numbers exact, others' by the middle of their bin. */
export function estimate(view: View): Values {
  const { board, hand } = view;
  const out: Values = BOARD_DIALS.map((dial) => board.dials[dial]);
  for (const dial of DPRK_DIALS) {
    const bin = board.bins[dial];
    out.push(hand?.dials[dial] ?? (bin.low + bin.high) / 2);
  }
  out.push(board.dials.enforcement);
  for (const pair of PAIRS) {
    out.push(view.folders[pair]?.trust ?? LEVEL_MIDDLE[board.levels[pair]]);
  }
  return out;
}

/** Adds to one dial: the part of a gain above 70 counts half where the rules say so; clipped to its range. */
export function bump(values: Values, at: number, by: number): void {
  const before = values[at] as number;
  let after = before + by;
  if (by > 0 && SOFT_AT[at] && after > HALVED_ABOVE) {
    after -= (after - Math.max(HALVED_ABOVE, before)) / 2;
  }
  const top = TOP[at] as number;
  values[at] = Math.max(0, Math.min(after, top));
}

/** Effects as pairs of place and amount. */
export type Steps = readonly (readonly [number, number])[];
export const stepsOf = (effects: Effects): Steps =>
  Object.entries(effects).map(([dial, by]) => [AT[dial as Dial], by] as const);

export function bumpAll(values: Values, steps: Steps): void {
  for (const [at, by] of steps) bump(values, at, by);
}

// One dial as it moves: halved above 70 where the rules say so, rounded, clipped to its scale.
import type { Dial } from "./dials.ts";
import { HALVED_ABOVE } from "./numbers.ts";
import { AT, SOFT_AT, TOP } from "./values.ts";

/** A dial after a change: gains above 70 of trust, Home, regime and economy half, clipped to its scale. */
export function moved(dial: Dial, value: number, delta: number): number {
  const at = AT[dial];
  const by = SOFT_AT[at] ? halved(value, delta) : delta;
  return Math.min(TOP[at] as number, Math.max(0, value + by));
}

/** Rounds half away from zero, as everywhere in the rules. */
export const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

function halved(value: number, delta: number): number {
  if (delta <= 0 || value + delta <= HALVED_ABOVE) return delta;
  const full = Math.max(0, HALVED_ABOVE - value);
  return rounded(full + (delta - full) / 2);
}

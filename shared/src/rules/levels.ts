import type { Bin, DprkDial, TrustLevel } from "./dials.ts";

const LEVELS = [
  { level: "hostile", upTo: 19 },
  { level: "wary", upTo: 39 },
  { level: "working", upTo: 59 },
  { level: "warm", upTo: 79 },
  { level: "allied", upTo: 100 },
] as const;

/** New clauses a round that a pair of this level can carry, before the plenary (SPEC ambition-limit). */
export const AMBITION: Readonly<Record<TrustLevel, number>> = {
  hostile: 2,
  wary: 2,
  working: 2,
  warm: 3,
  allied: 4,
};
/** What the first held plenary adds to every ambition limit (SPEC plenary-ambition). */
export const PLENARY_AMBITION = 6;

/** The level of a trust of 0-100 (SPEC trust-levels). */
export function levelOf(trust: number): TrustLevel {
  for (const row of LEVELS) if (trust <= row.upTo) return row.level;
  return "allied";
}

/** The trust that a level can stand for, both ends included. */
export function trustOfLevel(level: TrustLevel): { readonly low: number; readonly high: number } {
  const at = LEVELS.findIndex((row) => row.level === level);
  return { low: (LEVELS[at - 1]?.upTo ?? -1) + 1, high: LEVELS[at]?.upTo ?? 100 };
}

/** Widths of the interval shown for Arsenal, by the Inspection from which they hold (SPEC arsenal-bins). */
const ARSENAL_WIDTHS = [
  { from: 80, width: 5 },
  { from: 50, width: 10 },
  { from: 20, width: 20 },
  { from: 0, width: 30 },
] as const;
const PLAIN_WIDTH = 10;

/** The fixed interval that everybody sees for a hidden value of the DPRK (SPEC bins, arsenal-bins). */
export function binOf(dial: DprkDial, value: number, inspection: number): Bin {
  const width =
    dial === "arsenal"
      ? (ARSENAL_WIDTHS.find((row) => inspection >= row.from)?.width ?? 30)
      : PLAIN_WIDTH;
  // The last interval takes in 100, and whatever is left over below it.
  const last = Math.ceil(100 / width) - 1;
  const index = Math.min(Math.floor(value / width), last);
  return { low: index * width, high: index === last ? 100 : index * width + width - 1 };
}

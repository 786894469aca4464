import type { Estimate } from "./stats.ts";

/** A gain with its sign, and its standard error. */
export const gainWords = ({ value, error }: Estimate): readonly [string, string] => [
  `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(1)}`,
  (error ?? 0).toFixed(1),
];

export const gainText = (gain: Estimate): string => gainWords(gain).join(" ±");

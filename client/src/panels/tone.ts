import type { Dial } from "@freeze/shared/rules";

/** Dials of which more is better for whoever they belong to; of the others one cannot say so. */
const GOOD = /^(voice|home|trust)\.|^(economy|regime)$/;

/** How a change of a dial is coloured. Its sign stands beside it in any case. */
export function toneOf(dial: Dial, by: number): "is-up" | "is-down" | "is-even" {
  if (GOOD.test(dial)) return by < 0 ? "is-down" : "is-up";
  if (dial === "tension") return by < 0 ? "is-up" : "is-down";
  return "is-even";
}

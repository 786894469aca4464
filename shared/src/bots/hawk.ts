import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";
import { NO_TASTE } from "./taste.ts";

/** Wants more than it gives, likes hard cards, stands firm, cheats where it pays well, forgets nothing. */
export const HAWK: Style = {
  id: "hawk",
  signAt: 2.4,
  offerAt: 3,
  generosity: 0,
  offers: 1,
  conditions: 0.6,
  secrets: 0.08,
  cheatAt: 0.2,
  grudge: 3,
  endsDeals: 1,
  firm: 0.75,
  restrain: 0.35,
  fear: 0.15,
  toughness: 2,
  whim: 1.3,
  meets: 0.3,
  convenes: 0.25,
  refines: false,
  noise: 0,
  reads: false,
  taste: NO_TASTE,
};

export const hawk = policyOf(HAWK);

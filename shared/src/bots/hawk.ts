import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";

/** Wants more than it gives, likes hard cards, stands firm, cheats where it pays well, forgets nothing. */
export const HAWK: Style = {
  id: "hawk",
  signAt: 1.6,
  offerAt: 2,
  generosity: 0,
  offers: 1,
  conditions: 0.6,
  secrets: 0.08,
  cheatAt: 0.6,
  grudge: 3,
  endsDeals: 0.8,
  firm: 0.6,
  restrain: 0.35,
  fear: 0.6,
  toughness: 0.8,
  whim: 0.9,
  meets: 0.4,
  convenes: 0.35,
  refines: false,
};

export const hawk = policyOf(HAWK);

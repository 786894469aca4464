import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";
import { NO_TASTE } from "./taste.ts";

/** Signs what pays, cheats when it is unlikely to be seen, likes a quiet bargain. */
export const OPPORTUNIST: Style = {
  id: "opportunist",
  signAt: 1.2,
  offerAt: 1.6,
  generosity: 0.1,
  offers: 2,
  conditions: 0.3,
  secrets: 0.3,
  cheatAt: -0.1,
  grudge: 0.8,
  endsDeals: 0.8,
  firm: 0.5,
  restrain: 0.6,
  fear: 0.5,
  toughness: 0.6,
  whim: 1.3,
  meets: 0.5,
  convenes: 0.35,
  refines: false,
  noise: 0,
  reads: false,
  taste: NO_TASTE,
};

export const opportunist = policyOf(OPPORTUNIST);

import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";

/** Signs what pays, cheats when it is unlikely to be seen, likes a quiet bargain. */
export const OPPORTUNIST: Style = {
  id: "opportunist",
  signAt: 0.6,
  offerAt: 1,
  generosity: 0.1,
  offers: 2,
  conditions: 0.3,
  secrets: 0.3,
  cheatAt: 0.15,
  grudge: 0.8,
  endsDeals: 0.5,
  firm: 0.35,
  restrain: 0.6,
  fear: 0.9,
  toughness: 0.15,
  whim: 1,
  meets: 0.6,
  convenes: 0.5,
  refines: false,
};

export const opportunist = policyOf(OPPORTUNIST);

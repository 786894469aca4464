import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";
import { NO_TASTE } from "./taste.ts";

/** Keeps its word, begins small, answers broken promises in kind and kept ones with more. */
export const RECIPROCATOR: Style = {
  id: "reciprocator",
  signAt: 0.8,
  offerAt: 1.2,
  generosity: 0.45,
  offers: 2,
  conditions: 0.15,
  secrets: 0.06,
  cheatAt: null,
  grudge: 2,
  endsDeals: 0.6,
  firm: 0.22,
  restrain: 0.85,
  fear: 1,
  toughness: -0.1,
  whim: 1.2,
  meets: 0.6,
  convenes: 0.45,
  refines: false,
  noise: 0,
  reads: false,
  taste: NO_TASTE,
};

export const reciprocator = policyOf(RECIPROCATOR);

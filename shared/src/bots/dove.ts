import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";
import { NO_TASTE } from "./taste.ts";

/** Meets anybody, gives first, forgives, and never lets a quarrel run hot. */
export const DOVE: Style = {
  id: "dove",
  signAt: 0.5,
  offerAt: 0.8,
  generosity: 0.6,
  offers: 3,
  conditions: 0,
  secrets: 0.03,
  cheatAt: null,
  grudge: 0.4,
  endsDeals: 0.1,
  firm: 0.03,
  restrain: 1,
  fear: 1.4,
  toughness: -0.7,
  whim: 0.8,
  meets: 1,
  convenes: 0.6,
  refines: false,
  noise: 0,
  reads: false,
  taste: { ...NO_TASTE, company: 1.5 },
};

export const dove = policyOf(DOVE);

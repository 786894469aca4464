import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";
import { NO_TASTE } from "./taste.ts";

/** Adds up the rounds ahead, tries every edit of its best texts, cheats only near the end and only for profit. */
export const LOOKAHEAD: Style = {
  id: "lookahead",
  signAt: 0.6,
  offerAt: 1,
  generosity: 0.25,
  offers: 3,
  conditions: 0.1,
  secrets: 0.05,
  cheatAt: 0.5,
  grudge: 1,
  endsDeals: 0.5,
  firm: 0.18,
  restrain: 0.9,
  fear: 0.8,
  toughness: 0,
  whim: 0.15,
  meets: 0.8,
  convenes: 0.7,
  refines: true,
  noise: 0,
  reads: false,
  taste: NO_TASTE,
};

export const lookahead = policyOf(LOOKAHEAD);

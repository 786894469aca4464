import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";

/** Adds up the rounds ahead, tries every edit of its best texts, cheats only near the end and only for profit. */
export const LOOKAHEAD: Style = {
  id: "lookahead",
  signAt: 0.3,
  offerAt: 0.6,
  generosity: 0.15,
  offers: 3,
  conditions: 0.1,
  secrets: 0.05,
  cheatAt: 0.5,
  grudge: 1,
  endsDeals: 0.3,
  firm: 0.12,
  restrain: 0.9,
  fear: 1,
  toughness: 0,
  whim: 0.15,
  meets: 1,
  convenes: 0.9,
  refines: true,
};

export const lookahead = policyOf(LOOKAHEAD);

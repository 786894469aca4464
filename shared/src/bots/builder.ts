import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";

/** Builds institutions: tables of many, inspection first, small steps that can be taken back, then larger ones. */
export const BUILDER: Style = {
  id: "builder",
  signAt: 0.7,
  offerAt: 1,
  generosity: 0.5,
  offers: 2,
  conditions: 0.7,
  secrets: 0,
  cheatAt: null,
  grudge: 1.2,
  endsDeals: 0.4,
  firm: 0.12,
  restrain: 1,
  fear: 1,
  toughness: -0.2,
  whim: 0.8,
  meets: 0.6,
  convenes: 1,
  refines: false,
  noise: 0,
  reads: false,
  taste: {
    crowd: 7,
    hush: -3,
    proof: 8,
    steps: 0.3,
    divides: 0,
    company: 0,
    attends: 4,
    leaks: 0,
  },
};

export const builder = policyOf(BUILDER);

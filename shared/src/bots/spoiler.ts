import { policyOf } from "./brain.ts";
import type { Style } from "./policy.ts";

/** Divides: deals with one at a time and in secret, keeps away from tables of many, lets slip what others hide. */
export const SPOILER: Style = {
  id: "spoiler",
  signAt: 0.8,
  offerAt: 1,
  generosity: 0,
  offers: 3,
  conditions: 0.2,
  secrets: 0.9,
  cheatAt: 0.35,
  grudge: 1,
  endsDeals: 0.5,
  firm: 0.3,
  restrain: 0.5,
  fear: 0.7,
  toughness: 0.3,
  whim: 1,
  meets: 0.5,
  convenes: 0.3,
  refines: false,
  noise: 0,
  reads: false,
  taste: {
    crowd: -5,
    hush: 12,
    proof: 0,
    steps: 0,
    divides: 0.15,
    company: 0,
    attends: -6,
    leaks: 0.6,
  },
};

export const spoiler = policyOf(SPOILER);

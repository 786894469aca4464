import type { Scenario } from "../rules/index.ts";
import { AGENDAS, CLOUD_DECK, DRILL_ROUNDS, NEWS_DECK, SHOWCASE_ROUNDS } from "./common.ts";
import { parOf } from "./par.ts";

/** March 2019: a summit has ended without text, and everybody has met everybody. */
export const afterHanoi: Scenario = {
  id: "after-hanoi",
  start: {
    tension: 46,
    inspection: 5,
    sanctions: 5,
    enforcement: 4,
    expectations: 45,
    "home.china": 55,
    "home.us": 48,
    "home.rok": 48,
  },
  voice: { china: 44, dprk: 60, us: 60, rok: 49 },
  trust: {
    "china+dprk": 38,
    "china+us": 44,
    "china+rok": 45,
    "dprk+us": 28,
    "dprk+rok": 38,
    "us+rok": 57,
  },
  drawn: {
    arsenal: { centre: 60, spread: 6 },
    economy: { centre: 44, spread: 4 },
    regime: { centre: 54, spread: 4 },
  },
  // The talk of a Libyan model belongs to the spring before.
  decks: { cloud: CLOUD_DECK.filter((id) => id !== "libya_model"), news: NEWS_DECK },
  agendas: AGENDAS,
  summitsBefore: { "china+dprk": 4, "dprk+rok": 3, "dprk+us": 2 },
  kimHasMet: true,
  showcaseRounds: SHOWCASE_ROUNDS,
  drillRounds: DRILL_ROUNDS,
  par: parOf("after-hanoi"),
};

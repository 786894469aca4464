import type { Scenario } from "../rules/index.ts";
import { AGENDAS, CLOUD_DECK, DRILL_ROUNDS, NEWS_DECK, SHOWCASE_ROUNDS } from "./common.ts";
import { parOf } from "./par.ts";

/** March 2018: Seoul has carried an invitation to Washington, and Beijing is on the side line. */
export const opening: Scenario = {
  id: "opening",
  start: {
    tension: 50,
    inspection: 5,
    sanctions: 5,
    enforcement: 4,
    expectations: 55,
    "home.china": 55,
    "home.us": 50,
    "home.rok": 60,
  },
  voice: { china: 25, dprk: 55, us: 60, rok: 50 },
  trust: {
    "china+dprk": 25,
    "china+us": 45,
    "china+rok": 45,
    "dprk+us": 15,
    "dprk+rok": 40,
    "us+rok": 65,
  },
  drawn: {
    arsenal: { centre: 60, spread: 6 },
    economy: { centre: 45, spread: 4 },
    regime: { centre: 55, spread: 4 },
  },
  decks: { cloud: CLOUD_DECK, news: NEWS_DECK },
  agendas: AGENDAS,
  summitsBefore: {},
  kimHasMet: false,
  showcaseRounds: SHOWCASE_ROUNDS,
  drillRounds: DRILL_ROUNDS,
  par: parOf("opening"),
};

import type { Scenario } from "../rules/index.ts";
import { AGENDAS, CLOUD_DECK, DRILL_ROUNDS, NEWS_DECK, SHOWCASE_ROUNDS } from "./common.ts";
import { parOf } from "./par.ts";

/** December 2017: after the last long-range launch, with nobody talking to Pyongyang. */
export const fury: Scenario = {
  id: "fury",
  start: {
    tension: 68,
    inspection: 5,
    sanctions: 5,
    enforcement: 4,
    expectations: 20,
    "home.china": 55,
    "home.us": 50,
    "home.rok": 60,
  },
  voice: { china: 40, dprk: 45, us: 60, rok: 35 },
  trust: {
    "china+dprk": 18,
    "china+us": 45,
    "china+rok": 40,
    "dprk+us": 6,
    "dprk+rok": 20,
    "us+rok": 60,
  },
  drawn: {
    arsenal: { centre: 58, spread: 6 },
    economy: { centre: 45, spread: 4 },
    regime: { centre: 50, spread: 4 },
  },
  decks: { cloud: CLOUD_DECK, news: NEWS_DECK },
  agendas: AGENDAS,
  summitsBefore: {},
  kimHasMet: false,
  showcaseRounds: SHOWCASE_ROUNDS,
  drillRounds: DRILL_ROUNDS,
  par: parOf("fury"),
};

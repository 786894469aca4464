// What the three scenarios share: decks, agendas, the calendar.
import type { Scenario } from "../rules/index.ts";

export const CLOUD_DECK: Scenario["decks"]["cloud"] = [
  "missile_base",
  "libya_model",
  "hardliners",
  "fuel_transfer",
  "border_shooting",
  "trade_quarrel",
  "defector",
];
export const NEWS_DECK: Scenario["decks"]["news"] = [
  "sports",
  "floods",
  "peace_camp",
  "party_congress",
  "remains",
  "parade",
  "quiet",
];
export const AGENDAS: Scenario["agendas"] = {
  china: ["host", "lifeline", "loosen", "first_call"],
  dprk: ["keep_bomb", "open_gates", "equal", "nobodys_client"],
  us: ["big_win", "no_giveaways", "hold_line", "television"],
  rok: ["drivers_seat", "railway", "both_patrons", "peace_text"],
};
/** Rounds in which Beijing shows itself to the world. */
export const SHOWCASE_ROUNDS: Scenario["showcaseRounds"] = [2, 4, 6];
/** Rounds in which the calendar has an exercise. */
export const DRILL_ROUNDS: Scenario["drillRounds"] = [1, 3, 5, 7];

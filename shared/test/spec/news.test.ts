import { expect, test } from "@jest/globals";
import type { Effects, NewsId } from "../../src/rules/index.ts";
import { SCENARIOS } from "../../src/scenarios/index.ts";
import { open } from "../play.ts";

const CLOUD: Readonly<Partial<Record<NewsId, Effects>>> = {
  missile_base: { tension: 6, "trust.dprk+us": -6, expectations: -5 },
  libya_model: { tension: 6, regime: -4, "trust.dprk+us": -6 },
  hardliners: { "home.us": -5, "home.rok": -4 },
  fuel_transfer: { "trust.china+us": -6, tension: 3, economy: 2 },
  border_shooting: { tension: 8, "trust.dprk+rok": -6 },
  trade_quarrel: { "trust.china+us": -8 },
  defector: { "trust.dprk+rok": -6, regime: -3, tension: 3 },
};
const NEWS: Readonly<Partial<Record<NewsId, Effects>>> = {
  sports: { "trust.dprk+rok": 6, tension: -4 },
  floods: { economy: -6, regime: -2 },
  peace_camp: { "home.rok": 6 },
  party_congress: { "home.china": 5, "voice.china": 2 },
  remains: { "trust.dprk+us": 5, "home.us": 3 },
  parade: { tension: 6, "voice.dprk": 3 },
  quiet: {},
};

test("event-effects: what each of the fourteen does", () => {
  for (const [tension, deck] of [
    [20, CLOUD],
    [60, NEWS],
  ] as const) {
    for (const [id, effects] of Object.entries(deck) as [NewsId, Effects][]) {
      const play = open({
        start: { tension },
        case: {
          decks: tension < 40 ? { cloud: [id], news: ["quiet"] } : { cloud: ["quiet"], news: [id] },
        },
      });
      expect([id, play.asked("news", { news: id })]).toEqual([id, effects]);
    }
  }
  expect([...SCENARIOS.opening.decks.cloud].sort()).toEqual(Object.keys(CLOUD).sort());
  expect([...SCENARIOS.opening.decks.news].sort()).toEqual(Object.keys(NEWS).sort());
});

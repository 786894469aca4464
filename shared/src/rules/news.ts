import { NEWS_IDS, type NewsCard, type NewsId } from "./catalogue.ts";
import type { Effects } from "./dials.ts";

/** Setbacks that come when Tension is low (SPEC event-decks). */
const CLOUD: Readonly<Partial<Record<NewsId, Effects>>> = {
  missile_base: { tension: 6, "trust.dprk+us": -6, expectations: -5 },
  libya_model: { tension: 6, regime: -4, "trust.dprk+us": -6 },
  hardliners: { "home.us": -5, "home.rok": -4 },
  fuel_transfer: { "trust.china+us": -6, tension: 3, economy: 2 },
  border_shooting: { tension: 8, "trust.dprk+rok": -6 },
  trade_quarrel: { "trust.china+us": -8 },
  defector: { "trust.dprk+rok": -6, regime: -3, tension: 3 },
};
const PLAIN: Readonly<Partial<Record<NewsId, Effects>>> = {
  sports: { "trust.dprk+rok": 6, tension: -4 },
  floods: { economy: -6, regime: -2 },
  peace_camp: { "home.rok": 6 },
  party_congress: { "home.china": 5, "voice.china": 2 },
  remains: { "trust.dprk+us": 5, "home.us": 3 },
  parade: { tension: 6, "voice.dprk": 3 },
  quiet: {},
};

/** The event cards (SPEC events). */
export const NEWS = Object.fromEntries(
  NEWS_IDS.map((id): readonly [NewsId, NewsCard] => {
    const cloud = CLOUD[id];
    return [id, { id, deck: cloud ? "cloud" : "news", effects: cloud ?? PLAIN[id] ?? {} }];
  }),
) as unknown as Readonly<Record<NewsId, NewsCard>>;

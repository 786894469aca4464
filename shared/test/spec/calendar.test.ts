import { expect, test } from "@jest/globals";
import {
  type Action,
  CARD_IDS,
  CARDS,
  CLAUSES,
  NO_ORDERS,
  type Orders,
} from "../../src/rules/index.ts";
import { SCENARIOS } from "../../src/scenarios/index.ts";
import { cards, open, terms } from "../play.ts";

const seal = (orders: Partial<Orders> = {}): Action => ({
  type: "seal",
  orders: { ...NO_ORDERS, ...orders },
});

test("ruleset-first: six cards a role, few clauses, everything in public", () => {
  const first = CARD_IDS.filter((id) => CARDS[id].first);
  expect([...first].sort()).toEqual(
    `tighten ease_quietly fuel dual_suspension limit_pact test short_range moratorium inspectors
    divide_five evade letter waiver assure reassure assets secondary shuttle project hotline
    reunions ask_delay rok_drill`
      .split(/\s+/)
      .sort(),
  );
  expect(CLAUSES.filter((kind) => kind.first).map(({ owner, code }) => `${owner}.${code}`)).toEqual(
    `dprk.TF dprk.DM dprk.IN us.DP us.RL2 us.SA china.EE china.SUP china.GU rok.DP rok.IK rok.HL
    any.SM`.split(/\s+/),
  );
  const play = open({ layout: "45", ruleset: "first", trust: { "dprk+us": 70, "china+dprk": 70 } });
  expect(play.state().hands.china.visits).toBe(2);
  play.talks(1);
  const offer = (text: string, secret = false): Action => ({
    type: "offer",
    terms: terms(text, 1, { secret }),
    note: "",
    standsUntil: 1,
  });
  expect(play.refused("us", offer("us.RL1 dprk.TF"))).toBe("fullRulesOnly");
  expect(play.refused("us", offer("us.NS dprk.TF"))).toBe("fullRulesOnly");
  expect(play.refused("china", offer("china.SUP dprk.TF", true))).toBe("fullRulesOnly");
  play.act("us", offer("us.RL2 dprk.TF"));
  const conditional = terms("us.RL2 dprk.TF", 1, {
    clauses: { c1: { condition: { kind: "round", round: 2 } } },
  });
  expect(play.refused("us", { type: "offer", terms: conditional, note: "", standsUntil: 1 })).toBe(
    "fullRulesOnly",
  );
  const secret = { guest: "dprk", venue: "host", secret: true, transport: "quiet" } as const;
  expect(play.refused("us", { type: "invite", ...secret })).toBe("fullRulesOnly");
  play.to("orders");
  for (const card of ["fuel", "limit_pact", "tighten"] as const) {
    play.act("china", seal(cards(card)));
    play.act("china", { type: "unseal" });
  }
  expect(play.refused("china", seal(cards("reaffirm_pact")))).toBe("fullRulesOnly");
  expect(play.refused("us", seal({ consult: "rok" }))).toBe("fullRulesOnly");
  expect(play.refused("us", seal({ intelligence: { on: "dprk", want: "arsenal" } }))).toBe(
    "fullRulesOnly",
  );
  expect(play.refused("us", seal({ statement: { kind: "denounce", whom: "dprk" } }))).toBe(
    "fullRulesOnly",
  );
  play.act("us", seal({ statement: { kind: "take_credit" } }));
});

test("calendar-drill: rounds 1, 3, 5, 7, unless a US DP is due or the ROK asks for delay", () => {
  expect(SCENARIOS.opening.drillRounds).toEqual([1, 3, 5, 7]);
  const DRILL = { tension: 5, regime: -3, "trust.us+rok": 3, "trust.dprk+us": -2 };
  const drills = { case: { drillRounds: [1] } };
  const plain = open(drills);
  plain.orders();
  expect(plain.asked("drill")).toEqual(DRILL);
  expect(plain.board().drill).toBe("held");
  plain.round();
  plain.orders();
  expect(plain.asked("drill")).toEqual({});
  const paused = open(drills);
  const id = paused.deal("us.DP dprk.TF");
  paused.orders();
  expect(paused.asked("drill")).toEqual({});
  expect(paused.board().drill).toBe("paused");
  expect(paused.board().deals[id]?.clauses.c1?.ledger["1"]).toBe("kept");
  const delayed = open(drills);
  delayed.orders({ rok: cards("ask_delay") });
  expect(delayed.board().drill).toBe("delayed");
  expect(delayed.asked("drill")).toEqual({});
  const rokPause = open(drills);
  const own = rokPause.deal("rok.DP dprk.TF");
  rokPause.orders();
  expect(rokPause.board().drill).toBe("held");
  expect(Object.values(rokPause.board().deals[own]?.clauses ?? {})[1]?.ledger["1"]).toBe("kept");
});

test("showcase: rounds 2, 4 and 6 are China's", () => {
  for (const scenario of Object.values(SCENARIOS)) {
    expect(scenario.showcaseRounds).toEqual([2, 4, 6]);
  }
});

test("event-decks: interferences below 40, ordinary news from 40, without putting back", () => {
  const decks = { cloud: ["hardliners", "defector", "trade_quarrel"], news: ["sports", "quiet"] };
  const play = (tension: number) =>
    open({ start: { tension }, case: { decks: decks as never }, seed: 4 });
  expect(play(39).board().news?.deck).toBe("cloud");
  expect(play(40).board().news?.deck).toBe("news");
  const calm = open({
    start: { tension: 0 },
    case: { decks: { cloud: ["hardliners", "trade_quarrel"], news: ["quiet"] } },
  });
  for (let round = 0; round < 3; round += 1) calm.round();
  const drawn = calm.seen("newsDrawn");
  expect(new Set(drawn.slice(0, 2).map(({ news }) => news)).size).toBe(2);
  expect(new Set(drawn.slice(2, 4).map(({ news }) => news)).size).toBe(2);
  expect(drawn[2]?.reshuffled).toBe(true);
});

test("talks-read-values: legality in Talks reads the values after the event", () => {
  // The delegation lifts ROK-DPRK trust from wary to working before the talks begin.
  const play = open({
    trust: { "dprk+rok": 36 },
    start: { tension: 60 },
    case: { decks: { cloud: ["quiet"], news: ["sports"] } },
  });
  expect(play.board().levels["dprk+rok"]).toBe("working");
  play.to("orders");
  play.act("rok", seal(cards("reunions")));
});

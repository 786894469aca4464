import { expect, test } from "@jest/globals";
import {
  KIM_AGAIN,
  NO_ORDERS,
  publicView,
  ROLES,
  type Role,
  roleView,
  type Scenario,
} from "../../src/rules/index.ts";
import { SCENARIOS } from "../../src/scenarios/index.ts";
import { cards, open, playWhere } from "../play.ts";

test("dials: the board holds what everybody reads, hands hold the rest", () => {
  const { board, hands } = open().state();
  expect(Object.keys(board.dials).sort()).toEqual(
    [
      "tension",
      "inspection",
      "sanctions",
      "enforcement",
      "expectations",
      ...ROLES.map((role) => `voice.${role}`),
      "home.china",
      "home.us",
      "home.rok",
    ].sort(),
  );
  expect(hands.dprk.dials).toEqual({ arsenal: 60, economy: 45, regime: 55 });
  expect(hands.china.dials).toEqual({ trueEnforcement: 4 });
  expect(hands.us.dials).toEqual({});
  expect(hands.rok.dials).toEqual({});
});

const line = ({ start, voice, trust, drawn }: Scenario) => ({
  tension: start.tension,
  arsenal: [drawn.arsenal.centre, drawn.arsenal.spread],
  limits: [start.inspection, start.sanctions, start.enforcement, start.expectations],
  economy: [drawn.economy.centre, drawn.economy.spread],
  regime: [drawn.regime.centre, drawn.regime.spread],
  home: [start["home.china"], start["home.us"], start["home.rok"]],
  voice: ROLES.map((role) => voice[role]),
  // China-DPRK, US-ROK, US-DPRK, ROK-DPRK, China-ROK, China-US
  trust: (["china+dprk", "us+rok", "dprk+us", "dprk+rok", "china+rok", "china+us"] as const).map(
    (pair) => trust[pair],
  ),
});

test("start-values: the three written cases", () => {
  expect(line(SCENARIOS.opening)).toEqual({
    tension: 50,
    arsenal: [60, 6],
    limits: [5, 5, 4, 55],
    economy: [45, 4],
    regime: [55, 4],
    home: [55, 50, 60],
    voice: [25, 55, 60, 50],
    trust: [25, 65, 15, 40, 45, 45],
  });
  expect(line(SCENARIOS.fury)).toEqual({
    tension: 68,
    arsenal: [58, 6],
    limits: [5, 5, 4, 20],
    economy: [45, 4],
    regime: [50, 4],
    home: [55, 50, 60],
    voice: [40, 45, 60, 35],
    trust: [18, 60, 6, 20, 40, 45],
  });
  expect(line(SCENARIOS["after-hanoi"])).toEqual({
    tension: 46,
    arsenal: [60, 6],
    limits: [5, 5, 4, 45],
    economy: [44, 4],
    regime: [54, 4],
    home: [55, 48, 48],
    voice: [44, 60, 60, 49],
    trust: [38, 57, 28, 38, 45, 44],
  });
});

test("drawn-values: evenly over centre minus spread to centre plus spread", () => {
  const seen = new Map<number, number>();
  for (let seed = 0; seed < 520; seed += 1) {
    const arsenal = open({ scenario: SCENARIOS.opening, seed }).dial("arsenal");
    seen.set(arsenal, (seen.get(arsenal) ?? 0) + 1);
  }
  expect([...seen.keys()].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 13 }, (_, index) => 54 + index),
  );
  for (const count of seen.values()) expect(count).toBeGreaterThan(15);
});

test("bins: others see the fixed ten that holds the value", () => {
  const binsOf = (economy: number, regime: number) => {
    const { bins } = open({ economy, regime }).board();
    return [bins.economy.low, bins.economy.high, bins.regime.low, bins.regime.high];
  };
  expect(binsOf(40, 49)).toEqual([40, 49, 40, 49]);
  expect(binsOf(50, 9)).toEqual([50, 59, 0, 9]);
  expect(binsOf(90, 100)).toEqual([90, 100, 90, 100]);
});

test("arsenal-bins: narrower as Inspection grows", () => {
  const binAt = (inspection: number, arsenal: number) => {
    const { low, high } = open({ start: { inspection }, arsenal }).board().bins.arsenal;
    return [low, high];
  };
  expect(binAt(19, 61)).toEqual([60, 89]);
  expect(binAt(20, 61)).toEqual([60, 79]);
  expect(binAt(49, 61)).toEqual([60, 79]);
  expect(binAt(50, 61)).toEqual([60, 69]);
  expect(binAt(79, 61)).toEqual([60, 69]);
  expect(binAt(80, 61)).toEqual([60, 64]);
  expect(binAt(5, 95)).toEqual([90, 100]);
  expect(binAt(80, 100)).toEqual([95, 100]);
});

test("trust-levels: all see the level, the two see the number", () => {
  const rows = [
    [0, "hostile"],
    [19, "hostile"],
    [20, "wary"],
    [39, "wary"],
    [40, "working"],
    [59, "working"],
    [60, "warm"],
    [79, "warm"],
    [80, "allied"],
    [100, "allied"],
  ] as const;
  for (const [trust, level] of rows) {
    const state = open({ trust: { "us+rok": trust } }).state();
    expect(publicView(state).board.levels["us+rok"]).toBe(level);
    expect(roleView(state, "us").folders["us+rok"]?.trust).toBe(trust);
    expect(roleView(state, "china").folders["us+rok"]).toBeUndefined();
  }
});

test("bite: the lower of Sanctions and true Enforcement, seen by the DPRK alone", () => {
  const play = open({ start: { sanctions: 5, enforcement: 4 } });
  expect(play.state().hands.dprk.bite).toBe(4);
  expect(open({ start: { sanctions: 2, enforcement: 4 } }).state().hands.dprk.bite).toBe(2);
  for (const role of ["china", "us", "rok"] as const) {
    expect(play.state().hands[role].bite).toBeNull();
  }
  play.round({ china: cards("ease_quietly") });
  expect(play.state().hands.dprk.bite).toBe(3);
});

test("public-enforcement: tighten moves both counters, quiet easing the true one", () => {
  const tight = open({ start: { enforcement: 3 } });
  tight.round({ china: cards("tighten") });
  expect([tight.dial("enforcement"), tight.dial("trueEnforcement")]).toEqual([4, 4]);
  const easing = (seed: number) => {
    const play = open({ seed });
    play.round({ china: cards("ease_quietly") });
    return play;
  };
  const hidden = playWhere(easing, (play) => play.seen("covertExposed").length === 0);
  expect([hidden.dial("enforcement"), hidden.dial("trueEnforcement")]).toEqual([4, 3]);
  const exposed = playWhere(easing, (play) => play.seen("covertExposed").length === 1);
  expect([exposed.dial("enforcement"), exposed.dial("trueEnforcement")]).toEqual([3, 3]);
  hidden.to("over");
  expect(hidden.dial("enforcement")).toBe(hidden.dial("trueEnforcement"));
});

test("gains-above-70: the part of a gain above 70 counts half, losses count whole", () => {
  const trustAfter = (trust: number, card: "letter" | "us_drill") => {
    const play = open({ trust: { "dprk+us": trust } });
    play.orders({ us: cards(card) });
    return play.moved("trust.dprk+us", "cards");
  };
  expect(trustAfter(60, "letter")).toEqual([60, 65]);
  // 68 + 5: two points whole, three halved (1.5, away from zero: 2 points in all 3.5 -> 4)
  expect(trustAfter(68, "letter")).toEqual([68, 72]);
  expect(trustAfter(80, "letter")).toEqual([80, 83]);
  expect(trustAfter(80, "us_drill")).toEqual([80, 75]);
  const tense = open({ start: { tension: 80 } });
  tense.orders({ us: cards("us_drill") });
  expect(tense.moved("tension", "cards")).toEqual([80, 88]);
});

test("arithmetic: effects of a step are added, then clipped once", () => {
  const play = open({ start: { tension: 98 } });
  play.orders({ us: cards("us_drill"), dprk: cards("charm") });
  // +8 - 4: one after the other would end at 96.
  expect(play.moved("tension", "cards")).toEqual([98, 100]);
  const halves = open({ trust: { "dprk+us": 70 } });
  halves.orders({ us: cards("letter") });
  expect(halves.moved("trust.dprk+us", "cards")).toEqual([70, 73]);
});

test("held-effects: noted for those who know, counted between the two, shown to nobody else", () => {
  const easing = (seed: number) => {
    const play = open({ seed, trust: { "china+dprk": 57 } });
    play.orders({ china: cards("ease_quietly") });
    return play;
  };
  const hidden = playWhere(easing, (play) => play.seen("covertExposed").length === 0);
  expect(hidden.dial("trust.china+dprk")).toBe(62);
  expect(hidden.board().levels["china+dprk"]).toBe("working");
  const notes = Object.values(hidden.state().folders["china+dprk"].held);
  expect(notes.some(({ dial, by }) => dial === "trust.china+dprk" && by === 5)).toBe(true);
  expect(JSON.stringify(roleView(hidden.state(), "us"))).not.toContain("ease_quietly");
  const exposed = playWhere(easing, (play) => play.seen("covertExposed").length === 1);
  expect(exposed.board().levels["china+dprk"]).toBe("warm");
  expect(Object.values(exposed.state().folders["china+dprk"].held)).toEqual([]);
  hidden.to("over");
  const left = Object.values(hidden.state().folders).flatMap(({ held }) => Object.values(held));
  expect(left).toEqual([]);
});

test("own-knowledge: hands are read by their role alone", () => {
  const state = open().state();
  for (const role of ROLES) {
    const view = roleView(state, role);
    expect(view.hand).toBe(state.hands[role]);
    expect(Object.keys(view).sort()).toEqual(["board", "folders", "hand", "viewer"]);
  }
  expect(publicView(state).hand).toBeNull();
  const { facts: _facts, ...rest } = state.board;
  const board = JSON.stringify(rest);
  for (const word of ['"pc"', '"agenda"', '"visits"', '"orders":{', '"faceDown"', '"draft"']) {
    expect(board).not.toContain(word);
  }
});

test("scenario-after-hanoi: they have met before", () => {
  const play = open({ scenario: SCENARIOS["after-hanoi"] });
  const { met, facts } = play.board();
  expect([met["china+dprk"], met["dprk+rok"], met["dprk+us"]]).toEqual([4, 3, 2]);
  expect(facts.kimHasMet).toBe(true);
  expect(facts.decks.cloud).not.toContain("libya_model");
  expect(SCENARIOS.opening.decks.cloud).toContain("libya_model");
  const id = play.summit("us", "dprk");
  play.orders();
  expect(play.board().summits[id]?.outcome).toBe("handshake");
  expect(play.asked("summit", { part: "first" })).toEqual(KIM_AGAIN.withOther);
  expect(play.asked("summit", { part: "gift" })).toEqual({});
  expect(play.asked("summit", { part: "meeting" })["trust.dprk+us"]).toBe(3);
});

test("chance: the same seed draws the same, and the seed is in no view", () => {
  const seed = "0123456789abcdef0123456789abcdef";
  const runs = [1, 2].map(() => {
    const play = open({ scenario: SCENARIOS.opening, seed });
    for (let round = 0; round < 3; round += 1) play.round({ dprk: cards("evade") });
    return play;
  });
  expect(runs[0]?.state()).toEqual(runs[1]?.state());
  const state = runs[0]?.state();
  if (!state) throw new Error("no state");
  for (const role of ROLES) expect(JSON.stringify(roleView(state, role))).not.toContain(seed);
  expect(JSON.stringify(publicView(state))).not.toContain(seed);
});

test("ties: the order in which orders arrive changes nothing", () => {
  const given = {
    china: cards("tighten", "dual_suspension"),
    dprk: cards("short_range", "evade"),
    us: cards("ultimatum", "sanction"),
    rok: cards("hotline", "aid"),
  };
  const sealed = (order: readonly Role[]) => {
    const play = open({ scenario: SCENARIOS.opening, seed: 5 });
    play.to("orders");
    for (const role of order) {
      play.act(role, { type: "seal", orders: { ...NO_ORDERS, ...given[role] } });
    }
    return play.state();
  };
  const forwards = sealed(ROLES);
  const backwards = sealed([...ROLES].reverse());
  expect(backwards).toEqual(forwards);
});

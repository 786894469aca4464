import { expect, test } from "@jest/globals";
import {
  type Action,
  type CardId,
  type Dial,
  NO_ORDERS,
  type Orders,
  type Pair,
} from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere } from "../play.ts";

const seal = (orders: Partial<Orders>): Action => ({
  type: "seal",
  orders: { ...NO_ORDERS, ...orders },
});
const aimed = (card: CardId, pair: Pair): Partial<Orders> => ({ cards: [{ card, pair }] });
const DRILLS = { case: { drillRounds: [1, 3, 5, 7] } };

test("card-ease-quietly: the DPRK knows, one in three is exposed, an EH makes it a cheat", () => {
  let exposed = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const play = open({ seed });
    play.orders({ china: cards("ease_quietly") });
    if (play.seen("covertExposed").length === 0) continue;
    exposed += 1;
    expect(play.asked("exposed", { card: "ease_quietly" })).toEqual({ "trust.china+us": -8 });
    expect(play.dial("enforcement")).toBe(3);
  }
  expect(exposed).toBeGreaterThan(50);
  expect(exposed).toBeLessThan(92);
  const told = open({ seed: 1 });
  told.orders({ china: cards("ease_quietly") });
  const played = told.seen("cardPlayed").find(({ card }) => card === "ease_quietly");
  if (told.seen("covertExposed").length === 0) expect(played?.to).toEqual(["china", "dprk"]);

  const held = open({ trust: { "china+us": 70 } });
  held.deal("china.EH us.DP");
  held.to("orders");
  expect(held.refused("china", seal(cards("ease_quietly")))).toBe("easeAfterHold");
  held.round();
  held.orders({ china: cards("ease_quietly") });
  expect(held.seen("cheated").map(({ points }) => points)).toEqual([1.5]);
  expect(held.seen("covertExposed")).toEqual([]);
});

test("card-dual-suspension: pays if neither test nor drill happens, the calendar's included", () => {
  const note = (play: Play) => play.asked("note", { card: "dual_suspension" });
  const quiet = open();
  quiet.orders({ china: cards("dual_suspension") });
  expect(note(quiet)).toEqual({ tension: -4, "voice.china": 5 });
  for (const [setup, by] of [
    [DRILLS, {}],
    [{}, { dprk: cards("test") }],
    [{}, { us: cards("us_drill") }],
    [{}, { rok: cards("rok_drill") }],
  ] as const) {
    const loud = open(setup);
    loud.orders({ china: cards("dual_suspension"), ...by });
    expect(note(loud)).toEqual({ "voice.china": -1 });
  }
  const delayed = open(DRILLS);
  delayed.orders({ china: cards("dual_suspension"), rok: cards("ask_delay") });
  expect(note(delayed)).toEqual({ tension: -4, "voice.china": 5 });
});

test("card-border-plan: China scores 8 more if the DPRK collapses after it", () => {
  const collapsed = (plan: boolean) =>
    playWhere(
      (seed) => {
        const play = open({ seed, economy: 5, start: { tension: 0 } });
        play.round({ china: cards(plan ? "border_plan" : "return_visit") });
        return play;
      },
      (play) => play.board().final?.ending === "collapse",
    );
  const score = (plan: boolean) => {
    const china = collapsed(plan).board().final?.scores.china;
    if (!china) throw new Error("no score");
    const points = china.parts.reduce((sum, part) => sum + part.points, 0) + china.agenda.points;
    return china.total - points * 0.5;
  };
  expect(score(true)).toBeCloseTo(8, 0);
  expect(score(false)).toBeCloseTo(0, 0);
});

test("card-return-visit: one more visit, for a summit with the DPRK only", () => {
  const play = open({ layout: "45", ruleset: "full", start: { tension: 10 } });
  const hand = () => play.state().hands.china;
  expect(hand().visits).toBe(2);
  play.round({ china: cards("return_visit") });
  expect([hand().visits, hand().returnVisits]).toEqual([2, 1]);
  play.summit("china", "dprk");
  expect([hand().visits, hand().returnVisits]).toEqual([2, 0]);
  const other = open({ start: { tension: 10 } });
  other.round({ china: cards("return_visit") });
  other.summit("china", "us");
  expect([other.state().hands.china.visits, other.state().hands.china.returnVisits]).toEqual([
    2, 1,
  ]);
});

test("card-test: surcharges in a showcase round and after a moratorium; the UN votes", () => {
  const shown = open({ case: { showcaseRounds: [1] } });
  shown.orders({ dprk: cards("test") });
  expect(shown.asked("testSurcharge", { why: "showcase" })).toEqual({
    "trust.china+dprk": -10,
    "voice.china": -6,
    "home.china": -4,
  });
  shown.to("communique");
  expect(shown.board().asked.unVote).toBe(true);
  const sworn = open();
  sworn.round({ dprk: cards("moratorium") });
  sworn.orders({ dprk: cards("test") });
  expect(sworn.asked("testSurcharge", { why: "moratorium" })).toEqual({
    "trust.dprk+us": -8,
    tension: 4,
  });
  const plain = open();
  plain.orders({ dprk: cards("test") });
  expect(plain.asked("testSurcharge")).toEqual({});
});

test("card-short-range: breaks LR and not TF", () => {
  const play = open({ trust: { "dprk+us": 80 } });
  play.deal("dprk.TF us.SA");
  play.deal("dprk.LR us.NS");
  play.orders({ dprk: cards("short_range") });
  expect(play.seen("openBreach").map(({ deal, by }) => [deal, by])).toEqual([
    ["KU-2", "short_range"],
  ]);
});

test("card-divide-five: a pair of others, blocked by Reassure and by consulting", () => {
  const play = open();
  play.to("orders");
  expect(play.refused("dprk", seal(cards("divide_five")))).toBe("pairNeeded");
  expect(play.refused("dprk", seal(aimed("divide_five", "dprk+us")))).toBe("pairNotAllowed");
  play.orders({ dprk: aimed("divide_five", "china+us") });
  expect(play.dial("trust.china+us")).toBe(43);
  const reassured = open();
  reassured.orders({ dprk: aimed("divide_five", "china+us"), us: cards("reassure") });
  expect(reassured.dial("trust.china+us")).toBe(50);
  expect(reassured.seen("divideBlocked")[0]).toMatchObject({ by: "reassure", to: "all" });
  const consulted = open();
  consulted.orders({
    dprk: aimed("divide_five", "china+us"),
    china: { consult: "us" },
    us: { consult: "china" },
  });
  expect(consulted.dial("trust.china+us")).toBe(51);
  expect(consulted.seen("divideBlocked")[0]).toMatchObject({ by: "consult", to: ["china", "us"] });
});

test("card-evade: two in five are exposed", () => {
  let exposed = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const play = open({ seed });
    play.orders({ dprk: cards("evade") });
    if (play.seen("covertExposed").length === 0) continue;
    exposed += 1;
    expect(play.asked("exposed", { card: "evade" })).toEqual({
      "trust.dprk+us": -6,
      "trust.china+dprk": -2,
      tension: 2,
    });
  }
  expect(exposed).toBeGreaterThan(60);
  expect(exposed).toBeLessThan(100);
});

test("card-secondary: China complies or defies in the Communique; silence complies", () => {
  const answered = (comply: boolean | null) => {
    const play = open({ start: { enforcement: 3 } });
    play.orders({ us: cards("secondary") });
    play.to("communique");
    expect(play.board().asked.secondary).toBe(true);
    expect(play.refused("us", { type: "answerSecondary", comply: true })).toBe("notYourMove");
    if (comply !== null) play.act("china", { type: "answerSecondary", comply });
    play.to("briefing");
    return [play.asked("secondary", {}, 1), play.dial("enforcement"), play.dial("trueEnforcement")];
  };
  const complied = { enforcement: 1, "voice.china": -2, "trust.china+us": -3 };
  expect(answered(true)[0]).toMatchObject(complied);
  expect(answered(true).slice(1)).toEqual([4, 4]);
  expect(answered(null)[0]).toMatchObject(complied);
  expect(answered(false)).toEqual([{ "trust.china+us": -10, "home.china": 3 }, 3, 3]);
});

test("card-waiver: relief by one notch, counted from the bite", () => {
  const after = (sanctions: number, enforcement: number) => {
    const play = open({ start: { sanctions, enforcement } });
    play.orders({ us: cards("waiver") });
    return play.dial("sanctions");
  };
  expect(after(5, 4)).toBe(3);
  expect(after(5, 2)).toBe(1);
  expect(after(3, 5)).toBe(2);
  expect(after(0, 3)).toBe(0);
});

test("card-ultimatum: a concession of the round makes it pay", () => {
  const note = (dprk: CardId) => {
    const play = open();
    play.orders({ us: cards("ultimatum"), dprk: cards(dprk) });
    return play.asked("note", { card: "ultimatum" });
  };
  expect(note("release")).toEqual({ "home.us": 6, "voice.us": 4 });
  expect(note("charm")).toEqual({ tension: 5, "home.us": -3, "trust.dprk+us": -4 });
});

test("card-project: the alliance pays unless Washington was asked, exempts or relieves", () => {
  const cost = (play: Play) => play.asked("note", { card: "project" });
  const PRICE = { "trust.us+rok": -7, "home.rok": -2 };
  const bare = open();
  bare.orders({ rok: cards("project") });
  expect(cost(bare)).toEqual(PRICE);
  const exempt = open();
  exempt.orders({ rok: cards("project"), us: cards("exemption") });
  expect(cost(exempt)).toEqual({});
  const asked = open();
  asked.orders({ rok: cards("project", "ask_washington") });
  expect(cost(asked)).toEqual({});
  const before = open();
  before.round({ rok: cards("ask_washington") });
  before.orders({ rok: cards("project") });
  expect(cost(before)).toEqual({});
  const late = open();
  late.round({ rok: cards("ask_washington") });
  late.round();
  late.orders({ rok: cards("project") });
  expect(cost(late)).toEqual(PRICE);
  const relieved = open();
  relieved.deal("us.RL1 dprk.TF");
  relieved.orders({ rok: cards("project") });
  expect(cost(relieved)).toEqual({});
});

test("card-shuttle: US-DPRK or another pair of others, both at least wary", () => {
  const moved = (dial: Dial, pair: Pair | null) => {
    const play = open();
    play.orders({ rok: { cards: [{ card: "shuttle", pair }] } });
    return play.moved(dial, "cards");
  };
  expect(moved("trust.dprk+us", null)).toEqual([50, 56]);
  expect(moved("trust.china+us", "china+us")).toEqual([50, 56]);
  const cold = open({ trust: { "china+rok": 19 } });
  cold.to("orders");
  expect(cold.refused("rok", seal(aimed("shuttle", "china+us")))).toBe("trustTooLow");
  expect(cold.refused("rok", seal(aimed("shuttle", "us+rok")))).toBe("pairNotAllowed");
  cold.act("rok", seal(cards("shuttle")));
});

test("card-reunions: the level with the DPRK must be working or better", () => {
  const wary = open({ trust: { "dprk+rok": 39 } });
  wary.to("orders");
  expect(wary.refused("rok", seal(cards("reunions")))).toBe("trustTooLow");
  const working = open({ trust: { "dprk+rok": 40 } });
  working.orders({ rok: cards("reunions") });
  expect(working.seen("cardPlayed")).toHaveLength(1);
});

test("card-ask-delay: only while the calendar drill of the round is on", () => {
  const play = open(DRILLS);
  play.orders({ rok: cards("ask_delay") });
  expect(play.seen("drillSettled")[0]?.drill).toBe("delayed");
  play.to("orders");
  expect(play.board().round).toBe(2);
  expect(play.refused("rok", seal(cards("ask_delay")))).toBe("drillNotOn");
});

import { expect, test } from "@jest/globals";
import { type Action, NO_ORDERS, type Orders } from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, type Setup, type SomeOrders } from "../play.ts";

const WARM = {
  "china+dprk": 60,
  "china+us": 60,
  "china+rok": 60,
  "dprk+us": 60,
  "dprk+rok": 60,
  "us+rok": 60,
} as const;
const seal = (orders: Partial<Orders>): Action => ({
  type: "seal",
  orders: { ...NO_ORDERS, ...orders },
});
const cheatOn = (deal: string, clause: string): Partial<Orders> => ({ cheats: [{ deal, clause }] });
const caught = (play: Play) => play.seen("cheatCaught").length > 0;

/** A deal signed in round 1 and these orders in round 2, left in Resolution. */
const second =
  (text: string, by: SomeOrders, setup: Setup = {}) =>
  (seed: number): Play => {
    const play = open({ trust: WARM, seed, ...setup });
    play.deal(text);
    play.round();
    play.orders(by);
    return play;
  };

test("cheating: from the round after signature, one clause a round, not LR or SM", () => {
  const play = open({ trust: WARM });
  const id = play.deal("us.SA us.NS dprk.LR");
  play.to("orders");
  expect(play.refused("us", seal(cheatOn(id, "c1")))).toBe("cheatTooEarly");
  play.round();
  play.to("orders");
  expect(play.refused("us", seal(cheatOn(id, "c3")))).toBe("notYourClause");
  expect(play.refused("dprk", seal(cheatOn(id, "c3")))).toBe("cannotCheat");
  const both = [
    { deal: id, clause: "c1" },
    { deal: id, clause: "c2" },
  ];
  expect(play.refused("us", seal({ cheats: both }))).toBe("tooManyCheats");
  const away = playWhere(
    second("us.SA dprk.TF", { dprk: cheatOn("KU-1", "c2") }),
    (one) => !caught(one),
  );
  expect(away.asked("cheat")).toEqual({ arsenal: 4 });
  expect(Object.values(away.state().hands.dprk.faceDown)[0]).toMatchObject({
    points: 0.5,
    round: 2,
  });
});

/** How often a cheat is caught, in percent of seeds. */
function rate(run: (seed: number) => Play, seeds = 160): number {
  let found = 0;
  for (let seed = 0; seed < seeds; seed += 1) if (caught(run(seed))) found += 1;
  return (100 * found) / seeds;
}

test("detection: base, inspectors for the DPRK, intelligence, Six-Party, at most 95", () => {
  const NEAR = 10;
  const us = (by: SomeOrders, setup: Setup = {}) =>
    rate(second("us.SA dprk.TF", { us: cheatOn("KU-1", "c1"), ...by }, setup));
  expect(Math.abs(us({}) - 40)).toBeLessThan(NEAR);
  // Inspectors look at the DPRK only.
  expect(Math.abs(us({}, { start: { inspection: 90 } }) - 40)).toBeLessThan(NEAR);
  expect(
    Math.abs(us({ dprk: { intelligence: { on: "us", want: "detection" } } }) - 65),
  ).toBeLessThan(NEAR);
  // A buyer who is not a party learns nothing of it.
  expect(
    Math.abs(us({ rok: { intelligence: { on: "us", want: "detection" } } }) - 40),
  ).toBeLessThan(NEAR);
  const dprk = (inspection: number) =>
    rate(second("us.SA dprk.TF", { dprk: cheatOn("KU-1", "c2") }, { start: { inspection } }));
  expect(Math.abs(dprk(0) - 25)).toBeLessThan(NEAR);
  expect(Math.abs(dprk(60) - 46)).toBeLessThan(NEAR);
  const most = rate(
    second(
      "us.SA dprk.IN",
      { dprk: cheatOn("KU-1", "c2"), us: { intelligence: { on: "dprk", want: "detection" } } },
      { start: { inspection: 88 } },
    ),
  );
  expect(most).toBeGreaterThan(90);
  expect(most).toBeLessThan(99);
});

test("hidden-sites: a cheated IN looks kept and hides eight, found or subtracted at the end", () => {
  const run = second("us.SA dprk.IN", { dprk: cheatOn("KU-1", "c2") });
  const away = playWhere(run, (play) => !caught(play));
  expect(away.asked("kept")).toMatchObject({ inspection: 12 });
  expect(away.state().hands.dprk.hiddenSites).toBe(8);
  const before = away.dial("inspection");
  const again = playWhere(
    (seed) => {
      const play = run(seed);
      if (caught(play)) return play;
      play.orders({ dprk: cheatOn("KU-1", "c2") });
      return play;
    },
    (play) => caught(play) && play.seen("cheated").length === 1,
  );
  expect(again.seen("cheatCaught")[0]?.sites).toBe(8);
  expect(again.state().hands.dprk.hiddenSites).toBe(0);
  expect(again.asked("caught")).toMatchObject({ inspection: -8 });
  away.to("over");
  const { final, dials } = away.board();
  expect(final?.hidden.hiddenSites).toBe(8);
  expect(before).toBe(5 + 24);
  const verify = final?.scores.us.parts.find(({ component }) => component === "VERIFY");
  expect(verify?.value).toBe(dials.inspection);
});

test("caught: points lost, effects taken back, trust -17, the rest once", () => {
  const run = second("us.SA dprk.TF", { us: cheatOn("KU-1", "c1") });
  const play = playWhere(run, caught);
  expect(play.asked("caught")).toEqual({
    "trust.dprk+us": -17,
    "voice.us": -6,
    "home.us": -4,
    tension: 13,
    expectations: -8,
  });
  // What SA gives the DPRK is not given, and nobody is paid for keeping in this deal.
  expect(play.asked("kept", { clause: "c1" })).toEqual({});
  expect(play.asked("keeping")).toEqual({});
  expect(play.state().hands.us.faceDown).toEqual({});
  // Points of earlier rounds go too.
  const twice = playWhere(
    (seed) => {
      const one = run(seed);
      if (!caught(one)) one.orders({ us: cheatOn("KU-1", "c1") });
      return one;
    },
    (one) => one.seen("cheated").length === 1 && caught(one),
  );
  expect(twice.state().hands.us.faceDown).toEqual({});
  // Once a culprit and round, whatever the number of deals; trust with each other party.
  const wide = open({ trust: { ...WARM, "us+rok": 75 } });
  wide.deal("us.NS dprk.FF");
  wide.deal("us.RL1 rok.HL");
  wide.round();
  wide.orders({ us: cards("sanction") });
  const cost = wide.asked("openBreach");
  expect(cost).toEqual({
    "trust.dprk+us": -17,
    "trust.us+rok": -17,
    "voice.us": -6,
    "home.us": -4,
    tension: 13,
    expectations: -8,
  });
});

test("good-offices: with China inside the first breach does not end the deal", () => {
  const breach = { dprk: cards("test") };
  const run = second("china.GU dprk.TF us.SA", breach, { start: { tension: 0 } });
  const play = run(1);
  expect(play.seen("goodOffices")[0]).toMatchObject({ role: "dprk" });
  play.to("communique");
  expect(play.board().asked.choices).toEqual({});
  play.to("talks");
  const [deal] = Object.values(play.board().deals);
  expect(deal?.probation).toEqual({ role: "dprk", round: 3 });
  const mended = run(1);
  mended.to("talks");
  mended.round();
  expect(Object.values(mended.board().deals)[0]?.status).toBe("live");
  play.orders(breach);
  expect(Object.values(play.board().deals)[0]).toMatchObject({
    status: "ended",
    endedWhy: "good_offices_failed",
  });
});

test("victims-choice: every other party chooses in secret; one ends the deal, silence lets it stand", () => {
  const run = () => {
    const play = second(
      "us.SA dprk.TF rok.HL",
      { dprk: cards("test") },
      { start: { tension: 0 } },
    )(1);
    play.to("communique");
    return play;
  };
  const play = run();
  const [id = ""] = Object.keys(play.board().deals);
  expect(play.board().asked.choices).toEqual({ [id]: ["us", "rok"] });
  expect(play.refused("dprk", { type: "choose", deal: id, end: true })).toBe("nothingToAnswer");
  const made = play.act("rok", { type: "choose", deal: id, end: true });
  expect(made.map(({ to }) => to)).toEqual([["rok"]]);
  play.act("us", { type: "choose", deal: id, end: false });
  play.to("briefing");
  expect(play.board().deals[id]).toMatchObject({ status: "ended", endedWhy: "victim" });
  const silent = run();
  silent.to("briefing");
  expect(silent.board().deals[id]?.status).toBe("live");
});

test("reversal: what once-effects really did is added back, clipped", () => {
  const play = open({ trust: WARM, start: { sanctions: 5, enforcement: 4 } });
  const id = play.deal("us.RL2 china.EE dprk.TF");
  play.round();
  expect([play.dial("sanctions"), play.dial("enforcement"), play.dial("home.us")]).toEqual([
    2, 3, 49,
  ]);
  play.orders({ us: { leave: [id] } });
  expect(play.board().deals[id]).toMatchObject({ status: "ended", endedWhy: "left" });
  expect(play.asked("reversal")).toMatchObject({ sanctions: 3, enforcement: 1, "home.us": 4 });
  expect([play.dial("sanctions"), play.dial("enforcement"), play.dial("trueEnforcement")]).toEqual([
    5, 4, 4,
  ]);
});

test("snap-back: a clause that waits for another is suspended once that is broken", () => {
  const play = open({ trust: WARM, start: { tension: 0 } });
  const id = play.deal("us.SA dprk.TF", {
    clauses: { c1: { condition: { kind: "kept", clause: "c2" } } },
  });
  play.round();
  play.orders({ dprk: cards("test") });
  play.to("talks");
  play.round();
  play.orders();
  const ledger = play.board().deals[id]?.clauses.c1?.ledger;
  expect([ledger?.["1"], ledger?.["2"], ledger?.["3"], ledger?.["4"]]).toEqual([
    "unmet",
    "kept",
    "suspended",
    "kept",
  ]);
});

test("leaving: this round is still due, then the deal ends at -6 with each; victims leave free", () => {
  const play = second("us.SA dprk.TF rok.HL", { us: { leave: ["KUR-1"] } })(1);
  expect(play.asked("kept", { clause: "c1" })).not.toEqual({});
  expect(play.asked("left")).toEqual({ "trust.dprk+us": -6, "trust.us+rok": -6 });
  expect(play.board().deals["KUR-1"]).toMatchObject({ status: "ended", endedWhy: "left" });
  const early = open({ trust: WARM });
  const id = early.deal("us.SA dprk.TF");
  early.to("orders");
  expect(early.refused("us", seal({ leave: [id] }))).toBe("cannotLeave");
  expect(early.refused("rok", seal({ leave: [id] }))).toBe("cannotLeave");
  const victim = second("us.SA dprk.TF", { us: { leave: ["KU-1"] }, dprk: cards("test") })(1);
  expect(victim.board().deals["KU-1"]?.status).toBe("ended");
  expect(victim.asked("left")).toEqual({});
});

test("memory: for conditions an uncaught cheat counts as kept", () => {
  const run = (seed: number) => {
    const play = open({ trust: WARM, seed });
    play.deal("us.SA dprk.TF", { clauses: { c1: { condition: { kind: "kept", clause: "c2" } } } });
    play.round();
    play.round({ dprk: cheatOn("KU-1", "c2") });
    play.orders();
    return play;
  };
  const play = playWhere(run, (one) => !caught(one));
  const clauses = play.board().deals["KU-1"]?.clauses;
  expect(clauses?.c2?.ledger["2"]).toBe("kept");
  expect(clauses?.c1?.ledger["3"]).toBe("kept");
});

test("ledger: a mark a clause and round, as its readers may know it", () => {
  const play = playWhere(second("us.SA dprk.TF", { us: cheatOn("KU-1", "c1") }), caught);
  const clauses = play.board().deals["KU-1"]?.clauses;
  expect([clauses?.c1?.ledger, clauses?.c2?.ledger]).toEqual([
    { "1": "kept", "2": "caught" },
    { "1": "kept", "2": "kept" },
  ]);
  const broken = second("us.SA dprk.TF", { dprk: cards("test") })(1);
  expect(broken.board().deals["KU-1"]?.clauses.c2?.ledger["2"]).toBe("broken");
  const guest = open({ trust: WARM });
  guest.deal("us.SM dprk.TF", { clauses: { c1: { guest: "dprk", from: 2 } } });
  guest.round();
  guest.orders({ dprk: { cancel: ["us-dprk-2"] } });
  expect(guest.board().deals["KU-1"]?.clauses.c1?.ledger["2"]).toBe("excused");
});

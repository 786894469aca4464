import { expect, test } from "@jest/globals";
import { cards, open, type Play, terms } from "../play.ts";

const WARM = {
  "china+dprk": 80,
  "china+us": 80,
  "china+rok": 80,
  "dprk+us": 80,
  "dprk+rok": 80,
  "us+rok": 80,
} as const;

test("once-effects: in the first round due, once, kept until reversed", () => {
  const play = open({ trust: WARM, start: { sanctions: 5, enforcement: 5 } });
  const id = play.deal("us.RL1 dprk.TF", { clauses: { c1: { from: 2 } } });
  play.orders();
  expect(play.dial("sanctions")).toBe(5);
  play.orders();
  expect(play.asked("once")).toEqual({ sanctions: -1, "home.us": -2 });
  expect(play.dial("sanctions")).toBe(4);
  expect(play.board().deals[id]?.clauses.c1?.done).toBe(true);
  play.round();
  // Cheated on in a later round it is still a clause that is due.
  play.orders({ us: { cheats: [{ deal: id, clause: "c1" }] } });
  expect(play.asked("once")).toEqual({});
  expect(play.dial("sanctions")).toBe(4);
  const cheated = open({ trust: WARM, start: { sanctions: 5, enforcement: 5 } });
  const other = cheated.deal("us.RL1 dprk.TF", { clauses: { c1: { from: 2 } } });
  cheated.round();
  cheated.orders({ us: { cheats: [{ deal: other, clause: "c1" }] } });
  expect(cheated.dial("sanctions")).toBe(4);
});

test("relief: counts from the lower of Sanctions and public Enforcement; notches add", () => {
  const after = (text: string, sanctions: number, enforcement: number) => {
    const play = open({ trust: WARM, start: { sanctions, enforcement } });
    play.deal(text);
    play.orders();
    return play.dial("sanctions");
  };
  expect(after("us.RL1 dprk.TF", 5, 4)).toBe(3);
  expect(after("us.RL2 dprk.TF", 5, 4)).toBe(2);
  expect(after("us.RL2 dprk.TF", 3, 1)).toBe(0);
  expect(after("us.RL1 dprk.TF", 2, 5)).toBe(1);
  // A waiver of the same round counts from what the deal has left.
  const both = open({ trust: WARM, start: { sanctions: 5, enforcement: 4 } });
  both.deal("us.RL1 dprk.TF");
  both.orders({ us: cards("waiver") });
  expect(both.dial("sanctions")).toBe(2);
});

test("signing-bonus: once a round, and only for a new undertaking due soon", () => {
  const PAID = {
    "voice.dprk": 7,
    "voice.us": 7,
    "trust.dprk+us": 3,
    expectations: 6,
    tension: -2,
  };
  const play = open({ trust: WARM });
  play.deal("us.SA dprk.TF");
  play.deal("us.NS dprk.FF");
  play.orders();
  expect(play.asked("signing")).toEqual(PAID);
  // The same words once more: the first deal is left, its clauses were owed in public before.
  play.to("talks");
  play.round({ us: { leave: ["KU-1"] } });
  play.deal("us.SA dprk.TF");
  play.orders();
  expect(play.asked("signing")).toEqual({});
  const late = open({ trust: WARM });
  late.deal("us.SA dprk.TF", { clauses: { c1: { from: 3 }, c2: { from: 4 } } });
  late.orders();
  expect(late.asked("signing")).toEqual({});
  const half = open({ trust: WARM });
  half.deal("us.SA dprk.TF", { clauses: { c1: { from: 3 } } });
  half.orders();
  expect(half.asked("signing")).toEqual({ "voice.dprk": 7, expectations: 6, tension: -2 });
});

test("keeping-bonus: once a round for a role and a pair that keep public promises", () => {
  const play = open({ trust: WARM });
  play.deal("us.SA dprk.TF");
  play.deal("us.NS dprk.FF");
  play.orders();
  expect(play.asked("keeping")).toEqual({
    "voice.dprk": 2,
    "voice.us": 2,
    "home.us": 2,
    regime: 2,
    "trust.dprk+us": 2,
  });
  const broken = open({ trust: WARM });
  broken.deal("us.SA dprk.TF");
  broken.orders({ dprk: cards("test") });
  expect(broken.asked("keeping")).toEqual({});
});

test("without-us: a US drill pause without the ROK costs the alliance at signature", () => {
  const cost = (text: string) => {
    const play = open({ trust: WARM });
    play.deal(text);
    play.orders();
    return play.asked("withoutUs");
  };
  expect(cost("us.DP dprk.TF")).toEqual({ "trust.us+rok": -6, "home.rok": -3 });
  expect(cost("us.DP dprk.TF rok.DP")).toEqual({});
  expect(cost("us.SA dprk.TF")).toEqual({});
});

const SM = (guest: "dprk" | "us", from: number) => ({ clauses: { c1: { guest, from } } });

test("summit-clause: books both diaries at signature, spends the owner's visit, held in its round", () => {
  const play = open({ trust: WARM });
  const visits = () => [play.state().hands.us.visits, play.state().hands.dprk.visits];
  const id = play.deal("us.SM dprk.TF", SM("dprk", 2));
  expect(visits()).toEqual([2, 3]);
  expect(play.board().summits["us-dprk-2"]).toMatchObject({ status: "booked", deal: id });
  play.round();
  const invite = { guest: "dprk", venue: "host", secret: false, transport: "quiet" } as const;
  play.act("china", { type: "invite", ...invite });
  expect(
    play.refused("dprk", { type: "answerInvitation", summit: "china-dprk-2", accept: true }),
  ).toBe("diaryFull");
  const second = terms("rok.SM dprk.FF", 2, SM("dprk", 2));
  const offer = play.offer("rok", second);
  expect(play.refused("dprk", { type: "sign", proposal: offer, version: 1 })).toBe("diaryFull");
  play.orders();
  expect(play.board().summits["us-dprk-2"]?.status).toBe("held");
  // Not due in its round: it lapses and the visit returns.
  const waiting = open({ trust: WARM });
  waiting.deal("us.SM dprk.IN", {
    clauses: { c1: { guest: "dprk", from: 2, condition: { kind: "inspection", atLeast: 90 } } },
  });
  waiting.round();
  waiting.orders();
  expect(waiting.board().summits["us-dprk-2"]?.status).toBe("lapsed");
  expect(waiting.state().hands.us.visits).toBe(3);
  const spent = open({ trust: WARM, layout: "45", ruleset: "full" });
  for (let n = 0; n < 2; n += 1) {
    spent.summit("us", "rok");
    spent.round();
  }
  const none = spent.offer("us", terms("us.SM dprk.TF", 3, SM("dprk", 3)));
  expect(spent.refused("us", { type: "sign", proposal: none, version: 1 })).toBe("noVisits");
});

test("deal-expired: when all clauses have run out, without penalty", () => {
  const play = open({ trust: WARM });
  const id = play.deal("us.SA dprk.TF", { clauses: { c1: { until: 2 }, c2: { until: 2 } } });
  play.round();
  play.round();
  expect(play.board().round).toBe(3);
  expect(play.board().deals[id]).toMatchObject({ status: "ended", endedWhy: "expired" });
  expect(play.asked("left")).toEqual({});
});

/** A public deal of the US and the DPRK, one round old, and orders for the second round. */
function second(text: string, by: Parameters<Play["orders"]>[0], setup = {}): Play {
  const play = open({ trust: WARM, ...setup });
  play.deal(text);
  play.round();
  play.orders(by);
  return play;
}

test("open-breach: a card that breaks an own due clause; the drill and complying break nothing", () => {
  for (const [text, card, role] of [
    ["us.SA dprk.TF", "test", "dprk"],
    ["us.SA dprk.LR", "short_range", "dprk"],
    ["us.DP dprk.FF", "us_drill", "us"],
    ["us.RL1 dprk.FF", "sanction", "us"],
    ["us.NS dprk.FF", "sanction", "us"],
    ["china.EE dprk.FF", "tighten", "china"],
    ["rok.DP dprk.FF", "rok_drill", "rok"],
  ] as const) {
    const play = second(text, { [role]: cards(card) });
    expect([text, play.seen("openBreach").map((event) => [event.role, event.by])]).toEqual([
      text,
      [[role, card]],
    ]);
    expect(
      play.seen("ledgerMarked").some(({ rows }) => rows.some(({ mark }) => mark === "broken")),
    ).toBe(true);
  }
  const drilled = open({ trust: WARM, case: { drillRounds: [2] } });
  drilled.deal("rok.DP dprk.FF");
  drilled.round();
  drilled.orders();
  expect(drilled.board().drill).toBe("held");
  expect(drilled.seen("openBreach")).toEqual([]);
  const complied = second("china.EE us.NS", { us: cards("secondary") });
  complied.to("briefing");
  expect(complied.seen("openBreach")).toEqual([]);
});

test("looks-kept: an uncaught cheat shows everybody else what keeping would show", () => {
  const run = (cheat: boolean, seed: number) => {
    const play = open({ trust: WARM, seed });
    play.deal("us.SA dprk.TF");
    play.round();
    play.orders(cheat ? { us: { cheats: [{ deal: "KU-1", clause: "c1" }] } } : {});
    return play;
  };
  for (let seed = 0; seed < 12; seed += 1) {
    const cheated = run(true, seed);
    if (cheated.seen("cheatCaught").length > 0) continue;
    const honest = run(false, seed);
    expect(cheated.board()).toEqual(honest.board());
    expect(cheated.state().folders).toEqual(honest.state().folders);
    expect(cheated.state().hands.dprk).toEqual(honest.state().hands.dprk);
    expect(Object.values(cheated.state().hands.us.faceDown).map(({ points }) => points)).toEqual([
      2.5,
    ]);
  }
});

test("drift-stop: a cheated freeze of production still stops the drift", () => {
  const drift = (play: Play) => play.asked("drift", { of: "arsenal" });
  expect(drift(second("us.SA dprk.FF", {}))).toEqual({});
  const cheated = second("us.SA dprk.FF", { dprk: { cheats: [{ deal: "KU-1", clause: "c2" }] } });
  expect(cheated.seen("cheated").length + cheated.seen("cheatCaught").length).toBe(1);
  expect(drift(cheated)).toEqual({});
  expect(drift(second("us.SA dprk.TF", {}))).toEqual({ arsenal: 2 });
});

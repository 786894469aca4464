import { expect, test } from "@jest/globals";
import type { Orders, Statement } from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, type SomeOrders } from "../play.ts";

const says = (statement: Statement): Partial<Orders> => ({ statement });
const CREDIT: Statement = { kind: "take_credit" };

test("consult: both must choose it; trust +1, seen by the two", () => {
  const play = open();
  play.orders({ us: { consult: "rok" }, rok: { consult: "us" } });
  expect(play.asked("consult")).toEqual({ "trust.us+rok": 1 });
  expect(play.seen("consulted").map(({ to }) => to)).toEqual([["us", "rok"]]);
  const alone = open();
  alone.orders({ us: { consult: "rok" }, rok: { consult: "china" } });
  expect(alone.seen("consulted")).toEqual([]);
});

test("intelligence: Arsenal or true Enforcement as at the start of Resolution, in private", () => {
  const play = open();
  play.orders({
    us: { intelligence: { on: "dprk", want: "arsenal" } },
    rok: { intelligence: { on: "china", want: "enforcement" } },
    dprk: cards("test"),
    china: cards("tighten"),
  });
  const gained = play.seen("intelligenceGained");
  expect(gained.map(({ to, want, value }) => [to, want, value])).toEqual(
    expect.arrayContaining([
      [["us"], "arsenal", 60],
      [["rok"], "enforcement", 4],
    ]),
  );
  expect(play.state().hands.us.pc).toBe(2);
  const bad = open();
  bad.to("orders");
  const wish = (on: "china" | "dprk" | "us", want: "arsenal" | "enforcement" | "detection") =>
    bad.refused("us", {
      type: "seal",
      orders: { ...seal, intelligence: { on, want } },
    });
  expect(wish("china", "arsenal")).toBe("badIntelligence");
  expect(wish("dprk", "enforcement")).toBe("badIntelligence");
  expect(wish("us", "detection")).toBe("badIntelligence");
});

const seal: Orders = {
  cards: [],
  cheats: [],
  statement: null,
  cancel: [],
  restore: [],
  leave: [],
  consult: null,
  intelligence: null,
  leak: null,
  disclose: [],
  fallback: { firm: false, restrain: false },
};

/** A secret deal of China and the DPRK that chance has not leaked in its first round. */
const secretly = (seed: number): Play => {
  const play = open({ seed });
  play.deal("china.SUP dprk.TF", { secret: true });
  play.round();
  return play;
};
const kept = (play: Play) => play.seen("dealPublished").length === 0;

test("leak-order: a party makes a secret deal public; half are traced", () => {
  let traced = 0;
  let leaks = 0;
  for (let seed = 0; seed < 120; seed += 1) {
    const play = secretly(seed);
    if (!kept(play)) continue;
    const before = play.dial("trust.china+dprk");
    play.orders({ dprk: { leak: { kind: "deal", id: "CK-1" } } });
    leaks += 1;
    expect(play.board().deals["CK-1"]?.secret).toBe(false);
    if (play.seen("leakTraced").length === 0) continue;
    traced += 1;
    expect(play.asked("traced")).toEqual({ "trust.china+dprk": -10 });
    expect(play.dial("trust.china+dprk")).toBeLessThan(before);
  }
  expect(leaks).toBeGreaterThan(60);
  expect(traced / leaks).toBeGreaterThan(0.35);
  expect(traced / leaks).toBeLessThan(0.65);
  const other = playWhere(secretly, kept);
  other.to("orders");
  expect(
    other.refused("us", { type: "seal", orders: { ...seal, leak: { kind: "deal", id: "CK-1" } } }),
  ).toBe("cannotLeak");
});

test("disclose: all parties together, without cost, as signed news", () => {
  const play = playWhere(secretly, kept);
  const trust = play.dial("trust.china+us");
  play.round({ china: { disclose: ["CK-1"] } });
  if (play.seen("dealPublished").length > 0) return expect(kept(play)).toBe(false);
  play.orders({
    china: { disclose: ["CK-1"], ...says(CREDIT) },
    dprk: { disclose: ["CK-1"] },
  });
  expect(play.seen("dealPublished")[0]?.why).toBe("disclosed");
  expect(play.dial("trust.china+us")).toBe(trust);
  expect(play.seen("statementJudged")[0]?.result).toBe("alone");
});

/** What a lone taker of credit is told, after a round with these orders and deals. */
function credit(before: (play: Play) => void, orders: SomeOrders = {}): string | undefined {
  const play = open({ start: { tension: 60 } });
  before(play);
  play.orders({ ...orders, china: { ...orders.china, ...says(CREDIT) } });
  return play.seen("statementJudged")[0]?.result;
}

test("good-news: a signature, a summit, a plenary, or Tension more than 3 below the event", () => {
  expect(credit(() => {})).toBe("empty");
  expect(credit((play) => void play.deal("us.SA dprk.TF"))).toBe("alone");
  expect(credit((play) => void play.summit("us", "rok"))).toBe("alone");
  expect(
    credit((play) => {
      play.to("talks");
      play.act("china", { type: "convene", sixParty: false });
      for (const role of ["us", "rok"] as const) {
        play.act(role, { type: "answerPlenary", attend: true, sixParty: false });
      }
    }),
  ).toBe("alone");
  // Experts bring three points less, which is not more than three; charm brings four.
  expect(credit(() => {}, { dprk: cards("inspectors") })).toBe("empty");
  expect(credit(() => {}, { dprk: cards("charm") })).toBe("alone");
});

test("take-credit: alone +6, shared nothing and -2 trust, empty costs Home", () => {
  const with2 = open();
  with2.deal("us.SA dprk.TF");
  with2.orders({ us: says(CREDIT), rok: says(CREDIT) });
  expect(with2.asked("statement")).toEqual({ "trust.us+rok": -2 });
  const alone = open();
  alone.deal("us.SA dprk.TF");
  alone.orders({ us: says(CREDIT) });
  expect(alone.asked("statement")).toEqual({ "voice.us": 6 });
  const empty = open({ start: { tension: 60 } });
  empty.orders({ rok: says(CREDIT), dprk: says(CREDIT) });
  expect(empty.asked("statement")).toEqual({ "home.rok": -3, regime: -3 });
});

test("give-credit: only after a deed of the two in public, once a pair and round", () => {
  const give = (play: Play) => {
    play.orders({ china: says({ kind: "give_credit", to: "dprk" }) });
    return play.asked("statement");
  };
  expect(give(open())).toEqual({});
  const met = open();
  met.summit("china", "dprk");
  expect(give(met)).toEqual({ "voice.dprk": 3, "trust.china+dprk": 3 });
  const signed = open();
  signed.deal("china.SUP dprk.TF");
  expect(give(signed)).toEqual({ "voice.dprk": 3, "trust.china+dprk": 3 });
  const keeping = open();
  keeping.deal("china.SUP dprk.TF");
  keeping.round();
  expect(give(keeping)).toEqual({ "voice.dprk": 3, "trust.china+dprk": 3 });
  const mutual = open();
  mutual.summit("china", "dprk");
  mutual.orders({
    china: says({ kind: "give_credit", to: "dprk" }),
    dprk: says({ kind: "give_credit", to: "china" }),
  });
  expect(mutual.asked("statement")).toEqual({ "voice.dprk": 3, "trust.china+dprk": 3 });
});

test("lower-expectations: eight less", () => {
  const play = open({ start: { expectations: 60 } });
  play.orders({ us: says({ kind: "lower_expectations" }) });
  expect(play.asked("statement")).toEqual({ expectations: -8 });
});

test("denounce: pleases at home, costs trust, raises Tension", () => {
  const play = open();
  play.orders({ us: says({ kind: "denounce", whom: "china" }) });
  expect(play.asked("statement")).toEqual({ "home.us": 2, "trust.china+us": -5, tension: 2 });
});

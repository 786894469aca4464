import { expect, test } from "@jest/globals";
import { ROLES, STEPS, voiceOf } from "../../src/rules/index.ts";
import { cards, eventsOfRound, open, type Play, type Setup } from "../play.ts";

const drift = (of: string, setup: Setup, before: (play: Play) => void = () => {}) => {
  const play = open(setup);
  before(play);
  play.orders();
  return play.asked("drift", { of });
};

test("resolution-order: the steps come in the order of the list", () => {
  const play = open({ case: { drillRounds: [1] }, start: { tension: 60, expectations: 90 } });
  play.deal("us.RL1 dprk.TF");
  play.summit("us", "dprk");
  play.act("china", { type: "convene", sixParty: false });
  for (const role of ["us", "rok"] as const) {
    play.act(role, { type: "answerPlenary", attend: true, sixParty: false });
  }
  play.round({
    us: { ...cards("ultimatum"), statement: { kind: "take_credit" } },
    dprk: cards("test"),
    rok: cards("missile_def"),
  });
  const steps = eventsOfRound(play.commits, 1).flatMap((event) =>
    event.type === "dialsMoved" && event.step !== "talks" ? [event.step] : [],
  );
  const places = steps.map((step) => STEPS.indexOf(step));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const step of [
    "signing",
    "summits",
    "plenary",
    "cards",
    "notes",
    "compliance",
    "drift",
    "statements",
    "decay",
    "votes",
  ] as const) {
    expect(steps).toContain(step);
  }
});

test("drift-arsenal: +2 unless FF or DM is in force", () => {
  expect(drift("arsenal", {})).toEqual({ arsenal: 2 });
  expect(drift("arsenal", {}, (play) => void play.deal("us.SA dprk.FF"))).toEqual({});
  expect(drift("arsenal", {}, (play) => void play.deal("us.SA dprk.DM"))).toEqual({});
  expect(drift("arsenal", {}, (play) => void play.deal("us.SA dprk.TF"))).toEqual({ arsenal: 2 });
});

test("drift-economy: three less three times the true bite", () => {
  const at = (sanctions: number, enforcement: number) =>
    drift("economy", { start: { sanctions, enforcement } }).economy ?? 0;
  expect([at(5, 4), at(3, 5), at(2, 2), at(0, 5), at(5, 5)]).toEqual([-9, -6, -3, 3, -12]);
  const eased = open({ start: { sanctions: 5, enforcement: 4 } });
  eased.orders({ china: cards("ease_quietly") });
  expect(eased.asked("drift", { of: "economy" })).toEqual({ economy: -6 });
});

test("drift-regime: by the economy, and by trust with China", () => {
  const at = (economy: number, trust = 50) =>
    drift("regime", { economy, trust: { "china+dprk": trust } }).regime ?? 0;
  expect([at(19), at(20), at(34), at(35), at(50), at(51)]).toEqual([-3, -1, -1, 0, 0, 1]);
  expect([at(51, 19), at(51, 20), at(40, 10)]).toEqual([-1, 1, -2]);
});

test("drift-tension: +2 unless a public TF is in force", () => {
  expect(drift("tension", {})).toEqual({ tension: 2 });
  expect(drift("tension", {}, (play) => void play.deal("us.SA dprk.TF"))).toEqual({});
});

test("drift-expectations: -4 in a round without good news", () => {
  expect(drift("expectations", {})).toEqual({ expectations: -4 });
  expect(drift("expectations", {}, (play) => void play.deal("us.SA dprk.TF"))).toEqual({});
});

test("disappointment: Expectations more than 35 above progress", () => {
  const at = (
    expectations: number,
    inspection: number,
    before: (play: Play) => void = () => {},
  ) => {
    const play = open({ start: { expectations, inspection } });
    before(play);
    play.orders();
    return play.asked("disappointment");
  };
  const PRICE = { tension: 3, "home.us": -2, "home.rok": -2 };
  // Without good news the drift takes four first.
  expect(at(50, 20)).toEqual(PRICE);
  expect(at(49, 20)).toEqual({});
  // Two public clauses are 24 of progress; signing adds six to Expectations.
  expect(at(64, 20, (play) => void play.deal("us.SA dprk.TF"))).toEqual(PRICE);
  expect(at(63, 20, (play) => void play.deal("us.SA dprk.TF"))).toEqual({});
});

test("voice-decay: China 6, DPRK 8, US 6, ROK 7 a round", () => {
  const play = open();
  play.orders();
  expect(play.asked("decay")).toEqual({
    "voice.china": -6,
    "voice.dprk": -8,
    "voice.us": -6,
    "voice.rok": -7,
  });
});

test("inactivity: no public card, deal, summit or session costs Voice and Home", () => {
  const play = open();
  play.deal("us.SA dprk.TF");
  play.orders({ china: cards("ease_quietly") });
  expect(play.asked("inactive")).toEqual({
    "voice.china": -2,
    "home.china": -4,
    "voice.rok": -2,
    "home.rok": -4,
  });
  const dprk = open();
  dprk.orders({ china: cards("fuel"), us: cards("letter"), rok: cards("aid") });
  expect(dprk.asked("inactive")).toEqual({ "voice.dprk": -2, regime: -4 });
});

test("attention-pool: more than 260 of Voice is scaled down to 260", () => {
  const play = open({ voice: { china: 90, dprk: 90, us: 90, rok: 90 } });
  play.orders({
    china: cards("fuel"),
    us: cards("letter"),
    rok: cards("aid"),
    dprk: cards("charm"),
  });
  const sum = ROLES.reduce((total, role) => total + play.dial(voiceOf(role)), 0);
  expect(sum).toBe(260);
  // 86, 84, 86, 85 after cards and decay: 341 in all; 65.6, 64.0, 65.6, 64.8 of 260.
  expect(ROLES.map((role) => play.dial(voiceOf(role)))).toEqual([66, 64, 65, 65]);
  const quiet = open();
  quiet.orders();
  expect(quiet.asked("attention")).toEqual({});
});

test("un-vote: after a test China backs or blocks; silence backs", () => {
  const voted = (back: boolean | null) => {
    const play = open({ start: { sanctions: 3, enforcement: 3, tension: 0 } });
    play.orders({ dprk: cards("test") });
    play.to("communique");
    expect(play.refused("us", { type: "vote", back: true })).toBe("notYourMove");
    if (back !== null) play.act("china", { type: "vote", back });
    play.to("briefing");
    return [play.asked("vote", {}, 1), play.dial("sanctions"), play.dial("trueEnforcement")];
  };
  const backed = { sanctions: 1, enforcement: 1, "trust.china+us": 3, "trust.china+dprk": -4 };
  for (const answer of [true, null]) {
    const [effects, sanctions, enforcement] = voted(answer);
    expect(effects).toMatchObject(backed);
    expect([sanctions, enforcement]).toEqual([4, 4]);
  }
  expect(voted(false)).toEqual([{ "trust.china+us": -5, "trust.china+dprk": 3 }, 3, 3]);
  const none = open();
  none.orders({ dprk: cards("short_range") });
  none.to("communique");
  expect(none.refused("china", { type: "vote", back: true })).toBe("nothingToAnswer");
});

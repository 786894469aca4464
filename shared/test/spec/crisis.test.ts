import { expect, test } from "@jest/globals";
import { CRISIS, roleView } from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, type Setup, type SomeOrders } from "../play.ts";

const broke = (play: Play) => play.seen("crisisBroke").length > 0;

/** A match of round 1 in which a crisis broke out, standing in it. */
function crisis(
  by: SomeOrders = {},
  setup: Setup = {},
  wished: (play: Play) => boolean = broke,
): Play {
  const play = playWhere((seed) => {
    const one = open({ seed, start: { tension: 95 }, ...setup });
    one.orders(by);
    return one;
  }, wished);
  play.to("crisis");
  return play;
}

interface Stances {
  readonly us?: boolean;
  readonly dprk?: boolean;
  readonly china?: boolean;
  readonly rok?: boolean;
}
function answer(
  play: Play,
  { us = false, dprk = false, china = false, rok = false }: Stances,
): Play {
  play.act("us", { type: "answerCrisis", firm: us, restrain: false });
  play.act("dprk", { type: "answerCrisis", firm: dprk, restrain: false });
  play.act("china", { type: "answerCrisis", firm: false, restrain: china });
  play.act("rok", { type: "answerCrisis", firm: false, restrain: rok });
  return play;
}

test("crisis-chance: one and a half in 100 for each point of Tension above 32", () => {
  const rate = (tension: number) => {
    let n = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const play = open({ seed, start: { tension } });
      play.orders({
        china: cards("fuel"),
        us: cards("letter"),
        rok: cards("aid"),
        dprk: cards("purge"),
      });
      if (broke(play)) n += 1;
    }
    return n / 3;
  };
  // The drift adds two first.
  expect(rate(30)).toBe(0);
  expect(Math.abs(rate(50) - 30)).toBeLessThan(8);
  const play = crisis({}, { start: { tension: 50 } });
  expect(play.seen("crisisBroke")[0]?.chance).toBe(30);
});

/** In 100, if both stand firm: nobody tested or launched, or the DPRK did. */
const UNPROVOKED = CRISIS.war - 5;
const PROVOKED = CRISIS.war + 10;

test("crisis-answers: chances for all to see, answers for nobody", () => {
  const play = crisis();
  expect(play.board().crisis).toMatchObject({
    plain: UNPROVOKED,
    withChina: UNPROVOKED - 7,
    withRok: UNPROVOKED - 8,
    withBoth: UNPROVOKED - 15,
  });
  const made = play.act("us", { type: "answerCrisis", firm: true, restrain: false });
  expect(made.find(({ type }) => type === "crisisAnswered")?.to).toEqual(["us"]);
  expect(play.board().crisis?.answered).toMatchObject({ us: true, dprk: false });
  expect(roleView(play.state(), "dprk").hand.crisisAnswer).toBeNull();
  play.act("dprk", { type: "answerCrisis", firm: false, restrain: false });
  play.act("china", { type: "answerCrisis", firm: false, restrain: true });
  play.act("rok", { type: "answerCrisis", firm: false, restrain: false });
  expect(play.seen("crisisSettled")[0]).toMatchObject({
    firm: { us: true, dprk: false },
    restrain: { china: true, rok: false },
    to: "all",
  });
  // Without an answer the fallback of the orders stands.
  const silent = crisis({ us: { fallback: { firm: true, restrain: false } } }, { layout: "60" });
  const { round, phase, clock } = silent.board();
  silent.control("clock", { type: "timeOut", round, phase }, clock.deadlineAt ?? 0);
  expect(silent.seen("crisisSettled")[0]?.firm).toEqual({ us: true, dprk: false });
});

test("war-chance: more after a provocation, less by restraint", () => {
  const both = { us: true, dprk: true };
  const chanceOf = (play: Play) => play.seen("crisisSettled")[0]?.chance;
  expect(chanceOf(answer(crisis(), both))).toBe(UNPROVOKED);
  expect(chanceOf(answer(crisis({ dprk: cards("short_range") }), both))).toBe(PROVOKED);
  expect(chanceOf(answer(crisis({ dprk: cards("test") }), { ...both, china: true }))).toBe(
    PROVOKED - 7,
  );
  expect(chanceOf(answer(crisis(), { ...both, rok: true }))).toBe(UNPROVOKED - 8);
  expect(chanceOf(answer(crisis(), { ...both, china: true, rok: true }))).toBe(UNPROVOKED - 15);
  let wars = 0;
  let crises = 0;
  for (let seed = 0; seed < 300; seed += 1) {
    const play = open({ seed, start: { tension: 95 } });
    play.orders({ dprk: cards("short_range") });
    if (!broke(play)) continue;
    play.to("crisis");
    answer(play, both);
    crises += 1;
    if (play.board().final?.ending === "war") wars += 1;
  }
  expect(Math.abs((100 * wars) / crises - PROVOKED)).toBeLessThan(9);
});

test("crisis-results: what firmness and giving way bring", () => {
  const averted = (stances: Stances) =>
    playWhere(
      (seed) => {
        const play = open({ seed, start: { tension: 95 } });
        play.orders();
        if (!broke(play)) return play;
        play.to("crisis");
        return answer(play, stances);
      },
      (play) => play.seen("crisisSettled")[0]?.war === false,
    ).asked("crisis");
  expect(averted({ us: true, dprk: true })).toEqual({ tension: 8 });
  expect(averted({ us: true })).toEqual({
    "voice.us": 4,
    "home.us": 3,
    "voice.dprk": -3,
    regime: -4,
    tension: -3,
  });
  expect(averted({ dprk: true })).toEqual({
    "voice.dprk": 4,
    regime: 3,
    "voice.us": -3,
    "home.us": -4,
    tension: -3,
  });
  expect(averted({})).toEqual({ tension: -6, regime: -3, "home.us": -3 });
});

test("restraint: costs trust with the ally; pays Voice if both stood firm and war was averted", () => {
  const down = answer(crisis(), { china: true, rok: true });
  expect(down.asked("crisis")).toMatchObject({ "trust.china+dprk": -4, "trust.us+rok": -4 });
  expect(down.asked("crisis")["voice.china"]).toBeUndefined();
  const held = playWhere(
    (seed) => {
      const play = open({ seed, start: { tension: 95 } });
      play.orders();
      if (!broke(play)) return play;
      play.to("crisis");
      return answer(play, { us: true, dprk: true, china: true, rok: true });
    },
    (play) => play.seen("crisisSettled")[0]?.war === false,
  );
  expect(held.asked("crisis")).toMatchObject({ "voice.china": 3, "voice.rok": 3, tension: 8 });
});

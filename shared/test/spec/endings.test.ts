import { expect, test } from "@jest/globals";
import { type Action, NO_ORDERS, ROLES, type Score } from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, type Setup, type SomeOrders } from "../play.ts";

/** Six rounds, and an economy that outlives them. */
const END = { layout: "60", seed: 2, economy: 100 } as const;
/** Plays silently to the end. */
function played(setup: Setup, before: (play: Play) => void = () => {}): Play {
  const play = open({ ...END, ...setup });
  before(play);
  play.to("over");
  return play;
}
const goals = (score: Score) =>
  score.parts.reduce((sum, { points }) => sum + points, 0) + score.agenda.points + score.faceDown;

/** A war in round 1. */
function war(by: SomeOrders): Play {
  return playWhere(
    (seed) => {
      const play = open({ seed, start: { tension: 95 } });
      play.orders(by);
      if (play.seen("crisisBroke").length === 0) return play;
      play.to("crisis");
      for (const role of ROLES) {
        play.act(role, { type: "answerCrisis", firm: true, restrain: false });
      }
      return play;
    },
    (play) => play.board().final?.ending === "war",
  );
}

test("ending-war: three tenths of the score, capped", () => {
  const caps = (play: Play) => ROLES.map((role) => play.board().final?.scores[role].cap);
  const plain = war({});
  expect(caps(plain)).toEqual([20, 8, 20, 8]);
  for (const role of ROLES) {
    const score = plain.board().final?.scores[role];
    if (!score) throw new Error("no score");
    expect(score.factor).toBe(0.3);
    const due = Math.min(score.cap ?? 0, goals(score) * 0.3);
    expect(Math.abs(score.total - due)).toBeLessThan(0.1);
  }
  expect(caps(war({ china: cards("limit_pact"), dprk: cards("short_range") }))[0]).toBe(30);
  expect(caps(war({ china: cards("limit_pact") }))[0]).toBe(20);
  expect(caps(war({ dprk: cards("test") }))[0]).toBe(20);
});

test("ending-collapse: 50 in 100 a round at the edge; what is left of the scores", () => {
  const run =
    (setup: Setup) =>
    (seed: number): Play => {
      const play = open({ seed, start: { tension: 0, sanctions: 0 }, ...setup });
      play.round({ dprk: cards("charm") });
      return play;
    };
  const rate = (setup: Setup) => {
    let n = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      if (run(setup)(seed).board().final?.ending === "collapse") n += 1;
    }
    return n / 2;
  };
  // With no bite the economy grows by three a round; a regime of 34 or less is low enough by itself.
  expect(Math.abs(rate({ regime: 34 }) - 50)).toBeLessThan(9);
  expect(rate({ regime: 35, economy: 40 })).toBe(0);
  // A bite of four takes nine.
  const pressed = { sanctions: 5, enforcement: 4, tension: 0 };
  expect(Math.abs(rate({ start: pressed, economy: 34 }) - 50)).toBeLessThan(9);
  expect(rate({ start: pressed, economy: 35 })).toBe(0);
  const play = playWhere(run({ regime: 34 }), (one) => one.board().final?.ending === "collapse");
  const scores = play.board().final?.scores;
  if (!scores) throw new Error("no scores");
  expect(scores.dprk.total).toBe(5);
  expect(Math.abs(scores.china.total - goals(scores.china) * 0.5)).toBeLessThan(0.1);
  expect(Math.abs(scores.us.total - goals(scores.us) * 0.7)).toBeLessThan(0.1);
  expect(Math.abs(scores.rok.total - goals(scores.rok) * 0.6)).toBeLessThan(0.1);
});

const CALM: Setup = {
  start: { tension: 10, sanctions: 2, enforcement: 2, inspection: 40 },
  arsenal: 45,
  regime: 60,
  economy: 60,
  trust: { "dprk+us": 60 },
};

test("ending-settlement: from the layout's round, with all five and inspections due in public", () => {
  const settle = (play: Play) => void play.deal("us.SA dprk.IN dprk.FF");
  const play = played(CALM, settle);
  expect(play.board().final).toMatchObject({ ending: "settlement", rounds: 5 });
  const { scores } = play.board().final ?? {};
  expect(ROLES.map((role) => scores?.[role].bonus)).toEqual([0, 6, 6, 0]);
  const ending = (setup: Setup, before = settle) => played(setup, before).board().final?.ending;
  expect(ending({ ...CALM, arsenal: 56 })).toBe("settlement");
  expect(ending({ ...CALM, arsenal: 57 })).not.toBe("settlement");
  expect(ending({ ...CALM, start: { ...CALM.start, sanctions: 4 } })).not.toBe("settlement");
  expect(ending({ ...CALM, start: { ...CALM.start, tension: 80 } })).not.toBe("settlement");
  expect(ending(CALM, (one) => void one.deal("us.SA dprk.FF"))).not.toBe("settlement");
  expect(played({ ...CALM, layout: "45", ruleset: "full" }, settle).board().final?.rounds).toBe(4);
});

test("ending-freeze: a live public deal of the US and the DPRK that freezes", () => {
  const trusting = { trust: { "dprk+us": 60, "us+rok": 60, "dprk+rok": 60 } };
  const play = played(trusting, (one) => void one.deal("us.SA dprk.TF rok.HL"));
  expect(play.board().final?.ending).toBe("freeze");
  const { scores } = play.board().final ?? {};
  expect(ROLES.map((role) => scores?.[role].bonus)).toEqual([0, 3, 3, 3]);
  expect(played({}, (one) => void one.deal("china.SUP dprk.TF")).board().final?.ending).toBe(
    "stalemate",
  );
  expect(played({}, (one) => void one.deal("us.SA dprk.LR")).board().final?.ending).toBe(
    "stalemate",
  );
});

/** Ready to the end, both capitals down in every crisis, so that no war comes. */
test("ending-breakdown: none of the others, and Tension is 70 or more", () => {
  const play = playWhere(
    (seed) =>
      played({
        seed,
        start: { tension: 100, sanctions: 0 },
        regime: 100,
        case: { decks: { cloud: ["quiet"], news: ["parade"] } },
      }),
    (one) => one.dial("tension") >= 70,
  );
  expect(play.board().final?.ending).toBe("breakdown");
});

test("ending-stalemate: told as never signed, or as signed and broken", () => {
  const never = played({});
  expect(never.board().final).toMatchObject({ ending: "stalemate", variant: "never_signed" });
  const broken = played({}, (play) => {
    play.deal("us.SA dprk.TF");
    play.round();
    play.round({ us: { leave: ["KU-1"] } });
  });
  expect(broken.board().final).toMatchObject({
    ending: "stalemate",
    variant: "signed_and_broken",
  });
});

test("game-over: a match that is over refuses everything", () => {
  const play = played({});
  const actions: readonly Action[] = [
    { type: "ready", ready: true },
    { type: "seal", orders: NO_ORDERS },
    { type: "say", folder: "us+rok", text: "well played" },
    { type: "draft", draft: { orders: null, offer: null } },
  ];
  for (const action of actions) expect(play.refused("us", action)).toBe("matchOver");
  expect(play.control("host", { type: "pause" })).toBe("matchOver");
  expect(play.control("clock", { type: "timeOut", round: 6, phase: "over" })).toBe("matchOver");
});

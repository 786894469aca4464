import { expect, test } from "@jest/globals";
import { type Action, roleView } from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, terms } from "../play.ts";

const SECRET = { secret: true } as const;
const published = (play: Play) => play.seen("dealPublished").length > 0;

test("secret-codes: nine codes; SA, EE, SUP, GU only with the DPRK inside", () => {
  const play = open({
    trust: {
      "china+us": 70,
      "china+dprk": 70,
      "dprk+us": 70,
      "us+rok": 70,
      "dprk+rok": 70,
      "china+rok": 70,
    },
  });
  play.talks(1);
  const why = (role: "us" | "china" | "rok", text: string) => {
    const action: Action = {
      type: "offer",
      terms: terms(text, 1, SECRET),
      note: "",
      standsUntil: 1,
    };
    try {
      return play.refused(role, action);
    } catch {
      return "allowed";
    }
  };
  for (const text of ["us.DP", "us.RL1", "us.RL2", "us.NS"]) {
    expect(why("us", `${text} dprk.TF`)).toBe("notInSecret");
  }
  for (const text of ["rok.DP", "rok.IK", "rok.HL"]) {
    expect(why("rok", `${text} dprk.TF`)).toBe("notInSecret");
  }
  expect(why("us", "us.SA dprk.IN")).toBe("notInSecret");
  for (const text of ["dprk.TF", "dprk.FF", "dprk.DM", "dprk.LR"]) {
    expect(why("us", `us.SA ${text}`)).toBe("allowed");
  }
  for (const text of ["china.EE", "china.SUP", "china.GU"]) {
    expect(why("china", `${text} dprk.TF`)).toBe("allowed");
    expect(why("china", `${text} us.SA`)).toBe("needsDprk");
  }
  expect(why("china", "china.EH us.SA")).toBe("needsDprk");
  expect(why("china", "china.EH dprk.TF")).toBe("allowed");
});

/** A secret deal of China and the DPRK, one Resolution old. */
const secretly =
  (text = "china.SUP dprk.TF") =>
  (seed: number): Play => {
    const play = open({ seed, trust: { "china+dprk": 60 } });
    play.deal(text, SECRET);
    play.orders();
    return play;
  };

test("secret-effects: hidden values at once, public ones held; a secret TF holds -2 of Tension", () => {
  const play = playWhere(secretly("china.EE china.SUP dprk.TF"), (one) => !published(one));
  // EE moves the true counter, SUP the economy; Tension drifts for everybody else.
  expect([play.dial("trueEnforcement"), play.dial("enforcement")]).toEqual([3, 4]);
  expect(play.asked("kept")).toMatchObject({ economy: 3 });
  expect(play.asked("drift", { of: "tension" })).toEqual({ tension: 2 });
  const held = play.heldBy("kept");
  expect(held).toMatchObject({ "home.china": -1, "home.us": 1, "home.rok": 1 });
  expect(held.tension).toBe(-4);
  expect(play.dial("home.china")).toBe(51);
  for (const role of ["us", "rok"] as const) {
    expect(JSON.stringify(roleView(play.state(), role))).not.toContain("SUP");
  }
  expect(Object.keys(play.state().folders["china+dprk"].held).length).toBeGreaterThan(0);
});

test("secret-uncounted: no activity, no good news, no bonus, no freeze while secret", () => {
  const play = playWhere(
    (seed) => {
      const one = open({ seed });
      one.deal("china.SUP dprk.TF", SECRET);
      one.orders({ china: { statement: { kind: "take_credit" } } });
      return one;
    },
    (one) => !published(one),
  );
  expect(play.seen("inactiveNoted").map(({ role }) => role)).toEqual(
    expect.arrayContaining(["china", "dprk"]),
  );
  expect(play.seen("statementJudged")[0]?.result).toBe("empty");
  expect(play.asked("signing")).toEqual({});
  expect(play.asked("keeping")).toEqual({});
  const summit = playWhere(
    (seed) => {
      const one = open({ seed });
      one.deal("china.SUP dprk.TF", SECRET);
      one.summit("china", "dprk");
      one.orders();
      return one;
    },
    (one) => !published(one),
  );
  expect(summit.board().summits["china-dprk-1"]?.outcome).toBe("handshake");
});

test("secret-breach: known to the parties; penalties on public values are held", () => {
  const run = (seed: number) => {
    const play = open({ seed, start: { tension: 0 } });
    play.deal("china.SUP dprk.TF", SECRET);
    play.round();
    play.orders({ dprk: cards("test") });
    return play;
  };
  const play = playWhere(run, (one) => !published(one));
  const [breach] = play.seen("openBreach");
  expect(breach?.to).toEqual(["china", "dprk"]);
  expect(play.heldBy("openBreach")).toMatchObject({
    "voice.dprk": -6,
    tension: 13,
    expectations: -8,
  });
  expect(play.asked("openBreach")).toMatchObject({ "trust.china+dprk": -17, regime: -4 });
});

test("leaks: 20, 35 or 50 in 100 a round; public, at -2 with each non-party", () => {
  const share = (text: string, role: "china" | "us") => {
    let leaked = 0;
    for (let seed = 0; seed < 240; seed += 1) {
      const play = open({
        seed,
        trust: { "china+dprk": 60, "china+us": 60, "dprk+us": 60, "china+rok": 60, "us+rok": 60 },
      });
      play.talks(1);
      const offered = terms(text, 1, SECRET);
      const id = play.offer(role, offered);
      for (const party of offered.parties) {
        play.act(party, { type: "sign", proposal: id, version: 1 });
      }
      play.orders();
      if (!published(play)) continue;
      leaked += 1;
      expect(play.board().deals[id]).toMatchObject({ secret: false, publishedRound: 1 });
      expect(play.seen("dealPublished")[0]?.why).toBe("leak");
    }
    return (100 * leaked) / 240;
  };
  expect(Math.abs(share("china.SUP dprk.TF", "china") - 20)).toBeLessThan(8);
  expect(Math.abs(share("china.SUP dprk.TF us.SA", "us") - 35)).toBeLessThan(9);
  const play = playWhere(secretly(), published);
  expect(play.asked("leak")).toEqual({
    "trust.china+us": -2,
    "trust.china+rok": -2,
    "trust.dprk+us": -2,
    "trust.dprk+rok": -2,
  });
  // What was held of it is applied in one step, and nothing is left beside the values.
  expect(play.seen("heldReleased").length).toBeGreaterThan(0);
  expect(play.state().folders["china+dprk"].held).toEqual({});
});

test("secret-summits: trust and gift only, held; leak in their round, more by train or plane", () => {
  const run = (transport: "quiet" | "train") => (seed: number) => {
    const play = open({ seed });
    play.summit("china", "dprk", { secret: true, transport });
    play.orders();
    return play;
  };
  const leaked = (play: Play) => play.seen("summitLeaked").length > 0;
  const hidden = playWhere(run("quiet"), (play) => !leaked(play));
  expect(hidden.board().summits).toEqual({});
  expect(hidden.asked("summit")).toEqual({ "trust.china+dprk": 5, economy: 6 });
  expect(hidden.heldBy("summit")).toEqual({ "trust.china+dprk": 5 });
  expect(hidden.board().kimFirst).toBeNull();
  expect(hidden.state().hands.china.visits).toBe(2);
  const known = playWhere(run("quiet"), leaked);
  expect(known.board().summits["china-dprk-1"]).toMatchObject({ leaked: true });
  expect(known.board().kimFirst).toBe("china");
  expect(known.asked("leak")).toEqual({
    "trust.china+us": -2,
    "trust.china+rok": -2,
    "trust.dprk+us": -2,
    "trust.dprk+rok": -2,
  });
  const percent = (transport: "quiet" | "train") => {
    let n = 0;
    for (let seed = 0; seed < 300; seed += 1) if (leaked(run(transport)(seed))) n += 1;
    return n / 3;
  };
  expect(Math.abs(percent("quiet") - 30)).toBeLessThan(7);
  expect(Math.abs(percent("train") - 40)).toBeLessThan(7);
});

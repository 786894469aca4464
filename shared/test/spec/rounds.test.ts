import { expect, test } from "@jest/globals";
import {
  type Action,
  LAYOUTS,
  NO_ORDERS,
  type Orders,
  ROLES,
  roleView,
  toAct,
} from "../../src/rules/index.ts";
import { cards, open, type Play, playWhere, terms } from "../play.ts";

const HOUR = 3_600_000;
const READY: Action = { type: "ready", ready: true };
const seal = (orders: Partial<Orders> = {}): Action => ({
  type: "seal",
  orders: { ...NO_ORDERS, ...orders },
});

/** The phases begun so far, with their rounds. */
const phases = (play: Play) =>
  play.seen("phaseBegan").map(({ round, phase }) => `${round} ${phase}`);

test("phases: a round goes from Briefing to Communique, a crisis only if one breaks out", () => {
  const play = open({ start: { tension: 20 } });
  play.talks(2);
  expect(phases(play)).toEqual([
    "1 briefing",
    "1 talks",
    "1 orders",
    "1 resolution",
    "1 communique",
    "2 briefing",
    "2 talks",
  ]);
  const tense = playWhere(
    (seed) => {
      const hot = open({ seed, start: { tension: 90 } });
      hot.orders();
      hot.to("communique");
      return hot;
    },
    (hot) => hot.seen("crisisBroke").length > 0,
  );
  expect(phases(tense).slice(3)).toEqual(["1 resolution", "1 crisis", "1 communique"]);
});

test("readiness: a phase ends when all four are ready; in Orders sealing is being ready", () => {
  const play = open();
  for (const role of ["china", "dprk", "us"] as const) play.act(role, READY);
  expect(play.board().phase).toBe("briefing");
  expect(toAct(play.board())).toEqual(["rok"]);
  play.act("us", { type: "ready", ready: false });
  play.act("rok", READY);
  expect(play.board().phase).toBe("briefing");
  play.act("us", READY);
  expect(play.board().phase).toBe("talks");
  expect(Object.values(play.board().ready)).toEqual([false, false, false, false]);
  play.to("orders");
  expect(play.refused("us", READY)).toBe("wrongPhase");
  play.act("us", seal());
  expect(play.board().ready.us).toBe(true);
  play.act("us", { type: "unseal" });
  expect(play.board().ready.us).toBe(false);
});

test("silence: nothing is played, offers and invitations lapse, deals stand", () => {
  const play = open({ layout: "60", trust: { "dprk+us": 70 } });
  const timeOut = () => {
    const { round, phase, clock } = play.board();
    expect(play.control("clock", { type: "timeOut", round, phase }, clock.deadlineAt ?? 0)).toBe(
      null,
    );
  };
  play.talks(1);
  play.offer("us", terms("us.SA dprk.TF", 1));
  const invite = { guest: "dprk", venue: "host", secret: false, transport: "quiet" } as const;
  play.act("us", { type: "invite", ...invite });
  expect(play.state().hands.us.visits).toBe(2);
  play.act("china", { type: "convene", sixParty: false });
  timeOut();
  expect(play.state().folders["dprk+us"].proposals["KU-1"]?.status).toBe("lapsed");
  timeOut();
  expect(play.board().phase).toBe("resolution");
  expect(play.state().hands.us.visits).toBe(3);
  expect(play.seen("invitationLapsed")).toHaveLength(1);
  expect(play.seen("cardPlayed")).toEqual([]);
  expect(play.seen("plenaryHeld")[0]?.held).toBe(false);
  expect(play.state().hands.china.pc).toBe(1);
});

test("clock: deadlines, pauses that keep the remainder, two minutes more, no stale time-out", () => {
  const play = open({ layout: "75" });
  const start = play.board().clock.deadlineAt ?? 0;
  expect(start).toBe(1_000 + 45_000);
  expect(play.control("host", { type: "pause" }, start - 12_345)).toBeNull();
  expect(play.board().clock).toEqual({ paused: true, deadlineAt: null, remainingMs: 12_345 });
  expect(play.refused("us", READY)).toBe("paused");
  expect(play.control("host", { type: "pause" })).toBe("alreadyPaused");
  expect(play.control("host", { type: "resume" }, start + 60_000)).toBeNull();
  expect(play.board().clock.deadlineAt).toBe(start + 72_345);
  expect(play.control("host", { type: "resume" })).toBe("notPaused");
  expect(play.control("host", { type: "extend", ms: 120_000 })).toBeNull();
  expect(play.board().clock.deadlineAt).toBe(start + 192_345);
  const timeOut = { type: "timeOut", round: 1, phase: "briefing" } as const;
  expect(play.control("clock", timeOut, start + 192_344)).toBe("stale");
  expect(play.control("clock", timeOut, start + 192_345)).toBeNull();
  expect(play.board().phase).toBe("talks");
  expect(play.control("clock", timeOut, start + 900_000)).toBe("stale");
  const free = open({ layout: "untimed" });
  expect(free.board().clock.deadlineAt).toBeNull();
  expect(free.control("host", { type: "extend", ms: 120_000 })).toBe("noClock");
});

test("layouts: rounds, times, settlement, ruleset, visits", () => {
  const rows = Object.values(LAYOUTS).map((layout) => [
    layout.id,
    layout.roundsMin,
    layout.roundsMax,
    layout.settlementFrom,
    layout.ruleset,
    layout.visits,
    layout.times && [layout.times.briefing, layout.times.talks, layout.times.orders],
    layout.times && layout.times.resolution + layout.times.communique,
  ]);
  expect(rows).toEqual([
    ["45", 5, 5, 4, "first", 2, [45_000, 180_000, 60_000], 105_000],
    ["50", 5, 5, 4, "first", 2, [30_000, 165_000, 30_000], 60_000],
    ["60", 6, 6, 5, "full", 3, [60_000, 240_000, 90_000], 90_000],
    ["75", 6, 8, 5, "full", 3, [45_000, 240_000, 90_000], 90_000],
    ["untimed", 6, 8, 5, "full", 3, null, null],
    ["hours", 6, 6, 5, "full", 3, [2, 10, 6].map((n) => n * HOUR), 6 * HOUR],
    ["days", 6, 8, 5, "full", 3, [12, 48, 24].map((n) => n * HOUR), 36 * HOUR],
  ]);
  for (const layout of ["45", "60"] as const) {
    const play = open({ layout, start: { tension: 20 } });
    play.to("over");
    expect(play.board().final?.rounds).toBe(LAYOUTS[layout].roundsMax);
  }
});

test("hidden-last-round: a seventh and an eighth round with one chance in three each", () => {
  const ends = new Map<number, number>();
  for (let seed = 0; seed < 150; seed += 1) {
    const play = open({ seed, start: { tension: 0, enforcement: 0 }, regime: 90, economy: 90 });
    play.to("over");
    const rounds = play.board().final?.rounds ?? 0;
    ends.set(rounds, (ends.get(rounds) ?? 0) + 1);
  }
  expect([...ends.keys()].sort()).toEqual([6, 7, 8]);
  // 100, 33 and 17 of 150 are expected.
  expect(ends.get(6)).toBeGreaterThan(80);
  expect(ends.get(6)).toBeLessThan(120);
  expect(ends.get(7)).toBeGreaterThan(ends.get(8) ?? 0);
});

test("known-last-round: a test in it costs the DPRK four points of score", () => {
  const final = (layout: "60" | "untimed", at: number) => {
    const play = open({
      layout,
      seed: 3,
      start: { tension: 0, sanctions: 2 },
      regime: 80,
      economy: 80,
    });
    play.talks(at);
    play.orders({ dprk: cards("test") });
    play.to("over");
    return play.board().final;
  };
  const scoreWithout = (score: { parts: readonly { points: number }[] } | undefined) =>
    score?.parts.reduce((sum, { points }) => sum + points, 0) ?? Number.NaN;
  const known = final("60", 6);
  const known5 = final("60", 5);
  expect(known?.ending).not.toBe("war");
  const rest = (result: typeof known) => {
    const score = result?.scores.dprk;
    return (score?.total ?? 0) - scoreWithout(score) - (score?.agenda.points ?? 0);
  };
  expect(rest(known)).toBeCloseTo(-4, 5);
  expect(rest(known5)).toBeCloseTo(0, 5);
});

test("political-capital: three a round, one kept, four at most, shared by Talks and Orders", () => {
  const play = open({ trust: { "china+dprk": 60 } });
  const pc = () => ROLES.map((role) => play.state().hands[role].pc);
  expect(pc()).toEqual([3, 3, 3, 3]);
  play.talks(1);
  play.act("china", { type: "convene", sixParty: false });
  expect(pc()).toEqual([1, 3, 3, 3]);
  play.to("orders");
  expect(play.refused("china", seal(cards("fuel", "tighten")))).toBe("notEnoughPc");
  play.round({ china: cards("fuel"), dprk: cards("test"), us: cards("letter", "secondary") });
  expect(pc()).toEqual([3, 4, 3, 4]);
});

test("orders: two cards, none twice, one cheat, all checked when given", () => {
  const play = open();
  play.to("orders");
  const many = cards("letter", "assure", "exemption");
  expect(play.refused("us", seal(many))).toBe("tooManyCards");
  expect(play.refused("us", seal(cards("letter", "letter")))).toBe("cardTwice");
  expect(play.refused("us", seal(cards("fuel")))).toBe("unknownCard");
  expect(play.refused("us", seal({ cheats: [{ deal: "KU-1", clause: "c1" }] }))).toBe(
    "unknownDeal",
  );
  expect(play.refused("us", seal({ statement: { kind: "denounce", whom: "us" } }))).toBe(
    "badStatement",
  );
  expect(play.refused("us", seal({ cancel: ["us-dprk-1"] }))).toBe("cannotCancel");
  expect(play.refused("us", seal({ leave: ["KU-1"] }))).toBe("cannotLeave");
  play.act("us", seal(cards("letter", "assure")));
  expect(play.refused("us", seal())).toBe("alreadySealed");
});

test("seal: can be opened until the phase ends; PC comes back; seen by its author alone", () => {
  const play = open();
  play.to("orders");
  expect(play.refused("us", { type: "unseal" })).toBe("notSealed");
  play.act("us", seal(cards("ultimatum", "letter")));
  expect(play.state().hands.us.pc).toBe(1);
  for (const role of ["china", "dprk", "rok"] as const) {
    expect(JSON.stringify(roleView(play.state(), role))).not.toContain("ultimatum");
  }
  play.act("us", { type: "unseal" });
  expect(play.state().hands.us.pc).toBe(3);
  play.round({ us: cards("letter") });
  expect(play.seen("cardPlayed").map(({ card }) => card)).toEqual(["letter"]);
});

test("drafts: kept for their author, seen by nobody else, changed by no rule", () => {
  const play = open();
  const orders = { ...NO_ORDERS, ...cards("ultimatum") };
  const draft = { orders, offer: null };
  const made = play.act("us", { type: "draft", draft });
  expect(made.map(({ to }) => to)).toEqual([["us"]]);
  expect(play.state().hands.us.draft).toEqual(draft);
  play.to("orders");
  expect(play.state().hands.us.draft.orders).toEqual(orders);
});

test("talk: to any set of roles one belongs to, in every phase, up to 500 characters", () => {
  const play = open();
  const say = (folder: "china+us" | "us+rok" | "china+dprk+us+rok", text: string): Action => ({
    type: "say",
    folder,
    text,
  });
  play.act("us", say("us+rok", "good morning"));
  expect(Object.values(play.state().folders["us+rok"].talk)[0]).toMatchObject({
    by: "us",
    text: "good morning",
    round: 1,
  });
  expect(play.refused("rok", say("china+us", "may I"))).toBe("badFolder");
  expect(play.refused("us", say("us+rok", "  "))).toBe("textEmpty");
  expect(play.refused("us", say("us+rok", "x".repeat(501)))).toBe("textTooLong");
  for (const phase of ["talks", "orders", "resolution", "communique"] as const) {
    play.to(phase);
    play.act("dprk", say("china+dprk+us+rok", `in ${phase}`));
  }
  expect(Object.keys(play.state().folders["china+dprk+us+rok"].talk)).toHaveLength(4);
});

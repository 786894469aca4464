import { expect, test } from "@jest/globals";
import { decide } from "../../src/rules/decide.ts";
import {
  BOARD_DIALS,
  INSTRUCTOR_LIMITS,
  LIMITS,
  NO_ORDERS,
  PAIRS,
  quietEnding,
  ROLES,
  redact,
  roleView,
  type Scenario,
  seenBy,
  trustOf,
} from "../../src/rules/index.ts";
import { openReplay, readSave, verifySave, writeHistory } from "../../src/save/index.ts";
import { open, type Play, type Setup, terms } from "../play.ts";
import { QUIET } from "../playCase.ts";

const words = { type: "notice", to: [], voice: "instructor", text: "Five minutes." } as const;
const card = {
  type: "inject",
  to: [],
  headline: "A flood",
  text: "Fields lie under water.",
} as const;
const SEAT = { kind: "person", name: "Ada", temperament: "" } as const;
const saved = (play: Play): string =>
  writeHistory({
    code: "ABCDE",
    seats: { china: SEAT, dprk: SEAT, us: SEAT, rok: SEAT },
    commits: play.commits,
  });
const reread = (play: Play) => {
  const result = readSave(saved(play));
  if (!result.ok) throw new Error(result.reason);
  return result.save;
};

test("instructor-door: acts go through the one door, are told, and only notices outlive the match", () => {
  const play = open({ layout: "60" });
  expect(play.instruct({ type: "pause" }, 5_000)).toBeNull();
  expect(play.seen("clockSet")[0]).toMatchObject({ to: "all", why: "paused", by: "instructor" });
  expect(play.instruct({ type: "pause" })).toBe("alreadyPaused");
  expect(play.instruct({ type: "resume" }, 9_000)).toBeNull();
  expect(play.board().clock.deadlineAt).toBe(1_000 + 60_000 + 4_000);
  expect(play.instruct({ type: "extend", ms: 500 })).toBeNull();
  expect(play.commits.at(-1)?.command?.by).toBe("instructor");
  play.instruct({ type: "endMatch" });
  for (const action of [
    { type: "endPhase" },
    { type: "endMatch" },
    { type: "pause" },
    { type: "lockTalk", locked: true },
    { ...card, dials: {} },
    { type: "standIn", role: "us", on: true },
    { type: "changeDelegate", role: "us", name: null, kind: "bot" },
    { type: "rollBack", round: 1 },
    { type: "undoRollBack" },
  ] as const) {
    expect([action.type, play.instruct(action)]).toEqual([action.type, "matchOver"]);
  }
  expect(play.instruct(words)).toBeNull();
});

test("instructor-phase: a phase ends as by its time-out; a clock that stands goes on standing", () => {
  const play = open({ layout: "60" });
  play.talks(1);
  const id = play.offer("us", terms("us.SA dprk.TF", 1));
  expect(play.instruct({ type: "endPhase" }, 50_000)).toBeNull();
  expect(play.board()).toMatchObject({ phase: "orders", clock: { deadlineAt: 140_000 } });
  expect(play.state().folders["dprk+us"].proposals[id]?.status).toBe("lapsed");
  expect(play.seen("phaseCutShort")).toMatchObject([{ round: 1, phase: "talks", to: "all" }]);
  play.instruct({ type: "pause" }, 60_000);
  expect(play.instruct({ type: "endPhase" }, 70_000)).toBeNull();
  expect(play.board().phase).toBe("resolution");
  expect(play.board().clock).toEqual({ paused: true, deadlineAt: null, remainingMs: 50_000 });
  expect(play.seen("cardPlayed")).toEqual([]);
  const free = open({ layout: "untimed" });
  free.instruct({ type: "pause" });
  expect(free.instruct({ type: "endPhase" })).toBeNull();
  expect(free.board()).toMatchObject({
    phase: "talks",
    clock: { paused: true, remainingMs: null },
  });
});

test("instructor-end: the match ends at once by the tests of a last round", () => {
  const play = open({ layout: "60" });
  play.deal("dprk.TF us.DP");
  const would = quietEnding(play.board());
  expect(play.instruct({ type: "endMatch" })).toBeNull();
  expect(play.board().phase).toBe("over");
  expect(play.board().final).toMatchObject({ ending: would, rounds: 1 });
  expect(play.seen("matchCutShort")).toMatchObject([{ round: 1, phase: "talks" }]);
  expect(verifySave(reread(play))).toEqual([]);
});

test("instructor-notice: kept on the board or in single hands, read by nobody else, the last sixty", () => {
  const play = open();
  play.instruct({ ...words, title: "Soon" }, 2_000);
  expect(play.board().notices).toEqual({
    n1: {
      id: "n1",
      at: 2_000,
      round: 1,
      phase: "briefing",
      kind: "notice",
      voice: "instructor",
      own: false,
      title: "Soon",
      text: "Five minutes.",
      since: null,
    },
  });
  play.instruct({ ...words, to: ["us", "china"], voice: "world", text: "Call home." });
  const { hands } = play.state();
  expect(hands.us.notices?.n1).toMatchObject({ text: "Call home.", voice: "world", own: true });
  expect(hands.china.notices?.n1?.text).toBe("Call home.");
  expect([hands.rok.notices, hands.dprk.notices]).toEqual([undefined, undefined]);
  const events = play.commits.at(-1)?.events ?? [];
  expect(seenBy(events, "us")).toHaveLength(1);
  for (const viewer of ["rok", "dprk", "public"] as const)
    expect(seenBy(events, viewer)).toEqual([]);
  expect(play.instruct({ ...words, text: "  " })).toBe("textEmpty");
  expect(play.instruct({ ...words, text: "x".repeat(501) })).toBe("textTooLong");
  for (let n = 2; n <= 70; n += 1) play.instruct({ ...words, text: `word ${n}` });
  const kept = Object.keys(play.board().notices ?? {});
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([INSTRUCTOR_LIMITS.notices, "n11", "n70"]);
});

test("instructor-inject: a public card moves dials as news does, one for single roles is words", () => {
  const play = open({ start: { tension: 95, "home.us": 60 } });
  play.talks(1);
  const before = play.dial("tension");
  const dials = { tension: 20, "home.us": -20, "trust.us+rok": -4 } as const;
  const trust = play.dial("trust.us+rok");
  expect(play.instruct({ ...card, dials })).toBeNull();
  expect(play.dial("tension")).toBe(Math.min(100, before + 20));
  expect(play.dial("trust.us+rok")).toBe(trust - 4);
  const moved = play
    .seen("dialsMoved")
    .filter(({ to }) => to === "all")
    .at(-1);
  expect(moved?.causes).toEqual([
    { cause: { kind: "instructor", headline: "A flood" }, effects: dials },
  ]);
  expect(play.board().notices?.n1).toMatchObject({ kind: "inject", title: "A flood" });
  expect(play.instruct({ ...card, to: ["rok"], dials: { tension: 1 } })).toBe("dialsArePublic");
  expect(play.instruct({ ...card, dials: { tension: 21 } })).toBe("dialTooFar");
  expect(play.instruct({ ...card, dials: { tension: 0.5 } })).toBe("dialTooFar");
  expect(play.instruct({ ...card, headline: " ", dials: {} })).toBe("textEmpty");
  const board = play.board().dials;
  expect(play.instruct({ ...card, to: ["rok"], dials: {} })).toBeNull();
  expect(play.board().dials).toBe(board);
  expect(play.state().hands.rok.notices?.n1).toMatchObject({ kind: "inject", own: true });
});

test("instructor-inject: a signature that has lost its ground is taken back", () => {
  const play = open({ trust: { "dprk+us": 80 } });
  play.talks(1);
  const id = play.offer("us", terms("us.SA us.NS dprk.TF dprk.FF", 1));
  play.act("us", { type: "sign", proposal: id, version: 1 });
  play.instruct({ ...card, dials: { "trust.dprk+us": -20 } });
  play.instruct({ ...card, dials: { "trust.dprk+us": -20 } });
  expect(play.seen("signatureTakenBack")).toMatchObject([{ proposal: id, by: "us" }]);
});

test("instructor-lock: nobody writes to a channel while talk is locked, delegations go on", () => {
  const play = open();
  const say = { type: "say", folder: "us+rok", text: "hello" } as const;
  expect(play.instruct({ type: "lockTalk", locked: false })).toBe("unchanged");
  expect(play.instruct({ type: "lockTalk", locked: true })).toBeNull();
  expect(play.board().talkLocked).toBe(true);
  expect(play.refused("us", say)).toBe("talkLocked");
  play.act("us", { type: "confer", text: "wait" });
  expect(play.instruct({ type: "lockTalk", locked: true })).toBe("unchanged");
  play.instruct({ type: "lockTalk", locked: false });
  expect(play.act("us", say)).not.toEqual([]);
  expect(play.seen("talkLockSet").map(({ locked, to }) => [locked, to])).toEqual([
    [true, "all"],
    [false, "all"],
  ]);
});

test("instructor-stand-in: everybody sees it, and the seat is handed back with a note", () => {
  const play = open();
  const standIn = { type: "standIn", role: "rok" } as const;
  expect(play.instruct({ ...standIn, on: false })).toBe("unchanged");
  expect(play.instruct({ ...standIn, on: true })).toBeNull();
  expect(play.instruct({ ...standIn, on: true })).toBe("unchanged");
  expect(play.board().standIns).toEqual({ rok: { round: 1, phase: "briefing" } });
  play.talks(2);
  expect(play.instruct({ ...standIn, on: false, note: "Nothing was signed." })).toBeNull();
  expect(play.board().standIns?.rok).toBeUndefined();
  expect(play.state().hands.rok.notices?.n1).toMatchObject({
    kind: "handBack",
    text: "Nothing was signed.",
    since: { round: 1, phase: "briefing" },
  });
  expect(play.seen("standInSet").map(({ on, to }) => [on, to])).toEqual([
    [true, "all"],
    [false, "all"],
  ]);
});

test("instructor-delegates: who sits where is on the board", () => {
  const play = open();
  const change = { type: "changeDelegate", role: "us", name: "Heron", kind: "person" } as const;
  expect(play.instruct(change)).toBeNull();
  expect(play.board().delegates).toEqual({ us: { name: "Heron", kind: "person" } });
  expect(play.instruct(change)).toBe("unchanged");
  expect(play.instruct({ ...change, name: " " })).toBe("textEmpty");
  expect(play.instruct({ ...change, name: "x".repeat(25) })).toBe("textTooLong");
  expect(play.instruct({ ...change, name: null, kind: "bot" })).toBeNull();
  expect(play.board().delegates?.us).toEqual({ name: null, kind: "bot" });
});

test("instructor-delegates: whoever takes over a seat in Talks has not said yet that they are done", () => {
  const play = open();
  play.talks(1);
  const bot = { type: "changeDelegate", role: "us", name: null, kind: "bot" } as const;
  for (const role of ["us", "rok"] as const) play.act(role, { type: "ready", ready: true });
  expect(play.instruct(bot)).toBeNull();
  expect(play.board().ready).toMatchObject({ us: true, rok: true });
  expect(play.instruct({ ...bot, name: "Heron", kind: "person" })).toBeNull();
  expect(play.board().ready).toMatchObject({ us: false, rok: true });
  for (const role of ["china", "dprk", "us"] as const)
    play.act(role, { type: "ready", ready: true });
  expect(play.board().phase).toBe("orders");
  // Orders that are sealed stay sealed, whoever comes.
  play.act("us", { type: "seal", orders: NO_ORDERS });
  play.instruct({ ...bot, name: "Crane", kind: "person" });
  expect(play.board().ready.us).toBe(true);
});

/** Harmless news, so that there is something to draw and no crisis. */
const CLOUD: Scenario["decks"]["cloud"] = ["trade_quarrel", "hardliners", "fuel_transfer"];
const TWO_ROUNDS: Setup = {
  layout: "60",
  scenario: { ...QUIET, decks: { cloud: CLOUD, news: ["quiet"] } },
  start: { tension: 15 },
  trust: { "china+dprk": 60 },
};

/** Two rounds with talk, a secret deal, sealed orders and words of the class. */
function twoRounds(): Play {
  const play = open(TWO_ROUNDS);
  play.talks(2);
  play.act("us", { type: "say", folder: "us+rok", text: "before" });
  play.act("us", { type: "confer", text: "inside" });
  play.deal("china.SUP dprk.FF", { secret: true });
  play.instruct(words);
  play.instruct({ ...words, to: ["us"] });
  play.instruct({ type: "changeDelegate", role: "us", name: "Heron", kind: "person" });
  return play;
}

test("instructor-rollback: every compartment stands as it stood, what is the class's stays", () => {
  const play = twoRounds();
  const start = play.commits.findIndex(({ events }) =>
    events.some((event) => event.type === "phaseBegan" && event.round === 2),
  );
  const then = open(TWO_ROUNDS);
  for (const { command } of play.commits.slice(1, start + 1)) {
    if (command && command.by === "us") then.act("us", command.action as never);
    else if (command) then.act(command.by as "us", command.action as never);
  }
  const at = (play.commits.at(-1)?.at ?? 0) + 1_000;
  expect(play.instruct({ type: "rollBack", round: 3 }, at)).toBe("noSuchRound");
  expect(play.instruct({ type: "rollBack", round: 2 }, at)).toBeNull();
  const { board, hands, folders, vault } = play.state();
  expect(folders).toEqual(then.state().folders);
  expect(vault).toEqual(then.state().vault);
  expect({ ...hands.us, notices: undefined }).toEqual(then.state().hands.us);
  expect(hands.us.notices?.n1?.text).toBe("Five minutes.");
  const { notices, delegates, rolledBack, clock, ...rest } = board;
  const { clock: _then, ...same } = then.board();
  expect(rest).toEqual(same);
  expect([Object.keys(notices ?? {}), delegates?.us?.name]).toEqual([["n1"], "Heron"]);
  expect(clock).toEqual({ paused: true, deadlineAt: null, remainingMs: 60_000 });
  expect(rolledBack).toEqual({
    from: { round: 2, phase: "talks" },
    to: 2,
    at,
    undoUntil: at + 60_000,
  });
});

test("instructor-rollback: each reader is told of the own compartments only", () => {
  const play = twoRounds();
  play.instruct({ type: "rollBack", round: 1 });
  const events = play.commits.at(-1)?.events ?? [];
  expect(seenBy(events, "public").map(({ type }) => type)).toEqual(["rolledBack"]);
  for (const event of events) {
    if (event.to === "all") continue;
    expect(event.writes.every(({ path }) => path[0] !== "board")).toBe(true);
    for (const role of ROLES) {
      if (event.to.includes(role)) continue;
      expect(redact(event, role)).toBe("hidden");
    }
  }
  expect(events.filter(({ to }) => to.length === 0).length).toBe(1);
});

test("instructor-rollback: undone within a minute, with what was left, and again in order", () => {
  const play = twoRounds();
  const before = play.state();
  const at = (play.board().clock.deadlineAt ?? 0) - 12_345;
  play.instruct({ type: "rollBack", round: 2 }, at);
  play.instruct({ type: "resume" }, at + 1_000);
  play.instruct({ type: "rollBack", round: 1 }, at + 2_000);
  expect(play.board().round).toBe(1);
  expect(play.instruct({ type: "rollBack", round: 2 })).toBe("noSuchRound");
  expect(play.instruct({ type: "undoRollBack" }, at + 30_000)).toBeNull();
  expect(play.board()).toMatchObject({ round: 2, phase: "briefing" });
  expect(play.instruct({ type: "undoRollBack" }, at + 60_000)).toBeNull();
  const { clock, ...board } = play.board();
  const { clock: _then, ...was } = before.board;
  expect(board).toEqual(was);
  expect(clock).toEqual({ paused: true, deadlineAt: null, remainingMs: 12_345 });
  expect(play.state().hands).toEqual(before.hands);
  expect(play.state().folders).toEqual(before.folders);
  expect(play.instruct({ type: "undoRollBack" })).toBe("nothingToUndo");
  play.instruct({ type: "rollBack", round: 1 }, at + 70_000);
  expect(play.instruct({ type: "undoRollBack" }, at + 130_001)).toBe("nothingToUndo");
  play.instruct({ type: "resume" });
  play.to("over");
  expect(verifySave(reread(play))).toEqual([]);
});

test("instructor-rollback: without the state of before it is refused, and the same draws fall again", () => {
  const play = twoRounds();
  const command = { by: "instructor", at: 1, action: { type: "rollBack", round: 1 } } as const;
  expect(decide(play.state(), command)).toMatchObject({ refusal: { code: "noSuchRound" } });
  const drawn = () => play.seen("newsDrawn").at(-1)?.news;
  const second = drawn();
  play.instruct({ type: "rollBack", round: 1 });
  play.instruct({ type: "resume" });
  play.talks(2);
  expect(drawn()).toBe(second);
});

test("delegation-talk: nobody else learns anything of it, in every phase, within the limits", () => {
  const play = open();
  const before = ROLES.filter((role) => role !== "us").map((role) => roleView(play.state(), role));
  const events = play.act("us", { type: "confer", text: " what now? " });
  expect(play.state().hands.us.confer).toEqual({
    m1: { id: "m1", from: "", round: 1, at: 1_010, text: "what now?" },
  });
  expect(events.map(({ to }) => to)).toEqual([["us"]]);
  const after = ROLES.filter((role) => role !== "us").map((role) => roleView(play.state(), role));
  expect(after).toEqual(before);
  for (const phase of ["talks", "orders", "resolution", "communique"] as const) {
    play.to(phase);
    play.act("us", { type: "confer", text: phase });
  }
  expect(play.refused("us", { type: "confer", text: " " })).toBe("textEmpty");
  const long = "x".repeat(LIMITS.textLength + 1);
  expect(play.refused("us", { type: "confer", text: long })).toBe("textTooLong");
  for (let n = 5; n < LIMITS.messages; n += 1) play.act("us", { type: "confer", text: `${n}` });
  expect(play.refused("us", { type: "confer", text: "one more" })).toBe("tooManyMessages");
  play.act("rok", { type: "confer", text: "ours" });
});

test("delegation-author: a command bears the name of who gave it, into the replay", () => {
  const play = open();
  const action = { type: "confer", text: "mine" } as const;
  const named = { by: "us", at: 5_000, action, delegate: "Heron" } as const;
  const decision = decide(play.state(), named);
  if (!decision.ok) throw new Error("it is allowed");
  expect(decision.state.hands.us.confer?.m1?.from).toBe("Heron");
  const commits = [...play.commits, { n: 1, at: 5_000, command: named, events: decision.events }];
  const ready = { by: "us", at: 6_000, action: { type: "ready", ready: true } } as const;
  const next = decide(decision.state, ready);
  if (!next.ok) throw new Error("it is allowed");
  commits.push({ n: 2, at: 6_000, command: ready as never, events: next.events });
  const replay = openReplay(reread({ ...play, commits }));
  expect(replay.move(1)).toEqual({ by: "us", action, delegate: "Heron" });
  expect(replay.move(2)).toEqual({ by: "us", action: ready.action });
});

test("instructor-inject: any public dial and any trust can be named", () => {
  const play = open();
  for (const dial of [...BOARD_DIALS, ...PAIRS.map(trustOf)]) {
    expect([dial, play.instruct({ ...card, dials: { [dial]: -1 } })]).toEqual([dial, null]);
  }
});

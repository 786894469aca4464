import type { ConsoleView, InstructorWish, JoinedSeminar, Seating } from "@freeze/shared/net";
import { ROLES } from "@freeze/shared/rules";
import { afterEach, expect, test } from "@jest/globals";
import { manualTimers } from "../src/match/timers.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import { type Booted, boot, connect } from "./boot.ts";
import { attend, joinSeminar, lead, openSeminar } from "./classroom.ts";
import { START } from "./house.ts";
import { unzip } from "./seminar/unzip.ts";

let server: Booted | undefined;
afterEach(() => server?.app.stop());

/** Two tables, the first with four persons, the second with bots alone; play is on. */
async function classAtPlay() {
  const timers = manualTimers(START);
  const store = memoryStore();
  const booted = await boot({ timers, store, config: { botDelayMs: 60_000 } });
  server = booted;
  const { url } = booted;
  const opened = await openSeminar(url);
  const teacher = await lead(url, opened);
  const joined: JoinedSeminar[] = [];
  for (const name of ["Ann", "Bob", "Cem", "Dae"]) {
    joined.push(await joinSeminar(url, opened.code, { name }));
  }
  const ids = Object.values(
    (await teacher.until(({ students }) => Object.keys(students).length === 4)).students,
  )
    .sort((a, b) => a.alias.localeCompare(b.alias, "en"))
    .map(({ id }) => id);
  const seats = Object.fromEntries(ROLES.map((role, at) => [role, [ids[at] ?? ""]]));
  const bots = { china: null, dprk: null, us: null, rok: null };
  const seating = {
    tables: [
      { seats, observers: [] },
      { seats: bots, observers: [] },
    ],
    bench: [],
  } as unknown as Seating;
  const must = async (wish: InstructorWish) =>
    expect(await teacher.instruct(wish)).toEqual({ ok: true });
  await must({ type: "seat", seating });
  await must({ type: "stage", to: "play", minutes: 24 });
  const [table, other] = numbered(teacher.view()).map(({ code }) => code) as [string, string];
  const tables = booted.app.tables;
  const board = (code = table) => {
    const state = tables.get(code)?.state;
    if (!state) throw new Error("the match has begun");
    return state.board;
  };
  const sit = (at: number) =>
    connect(url, { code: table, roomId: table, token: joined[at]?.token ?? "" });
  return { timers, store, opened, teacher, joined, ids, must, table, other, board, sit, url };
}

const numbered = ({ tables }: ConsoleView) =>
  Object.values(tables).sort((a, b) => a.number - b.number);

test("a pause of all tables keeps the remainder to the millisecond; two minutes more for one", async () => {
  const { must, board, timers, table, other, teacher } = await classAtPlay();
  const before = board().clock.deadlineAt ?? 0;
  timers.advance(7_123);
  await must({ type: "pause", table: "all" });
  expect(board()).toMatchObject({
    clock: { paused: true, remainingMs: before - START - 7_123 },
  });
  expect(board(other).clock.paused).toBe(true);
  expect(teacher.view().pausedAll).toBe(true);
  timers.advance(600_000);
  await must({ type: "resume", table: "all" });
  expect(board().clock.deadlineAt).toBe(before + 600_000);
  await must({ type: "extend", table, ms: 120_000 });
  expect(board().clock.deadlineAt).toBe(before + 720_000);
  expect(board(other).clock.deadlineAt).toBe(before + 600_000);
});

test("a phase is ended, a round taken back and, within a minute, given back", async () => {
  const { must, board, table, teacher, timers } = await classAtPlay();
  for (let ended = 0; ended < 8 && board().round < 2; ended += 1) {
    await must({ type: "endPhase", table });
  }
  await must({ type: "endPhase", table });
  const { round, phase } = board();
  expect(round).toBe(2);
  await must({ type: "rollBack", table, round: 1 });
  expect(board()).toMatchObject({ round: 1, phase: "briefing", clock: { paused: true } });
  const tile = () => numbered(teacher.view())[0];
  expect(tile()).toMatchObject({ round: 1, undoUntil: timers.now() + 60_000 });
  await must({ type: "undoRollBack", table });
  expect(board()).toMatchObject({ round, phase });
  await must({ type: "rollBack", table, round: 1 });
  timers.advance(61_000);
  expect(await teacher.instruct({ type: "undoRollBack", table })).toMatchObject({
    refusal: { code: "nothingToUndo" },
  });
});

test("talk is locked, words reach those they are for, and nobody else reads them", async () => {
  const { must, sit, table } = await classAtPlay();
  const [china, dprk] = [await sit(0), await sit(1)];
  await must({ type: "lockTalk", table, locked: true });
  const say = { type: "say", folder: "china+dprk", text: "Hello" } as const;
  expect(await china.act(say)).toMatchObject({ refusal: { code: "talkLocked" } });
  await must({ type: "lockTalk", table, locked: false });
  expect(await china.act(say)).toEqual({ ok: true });
  await must({
    type: "message",
    table,
    roles: ["china"],
    student: null,
    text: "Beijing alone should know",
    voice: "world",
  });
  const cells = (sheet: { cells: Map<string, string> } | undefined) =>
    [...(sheet?.cells?.values() ?? [])].join("\n");
  expect(cells(china.room.state.hands.get("china") as never)).toContain("Beijing alone");
  const all = JSON.stringify(dprk.room.state.toJSON()) + JSON.stringify(dprk.log);
  expect(all).not.toContain("Beijing alone");
});

test("injects come now, at a round, or when a dial passes a mark, and each once", async () => {
  const { must, board, table, other, teacher } = await classAtPlay();
  const card = { type: "inject", to: [], text: "Reports from the border.", table } as const;
  const tension = board().dials.tension;
  await must({ ...card, headline: "Shots heard", dials: { tension: 6 }, moment: { when: "now" } });
  expect(board().dials.tension).toBe(tension + 6);
  await must({
    ...card,
    table: "all",
    headline: "In round two",
    dials: { tension: -3 },
    moment: { when: "round", round: 2 },
  });
  await must({
    ...card,
    headline: "Already so tense",
    dials: {},
    moment: { when: "dial", dial: "tension", side: "atLeast", value: 1 },
  });
  const titles = (code: string) =>
    Object.values(board(code).notices ?? {}).map(({ title }) => title);
  expect(titles(table)).toEqual(["Shots heard", "Already so tense"]);
  for (let ended = 0; ended < 9 && board().round < 2; ended += 1) {
    await must({ type: "endPhase", table });
  }
  const planned = () =>
    Object.values(teacher.view().injects).find(({ wish }) => wish.headline === "In round two");
  await teacher.until(() => planned()?.done.length === 1);
  expect(titles(table).filter((title) => title === "In round two")).toHaveLength(1);
  expect(titles(other)).toEqual([]);
  await must({ type: "dropInject", id: planned()?.id ?? "" });
  expect(planned()).toBeUndefined();
});

test("a seat whose people are away gets a stand-in that holds still, and is handed back", async () => {
  const { sit, board, timers, table } = await classAtPlay();
  const [china, dprk, us, rok] = [await sit(0), await sit(1), await sit(2), await sit(3)];
  await rok.room.leave();
  const settled = async () => {
    for (let turn = 0; turn < 20; turn += 1) await server?.app.tables.get(table)?.settled();
  };
  timers.advance(59_000);
  await settled();
  expect(board().standIns?.rok).toBeUndefined();
  timers.advance(4_000);
  await settled();
  expect(board().standIns?.rok).toMatchObject({ phase: board().phase });
  const { phase, ready } = board();
  expect(ready.rok).toBe(false);
  for (const one of [china, dprk, us]) await one.act({ type: "ready", ready: true });
  timers.advance(2_000);
  await settled();
  expect(board().phase).not.toBe(phase);
  await sit(3);
  timers.advance(2_000);
  await settled();
  expect(board().standIns?.rok).toBeUndefined();
});

test("a bot is put into a seat and taken out again; the match tells who sits there", async () => {
  const { must, board, table, sit, ids } = await classAtPlay();
  const ann = await sit(0);
  await must({ type: "bot", table, role: "china", temperament: "hawk", strength: "master" });
  expect(board().delegates?.china).toEqual({ name: null, kind: "bot" });
  expect(await ann.act({ type: "ready", ready: true })).toMatchObject({
    refusal: { code: "botInSeat" },
  });
  await must({ type: "unbot", table, role: "china" });
  expect(board().delegates?.china).toMatchObject({ kind: "person", name: "Delegate 1" });
  expect(await ann.act({ type: "ready", ready: true })).toEqual({ ok: true });
  await must({ type: "move", student: ids[1] ?? "", table, role: "china", head: true });
  expect(board().delegates).toMatchObject({
    china: { name: "Delegate 2" },
    dprk: { kind: "bot" },
  });
});

test("the instructor looks into a table: all channels and orders live, no draft, no seed", async () => {
  const { must, table, sit, teacher } = await classAtPlay();
  await must({ type: "look", table });
  const ann = await sit(0);
  await ann.act({ type: "say", folder: "china+dprk", text: "between the two of us" });
  const looks = () => teacher.frames.filter((frame) => frame.includes('"table"')).join("\n");
  for (let turn = 0; turn < 50 && !looks().includes("between the two"); turn += 1) {
    await must({ type: "look", table });
  }
  expect(looks()).toContain("between the two of us");
  expect(looks()).toContain("agenda");
  expect(looks()).not.toMatch(/vault|"seed|draft/);
});

test("killed in the middle, the class is back: seats, clocks, hands, planned injects, messages", async () => {
  const { must, store, joined, opened, url, teacher, table } = await classAtPlay();
  const [ann] = joined;
  if (!ann) throw new Error("Ann has joined");
  const student = await attend(url, ann);
  expect(await student.wish({ type: "raise", text: "May we meet in Panmunjom?" })).toEqual({
    ok: true,
  });
  await must({
    type: "inject",
    table: "all",
    to: [],
    headline: "Later",
    text: "",
    dials: {},
    moment: { when: "round", round: 4 },
  });
  await must({ type: "pause", table });
  const before = await teacher.until(({ students }) =>
    Object.values(students).some(({ hand }) => hand),
  );
  // Only what is in the store goes over: nothing is written on the way out.
  const copy = memoryStore();
  for (const record of await store.tables()) {
    await copy.open(record);
    for (const commit of await store.commits(record.code)) {
      await copy.write({ code: record.code, commit });
    }
  }
  for (const seminar of await store.seminars()) await copy.keepSeminar(seminar);
  await server?.app.stop();
  server = await boot({ store: copy, timers: manualTimers(START + 5_000) });
  const again = await lead(server.url, opened);
  const after = again.view();
  expect(after.injects).toEqual(before.injects);
  expect(Object.values(after.students).map(({ place, hand }) => [place, hand])).toEqual(
    Object.values(before.students).map(({ place, hand }) => [place, hand]),
  );
  const clock = (view: ConsoleView) => {
    const { paused, remainingMs, round, phase } = view.tables[
      table
    ] as ConsoleView["tables"][string];
    return { paused, remainingMs, round, phase };
  };
  expect(clock(after)).toEqual(clock(before));
  const back = await attend(server.url, ann);
  expect(back.view().me.hand?.text).toBe("May we meet in Panmunjom?");
});

test("the export is the instructor's alone: a zip with every table's offers, words and saved game", async () => {
  const { opened, url, sit, must, table } = await classAtPlay();
  const ann = await sit(0);
  await ann.act({ type: "say", folder: "china+dprk", text: "a word in the export" });
  await must({ type: "endMatch", table: "all" });
  const at = `${url}/api/seminars/${opened.code}/export`;
  expect((await fetch(at)).status).toBe(401);
  const answer = await fetch(at, { headers: { authorization: `Bearer ${opened.key}` } });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  const text = (name: string) => {
    const found = [...files].find(([path]) => path.endsWith(name));
    return found ? found[1].toString("utf8") : "";
  };
  expect(text("messages.csv")).toContain("a word in the export");
  expect(text("acts.csv")).toContain("endMatch");
  expect(text("students.csv")).not.toContain("Ann");
  expect([...files.keys()].filter((path) => path.includes(table))).not.toEqual([]);
  const named = await fetch(`${at}?names=1`, {
    headers: { authorization: `Bearer ${opened.key}` },
  });
  const students = [...unzip(Buffer.from(await named.arrayBuffer()))].find(([path]) =>
    path.endsWith("students.csv"),
  );
  expect(students?.[1].toString("utf8")).toContain("Ann");
});

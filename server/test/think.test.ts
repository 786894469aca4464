import type { Seated } from "@freeze/shared/bots";
import { create, evolveAll, type GameState, roleView } from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { inSlices, type Thinker, thinkHere } from "../src/match/think.ts";
import { thinkApart } from "../src/match/thinkApart.ts";
import { manualTimers } from "../src/match/timers.ts";
import { SEED } from "./boot.ts";
import { board, house, opened, START } from "./house.ts";

test("a long thought lets others have their turn, and is finished all the same", async () => {
  let steps = 0;
  const heard: number[] = [];
  function* work(): Generator<undefined, string, undefined> {
    while (heard.length < 5) {
      steps += 1;
      yield undefined;
    }
    return "thought";
  }
  // Somebody else's work, which asks for a turn five times.
  const listen = () => {
    heard.push(steps);
    if (heard.length < 5) setImmediate(listen);
  };
  setImmediate(listen);
  expect(await inSlices(work())).toBe("thought");
  expect(new Set(heard).size).toBeGreaterThan(1);
});

const script = new URL("../dist/thinkThread.js", import.meta.url);
const log = pino({ level: "silent" });
const SEATED: Seated = { temperament: "strategist", strength: "apprentice", seed: "0".repeat(32) };

function someView() {
  const { events } = create(SCENARIOS.opening, SEED, { layout: "45", ruleset: "first", at: 0 });
  return roleView(evolveAll({} as unknown as GameState, events), "china");
}

test("a thread of its own comes to the same thought, twice running", async () => {
  const thinker = thinkApart(script, log);
  const view = someView();
  const here = await thinkHere.think({ view, seated: SEATED }, given());
  expect(here).toEqual({ type: "ready", ready: true });
  expect(await thinker.think({ view, seated: SEATED }, given())).toEqual(here);
  expect(await thinker.think({ view, seated: SEATED }, given())).toEqual(here);
  await thinker.stop();
});

test("a thought that nobody waits for is given up, and the next one is thought", async () => {
  const thinker = thinkApart(script, log);
  const view = someView();
  const master: Seated = { ...SEATED, strength: "master" };
  const first = new AbortController();
  const given1 = thinker.think({ view, seated: master }, { up: first.signal });
  const second = thinker.think({ view, seated: SEATED }, given());
  first.abort();
  expect(await given1).toBeNull();
  expect(await second).toEqual({ type: "ready", ready: true });
  await thinker.stop();
});

test("a thread that cannot go on fails the thought and not the server", async () => {
  const thinker = thinkApart(new URL("data:text/javascript,process.exit(3)"), log);
  const question = { view: someView(), seated: SEATED };
  await expect(thinker.think(question, given())).rejects.toThrow("ended with 3");
  await expect(thinker.think(question, given())).rejects.toThrow("ended with 3");
  await thinker.stop();
});

test("after the end of the server nothing is thought any more", async () => {
  const thinker = thinkApart(script, log);
  await thinker.stop();
  expect(await thinker.think({ view: someView(), seated: SEATED }, given())).toBeNull();
});

test("a pause calls a thought off, and the bot begins it anew when the clock runs on", async () => {
  const asked: AbortSignal[] = [];
  let answering = false;
  const thinker: Thinker = {
    think: (_question, { up }) => {
      asked.push(up);
      if (answering) return Promise.resolve({ type: "ready", ready: true });
      return new Promise((resolve) => up.addEventListener("abort", () => resolve(null)));
    },
    stop: async () => {},
  };
  const timers = manualTimers(START);
  const session = await opened(house({ timers, thinker }));
  const joined = await session.join({ name: "Ann", lang: "en", role: "china" });
  if ("code" in joined) throw new Error(joined.code);
  await session.enter(joined.member.id);
  await session.start(true);
  timers.advance(1);
  expect(asked).toHaveLength(3);
  await session.control("host", { type: "pause" });
  expect(asked.every(({ aborted }) => aborted)).toBe(true);
  timers.advance(1);
  expect(asked).toHaveLength(3);
  answering = true;
  await session.control("host", { type: "resume" });
  for (let turn = 0; turn < 9 && !board(session).ready.rok; turn += 1) {
    timers.advance(1);
    await session.settled();
  }
  expect(board(session).ready).toEqual({ china: false, dprk: true, us: true, rok: true });
});

const given = () => ({ up: new AbortController().signal });

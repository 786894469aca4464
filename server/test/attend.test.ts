import { ROLES } from "@freeze/shared/rules";
import { describe, expect, test } from "@jest/globals";
import { type Engine, rules } from "../src/match/engine.ts";
import type { TableSession } from "../src/match/session.ts";
import { manualTimers, systemTimers, type Timers } from "../src/match/timers.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import { act, board, house, opened, READY, START, seated } from "./house.ts";

describe("the clock", () => {
  async function timed(store = memoryStore()) {
    const timers = manualTimers(START);
    const session = await opened(house({ timers, store }), "45");
    const ids = await seated(session);
    await session.start(false);
    return { timers, session, ids, store };
  }
  const left = (session: TableSession, timers: Timers) =>
    (board(session).clock.deadlineAt ?? 0) - timers.now();

  test("a phase ends when its time is up, and not before", async () => {
    const { timers, session } = await timed();
    const ms = left(session, timers);
    timers.advance(ms - 1);
    await session.settled();
    expect(board(session).phase).toBe("briefing");
    timers.advance(1);
    await session.settled();
    expect(board(session).phase).toBe("talks");
  });

  test("a pause stops it and the remainder is exact; two minutes more are two minutes more", async () => {
    const { timers, session } = await timed();
    timers.advance(10_000);
    const before = left(session, timers);
    await session.control("host", { type: "pause" });
    timers.advance(3_600_000);
    await session.settled();
    expect(board(session)).toMatchObject({ phase: "briefing", clock: { paused: true } });
    await session.control("host", { type: "resume" });
    expect(left(session, timers)).toBe(before);
    await session.extend();
    expect(left(session, timers)).toBe(before + 120_000);
  });

  test("a deadline that passed while the server was down leaves fifteen seconds more", async () => {
    const { session, store } = await timed();
    const timers = manualTimers((board(session).clock.deadlineAt ?? 0) + 60_000);
    const again = house({ timers, store });
    await again.restore();
    const restored = again.get(session.code);
    if (!restored) throw new Error("the table is there again");
    await restored.settled();
    expect(board(restored).phase).toBe("briefing");
    expect(left(restored, timers)).toBe(15_000);
    timers.advance(15_000);
    await restored.settled();
    expect(board(restored).phase).toBe("talks");
  });
});

describe("who is away", () => {
  test("without a clock an absent person is taken as silent a minute after the others are ready", async () => {
    const timers = manualTimers(START);
    const session = await opened(house({ timers }));
    const ids = await seated(session);
    await session.start(false);
    session.leave(ids.rok);
    for (const role of ["china", "dprk", "us"] as const) await act(session, ids[role], READY);
    timers.advance(59_000);
    await session.settled();
    expect(board(session).phase).toBe("briefing");
    timers.advance(1_000);
    await session.settled();
    await session.settled();
    expect(board(session).phase).toBe("talks");
    expect(session.record.seats.rok).toMatchObject({ kind: "person", member: ids.rok });
  });

  test("a person who is there is waited for", async () => {
    const timers = manualTimers(START);
    const session = await opened(house({ timers }));
    const ids = await seated(session);
    await session.start(false);
    for (const role of ["china", "dprk", "us"] as const) await act(session, ids[role], READY);
    timers.advance(3_600_000);
    await session.settled();
    expect(board(session).phase).toBe("briefing");
  });

  test("the host may let a bot stand in; the person gets the seat back on return", async () => {
    const session = await opened(house({}));
    const ids = await seated(session);
    await session.start(false);
    const wish = { temperament: "hawk", strength: "master" } as const;
    const bot = { op: "bot", role: "rok", ...wish } as const;
    expect(await session.seat(ids.us, bot, true)).toMatchObject({ refusal: { code: "seatTaken" } });
    session.leave(ids.rok);
    expect(await session.seat(ids.us, bot, false)).toMatchObject({ refusal: { code: "notHost" } });
    expect(await session.seat(ids.us, bot, true)).toEqual({ ok: true });
    expect(session.record.seats.rok).toMatchObject({ kind: "bot", ...wish });
    await session.enter(ids.rok);
    expect(session.record.seats.rok).toMatchObject({ kind: "person", member: ids.rok });
    expect(await act(session, ids.rok, READY)).toEqual({ ok: true });
  });
});

describe("a table that everybody has left", () => {
  test("without a clock it waits for the first who comes back, however long", async () => {
    const timers = manualTimers(START);
    const session = await opened(house({ timers }));
    const ids = await seated(session);
    await session.start(false);
    for (const role of ["china", "dprk", "us"] as const) await act(session, ids[role], READY);
    for (const role of ROLES) session.leave(ids[role]);
    timers.advance(24 * 3_600_000);
    await session.settled();
    expect(board(session)).toMatchObject({ round: 1, phase: "briefing" });
    await session.enter(ids.us);
    timers.advance(1);
    await session.settled();
    await session.settled();
    expect(board(session).phase).toBe("talks");
  });

  test("with a clock it is paused after half a minute and goes on when somebody is back", async () => {
    const timers = manualTimers(START);
    const session = await opened(house({ timers }), "45");
    const ids = await seated(session);
    await session.start(false);
    const left = () => (board(session).clock.deadlineAt ?? 0) - timers.now();
    const before = left();
    for (const role of ROLES) session.leave(ids[role]);
    timers.advance(30_000);
    await session.settled();
    timers.advance(3_600_000);
    await session.settled();
    expect(board(session)).toMatchObject({ phase: "briefing", clock: { paused: true } });
    await session.enter(ids.rok);
    await session.settled();
    expect(board(session).clock.paused).toBe(false);
    expect(left()).toBe(before - 30_000);
  });
});

describe("bots", () => {
  const over = (session: TableSession) =>
    new Promise<void>((resolve) => {
      session.observe({
        committed: () => {
          if (session.stage === "over") resolve();
        },
      });
    });

  test("four bots play a match to its end", async () => {
    const session = await opened(house({ timers: systemTimers }));
    const ended = over(session);
    await session.start(true);
    await ended;
    expect(board(session).final?.ending).toBeTruthy();
  });

  test("bots that are refused or fail fall silent and hold nobody up", async () => {
    const engine: Engine = {
      create: rules.create,
      decide(state, command) {
        const { by, action } = command;
        if (by === "us" && action.type !== "ready" && action.type !== "seal") throw new Error("x");
        if (by === "dprk" && action.type !== "ready" && action.type !== "seal") {
          return { ok: false, refusal: { code: "wrongPhase", params: {} } };
        }
        return rules.decide(state, command);
      },
    };
    const session = await opened(house({ timers: systemTimers, engine }));
    const ended = over(session);
    await session.start(true);
    await ended;
    expect(session.stage).toBe("over");
  });
});

test("a table nobody comes to is given up, its saved game stays", async () => {
  const timers = manualTimers(START);
  const store = memoryStore();
  const tables = house({ timers, store });
  const session = await opened(tables);
  timers.advance(23 * 3_600_000);
  await tables.sweep();
  expect(tables.get(session.code)).toBe(session);
  timers.advance(2 * 3_600_000);
  await tables.sweep();
  expect(tables.get(session.code)).toBeUndefined();
  expect(await store.tables()).toEqual([]);
});

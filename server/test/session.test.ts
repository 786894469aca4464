import { type Action, NO_ORDERS, ROLES, type Role } from "@freeze/shared/rules";
import { describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { attendTable } from "../src/match/attend.ts";
import { type Engine, rules } from "../src/match/engine.ts";
import type { TableSession } from "../src/match/session.ts";
import { Tables } from "../src/match/tables.ts";
import { manualTimers, systemTimers, type Timers } from "../src/match/timers.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import type { Store } from "../src/store/store.ts";
import { SEED } from "./boot.ts";

const log = pino({ level: "silent" });
const START = 1_800_000_000_000;
const READY: Action = { type: "ready", ready: true };

interface Parts {
  readonly store?: Store;
  readonly timers?: Timers;
  readonly engine?: Engine;
}
/** Tables without a network, attended by clock, silence and bots as in the server. */
function house({ store = memoryStore(), timers = manualTimers(START), engine = rules }: Parts) {
  const tables = new Tables({ store, engine, timers, log }, 10);
  tables.observer = {
    opened: async (session) => attendTable(session, { timers, log, botDelayMs: 0 }),
    closed: async () => {},
  };
  return tables;
}

async function opened(tables: Tables, layout: "45" | "untimed" = "untimed") {
  const table = await tables.open({ scenario: "opening", layout, seed: SEED }, "full");
  const session = tables.get(table?.code ?? "");
  if (!session) throw new Error("a table was asked for");
  return session;
}

/** Four persons in their seats, connected; their member ids. */
async function seated(session: TableSession): Promise<Readonly<Record<Role, string>>> {
  const ids: Partial<Record<Role, string>> = {};
  for (const role of ROLES) {
    const joined = await session.join({ name: role, lang: "en", role });
    if ("code" in joined) throw new Error(joined.code);
    await session.enter(joined.member.id);
    ids[role] = joined.member.id;
  }
  return ids as Record<Role, string>;
}
const board = (session: TableSession) => {
  if (!session.state) throw new Error("the match has begun");
  return session.state.board;
};
let requests = 0;
const act = (session: TableSession, id: string, action: Action, request = `r${requests++}`) =>
  session.act(id, request, action);
const all = async (session: TableSession, ids: Readonly<Record<Role, string>>, action: Action) => {
  for (const role of ROLES) expect(await act(session, ids[role], action)).toEqual({ ok: true });
};

describe("beginning", () => {
  test("the match begins when four seats are taken and every person is ready", async () => {
    const session = await opened(house({}));
    const ids = await seated(session);
    for (const role of ROLES) {
      expect(session.stage).toBe("lobby");
      await session.lobbyReady(ids[role], true);
    }
    expect(session.stage).toBe("playing");
    expect(board(session)).toMatchObject({ round: 1, phase: "briefing" });
  });

  test("a start with empty seats is refused, unless bots fill them", async () => {
    const session = await opened(house({}));
    expect(await session.start(false)).toMatchObject({ refusal: { code: "seatsOpen" } });
    expect(await session.start(true)).toEqual({ ok: true });
    const temperaments = ROLES.map((role) => session.record.seats[role].temperament);
    expect(new Set(temperaments).size).toBe(4);
    expect(await session.start(true)).toMatchObject({ refusal: { code: "alreadyStarted" } });
  });
});

describe("commands", () => {
  test("an id that was accepted is acknowledged again and executed once, also after a restart", async () => {
    const store = memoryStore();
    const session = await opened(house({ store }));
    const ids = await seated(session);
    await session.start(false);
    const said: Action = { type: "say", folder: "us+rok", text: "once" };
    const [first, second] = await Promise.all([
      act(session, ids.us, said, "same"),
      act(session, ids.us, said, "same"),
    ]);
    expect([first, second]).toEqual([{ ok: true }, { ok: true }]);
    const messages = (of: TableSession) => Object.keys(of.state?.folders["us+rok"].talk ?? {});
    expect(messages(session)).toHaveLength(1);
    const again = house({ store });
    await again.restore();
    const restored = again.get(session.code);
    if (!restored) throw new Error("the table is there again");
    expect(restored.state).toEqual(session.state);
    expect(await act(restored, ids.us, said, "same")).toEqual({ ok: true });
    expect(messages(restored)).toHaveLength(1);
    expect(await act(restored, ids.us, said, "other")).toEqual({ ok: true });
    expect(messages(restored)).toHaveLength(2);
  });

  test("nobody sees a commit, and nobody is answered, before it is durable", async () => {
    const inner = memoryStore();
    let release = () => {};
    let hold = false;
    const store: Store = {
      ...inner,
      async write(batch) {
        if (hold) await new Promise<void>((resolve) => (release = resolve));
        return inner.write(batch);
      },
    };
    const session = await opened(house({ store }));
    const ids = await seated(session);
    await session.start(false);
    const told: string[] = [];
    session.observe({ committed: () => told.push("shown") });
    hold = true;
    const answered = act(session, ids.us, READY).then(() => told.push("answered"));
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual([]);
    expect(board(session).ready.us).toBe(false);
    release();
    await answered;
    expect(told).toEqual(["shown", "answered"]);
  });

  test("what cannot be stored is refused and has not happened; the table goes on", async () => {
    const inner = memoryStore();
    let broken = false;
    const store: Store = {
      ...inner,
      write: (batch) => (broken ? Promise.reject(new Error("disk full")) : inner.write(batch)),
    };
    const session = await opened(house({ store }));
    const ids = await seated(session);
    await session.start(false);
    broken = true;
    expect(await act(session, ids.us, READY, "x")).toMatchObject({ refusal: { code: "stopping" } });
    expect(board(session).ready.us).toBe(false);
    broken = false;
    expect(await act(session, ids.us, READY, "x")).toEqual({ ok: true });
    expect(board(session).ready.us).toBe(true);
  });

  test("an error of the rules is refused and the table goes on", async () => {
    let broken = true;
    const engine: Engine = {
      create: rules.create,
      decide(state, command) {
        if (broken) throw new Error("a bug");
        return rules.decide(state, command);
      },
    };
    const session = await opened(house({ engine }));
    const ids = await seated(session);
    await session.start(false);
    expect(await act(session, ids.us, READY)).toMatchObject({ refusal: { code: "badRequest" } });
    broken = false;
    expect(await act(session, ids.us, READY)).toEqual({ ok: true });
  });

  test("a spectator and somebody without a seat are refused", async () => {
    const session = await opened(house({}));
    await seated(session);
    await session.start(false);
    const joined = await session.join({ name: "Eve", lang: "en", watch: true });
    if ("code" in joined) throw new Error(joined.code);
    expect(await act(session, joined.member.id, READY)).toMatchObject({
      refusal: { code: "spectatorsOnlyWatch" },
    });
    expect(await session.join({ name: "Late", lang: "en" })).toMatchObject({
      code: "alreadyStarted",
    });
  });

  test("each viewer's log counts what the viewer saw, and never carries the creation", async () => {
    const session = await opened(house({}));
    const ids = await seated(session);
    await session.start(false);
    await act(session, ids.us, { type: "say", folder: "us+rok", text: "between us" });
    await act(session, ids.china, READY);
    for (const viewer of [...ROLES, "public"] as const) {
      const entries = session.logSince(viewer, -1);
      expect(entries.map((entry) => entry.n)).toEqual(entries.map((_, i) => i));
      expect(JSON.stringify(entries)).not.toContain("matchCreated");
      expect(JSON.stringify(entries).includes("between us")).toBe(["us", "rok"].includes(viewer));
      expect(session.logSince(viewer, 0)).toEqual(entries.slice(1));
    }
  });
});

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
    const bot = { op: "bot", role: "rok", temperament: "hawk" } as const;
    expect(await session.seat(ids.us, bot, true)).toMatchObject({ refusal: { code: "seatTaken" } });
    session.leave(ids.rok);
    expect(await session.seat(ids.us, bot, false)).toMatchObject({ refusal: { code: "notHost" } });
    expect(await session.seat(ids.us, bot, true)).toEqual({ ok: true });
    expect(session.record.seats.rok).toMatchObject({ kind: "bot", temperament: "hawk" });
    await session.enter(ids.rok);
    expect(session.record.seats.rok).toMatchObject({ kind: "person", member: ids.rok });
    expect(await act(session, ids.rok, READY)).toEqual({ ok: true });
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

test("orders of a role that sealed are its own", async () => {
  const session = await opened(house({}));
  const ids = await seated(session);
  await session.start(false);
  await all(session, ids, READY);
  await all(session, ids, READY);
  expect(await act(session, ids.us, { type: "seal", orders: NO_ORDERS })).toEqual({ ok: true });
  expect(session.state?.hands.us.orders).toEqual(NO_ORDERS);
  expect(session.state?.hands.rok.orders).toBeNull();
});

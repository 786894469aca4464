import { type Action, NO_ORDERS, ROLES, type Terms } from "@freeze/shared/rules";
import { describe, expect, test } from "@jest/globals";
import { type Engine, rules } from "../src/match/engine.ts";
import type { TableSession } from "../src/match/session.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import type { Store } from "../src/store/store.ts";
import { act, all, board, house, opened, READY, seated } from "./house.ts";

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
    expect(await act(session, ids.us, READY, "x")).toMatchObject({
      refusal: { code: "notStored" },
    });
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
    for (const role of ROLES) await act(session, ids[role], READY);
    const clause = { from: 2, until: 4, condition: null, summit: null } as const;
    const terms: Terms = {
      parties: ["china", "dprk"],
      clauses: [
        { id: "c1", owner: "china", code: "SUP", ...clause },
        { id: "c2", owner: "dprk", code: "FF", ...clause },
      ],
      secret: true,
      sixParty: false,
    };
    const offer: Action = { type: "offer", terms, note: "between two", standsUntil: 2 };
    expect(await act(session, ids.china, offer)).toEqual({ ok: true });
    await act(session, ids.us, { type: "say", folder: "us+rok", text: "told by cells" });
    for (const viewer of [...ROLES, "public"] as const) {
      const entries = session.logSince(viewer, -1);
      expect(entries.map((entry) => entry.n)).toEqual(entries.map((_, i) => i));
      expect(JSON.stringify(entries)).not.toContain("matchCreated");
      const text = JSON.stringify(entries);
      expect(text.includes("between two")).toBe(["china", "dprk"].includes(viewer));
      expect(text).not.toMatch(/told by cells|talkCounted|readied/);
      expect(session.logSince(viewer, 0)).toEqual(entries.slice(1));
    }
  });
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

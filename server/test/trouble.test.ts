import type { Client } from "@colyseus/core";
import { joinTableSchema } from "@freeze/shared/net";
import { expect, test } from "@jest/globals";
import { Presence } from "../src/match/presence.ts";
import { manualTimers } from "../src/match/timers.ts";
import { onlyWhatIsRead, WAITING_MAX } from "../src/rooms/frames.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import type { Store } from "../src/store/store.ts";
import { boot, post, SEED } from "./boot.ts";
import { act, board, house, opened, READY, START, seated } from "./house.ts";

const HOUR_MS = 3_600_000;
const wish = { scenario: "opening", layout: "untimed", seed: SEED } as const;

/** A store whose disk is full from the moment on that it is told so. */
function fillable(): Store & { full: boolean } {
  const inner = memoryStore();
  const store = {
    ...inner,
    full: false,
    open: async (table: Parameters<Store["open"]>[0]) => {
      if (store.full) throw new Error("database or disk is full");
      return inner.open(table);
    },
    write: async (batch: Parameters<Store["write"]>[0]) => {
      if (store.full) throw new Error("database or disk is full");
      return inner.write(batch);
    },
  };
  return store;
}

test("what cannot be stored has not happened, is refused with that reason, and can be done once there is room", async () => {
  const store = fillable();
  const session = await opened(house({ store }));
  const ids = await seated(session);
  await session.start(false);
  store.full = true;
  const refused = { ok: false, refusal: { code: "notStored" } };
  expect(await act(session, ids.us, READY, "same")).toMatchObject(refused);
  expect(board(session).ready.us).toBe(false);
  store.full = false;
  expect(await act(session, ids.us, READY, "same")).toEqual({ ok: true });
  expect(board(session).ready.us).toBe(true);
});

test("a table that cannot be stored is not the caller's fault", async () => {
  const store = fillable();
  const server = await boot({ store });
  store.full = true;
  const answer = await post(`${server.url}/api/tables`, { scenario: "opening", layout: "60" });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ code: "notStored", sentence: expect.any(String) });
  await server.app.stop();
});

test("a table that cannot be read stays closed, and the others open", async () => {
  const store = memoryStore();
  const tables = house({ store });
  const [broken, whole] = [await opened(tables), await opened(tables)];
  await store.write({
    code: broken.code,
    commit: {
      request: null,
      commit: {
        n: 0,
        at: START,
        command: null,
        events: [{ type: "torn" } as never, null as never],
      },
    },
  });
  const again = house({ store });
  await again.restore();
  expect(again.get(whole.code)?.code).toBe(whole.code);
  expect(again.get(broken.code)).toBeUndefined();
  expect((await store.commits(broken.code)).length).toBe(1);
});

test("an observer that fails takes nothing from the others or from the one who asked", async () => {
  const session = await opened(house({}));
  const ids = await seated(session);
  await session.start(false);
  const told: number[] = [];
  session.observe({
    committed: () => {
      throw new Error("no picture");
    },
  });
  session.observe({ committed: () => void told.push(1) });
  expect(await act(session, ids.us, READY)).toEqual({ ok: true });
  expect(told).toEqual([1]);
});

test("where there is room for no more tables, the one that was left for longest gives way", async () => {
  const timers = manualTimers(START);
  const tables = house({ timers });
  const codes = [];
  for (let i = 0; i < 10; i += 1) {
    codes.push((await tables.open(wish, "full"))?.code ?? "");
    timers.advance(1);
  }
  const used = await tables.get(codes[0] ?? "")?.join({ name: "Ann", lang: "en" });
  if (used && !("code" in used)) await tables.get(codes[0] ?? "")?.enter(used.member.id);
  expect(await tables.open(wish, "full")).toBeUndefined();
  timers.advance(HOUR_MS);
  expect(await tables.open(wish, "full")).toBeDefined();
  expect(codes.map((code) => tables.get(code) !== undefined)).toEqual(codes.map((_, i) => i !== 1));
});

test("of those who are members no more nothing is kept, and many departures are no trouble", () => {
  let now = START;
  const presence = new Presence(() => now);
  for (let i = 0; i < 200_000; i += 1) {
    presence.enter(`m${i}`);
    presence.leave(`m${i}`);
  }
  now += 5;
  expect(presence.emptyMs()).toBe(5);
  presence.forget((member) => member === "m1");
  now += 5;
  expect([presence.awayMs("m1"), presence.awayMs("m2")]).toEqual([10, 10]);
});

test("a connection that takes nothing is closed before much waits for it", () => {
  const sent: number[] = [];
  const ended: true[] = [];
  const ref = { bufferedAmount: 0, terminate: () => void ended.push(true) };
  const client = { ref, raw: (data: Uint8Array) => void sent.push(data.length) };
  onlyWhatIsRead(client as unknown as Client);
  client.raw(new Uint8Array(9));
  ref.bufferedAmount = WAITING_MAX + 1;
  client.raw(new Uint8Array(9));
  expect([sent, ended]).toEqual([[9], [true]]);
});

test.each(["\u3164", "\u2800\u2800", "\u200b\u202e", "\u115f \uffa0"])(
  "a name that shows nothing is no name: %j",
  (name) => {
    expect(joinTableSchema.parse({ name, lang: "ko" }).name).toBe("");
  },
);

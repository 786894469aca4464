import { Protocol } from "@colyseus/core";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type Booted, boot, joinTable, openTable } from "./boot.ts";
import { type RawConnection, rawConnect, requestFrame } from "./raw.ts";

let server: Booted;
let raw: RawConnection;
beforeAll(async () => {
  // The decoder of the framework prints what it cannot read.
  jest.spyOn(console, "error").mockImplementation(() => {});
  server = await boot({ config: { tablesMax: 200 } });
});
afterAll(() => server.app.stop());

async function fresh(): Promise<RawConnection> {
  const { code } = await openTable(server.url);
  return rawConnect(server.url, await joinTable(server.url, code, { role: "us" }));
}
const stillServed = async (connection: RawConnection) => {
  const answer = await connection.ask("lang", { lang: "en" });
  expect(connection.isOpen()).toBe(true);
  return answer;
};

/** A small generator with a fixed seed, so that the same garbage comes every time. */
function garbage(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
}

test.each([
  ["nothing", undefined],
  ["a number", 7],
  ["a list", [1, 2]],
  ["an action that is none", { id: "a", action: { type: "win" } }],
  ["a wrong type", { id: "a", action: { type: "ready", ready: "yes" } }],
  ["an unknown field", { id: "a", action: { type: "ready", ready: true, by: "china" } }],
  ["an id too long", { id: "a".repeat(65), action: { type: "unseal" } }],
  [
    "a text too long",
    { id: "a", action: { type: "say", folder: "us+rok", text: "x".repeat(3000) } },
  ],
  ["a key of the language", { __proto__: { id: "a" }, constructor: "b" }],
])("act with %s is refused with a sentence and the connection stays", async (_what, payload) => {
  raw = await fresh();
  expect(await raw.ask("act", payload)).toMatchObject({
    ok: false,
    refusal: { code: "badRequest" },
    sentence: expect.any(String),
  });
  expect(await stillServed(raw)).toEqual({ ok: true });
});

test("an unknown request is answered with an error and the connection stays", async () => {
  raw = await fresh();
  for (const name of ["dance", "__proto__", "constructor", "*"]) {
    expect(await raw.ask(name, {})).toMatchObject({ message: expect.any(String) });
  }
  expect(await stillServed(raw)).toEqual({ ok: true });
});

test("a request whose payload cannot be read is answered and the connection stays", async () => {
  raw = await fresh();
  raw.send(requestFrame(99, "act", Buffer.from([0xc1, 0xff, 0x00])));
  raw.send(requestFrame(99, "act", Buffer.from([0x81, 0xa2])));
  expect(await stillServed(raw)).toEqual({ ok: true });
});

test("thousands of random frames of every kind neither end the connection nor the server", async () => {
  const { LEAVE_ROOM, JOIN_ROOM, ROOM_REQUEST } = Protocol;
  for (let round = 0; round < 40; round += 1) {
    const next = garbage(round);
    raw = await fresh();
    for (let i = 0; i < 50; i += 1) {
      const frame = Buffer.from(Array.from({ length: 1 + (next() % 40) }, next));
      const code = (frame[0] ?? 0) & 0x1f;
      if (code === LEAVE_ROOM || code === JOIN_ROOM) continue;
      if (i % 3 === 0) frame[0] = ROOM_REQUEST;
      raw.send(frame);
    }
    expect(raw.isOpen()).toBe(true);
  }
  expect((await fetch(`${server.url}/healthz`)).ok).toBe(true);
  expect(await stillServed(await fresh())).toEqual({ ok: true });
});

test("who asks too fast is told so, and is heard again later", async () => {
  raw = await fresh();
  const answers = await Promise.all(
    Array.from({ length: 80 }, () => raw.ask("lang", { lang: "ko" })),
  );
  const refused = answers.filter((answer) => (answer as { ok: boolean }).ok === false);
  expect(refused.length).toBeGreaterThan(20);
  expect(refused[0]).toMatchObject({ refusal: { code: "tooFast" }, sentence: expect.any(String) });
  expect(raw.isOpen()).toBe(true);
});

test("a page of another site cannot connect", async () => {
  const { WebSocket } = await import("ws");
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/x/y?sessionId=z`, {
    headers: { origin: "https://elsewhere.example" },
  });
  const error = await new Promise<Error>((resolve) => socket.once("error", resolve));
  expect(error.message).toContain("403");
});

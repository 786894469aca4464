import { CLOSE_REPLACED, readLobby } from "@freeze/shared/net";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type Booted, boot, connect, joinTable, openTable, sitDown, until } from "./boot.ts";

let server: Booted;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.app.stop());

test("four persons join by code, sit, swap and stand up; everybody sees the same lobby", async () => {
  const { code } = await openTable(server.url);
  const ann = await sitDown(server.url, code, "us", { name: "Ann" });
  const bob = await connect(server.url, await joinTable(server.url, code, { name: "  Bob\n " }));
  expect(await bob.ask("seat", { op: "sit", role: "us" })).toMatchObject({
    ok: false,
    refusal: { code: "seatTaken" },
  });
  expect(await bob.ask("seat", { op: "sit", role: "rok" })).toEqual({ ok: true });
  expect(await bob.ask("seat", { op: "swap", role: "us" })).toEqual({ ok: true });
  expect(readLobby(ann.room.state).seats.us.name).toBe("Ann");
  expect(await ann.ask("seat", { op: "swap", role: "rok" })).toEqual({ ok: true });
  const seats = () => readLobby(bob.room.state).seats;
  await until(bob.room, () => seats().us.name === "Bob");
  expect(seats().rok).toMatchObject({ name: "Ann", kind: "person", connected: true });
  expect(ann.me()).toMatchObject({ name: "Ann", role: "rok", host: false });
  expect(await ann.ask("seat", { op: "stand" })).toEqual({ ok: true });
  await until(bob.room, () => seats().rok.kind === "empty");
  expect(readLobby(bob.room.state)).toMatchObject({ code, stage: "lobby", spectators: 1 });
});

test("a spectator only watches", async () => {
  const { code } = await openTable(server.url);
  const joined = await joinTable(server.url, code, { watch: true, role: "us" });
  const eve = await connect(server.url, joined);
  expect(eve.me().role).toBeNull();
  expect(await eve.ask("seat", { op: "sit", role: "us" })).toMatchObject({
    refusal: { code: "spectatorsOnlyWatch" },
  });
});

test("the same token from another device: the newest connection has the seat, the old one is told", async () => {
  const { code } = await openTable(server.url);
  const joined = await joinTable(server.url, code, { role: "dprk" });
  const old = await connect(server.url, joined);
  const left = new Promise<number>((resolve) => old.room.onLeave((why) => resolve(why)));
  const told = new Promise((resolve) => old.room.onMessage("replaced", resolve));
  const fresh = await connect(server.url, joined);
  await told;
  expect(await left).toBe(CLOSE_REPLACED);
  expect(fresh.me().role).toBe("dprk");
  expect(readLobby(fresh.room.state).seats.dprk.connected).toBe(true);
});

test("somebody who leaves keeps the seat and comes back to it by token", async () => {
  const { code } = await openTable(server.url);
  const joined = await joinTable(server.url, code, { role: "china" });
  const watcher = await connect(server.url, await joinTable(server.url, code, { watch: true }));
  const ann = await connect(server.url, joined);
  await ann.room.leave();
  await until(watcher.room, () => !readLobby(watcher.room.state).seats.china.connected);
  const back = await connect(server.url, joined);
  expect(back.me().role).toBe("china");
});

test("the host's key opens the host's controls, wherever it comes from", async () => {
  const { code, hostKey } = await openTable(server.url);
  const ann = await sitDown(server.url, code, "us");
  expect(await ann.ask("host", { key: "wrong", op: "start" })).toMatchObject({
    refusal: { code: "notHost" },
  });
  expect(await ann.ask("host", { key: hostKey, op: "start" })).toMatchObject({
    refusal: { code: "seatsOpen" },
  });
  const joined = await joinTable(server.url, code);
  const host = await connect(server.url, joined, { hostKey });
  expect(host.me().host).toBe(true);
});

test("a wrong token, another table's token and an old client are turned away with a code", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => {});
  const first = await openTable(server.url);
  const second = await openTable(server.url);
  const joined = await joinTable(server.url, first.code);
  await expect(connect(server.url, { ...joined, token: "x".repeat(32) })).rejects.toThrow(
    "badToken",
  );
  await expect(connect(server.url, { ...joined, roomId: second.code })).rejects.toThrow("badToken");
  await expect(connect(server.url, joined, { protocol: 0 })).rejects.toThrow("oldClient");
});

test("clients cannot make rooms", async () => {
  for (const method of ["create", "joinOrCreate", "join"]) {
    const answer = await fetch(`${server.url}/matchmake/${method}/table`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code: "AAAAA" }),
    });
    expect(answer.ok).toBe(false);
  }
});

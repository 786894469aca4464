import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readView } from "@freeze/shared/net";
import { afterAll, expect, test } from "@jest/globals";
import { connect, freePort, joinTable, openTable, sitDown, until } from "./boot.ts";
import { children, run } from "./running.ts";

const dir = mkdtempSync(path.join(tmpdir(), "freeze-process-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("after kill -9 and a restart nothing acknowledged is lost and everybody goes on by token", async () => {
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: path.join(dir, "killed") };
  const url = `http://127.0.0.1:${port}`;
  const first = run(env);
  await first.up;
  const { code, hostKey } = await openTable(url);
  const lobby = await openTable(url, { bots: { china: "hawk" } });
  const ann = await sitDown(url, code, "us");
  const bob = await sitDown(url, code, "rok");
  await ann.ask("host", { key: hostKey, op: "start", fill: true } as never);
  const acknowledged: string[] = [];
  const asked: string[] = [];
  const talking = (async () => {
    for (let i = 0; ; i += 1) {
      const who = i % 2 === 0 ? ann : bob;
      asked.push(`word ${i}`);
      const action = { type: "say", folder: "us+rok", text: `word ${i}` } as const;
      const answer = await who.act(action, `id${i}`);
      if (answer.ok) acknowledged.push(`word ${i}`);
      if (i === 5) first.child.kill("SIGKILL");
    }
  })().catch(() => {});
  await first.ended;
  await talking;
  expect(acknowledged.length).toBeGreaterThan(4);

  const second = run(env);
  await second.up;
  const joined = (token: string) => ({ code, roomId: code, token });
  const back = await connect(url, joined(ann.token));
  const words = () =>
    Object.values(readView(back.room.state, "us")?.folders["us+rok"]?.talk ?? {}).map(
      (message) => message.text,
    );
  await until(back.room, () => words().length > 0);
  expect(words()).toEqual(expect.arrayContaining(acknowledged));
  // What was under way is sent again with its id: it is there exactly once afterwards.
  const last = asked.length - 1;
  const other = await connect(url, joined(bob.token));
  const author = last % 2 === 0 ? back : other;
  const action = { type: "say", folder: "us+rok", text: `word ${last}` } as const;
  expect(await author.act(action, `id${last}`)).toEqual({ ok: true });
  await until(back.room, () => words().includes(`word ${last}`));
  expect(words()).toEqual(asked);
  expect((await fetch(`${url}/api/tables/${lobby.code}`)).status).toBe(200);
  await joinTable(url, lobby.code, { role: "us" });

  second.child.kill("SIGTERM");
  expect((await second.ended).code).toBe(0);
  const third = run(env);
  await third.up;
  third.child.kill("SIGTERM");
  expect((await third.ended).code).toBe(0);
});

test("killed while strategists think, it comes back and they think anew", async () => {
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: path.join(dir, "thinking") };
  const url = `http://127.0.0.1:${port}`;
  const first = run(env);
  await first.up;
  const bots = { dprk: "strategist", us: "strategist", rok: "strategist" } as const;
  const { code } = await openTable(url, { bots, strength: "apprentice" });
  const ann = await sitDown(url, code, "china");
  await ann.ask("lobbyReady", { ready: true });
  expect(await ann.act({ type: "ready", ready: true }, "read")).toEqual({ ok: true });
  first.child.kill("SIGKILL");
  await first.ended;

  const second = run(env);
  await second.up;
  const back = await connect(url, { code, roomId: code, token: ann.token });
  const phase = () => readView(back.room.state, "china")?.board.phase;
  await until(back.room, () => phase() !== "briefing");
  expect(phase()).toBe("talks");
  await back.room.leave();
}, 60_000);

test("a port in use and an unusable data folder end the start with a sentence and code 1", async () => {
  const port = await freePort();
  const one = run({ PORT: String(port), DATA_DIR: path.join(dir, "one") });
  await one.up;
  const same = run({ PORT: String(port), DATA_DIR: path.join(dir, "two") });
  same.up.catch(() => {});
  const clash = await same.ended;
  expect(clash.code).toBe(1);
  expect(clash.said).toMatch(/Port \d+ is in use/);
  expect(clash.said).not.toContain("at ");
  const file = path.join(dir, "file");
  writeFileSync(file, "not a folder");
  const bad = run({ PORT: "0", DATA_DIR: file });
  bad.up.catch(() => {});
  const { code, said } = await bad.ended;
  expect(code).toBe(1);
  expect(said).toMatch(/The data folder .* cannot be used/);
  const wrong = run({ PORT: "many", DATA_DIR: dir });
  wrong.up.catch(() => {});
  expect(await wrong.ended).toMatchObject({
    code: 1,
    said: expect.stringContaining("PORT must be"),
  });
});

const EXAMPLE = fileURLToPath(new URL("../../docs/example-bot.mjs", import.meta.url));

test("the example bot comes back with its token after a restart, and plays to the end", async () => {
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: path.join(dir, "example") };
  const url = `http://127.0.0.1:${port}`;
  const first = run(env);
  await first.up;
  const { code } = await openTable(url, {
    bots: { china: "dove", dprk: "builder", us: "spoiler" },
  });
  const watcher = await connect(url, await joinTable(url, code, { name: "Eve", watch: true }));
  const bot = spawn(process.execPath, [EXAMPLE, url, code, "rok"]);
  children.add(bot);
  let said = "";
  for (const stream of [bot.stdout, bot.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => bot.once("close", resolve));
  const { room } = watcher;
  await until(room, () => Number(room.state.board?.cells.get("round") ?? 0) >= 2);
  first.child.kill("SIGKILL");
  await first.ended;
  const second = run(env);
  await second.up;
  expect(await ended).toBe(0);
  expect(said).toMatch(/after round \d+: -?[\d.]+ points/);
  const lobby = await (await fetch(`${url}/api/tables/${code}`)).json();
  expect(lobby).toMatchObject({ stage: "over" });
  second.child.kill("SIGTERM");
  await second.ended;
}, 60_000);

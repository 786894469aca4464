import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Booted, boot, openTable } from "./boot.ts";

const LINES_MAX = 115;

const BOT = fileURLToPath(new URL("../../docs/example-bot.mjs", import.meta.url));
let server: Booted;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.app.stop());

test("the example bot plays a match to its end by the public protocol, in about 100 lines", async () => {
  expect(readFileSync(BOT, "utf8").split("\n").length).toBeLessThan(LINES_MAX);
  const { code } = await openTable(server.url, {
    bots: { china: "reciprocator", dprk: "opportunist", us: "hawk" },
  });
  const child = spawn(process.execPath, [BOT, server.url, code, "rok"]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect([status, said]).toEqual([0, expect.stringMatching(/after round \d+: -?[\d.]+ points/)]);
  expect(said).not.toContain("refused");
  expect(server.app.tables.get(code)?.stage).toBe("over");
});

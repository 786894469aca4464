import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CODE_ALPHABET } from "@freeze/shared/net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Request } from "express";
import { perAddress } from "../src/http/limits.ts";
import { type Booted, boot, joinTable, post } from "./boot.ts";

const dir = mkdtempSync(path.join(tmpdir(), "freeze-site-"));
let server: Booted;
beforeAll(async () => {
  mkdirSync(path.join(dir, "assets"));
  writeFileSync(path.join(dir, "index.html"), "<title>home</title><style>b{}</style>");
  writeFileSync(path.join(dir, "assets", "a-1234.js"), "plain");
  writeFileSync(path.join(dir, "assets", "a-1234.js.br"), "packed");
  server = await boot({ config: { clientDir: dir, tablesMax: 12, allowSeeds: false } });
});
afterAll(async () => {
  await server.app.stop();
  rmSync(dir, { recursive: true, force: true });
});

const opening = { scenario: "opening", layout: "60" };
const open = (wish: object = {}) => post(`${server.url}/api/tables`, { ...opening, ...wish });

test("healthz answers", async () => {
  const answer = await fetch(`${server.url}/healthz`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ ok: true });
});

test("a table's code has no look-alike letters, is read in any case, and shows its lobby", async () => {
  const { code, hostKey } = (await (
    await open({ bots: { us: "hawk" }, strength: "apprentice" })
  ).json()) as {
    code: string;
    hostKey: string;
  };
  expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{5}$`));
  expect(hostKey.length).toBeGreaterThanOrEqual(32);
  const lobby = await (await fetch(`${server.url}/api/tables/${code.toLowerCase()}`)).json();
  expect(lobby).toMatchObject({
    code,
    stage: "lobby",
    scenario: "opening",
    layout: "60",
    ruleset: "full",
    spectators: 0,
    seminar: "",
    seats: {
      us: { kind: "bot", temperament: "hawk", strength: "apprentice", ready: true },
      rok: { kind: "empty", name: "" },
    },
  });
});

test("a seed is accepted only where the server is set to", async () => {
  expect((await open({ seed: "0".repeat(32) })).status).toBe(400);
});

test("refusals carry a code and a sentence in the caller's language", async () => {
  const answer = await fetch(`${server.url}/api/tables/ZZZZZ`, {
    headers: { "accept-language": "ko-KR,en;q=0.5" },
  });
  expect(answer.status).toBe(404);
  const { code, sentence } = (await answer.json()) as { code: string; sentence: string };
  expect(code).toBe("noSuchTable");
  expect(sentence).toMatch(/[가-힣]/);
});

test.each([
  ["no JSON", "{"],
  ["a list", []],
  ["an unknown scenario", { ...opening, scenario: "moon" }],
  ["an unknown field", { ...opening, admin: true }],
  ["a very long body", { ...opening, scenario: "x".repeat(20_000) }],
])("opening a table with %s is a bad request", async (_what, body) => {
  const answer = await post(`${server.url}/api/tables`, body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: "badRequest", sentence: expect.any(String) });
});

test("a name is needed, is folded to one line, and has a limit", async () => {
  const { code } = (await (await open()).json()) as { code: string };
  const join = (name: string) =>
    post(`${server.url}/api/tables/${code}/join`, { name, lang: "en" });
  expect(await (await join(" \u0000 ")).json()).toMatchObject({ code: "nameNeeded" });
  expect(await (await join("x".repeat(25))).json()).toMatchObject({ code: "badRequest" });
  expect((await join(" A\n\u0007B ")).status).toBe(201);
});

test("a saved game is there once the match has begun, and a wrong token opens nothing", async () => {
  const { code } = (await (await open()).json()) as { code: string };
  const { token } = await joinTable(server.url, code);
  const save = `${server.url}/api/tables/${code}/save`;
  expect(await (await fetch(save)).json()).toMatchObject({ code: "notStarted" });
  expect(await (await fetch(`${save}?token=nothing`)).json()).toMatchObject({ code: "badToken" });
  expect(await (await fetch(`${save}?kind=history`)).json()).toMatchObject({ code: "badToken" });
  expect(await (await fetch(`${save}?token=${token}&kind=all`)).json()).toMatchObject({
    code: "badRequest",
  });
});

test("there is a limit of tables", async () => {
  const answers = [];
  for (let i = 0; i < 12; i += 1) answers.push(await open());
  const last = answers[answers.length - 1];
  expect(last?.status).toBe(503);
  expect(await last?.json()).toMatchObject({ code: "tooManyTables" });
});

test("pages of every address are the one page, under a strict policy; hashed assets are kept for ever", async () => {
  for (const address of ["/", "/t/ABCDE", "/replay"]) {
    const page = await fetch(server.url + address);
    expect(await page.text()).toContain("home");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/);
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
  }
  const asset = await fetch(`${server.url}/assets/a-1234.js`, {
    headers: { "accept-encoding": "br" },
  });
  expect(asset.headers.get("content-encoding")).toBe("br");
  expect(asset.headers.get("cache-control")).toContain("immutable");
  expect((await fetch(`${server.url}/assets/gone.js`)).status).toBe(404);
  expect((await fetch(`${server.url}/api/nothing`)).status).toBe(404);
});

test("an address that asks too often is told so", async () => {
  const strict = perAddress(true, { burst: 2, perSecond: 0 });
  const request = { ip: "10.0.0.1" } as Request;
  expect([strict(request), strict(request), strict(request)]).toEqual([true, true, false]);
  expect(strict({ ip: "10.0.0.2" } as Request)).toBe(true);
});

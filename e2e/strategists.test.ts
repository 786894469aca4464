// A greedy player alone with three strategists, by what stands on the screen: one whole game.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { isHistory, readSave, verifySave } from "../shared/src/save/index.ts";
import { launchBrowser } from "../tools/browser.ts";
import type { ServerProcess } from "../tools/serverProcess.ts";
import { countsOf } from "../tools/transcripts/counts.ts";
import { playToTheEnd, sitDown } from "../tools/transcripts/greedy.ts";
import { seatAt } from "../tools/transcripts/screen.ts";
import { strategistsAgainst } from "../tools/transcripts/table.ts";
import { testServer } from "./server.ts";

/** A match of five rounds, in which somebody signs with the player. */
const SEED = "00000000000000000000000000000065";

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), testServer()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.end("SIGTERM");
});

test("three strategists sign with each other while a greedy player offers, asks and plays to the end", async () => {
  const wish = { scenario: "opening", role: "us", seed: SEED, strength: "apprentice" } as const;
  const code = await strategistsAgainst(server, wish);
  const greedy = await seatAt(browser, "en", wish.role);
  await sitDown(greedy, server.url, code);
  const read = readSave(await playToTheEnd(greedy));
  if (!read.ok) throw new Error(`the save is refused: ${read.reason} ${read.detail}`);
  if (!isHistory(read.save)) throw new Error("the save is not of the whole game");
  expect(verifySave(read.save)).toEqual([]);
  const counts = countsOf(read.save);
  expect(counts.between).toBeGreaterThan(0);
  expect(counts.offersOfPlayer).toBeGreaterThan(0);
  await greedy.context.close();
}, 240_000);

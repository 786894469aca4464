// A browser and a real server for the tests of one file.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tools/browser.ts";
import type { ServerProcess } from "../tools/serverProcess.ts";
import { testServer } from "./server.ts";

const OUT = fileURLToPath(new URL("../.cache/e2e", import.meta.url));

/** Empty until the tests begin. */
export interface Stage {
  browser: Browser;
  server: ServerProcess;
}

/** Pictures of every open page, for whoever has to find out what a test was waiting for. Returns the folder. */
export async function pictureAll({ browser }: Stage, name: string): Promise<string> {
  const folder = path.join(OUT, name);
  mkdirSync(folder, { recursive: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) {
    await page.screenshot({ path: path.join(folder, `${at}.png`) });
  }
  return folder;
}

/** Opened before the tests of the file that calls this, closed after them. */
export function openStage(): Stage {
  const stage: Partial<Stage> = {};
  beforeAll(async () => {
    [stage.browser, stage.server] = await Promise.all([launchBrowser(), testServer()]);
  }, 60_000);
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.end("SIGTERM");
  });
  return stage as Stage;
}

// A browser and a real server for the tests of one file.
import { afterAll, beforeAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tools/browser.ts";
import type { ServerProcess } from "../tools/serverProcess.ts";
import { testServer } from "./server.ts";

/** Empty until the tests begin. */
export interface Stage {
  browser: Browser;
  server: ServerProcess;
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

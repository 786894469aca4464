// The built server as a process of its own, for tests that kill it.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach } from "@jest/globals";

/** The bundle: `npm test` builds it where it is older than its sources. */
const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
/** Ended with the test, whatever comes. */
export const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
});

export interface Running {
  readonly child: ChildProcess;
  /** Resolves when it listens, rejects with what it said when it ends before. */
  readonly up: Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

export function run(env: Record<string, string>): Running {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, HOST: "127.0.0.1", ALLOW_SEEDS: "1", BOT_DELAY_MS: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  const said: string[] = [];
  let listening = () => {};
  const up = new Promise<void>((resolve) => (listening = resolve));
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      said.push(line);
      if (line.includes('"listening"')) listening();
    });
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, said: said.join("\n") })),
  );
  const early = ended.then(({ said }) => Promise.reject(new Error(said)));
  return { child, up: Promise.race([up, early]), ended };
}

// The built server as a process of its own, for tests that kill it and for pictures of the real screens.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../server/dist/main.js", import.meta.url));

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  /** Ends the process and resolves when it is gone, with its exit code (null after SIGKILL). */
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>;
}

export interface ServerSettings {
  readonly port?: number;
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export const freshDataDir = (): string => mkdtempSync(path.join(tmpdir(), "freeze-data-"));

/** Starts the built server and resolves when it says that it listens. Rejects with its output when it ends before. */
export async function startServer(settings: ServerSettings = {}): Promise<ServerProcess> {
  const port = settings.port ?? (await freePort());
  const dataDir = settings.dataDir ?? freshDataDir();
  const child = spawn(process.execPath, ["--enable-source-maps", MAIN], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: dataDir,
      ...settings.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await listening(child);
  const url = `http://127.0.0.1:${port}`;
  return { url, port, dataDir, pid: child.pid ?? 0, end: (signal) => end(child, signal) };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const hear = (line: string) => {
      said.push(line);
      if (line.includes("listening")) resolve();
    };
    if (child.stdout) createInterface({ input: child.stdout }).on("line", hear);
    if (child.stderr) createInterface({ input: child.stderr }).on("line", hear);
    child.once("exit", (code) => {
      reject(new Error(`the server ended with ${code}: ${said.join("\n")}`));
    });
  });
}

function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.kill(signal);
  });
}

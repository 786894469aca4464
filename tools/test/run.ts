import { execFile } from "node:child_process";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "../..");

/** Runs a tool as a person would; its code, what it prints and what it says on stderr. */
export function run(
  tool: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, maxBuffer: 1e8 };
    const all = ["--import", "tsx", `tools/${tool}.ts`, ...args];
    execFile(process.execPath, all, options, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

import { execFile } from "node:child_process";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "../..");

/** Runs a tool as a person would; its code and what it prints. */
export function run(
  tool: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, maxBuffer: 1e8 };
    const all = ["--import", "tsx", `tools/${tool}.ts`, ...args];
    execFile(process.execPath, all, options, (error, out) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out }),
    );
  });
}

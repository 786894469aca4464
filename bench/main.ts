// npm run bench -- [--short] [--only engine,class]   Prints ours, anchor, ratio, goal and pass of each row, and keeps the run as one JSON file.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { botRows } from "./botRows.ts";
import { classRows } from "./classRows.ts";
import { engineRows } from "./engineRows.ts";
import { loadRows } from "./loadRows.ts";
import type { Row } from "./row.ts";
import { saveRows } from "./saveRows.ts";
import { storeRows } from "./storeRows.ts";
import { wireRows } from "./wireRows.ts";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const PARTS = {
  engine: engineRows,
  saves: saveRows,
  store: storeRows,
  wire: wireRows,
  class: classRows,
  bots: botRows,
  load: loadRows,
} as const;

async function main(short: boolean, only: readonly string[]): Promise<void> {
  const turns = short ? 3 : 9;
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const row of await part(turns)) {
      rows.push(row);
      console.log(line(row));
    }
  }
  const passed = rows.filter((row) => row.pass).length;
  console.log(`${passed} of ${rows.length} goals met; kept in ${keep(rows)}`);
}

const line = ({ id, measure, ours, anchor, unit, ratio, goal, pass }: Row): string => {
  const wanted = "atLeast" in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`;
  const numbers = `ours ${digits(ours)} ${unit}, anchor ${digits(anchor)} ${unit}`;
  return `${id.padEnd(4)} ${pass ? "pass" : "MISS"}  ${measure}: ${numbers}, ratio ${digits(ratio)}, goal ${wanted}`;
};

const digits = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

function keep(rows: readonly Row[]): string {
  const folder = path.join(ROOT, ".cache", "bench");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${new Date().toISOString().replaceAll(":", "-")}.json`);
  const versions = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const machine = {
    cpus: cpus().length,
    memory: totalmem(),
    load: loadavg(),
    node: process.version,
  };
  writeFileSync(
    file,
    JSON.stringify({ version: versions.version, commit: commit.trim(), machine, rows }, null, 2),
  );
  return path.relative(ROOT, file);
}

const { values } = parseArgs({
  options: { short: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});
const only = values.only.split(",").filter(Boolean);
const unknown = only.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`--only ${unknown} is none of ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
await main(values.short, only);
process.exit(0);

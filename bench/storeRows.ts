import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { median, type Row, row } from "./row.ts";
import { openBenchStore } from "./tables.ts";

const TABLES = 100;

/** D1: durable commits a second with 100 tables waiting, against one fdatasync an event. Wall time: disks wait. */
export async function storeRows(turns: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "freeze-bench-"));
  const bench = await openBenchStore(folder, TABLES);
  const ours: number[] = [];
  const anchor: number[] = [];
  for (let turn = 0; turn < turns + 1; turn += 1) {
    ours.push(await grouped(bench, 20));
    anchor.push(single(path.join(folder, "anchor.log"), 300));
  }
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    row({
      id: "D1",
      measure: "durable commits with 100 tables waiting, against one fdatasync an event",
      ours: median(ours.slice(1)),
      anchor: median(anchor.slice(1)),
      unit: "commits/s",
      ratio: median(ours.slice(1)) / median(anchor.slice(1)),
      goal: { atLeast: 7 },
    }),
  ];
}

async function grouped(bench: Awaited<ReturnType<typeof openBenchStore>>, each: number) {
  const before = performance.now();
  await Promise.all(Array.from({ length: TABLES }, (_, table) => bench.append(table, each)));
  return (TABLES * each * 1000) / (performance.now() - before);
}

function single(file: string, count: number): number {
  const fd = openSync(file, "a");
  const line = `${JSON.stringify({ type: "readied", role: "us", ready: true, pad: "x".repeat(180) })}\n`;
  const before = performance.now();
  for (let i = 0; i < count; i += 1) {
    writeSync(fd, line);
    fdatasyncSync(fd);
  }
  closeSync(fd);
  return (count * 1000) / (performance.now() - before);
}

// Rows are cut into shares and played by worker threads; progress goes to stderr.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { GameRecord, Row } from "./rows.ts";
import type { Share } from "./worker.ts";

const SHARE = 10;

export interface PoolOptions {
  readonly threads?: number;
  /** Called after every share with the games played so far and all there are. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Plays all rows; records come in the order of rows and seeds, whoever played them. */
export async function playRows(
  rows: readonly Row[],
  { threads = availableParallelism(), onProgress }: PoolOptions = {},
): Promise<readonly GameRecord[]> {
  const shares = rows.flatMap(sharesOf);
  const all = rows.reduce((sum, { games }) => sum + games, 0);
  const results: (readonly GameRecord[])[] = shares.map(() => []);
  let next = 0;
  let done = 0;
  async function work(): Promise<void> {
    const worker = new Worker(new URL("./start.mjs", import.meta.url), {
      workerData: { simulates: true },
    });
    try {
      for (let at = next++; at < shares.length; at = next++) {
        const share = shares[at] as Share;
        const records = await ask(worker, share);
        results[at] = records;
        done += records.length;
        onProgress?.(done, all);
      }
    } finally {
      await worker.terminate();
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, shares.length) }, work));
  return results.flat();
}

function sharesOf(row: Row): readonly Share[] {
  const shares: Share[] = [];
  for (let from = 0; from < row.games; from += SHARE) {
    shares.push({ row, from, to: Math.min(row.games, from + SHARE) });
  }
  return shares;
}

function ask(worker: Worker, share: Share): Promise<readonly GameRecord[]> {
  return new Promise((resolve, reject) => {
    const forget = () => {
      worker.off("message", answered);
      worker.off("error", failed);
    };
    const answered = (records: readonly GameRecord[]) => {
      forget();
      resolve(records);
    };
    const failed = (error: Error) => {
      forget();
      reject(error);
    };
    worker.on("message", answered);
    worker.on("error", failed);
    worker.postMessage(share);
  });
}

/** One line on stderr, written over. */
export function progressLine(what: string): (done: number, all: number) => void {
  const began = Date.now();
  return (done, all) => {
    const seconds = (Date.now() - began) / 1000;
    const rate = (done / Math.max(0.1, seconds)).toFixed(0);
    process.stderr.write(`\r${what}: ${done}/${all} games, ${rate} a second `);
    if (done === all) process.stderr.write("\n");
  };
}

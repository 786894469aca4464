// Rows are cut into shares and played by worker threads; progress goes to stderr.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { GameRecord, Row } from "./rows.ts";
import type { Share } from "./worker.ts";

const SHARE = 10;

export interface PlayOptions {
  /** Called after every share with the games played so far and all there are. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Called with the records of a row as soon as its last game is over. */
  readonly onRow?: (row: Row, records: readonly GameRecord[]) => void;
}

/** Worker threads that stay: a search plays many small rows one after the other. */
export interface Pool {
  /** Plays all rows; records come in the order of rows and seeds, whoever played them. */
  readonly play: (rows: readonly Row[], options?: PlayOptions) => Promise<readonly GameRecord[]>;
  readonly close: () => Promise<void>;
}

export function openPool(threads = availableParallelism()): Pool {
  const workers: Worker[] = [];
  const hire = (): Worker => {
    const worker = new Worker(new URL("./start.mjs", import.meta.url), {
      workerData: { simulates: true },
    });
    workers.push(worker);
    return worker;
  };
  return {
    async play(rows, options = {}) {
      const work = openWork(rows, options);
      const hands = Math.min(threads, work.shares.length);
      while (workers.length < hands) hire();
      await Promise.all(workers.slice(0, hands).map((worker) => work.by(worker)));
      return work.results.flat();
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** Plays rows with threads that end with them. */
export async function playRows(
  rows: readonly Row[],
  { threads, ...options }: PlayOptions & { readonly threads?: number } = {},
): Promise<readonly GameRecord[]> {
  const pool = openPool(threads);
  try {
    return await pool.play(rows, options);
  } finally {
    await pool.close();
  }
}

/** The shares of some rows, taken one after the other by whoever is free. */
function openWork(rows: readonly Row[], { onProgress, onRow }: PlayOptions) {
  const shares = rows.flatMap(sharesOf);
  const all = rows.reduce((sum, { games }) => sum + games, 0);
  const results: (readonly GameRecord[])[] = shares.map(() => []);
  const open = new Map(rows.map((row) => [row, sharesOf(row).length]));
  let next = 0;
  let done = 0;
  function finish({ row }: Share): void {
    const left = (open.get(row) ?? 0) - 1;
    open.set(row, left);
    if (left === 0) onRow?.(row, results.filter((_, at) => shares[at]?.row === row).flat());
  }
  async function by(worker: Worker): Promise<void> {
    for (let at = next++; at < shares.length; at = next++) {
      const share = shares[at] as Share;
      const records = await ask(worker, share);
      results[at] = records;
      done += records.length;
      onProgress?.(done, all);
      finish(share);
    }
  }
  return { shares, results, by };
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

/** One line on stderr, written over on a screen, now and then in a file. */
export function progressLine(what: string): (done: number, all: number) => void {
  const began = Date.now();
  let told = 0;
  return (done, all) => {
    const seconds = (Date.now() - began) / 1000;
    const last = done === all;
    if (!process.stderr.isTTY && !last && seconds - told < 15) return;
    told = seconds;
    const rate = done / Math.max(0.1, seconds);
    const left = last ? "" : `, ${Math.ceil((all - done) / rate)} s left`;
    const line = `${what}: ${done}/${all} games, ${rate.toFixed(0)} a second${left}`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}   ${last ? "\n" : ""}` : `${line}\n`);
  };
}

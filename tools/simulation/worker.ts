import { parentPort, workerData } from "node:worker_threads";
import { playGame } from "./game.ts";
import type { Row } from "./rows.ts";

/** A share of a row: games from..to, without the last. */
export interface Share {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

if (parentPort && workerData?.simulates === true) {
  const port = parentPort;
  port.on("message", ({ row, from, to }: Share) => {
    const records = [];
    for (let index = from; index < to; index += 1) records.push(playGame(row, index));
    port.postMessage(records);
  });
}

import { parentPort, workerData } from "node:worker_threads";
import { playGame } from "./game.ts";
import type { GameRecord, Row } from "./rows.ts";

/** A share of a row: games from..to, without the last. */
export interface Share {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

if (parentPort && workerData?.simulates === true) {
  const port = parentPort;
  port.on("message", ({ row, from, to }: Share) => {
    const records: GameRecord[] = [];
    for (let index = from; index < to; index += 1) records.push(playNamed(row, index));
    port.postMessage(records);
  });
}

/** A game that cannot be played says which it was: it can be played again by its row and seed. */
function playNamed(row: Row, index: number): GameRecord {
  try {
    return playGame(row, index);
  } catch (cause) {
    const seats = Object.entries(row.seats).map(([role, seat]) => `${role} ${seat || "drawn"}`);
    const what = `${row.scenario}, ${row.id}, seed ${row.seed + index} (${seats.join("; ")})`;
    throw new Error(`${what} cannot be played`, { cause });
  }
}

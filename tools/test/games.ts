// Rows for tests, played in this thread.
import { playGame } from "../simulation/game.ts";
import { byRole } from "../simulation/records.ts";
import type { GameRecord, Row, SeatId } from "../simulation/rows.ts";

/** The same somebody in all four seats. */
export const rowOf = (seat: SeatId, games: number, id = "mixed"): Row => ({
  id,
  scenario: "opening",
  layout: "untimed",
  ruleset: "full",
  seats: byRole(() => seat),
  games,
  seed: 1,
});

export const play = (row: Row): readonly GameRecord[] =>
  Array.from({ length: row.games }, (_, index) => playGame(row, index));

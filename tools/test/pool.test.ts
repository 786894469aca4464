import { expect, test } from "@jest/globals";
import { openPool } from "../simulation/pool.ts";
import { play, rowOf } from "./games.ts";

test("pool: records come in the order of rows and seeds, as one thread would play them", async () => {
  const rows = [rowOf("passive", 13, "first"), rowOf("passive", 4, "second")];
  const pool = openPool(2);
  try {
    const ended: string[] = [];
    const records = await pool.play(rows, { onRow: ({ id }) => ended.push(id) });
    expect(records).toEqual(rows.flatMap(play));
    expect(ended.sort()).toEqual(["first", "second"]);
    expect(await pool.play([])).toEqual([]);
  } finally {
    await pool.close();
  }
}, 60_000);

test("pool: a game that cannot be played is named with its seed", async () => {
  const pool = openPool(1);
  try {
    const row = { ...rowOf("passive", 1, "broken"), seats: rowOf("simple:nobody", 1).seats };
    await expect(pool.play([row])).rejects.toThrow(/opening, broken, seed 1 .*cannot be played/);
  } finally {
    await pool.close();
  }
}, 60_000);

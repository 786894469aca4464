// Rows that were played under the same code are read back instead of played: an interrupted measurement goes on.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { PlayOptions, Pool } from "./pool.ts";
import type { GameRecord, Row } from "./rows.ts";
import { recordHash } from "./rulesHash.ts";

const ROOT = join(import.meta.dirname, "../../.cache/simulation");

/** The pool, with a memory on disk for whole rows. */
export function remembering(pool: Pool): Pool {
  const folder = join(ROOT, recordHash());
  mkdirSync(folder, { recursive: true });
  const fileOf = (row: Row) =>
    join(
      folder,
      `${createHash("sha256").update(JSON.stringify(row)).digest("hex").slice(0, 24)}.gz`,
    );
  return {
    ...pool,
    async play(rows, options: PlayOptions = {}) {
      const known = new Map<Row, readonly GameRecord[]>();
      for (const row of rows) {
        const file = fileOf(row);
        if (existsSync(file)) known.set(row, JSON.parse(gunzipSync(readFileSync(file)).toString()));
      }
      await pool.play(
        rows.filter((row) => !known.has(row)),
        {
          ...options,
          onRow(row, records) {
            known.set(row, records);
            keep(fileOf(row), records);
            options.onRow?.(row, records);
          },
        },
      );
      return rows.flatMap((row) => known.get(row) ?? []);
    },
  };
}

/** Written beside and moved: a file that is there is whole. */
function keep(file: string, records: readonly GameRecord[]): void {
  writeFileSync(`${file}.part`, gzipSync(JSON.stringify(records), { level: 1 }));
  renameSync(`${file}.part`, file);
}

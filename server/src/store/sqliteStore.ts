import { Kysely, type Transaction } from "kysely";
import { groupCommit } from "./groupCommit.ts";
import { LibsqlDialect } from "./libsqlDialect.ts";
import type { Batch, Store, StoredCommit, TableRecord } from "./store.ts";

interface Tables {
  /** `body` is the TableRecord as JSON; `closed` is 0 or 1. */
  readonly game_table: { code: string; opened_at: number; closed: number; body: string };
  /** `body` is the Commit as JSON. */
  readonly game_commit: { code: string; n: number; request: string | null; body: string };
}

/** Opens or creates the file. Rejects where the folder cannot be used. */
export async function sqliteStore(file: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(file) });
  await migrate(db);
  const write = groupCommit<Batch>(async (batches) => {
    await db.transaction().execute(async (tx) => {
      for (const batch of batches) await writeOne(tx, batch);
    });
  });
  return {
    open: (table) =>
      db.transaction().execute(async (tx) => {
        const result = await tx
          .insertInto("game_table")
          .values(tableRow(table))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return result.numInsertedOrUpdatedRows === 1n;
      }),
    write,
    async tables() {
      const rows = await db
        .selectFrom("game_table")
        .select("body")
        .where("closed", "=", 0)
        .orderBy("opened_at")
        .orderBy("code")
        .execute();
      return rows.map((row) => JSON.parse(row.body) as TableRecord);
    },
    async commits(code) {
      const rows = await db
        .selectFrom("game_commit")
        .select(["request", "body"])
        .where("code", "=", code)
        .orderBy("n")
        .execute();
      return rows.map((row) => ({ request: row.request, commit: JSON.parse(row.body) }));
    },
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.schema
      .createTable("game_table")
      .ifNotExists()
      .addColumn("code", "text", (column) => column.primaryKey())
      .addColumn("opened_at", "integer", (column) => column.notNull())
      .addColumn("closed", "integer", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable("game_commit")
      .ifNotExists()
      .addColumn("code", "text", (column) => column.notNull())
      .addColumn("n", "integer", (column) => column.notNull())
      .addColumn("request", "text")
      .addColumn("body", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("game_commit_order", ["code", "n"])
      .execute();
  });
}

async function writeOne(tx: Transaction<Tables>, { code, table, commit }: Batch): Promise<void> {
  if (commit) await tx.insertInto("game_commit").values(commitRow(code, commit)).execute();
  const row = table && tableRow(table);
  const known = row
    ? tx.updateTable("game_table").set(row).where("code", "=", code)
    : tx.selectFrom("game_table").select("code").where("code", "=", code);
  const found = await known.executeTakeFirst();
  const there = found && ("numUpdatedRows" in found ? found.numUpdatedRows === 1n : true);
  if (!there) throw new Error(`no table ${code}`);
}

const tableRow = (table: TableRecord) => ({
  code: table.code,
  opened_at: table.openedAt,
  closed: table.closed ? 1 : 0,
  body: JSON.stringify(table),
});

const commitRow = (code: string, { commit, request }: StoredCommit) => ({
  code,
  n: commit.n,
  request,
  body: JSON.stringify(commit),
});

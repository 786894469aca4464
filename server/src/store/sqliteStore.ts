import { Kysely, type Transaction } from "kysely";
import type { SeminarRecord } from "../seminar/record.ts";
import { groupCommit } from "./groupCommit.ts";
import { LibsqlDialect } from "./libsqlDialect.ts";
import type { Batch, Store, StoredCommit, TableRecord } from "./store.ts";

interface Tables {
  /** `body` is the TableRecord as JSON; `closed` is 0 or 1. */
  readonly game_table: { code: string; opened_at: number; closed: number; body: string };
  /** `body` is the Commit as JSON. */
  readonly game_commit: { code: string; n: number; request: string | null; body: string };
  /** `body` is the SeminarRecord as JSON. */
  readonly seminar: { code: string; created_at: number; body: string };
}

/** Opens or creates the file. Rejects where the folder cannot be used. */
export async function sqliteStore(file: string): Promise<Store> {
  const dialect = new LibsqlDialect(file);
  const db = new Kysely<Tables>({ dialect });
  await migrate(db);
  const write = groupCommit<Batch>(async (batches) => {
    await db.transaction().execute((tx) => writeGroup(tx, batches));
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
    keepSeminar: ({ code, createdAt, ...rest }) =>
      db.transaction().execute(async (tx) => {
        const body = JSON.stringify({ code, createdAt, ...rest });
        await tx
          .insertInto("seminar")
          .values({ code, created_at: createdAt, body })
          .onConflict((conflict) => conflict.column("code").doUpdateSet({ body }))
          .execute();
      }),
    async seminars() {
      const rows = await db.selectFrom("seminar").select("body").orderBy("created_at").execute();
      return rows.map((row) => JSON.parse(row.body) as SeminarRecord);
    },
    async removeSeminar(code, codes) {
      await db.transaction().execute(async (tx) => {
        await tx.deleteFrom("seminar").where("code", "=", code).execute();
        if (codes.length === 0) return;
        await tx.deleteFrom("game_commit").where("code", "in", codes).execute();
        await tx.deleteFrom("game_table").where("code", "in", codes).execute();
      });
      await dialect.wipeFreePages();
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
    await tx.schema
      .createTable("seminar")
      .ifNotExists()
      .addColumn("code", "text", (column) => column.primaryKey())
      .addColumn("created_at", "integer", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .execute();
  });
}

/** All commits of a group in one statement; rejects as a whole where a table is unknown or a number is taken. */
async function writeGroup(tx: Transaction<Tables>, batches: readonly Batch[]): Promise<void> {
  const codes = [...new Set(batches.map(({ code }) => code))];
  const known = await tx
    .selectFrom("game_table")
    .select("code")
    .where("code", "in", codes)
    .execute();
  if (known.length !== codes.length) {
    const there = new Set(known.map(({ code }) => code));
    throw new Error(`no table ${codes.filter((code) => !there.has(code)).join(", ")}`);
  }
  const rows = batches.flatMap(({ code, commit }) => (commit ? [commitRow(code, commit)] : []));
  if (rows.length > 0) await tx.insertInto("game_commit").values(rows).execute();
  for (const { code, table } of batches) {
    if (!table) continue;
    await tx.updateTable("game_table").set(tableRow(table)).where("code", "=", code).execute();
  }
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

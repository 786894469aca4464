import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import Database from "libsql/promise";

interface Statement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): Promise<unknown[]>;
  run(
    parameters: readonly unknown[],
  ): Promise<{ readonly changes: number; readonly lastInsertRowid: number }>;
}

class Connection implements DatabaseConnection {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement: Statement = await this.#db.prepare(sql);
    if (statement.reader) return { rows: (await statement.all(parameters)) as R[] };
    const result = await statement.run(parameters);
    return {
      rows: [],
      numAffectedRows: BigInt(result.changes),
      insertId: BigInt(result.lastInsertRowid),
    };
  }
  // biome-ignore lint/correctness/useYield: the promise API has no streaming
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("streaming is not supported");
  }
}

class LibsqlDriver implements Driver {
  readonly #db: Database;
  readonly #connection: Connection;
  constructor(file: string) {
    this.#db = new Database(file, {});
    this.#connection = new Connection(this.#db);
  }
  async init(): Promise<void> {
    await this.#db.exec("pragma journal_mode = WAL");
    await this.#db.exec("pragma synchronous = FULL");
  }
  /** One connection for all: Kysely's own mutex serialises, as SqliteAdapter asks it to. */
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  // exec() alone of this library leaves the calling thread. Begin and commit go through it, so that a slow fsync
  // or a checkpoint does not hold up the event loop: every write must therefore be in a transaction.
  async beginTransaction(): Promise<void> {
    await this.#db.exec("begin immediate");
  }
  async commitTransaction(): Promise<void> {
    await this.#db.exec("commit");
  }
  async rollbackTransaction(): Promise<void> {
    await this.#db.exec("rollback");
  }
  async releaseConnection(): Promise<void> {}
  /** Rewrites the file without its free pages, and empties the log beside it. */
  async wipeFreePages(): Promise<void> {
    await this.#db.exec("vacuum");
    await this.#db.exec("pragma wal_checkpoint(truncate)");
  }
  async destroy(): Promise<void> {
    this.#db.close();
  }
}

/** Kysely over SQLite with WAL and full synchronisation; the fsync of a transaction runs off the event loop. */
export class LibsqlDialect implements Dialect {
  readonly #file: string;
  #driver: LibsqlDriver | null = null;
  constructor(file: string) {
    this.#file = file;
  }
  createDriver(): Driver {
    this.#driver = new LibsqlDriver(this.#file);
    return this.#driver;
  }
  async wipeFreePages(): Promise<void> {
    await this.#driver?.wipeFreePages();
  }
  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }
  createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }
  createIntrospector: Dialect["createIntrospector"] = (db) => new SqliteIntrospector(db);
}

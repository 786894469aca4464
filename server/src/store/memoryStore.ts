import type { SeminarRecord } from "../seminar/record.ts";
import type { Batch, Store, StoredCommit, TableRecord } from "./store.ts";

/** A store that forgets with the process: for tests and for demonstrations. Values are copied, as a disk would. */
export function memoryStore(): Store {
  const tables = new Map<string, TableRecord>();
  const commits = new Map<string, StoredCommit[]>();
  const seminars = new Map<string, SeminarRecord>();
  return {
    async keepSeminar(seminar) {
      seminars.set(seminar.code, copy(seminar));
    },
    async seminars() {
      return [...seminars.values()].sort((a, b) => a.createdAt - b.createdAt).map(copy);
    },
    async removeSeminar(code, codes) {
      seminars.delete(code);
      for (const table of codes) {
        tables.delete(table);
        commits.delete(table);
      }
    },
    async open(table) {
      if (tables.has(table.code)) return false;
      tables.set(table.code, copy(table));
      commits.set(table.code, []);
      return true;
    },
    async write({ code, table, commit }: Batch) {
      const rows = commits.get(code);
      if (!rows) throw new Error(`no table ${code}`);
      if (commit && rows.some((row) => row.commit.n === commit.commit.n)) {
        throw new Error(`commit ${commit.commit.n} of ${code} is there already`);
      }
      if (commit) rows.push(copy(commit));
      if (table) tables.set(code, copy(table));
    },
    async tables() {
      return [...tables.values()]
        .filter((table) => !table.closed)
        .sort((a, b) => a.openedAt - b.openedAt)
        .map(copy);
    },
    async commits(code) {
      return [...(commits.get(code) ?? [])].sort((a, b) => a.commit.n - b.commit.n).map(copy);
    },
    async close() {},
  };
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

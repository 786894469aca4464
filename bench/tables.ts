import path from "node:path";
import { sqliteStore } from "../server/src/store/sqliteStore.ts";
import type { Commit } from "../shared/src/rules/index.ts";
import { ROLES } from "../shared/src/rules/index.ts";

const EMPTY_SEAT = { kind: "empty", member: null, temperament: "", ready: false } as const;

export interface BenchStore {
  /** Appends `count` commits to one table, each durable before the next is written. */
  readonly append: (table: number, count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The real store with many open tables. */
export async function openBenchStore(folder: string, tables: number): Promise<BenchStore> {
  const store = await sqliteStore(path.join(folder, "bench.db"));
  const next = new Array<number>(tables).fill(0);
  const code = (table: number) => `T${String(table).padStart(4, "0")}`;
  for (let table = 0; table < tables; table += 1) {
    await store.open({
      code: code(table),
      openedAt: 0,
      scenario: "opening",
      layout: "untimed",
      ruleset: "full",
      seed: "00112233445566778899aabbccddeeff",
      hostKeyHash: "",
      members: [],
      seats: { china: EMPTY_SEAT, dprk: EMPTY_SEAT, us: EMPTY_SEAT, rok: EMPTY_SEAT },
      closed: false,
    });
  }
  return {
    append: async (table, count) => {
      for (let i = 0; i < count; i += 1) {
        const n = next[table] ?? 0;
        next[table] = n + 1;
        await store.write({ code: code(table), commit: { commit: small(n), request: null } });
      }
    },
    close: store.close,
  };
}

/** A commit of the usual small size: somebody is ready. */
function small(n: number): Commit {
  const role = ROLES[n % 4] ?? "us";
  return {
    n,
    at: n,
    command: { by: role, at: n, action: { type: "ready", ready: true } },
    events: [
      {
        type: "readied",
        role,
        ready: true,
        to: "all",
        writes: [{ path: ["board", "ready", role], value: true }],
      },
    ],
  };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { applyWrites, type Commit, type GameState } from "@freeze/shared/rules";
import { afterAll, describe, expect, test } from "@jest/globals";
import { EMPTY_SEAT } from "../src/match/lobby.ts";
import { groupCommit } from "../src/store/groupCommit.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import { sqliteStore } from "../src/store/sqliteStore.ts";
import type { Store, StoredCommit, TableRecord } from "../src/store/store.ts";

const dir = mkdtempSync(path.join(tmpdir(), "freeze-store-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const record = (code: string, openedAt = 1): TableRecord => ({
  code,
  openedAt,
  scenario: "opening",
  layout: "60",
  ruleset: "full",
  seed: "0".repeat(32),
  hostKeyHash: "ab",
  members: [{ id: "m1", tokenHash: "cd", name: "나래", lang: "ko", watch: false, role: "us" }],
  seats: { china: EMPTY_SEAT, dprk: EMPTY_SEAT, us: EMPTY_SEAT, rok: EMPTY_SEAT },
  closed: false,
});
const commit = (n: number, request: string | null = null): StoredCommit => ({
  request,
  commit: { n, at: 1_000 + n, command: null, events: [] },
});

let files = 0;
const ADAPTERS: readonly (readonly [string, () => Promise<Store>])[] = [
  ["memory", async () => memoryStore()],
  ["sqlite", () => sqliteStore(path.join(dir, `store${files++}.sqlite`))],
];

describe.each(ADAPTERS)("a store (%s)", (_name, make) => {
  test("keeps tables as they were opened, once each, oldest first", async () => {
    const store = await make();
    expect(await store.open(record("BBBBB", 2))).toBe(true);
    expect(await store.open(record("AAAAA", 1))).toBe(true);
    expect(await store.open({ ...record("BBBBB", 3), seed: "f".repeat(32) })).toBe(false);
    expect(await store.tables()).toEqual([record("AAAAA", 1), record("BBBBB", 2)]);
    await store.close();
  });

  test("keeps commits in order, with the ids of their requests", async () => {
    const store = await make();
    await store.open(record("AAAAA"));
    await store.open(record("BBBBB"));
    for (const n of [0, 1, 2]) await store.write({ code: "AAAAA", commit: commit(n, `m1:${n}`) });
    await store.write({ code: "BBBBB", commit: commit(0) });
    expect(await store.commits("AAAAA")).toEqual([0, 1, 2].map((n) => commit(n, `m1:${n}`)));
    expect(await store.commits("BBBBB")).toEqual([commit(0)]);
    expect(await store.commits("CCCCC")).toEqual([]);
    await store.close();
  });

  test("refuses a commit number that is taken, and a table it does not know; nothing else is harmed", async () => {
    const store = await make();
    await store.open(record("AAAAA"));
    await store.write({ code: "AAAAA", commit: commit(0, "m1:first") });
    const changed = { ...record("AAAAA"), closed: true };
    const results = await Promise.allSettled([
      store.write({ code: "AAAAA", commit: commit(1) }),
      store.write({ code: "AAAAA", table: changed, commit: commit(0, "m1:second") }),
      store.write({ code: "CCCCC", commit: commit(0) }),
      store.write({ code: "AAAAA", commit: commit(2) }),
    ]);
    expect(results.map((result) => result.status)).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
    ]);
    expect(await store.commits("AAAAA")).toEqual([commit(0, "m1:first"), commit(1), commit(2)]);
    expect(await store.commits("CCCCC")).toEqual([]);
    expect(await store.tables()).toEqual([record("AAAAA")]);
    await store.close();
  });

  test("a closed table is not opened again, its commits stay", async () => {
    const store = await make();
    await store.open(record("AAAAA"));
    await store.write({
      code: "AAAAA",
      table: { ...record("AAAAA"), closed: true },
      commit: commit(0),
    });
    expect(await store.tables()).toEqual([]);
    expect(await store.commits("AAAAA")).toEqual([commit(0)]);
    await store.close();
  });

  test("many tables write at once and all of it is there", async () => {
    const store = await make();
    const codes = Array.from({ length: 40 }, (_, i) => `T${i}`);
    for (const code of codes) await store.open(record(code));
    await Promise.all(
      codes.flatMap((code) => [0, 1, 2].map((n) => store.write({ code, commit: commit(n) }))),
    );
    for (const code of codes) expect(await store.commits(code)).toHaveLength(3);
    await store.close();
  });

  test("a write that removes a key removes it after a reading too", async () => {
    const store = await make();
    await store.open(record("AAAAA"));
    const writes = [{ path: ["vault", "once", "gone"], value: undefined }];
    const events = [{ type: "ordersReopened", to: [], writes }] as const;
    const removing: Commit = { n: 0, at: 1, command: null, events };
    await store.write({ code: "AAAAA", commit: { request: null, commit: removing } });
    const [row] = await store.commits("AAAAA");
    const once = { gone: 1, stays: 2 };
    const state = { vault: { once } } as unknown as GameState;
    const read = row?.commit.events[0]?.writes ?? [];
    expect(Object.keys(applyWrites(state, read).vault.once)).toEqual(["stays"]);
    await store.close();
  });
});

test("what the sqlite store acknowledged is there when its file is opened again", async () => {
  const file = path.join(dir, "again.sqlite");
  const first = await sqliteStore(file);
  await first.open(record("AAAAA"));
  await first.write({ code: "AAAAA", commit: commit(0, "m1:x") });
  await first.close();
  const second = await sqliteStore(file);
  expect(await second.tables()).toEqual([record("AAAAA")]);
  expect(await second.commits("AAAAA")).toEqual([commit(0, "m1:x")]);
  await second.close();
});

test("writes that wait are gathered into one, and a bad one fails alone", async () => {
  const groups: number[][] = [];
  let release = () => {};
  const write = groupCommit<number>(async (items) => {
    groups.push([...items]);
    if (groups.length === 1) await new Promise<void>((resolve) => (release = resolve));
    if (items.includes(13)) throw new Error("bad luck");
  });
  const all = Promise.allSettled([1, 2, 13, 4].map(write));
  release();
  expect((await all).map((one) => one.status)).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(groups).toEqual([[1], [2, 13, 4], [2], [13], [4]]);
});

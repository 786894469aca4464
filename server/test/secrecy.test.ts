import { type Action, NO_ORDERS, ROLES, type Role, type Terms } from "@freeze/shared/rules";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { manualTimers } from "../src/match/timers.ts";
import { type Booted, boot, joinTable, openTable } from "./boot.ts";
import { type RawConnection, rawConnect } from "./raw.ts";

/** Time stands still, so that two runs differ in nothing but what is done in them. */
const timers = manualTimers(1_800_000_000_000);
let server: Booted;
beforeAll(async () => {
  server = await boot({ timers });
});
afterAll(() => server.app.stop());

interface Table {
  readonly code: string;
  readonly seats: Readonly<Record<Role, RawConnection>>;
  readonly spectator: RawConnection;
  readonly act: (role: Role, action: Action) => Promise<void>;
}

async function begin(): Promise<Table> {
  const { code, hostKey } = await openTable(server.url);
  const spectator = await rawConnect(
    server.url,
    await joinTable(server.url, code, { name: "Watcher", watch: true }),
  );
  const seats: Partial<Record<Role, RawConnection>> = {};
  for (const role of ROLES) {
    const joined = await joinTable(server.url, code, { name: `N-${role}`, role });
    seats[role] = await rawConnect(server.url, joined);
  }
  const full = seats as Record<Role, RawConnection>;
  expect(await full.us.ask("host", { key: hostKey, op: "start" })).toEqual({ ok: true });
  let ids = 0;
  return {
    code,
    seats: full,
    spectator,
    async act(role, action) {
      expect(await full[role].ask("act", { id: `i${ids++}`, action })).toEqual({ ok: true });
    },
  };
}

const everybody = async (table: Table, action: Action) => {
  for (const role of ROLES) await table.act(role, action);
};

/** Each connection has all its frames: an answer comes after what was sent before it. */
const arrived = ({ seats, spectator }: Table) =>
  Promise.all(
    [spectator, ...Object.values(seats)].map((each) => each.ask("log", { after: 9_999 })),
  );

const secretTerms = (until: number): Terms => ({
  parties: ["china", "dprk"],
  clauses: [
    { id: "c1", owner: "china", code: "SUP", from: 2, until, condition: null, summit: null },
    { id: "c2", owner: "dprk", code: "FF", from: 2, until, condition: null, summit: null },
  ],
  secret: true,
  sixParty: false,
});

/** One run of talks and orders. The words of `secrets` are known to their authors and partners only. */
async function play(table: Table, secrets: { readonly word: string; readonly until: number }) {
  const { word, until } = secrets;
  await everybody(table, { type: "ready", ready: true });
  await table.act("us", { type: "say", folder: "us+rok", text: `TALK-${word}` });
  await table.act("china", {
    type: "offer",
    terms: secretTerms(until),
    note: `NOTE-${word}`,
    standsUntil: 2,
  });
  await table.act("dprk", { type: "sign", proposal: "CK-1", version: 1 });
  await table.act("rok", {
    type: "draft",
    draft: {
      orders: null,
      offer: { proposal: null, terms: secretTerms(until), note: `DRAFT-${word}` },
    },
  });
  await table.act("us", { type: "say", folder: "china+dprk+us+rok", text: `ALL-${word}` });
}

test("no frame of a spectator or of another role holds a word of a secret", async () => {
  const table = await begin();
  await play(table, { word: "CANARY", until: 4 });
  await arrived(table);
  const readers: Readonly<Record<string, readonly Role[]>> = {
    "TALK-CANARY": ["us", "rok"],
    "NOTE-CANARY": ["china", "dprk"],
    "DRAFT-CANARY": ["rok"],
    "ALL-CANARY": ROLES,
  };
  for (const [word, roles] of Object.entries(readers)) {
    expect(table.spectator.saw(word)).toBe(false);
    for (const role of ROLES) {
      expect([word, role, table.seats[role].saw(word)]).toEqual([word, role, roles.includes(role)]);
    }
  }
});

test("agendas, exact values, seed, deck and tokens reach nobody they do not belong to", async () => {
  const table = await begin();
  await arrived(table);
  const state = server.app.tables.get(table.code)?.state;
  const record = server.app.tables.get(table.code)?.record;
  if (!state || !record) throw new Error("the match has begun");
  const all = [table.spectator, ...ROLES.map((role) => table.seats[role])];
  for (const word of [state.vault.seed, record.hostKeyHash, '"vault"', "matchCreated"]) {
    expect(all.map((each) => each.saw(word))).toEqual(all.map(() => false));
  }
  for (const member of record.members) {
    expect(all.some((each) => each.saw(member.tokenHash) || each.saw(member.id))).toBe(false);
  }
  for (const cell of ["agenda", "trueEnforcement", "faceDown"]) {
    expect([cell, table.spectator.saw(cell)]).toEqual([cell, false]);
  }
  expect(table.seats.china.saw("dials/trueEnforcement")).toBe(true);
  expect(table.seats.us.saw("dials/trueEnforcement")).toBe(false);
  for (const role of ROLES) {
    const agenda = JSON.stringify(state.hands[role].agenda);
    expect(table.seats[role].saw(agenda)).toBe(true);
    for (const other of ROLES.filter((each) => each !== role)) {
      // "host" is also the word for a venue; the others are names of agendas alone.
      if (agenda !== '"host"') expect(table.seats[other].saw(agenda)).toBe(false);
    }
  }
});

test("two matches that differ only in secrets give a spectator the same frames", async () => {
  const one = await begin();
  await play(one, { word: "ONE", until: 4 });
  const two = await begin();
  await play(two, { word: "SOMETHING-ELSE", until: 6 });
  // Hidden work more in the second: drafts are kept for their author alone.
  for (const note of ["x", "xy", "xyz"]) {
    await two.act("us", {
      type: "draft",
      draft: { orders: NO_ORDERS, offer: { proposal: null, terms: secretTerms(3), note } },
    });
  }
  for (const table of [one, two]) await everybody(table, { type: "ready", ready: true });
  await one.act("us", { type: "seal", orders: NO_ORDERS });
  await two.act("us", {
    type: "seal",
    orders: { ...NO_ORDERS, statement: { kind: "lower_expectations" } },
  });
  await Promise.all([arrived(one), arrived(two)]);
  const seen = ({ code, spectator }: Table) =>
    spectator.frames.map((frame) => frame.toString("latin1").replaceAll(code, "AAAAA"));
  expect(seen(one).length).toBeGreaterThan(10);
  expect(seen(two)).toEqual(seen(one));
});

test("a saved game of a role or of the public holds no word of a secret either", async () => {
  const table = await begin();
  await play(table, { word: "CANARY", until: 4 });
  const save = await (await fetch(`${server.url}/api/tables/${table.code}/save`)).text();
  expect(save).toContain('"kind":"view:public"');
  expect(save).not.toContain("CANARY");
  expect(save).not.toContain("agenda");
});

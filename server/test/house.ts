import { type Action, ROLES, type Role } from "@freeze/shared/rules";
import { expect } from "@jest/globals";
import { pino } from "pino";
import { attendTable } from "../src/match/attend.ts";
import { type Engine, rules } from "../src/match/engine.ts";
import type { TableSession } from "../src/match/session.ts";
import { Tables } from "../src/match/tables.ts";
import { type Thinker, thinkHere } from "../src/match/think.ts";
import { manualTimers, type Timers } from "../src/match/timers.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import type { Store } from "../src/store/store.ts";
import { SEED } from "./boot.ts";

const log = pino({ level: "silent" });
export const START = 1_800_000_000_000;
export const READY: Action = { type: "ready", ready: true };

interface Parts {
  readonly store?: Store;
  readonly timers?: Timers;
  readonly engine?: Engine;
  readonly thinker?: Thinker;
}
/** Tables without a network, attended by clock, silence and bots as in the server. */
export function house({
  store = memoryStore(),
  timers = manualTimers(START),
  engine = rules,
  thinker = thinkHere,
}: Parts) {
  const tables = new Tables({ store, engine, timers, log }, 10);
  tables.observer = {
    opened: async (session) => attendTable(session, { timers, log, botDelayMs: () => 0, thinker }),
    closed: async () => {},
  };
  return tables;
}

export async function opened(tables: Tables, layout: "45" | "days" | "untimed" = "untimed") {
  const table = await tables.open({ scenario: "opening", layout, seed: SEED }, "full");
  const session = tables.get(table?.code ?? "");
  if (!session) throw new Error("a table was asked for");
  return session;
}

/** Four persons in their seats, connected; their member ids. */
export async function seated(session: TableSession): Promise<Readonly<Record<Role, string>>> {
  const ids: Partial<Record<Role, string>> = {};
  for (const role of ROLES) {
    const joined = await session.join({ name: role, lang: "en", role });
    if ("code" in joined) throw new Error(joined.code);
    await session.enter(joined.member.id);
    ids[role] = joined.member.id;
  }
  return ids as Record<Role, string>;
}
export const board = (session: TableSession) => {
  if (!session.state) throw new Error("the match has begun");
  return session.state.board;
};
let requests = 0;
export const act = (
  session: TableSession,
  id: string,
  action: Action,
  request = `r${requests++}`,
) => session.act(id, request, action);
export const all = async (
  session: TableSession,
  ids: Readonly<Record<Role, string>>,
  action: Action,
) => {
  for (const role of ROLES) expect(await act(session, ids[role], action)).toEqual({ ok: true });
};

import { createServer } from "node:net";
import { Client, type Room } from "@colyseus/sdk";
import {
  type JoinedTable,
  type JoinTable,
  type LogEntry,
  MESSAGES,
  type Me,
  type OpenedTable,
  type OpenTable,
  type Reply,
  type Requests,
  type TableState,
} from "@freeze/shared/net";
import type { Action, Role } from "@freeze/shared/rules";
import { type Logger, pino } from "pino";
import { type App, buildApp } from "../src/app.ts";
import type { Config } from "../src/config.ts";
import type { Engine } from "../src/match/engine.ts";
import type { Timers } from "../src/match/timers.ts";
import { memoryStore } from "../src/store/memoryStore.ts";
import type { Store } from "../src/store/store.ts";

export const SEED = "000102030405060708090a0b0c0d0e0f";

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export interface Booted {
  readonly app: App;
  readonly url: string;
  readonly store: Store;
}
export interface BootParts {
  readonly config?: Partial<Config>;
  readonly store?: Store;
  readonly engine?: Engine;
  readonly timers?: Timers;
  readonly log?: Logger;
}

/** A whole server in this process, over a store in memory unless another is given. */
export async function boot(parts: BootParts = {}): Promise<Booted> {
  const port = await freePort();
  const store = parts.store ?? memoryStore();
  const config: Config = {
    port,
    host: "127.0.0.1",
    dataDir: "",
    clientDir: "/nonexistent",
    allowSeeds: true,
    botDelayMs: 0,
    tablesMax: 50,
    seminarPassword: "",
    seminarsMax: 20,
    seminarDays: 180,
    proxies: 0,
    limits: false,
    logLevel: "silent",
    ...parts.config,
  };
  const log = parts.log ?? pino({ level: "silent" });
  const app = buildApp({
    config,
    store,
    log,
    ...(parts.engine ? { engine: parts.engine } : {}),
    ...(parts.timers ? { timers: parts.timers } : {}),
  });
  await app.listen();
  return { app, url: `http://127.0.0.1:${port}`, store };
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

export async function openTable(url: string, wish: Partial<OpenTable> = {}): Promise<OpenedTable> {
  const answer = await post(`${url}/api/tables`, {
    scenario: "opening",
    layout: "untimed",
    seed: SEED,
    ...wish,
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as OpenedTable;
}

export async function joinTable(
  url: string,
  code: string,
  wish: Partial<JoinTable> = {},
): Promise<JoinedTable> {
  const answer = await post(`${url}/api/tables/${code}/join`, { name: "Ann", lang: "en", ...wish });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as JoinedTable;
}

/** A delegate's connection, as a client sees it. */
export interface Delegate {
  readonly room: Room<unknown, TableState>;
  readonly token: string;
  readonly log: LogEntry[];
  readonly me: () => Me;
  readonly ask: <N extends keyof Requests>(name: N, payload: Requests[N]) => Promise<Reply>;
  readonly act: (action: Action, id?: string) => Promise<Reply>;
}

let ids = 0;
export async function connect(
  url: string,
  joined: JoinedTable,
  options: object = {},
): Promise<Delegate> {
  const sdk = new Client(url);
  const room = (await sdk.joinById(joined.roomId, { token: joined.token, ...options })) as Room<
    unknown,
    TableState
  >;
  room.reconnection.enabled = false;
  const log: LogEntry[] = [];
  let me: Me = { name: "", role: null, host: false, head: false, lang: "en" };
  room.onMessage(MESSAGES.log, (entries: LogEntry[]) => void log.push(...entries));
  const known = new Promise<void>((resolve) => {
    room.onMessage(MESSAGES.me, (now: Me) => {
      me = now;
      resolve();
    });
  });
  room.onMessage(MESSAGES.replaced, () => {});
  room.onMessage(MESSAGES.refused, () => {});
  await known;
  const ask = (name: string, payload: unknown) =>
    (room as Room).request(name, payload) as Promise<Reply>;
  return {
    room,
    token: joined.token,
    log,
    me: () => me,
    ask,
    act: (action, id = `a${ids++}`) => ask("act", { id, action }),
  };
}

export async function sitDown(
  url: string,
  code: string,
  role: Role,
  wish: Partial<JoinTable> = {},
): Promise<Delegate> {
  return connect(url, await joinTable(url, code, { name: role, role, ...wish }));
}

/** Resolves when the condition holds after some patch or message of this room. */
export function until(room: Room, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (holds()) resolve();
    };
    room.onStateChange(look);
    room.onMessage("*", look);
    look();
  });
}

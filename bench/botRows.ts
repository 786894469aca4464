import { spawn } from "node:child_process";
import type { Room } from "@colyseus/sdk";
import { type ServerProcess, startServer } from "../tools/serverProcess.ts";
import { type Crowd, gather, type Window } from "./crowd.ts";
import { asHost, enter, openTable } from "./door.ts";
import { median, type Row, row } from "./row.ts";

const TABLES = 100;
/** Tables of four strategists, masters, beside those of the people. */
const MANY = 10;
const FEW = 4;
const WINDOW_MS = 2500;
const GOAL = 1.2;
/** What the server's thinking thread takes off its own priority. */
const NICER = 10;

/**
 * B1: what people wait for their commands while bots think at other tables of the same server, against the same
 * people and server with the bots' clocks stopped. B1c: against the same machine kept as busy by somebody else's
 * program, which tells a server that waits for its bots from a machine that has no processor left.
 */
export async function botRows(turns: number): Promise<readonly Row[]> {
  const server = await startServer({ env: { LIMITS: "off", LOG_LEVEL: "info" } });
  try {
    const crowd = await gather(server.url, TABLES);
    const bots = await Promise.all(Array.from({ length: MANY }, () => botTable(server)));
    const kinds = windowKinds(crowd, bots);
    await kinds.many();
    const taken: Record<Kind, Window[]> = { none: [], many: [], few: [], other: [] };
    for (let turn = 0; turn < Math.ceil(turns / 1.5); turn += 1) {
      for (const kind of KINDS) taken[kind].push(await kinds[kind]());
    }
    return judged(taken);
  } finally {
    await server.end("SIGKILL");
  }
}

const KINDS = ["none", "many", "other", "few"] as const;
type Kind = (typeof KINDS)[number];

function windowKinds(
  crowd: Crowd,
  bots: readonly BotTable[],
): Readonly<Record<Kind, () => Promise<Window>>> {
  const live = () => crowd.live(WINDOW_MS);
  const beside = (count: number) => async () => {
    const some = bots.slice(0, count);
    for (const table of some) await table.go(true);
    const window = await live();
    for (const table of some) await table.go(false);
    return window;
  };
  return { none: live, many: beside(MANY), few: beside(FEW), other: () => besideOther(live) };
}

/** Another program of the same low priority takes a processor. */
async function besideOther(live: () => Promise<Window>): Promise<Window> {
  const work = `require("node:os").setPriority(${NICER}); for (;;);`;
  const other = spawn(process.execPath, ["-e", work], { stdio: "ignore" });
  const window = await live();
  other.kill("SIGKILL");
  return window;
}

interface BotTable {
  readonly go: (on: boolean) => Promise<void>;
}

async function botTable({ url }: ServerProcess): Promise<BotTable> {
  const four = { china: "strategist", dprk: "strategist", us: "strategist", rok: "strategist" };
  const { code, hostKey } = await openTable(url, { bots: four, strength: "master" } as Wish);
  const room: Room = await enter(url, { code, role: "watch" });
  await asHost(room, hostKey, "start");
  await asHost(room, hostKey, "pause");
  return { go: (on) => asHost(room, hostKey, on ? "resume" : "pause") };
}
type Wish = Parameters<typeof openTable>[1];

function judged(taken: Readonly<Record<Kind, readonly Window[]>>): readonly Row[] {
  const p99 = (kind: Kind, pick: (window: Window) => readonly number[]): number =>
    median(taken[kind].map((window) => late(pick(window))));
  const own = ({ toOwn }: Window) => toOwn;
  const all = ({ toAll }: Window) => toAll;
  const one = (id: string, kinds: readonly [Kind, Kind], pick: typeof own): Row => {
    const [ours, anchor] = [p99(kinds[0], pick), p99(kinds[1], pick)];
    const count = kinds[0] === "many" ? MANY : FEW;
    const whom = pick === own ? "its author" : "all four";
    const against = kinds[1] === "none" ? "no bots" : "another program as busy";
    const measure = `p99 of a command to ${whom} at ${TABLES} tables, masters thinking at ${count} more, against ${against}`;
    return row({
      id,
      measure,
      ours,
      anchor,
      unit: "ms",
      ratio: ours / anchor,
      goal: { atMost: GOAL },
    });
  };
  return [
    one("B1", ["many", "none"], own),
    one("B1a", ["many", "none"], all),
    one("B1b", ["few", "none"], own),
    one("B1c", ["many", "other"], own),
    one("B1d", ["few", "other"], own),
  ];
}

function late(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.99)] ?? 0;
}

import type { Room } from "@colyseus/sdk";
import { ROLES, type Role } from "../shared/src/rules/index.ts";
import { type ServerProcess, startServer } from "../tools/serverProcess.ts";
import { type Counter, counting } from "./counter.ts";
import { usualWish } from "./crowd.ts";
import { act, asHost, enter, openTable } from "./door.ts";
import { bgioMatch, neutralMoves } from "./neutral.ts";
import { type Row, row } from "./row.ts";

/** S3: bytes that reach each of four clients for one command, counted on the socket, headers of frames included. */
export async function wireRows(turns: number): Promise<readonly Row[]> {
  const server = await startServer({ env: { BOT_DELAY_MS: "0", LOG_LEVEL: "info" } });
  const ours = await bytesPerCommand(server, Math.ceil(turns / 3));
  await server.end("SIGTERM");
  const anchor = bgioBytes();
  const input = { ours, anchor, unit: "B", measure: "bytes down per command and client" };
  return [
    row({
      ...input,
      id: "S3",
      measure: `${input.measure}, against a limit of 60 B`,
      ratio: ours,
      goal: { atMost: 60 },
    }),
    row({
      ...input,
      id: "S3b",
      measure: `${input.measure}, against boardgame.io`,
      ratio: anchor / ours,
      goal: { atLeast: 25 },
    }),
  ];
}

function bgioBytes(): number {
  const match = bgioMatch();
  const sizes = neutralMoves(7).map((move) => {
    match.act(move);
    return match.bytes();
  });
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/** What a seat may say at once is 8 (docs/protocol.md); no seat of a table gets to a ninth, and nobody is slowed down. */
const COMMANDS_A_TABLE = 8 * ROLES.length;

async function bytesPerCommand(server: ServerProcess, tables: number): Promise<number> {
  let bytes = 0;
  for (let table = 0; table < tables; table += 1) bytes += await bytesOfTable(server);
  return bytes / (tables * COMMANDS_A_TABLE * ROLES.length);
}

async function bytesOfTable(server: ServerProcess): Promise<number> {
  const { code, hostKey } = await openTable(server.url);
  const seats: { role: Role; room: Room; counter: Counter }[] = [];
  for (const role of ROLES) {
    const counter = await counting(server.port);
    const through = `http://127.0.0.1:${counter.port}`;
    seats.push({ role, room: await enter(server.url, { code, role, through }), counter });
  }
  await asHost((seats[0] as (typeof seats)[number]).room, hostKey, "start");
  for (const { room } of seats) await act(room, { type: "ready", ready: true });
  for (const { counter } of seats) counter.down = 0;
  for (let i = 0; i < COMMANDS_A_TABLE; i += 1) {
    const { room, role } = seats[i % 4] ?? (seats[0] as (typeof seats)[number]);
    await act(room, usualWish(role, i));
  }
  // Every reply has come; one more round trip of each client flushes what was sent before it.
  for (const { room } of seats) await room.request("log", { after: 1_000_000 });
  const bytes = seats.reduce((sum, { counter }) => sum + counter.down, 0);
  for (const { room, counter } of seats) {
    await room.leave();
    counter.close();
  }
  return bytes;
}

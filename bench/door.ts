import { Client, type Room } from "@colyseus/sdk";
import type { JoinedTable, OpenedTable, OpenTable, Reply } from "../shared/src/net/index.ts";
import type { Action, Role } from "../shared/src/rules/index.ts";

/** A POST of JSON that must be answered with JSON. */
export async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

export const openTable = (url: string, wish: Partial<OpenTable> = {}): Promise<OpenedTable> =>
  post(`${url}/api/tables`, { scenario: "opening", layout: "untimed", ruleset: "full", ...wish });

/** A place at a table: in a seat, or among those who watch. */
export interface Place {
  readonly code: string;
  readonly role: Role | "watch";
  /** Where the socket goes, if not where the table was asked for. */
  readonly through?: string;
}

/** Joins and connects, deaf to every message; the state is read as it comes. */
export async function enter(url: string, { code, role, through = url }: Place): Promise<Room> {
  const wish = role === "watch" ? { watch: true } : { role };
  const { roomId, token } = await post<JoinedTable>(`${url}/api/tables/${code}/join`, {
    name: role,
    lang: "en",
    ...wish,
  });
  const room = await new Client(through).joinById(roomId, { token });
  room.reconnection.enabled = false;
  room.onMessage("*", () => {});
  return room;
}

let sent = 0;
/** One wish of a seat. It must be granted: a refusal costs nothing like a command. */
export async function act(room: Room, action: Action): Promise<void> {
  sent += 1;
  const reply = (await room.request("act", { id: `bench-${sent}`, action })) as Reply;
  if (!reply.ok) throw new Error(`${JSON.stringify(action)} was refused: ${reply.sentence}`);
}

export async function asHost(room: Room, key: string, op: "start" | "pause" | "resume") {
  const reply = (await room.request("host", { key, op })) as Reply;
  if (!reply.ok) throw new Error(`${op} was refused: ${reply.sentence}`);
}

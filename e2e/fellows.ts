// Delegates without a screen: they join by the public protocol and do what they are told.
import { randomUUID } from "node:crypto";
import { Client, type Room } from "@colyseus/sdk";
import type { JoinedTable, Reply } from "../shared/src/net/index.ts";
import { PROTOCOL_VERSION } from "../shared/src/net/index.ts";
import type { Action, Role } from "../shared/src/rules/index.ts";

export interface Fellow {
  readonly role: Role;
  /** Resolves when the server has taken it; rejects with the server's sentence when it has not. */
  readonly act: (action: Action) => Promise<void>;
  readonly readyInLobby: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

export interface Place {
  readonly url: string;
  readonly code: string;
  readonly role: Role;
  readonly name: string;
}

export async function seatFellow({ url, code, role, name }: Place): Promise<Fellow> {
  const answer = await fetch(`${url}/api/tables/${code}/join`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, lang: "en", role }),
  });
  if (!answer.ok) throw new Error(`${role} cannot join: ${await answer.text()}`);
  const { roomId, token } = (await answer.json()) as JoinedTable;
  const room = await new Client(url).joinById(roomId, { token, protocol: PROTOCOL_VERSION });
  room.onMessage("*", () => {});
  const ask = async (name: string, payload: object) => {
    const reply = (await (room as Asking).request(name, payload)) as Reply;
    if (!reply.ok) throw new Error(`${role}, ${JSON.stringify(payload)}: ${reply.sentence}`);
  };
  return {
    role,
    act: (action) => ask("act", { id: randomUUID(), action }),
    readyInLobby: () => ask("lobbyReady", { ready: true }),
    leave: async () => {
      await room.leave();
    },
  };
}

/** A room that answers requests, as this server's does. */
type Asking = Room & { readonly request: (name: string, payload: object) => Promise<unknown> };

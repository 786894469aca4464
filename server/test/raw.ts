import { Protocol } from "@colyseus/core";
import { encode } from "@colyseus/schema";
import { Client } from "@colyseus/sdk";
import type { JoinedTable } from "@freeze/shared/net";

/** A connection with every frame as it came over the wire, from the first state on. */
export interface RawConnection {
  readonly frames: Buffer[];
  readonly isOpen: () => boolean;
  readonly send: (frame: Uint8Array) => void;
  /** Sends a request and resolves with the answer, or with the error that the framework answered. */
  readonly ask: (name: string, payload: unknown) => Promise<unknown>;
  /** Does any frame so far hold these bytes? */
  readonly saw: (text: string) => boolean;
}

export async function rawConnect(url: string, joined: JoinedTable): Promise<RawConnection> {
  const room = await new Client(url).joinById(joined.roomId, { token: joined.token });
  room.reconnection.enabled = false;
  room.onMessage("*", () => {});
  const frames: Buffer[] = [];
  const { ws } = room.connection.transport as unknown as { readonly ws: WebSocket };
  ws.addEventListener("message", ({ data }) => frames.push(Buffer.from(data as ArrayBuffer)));
  return {
    frames,
    isOpen: () => ws.readyState === ws.OPEN,
    send: (frame) => ws.send(frame),
    ask: (name, payload) => room.request(name, payload).catch((error: unknown) => error),
    saw: (text) => frames.some((frame) => frame.includes(text)),
  };
}

/** A request as bytes, with a payload that need not be well formed. */
export function requestFrame(id: number, name: string, payload: Uint8Array): Buffer {
  const head = new Uint8Array(64 + name.length * 3);
  const it = { offset: 1 };
  head[0] = Protocol.ROOM_REQUEST;
  encode.number(head, id, it);
  encode.string(head, name, it);
  return Buffer.concat([head.subarray(0, it.offset), payload]);
}

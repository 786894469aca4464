import { Protocol } from "@colyseus/core";
import { encode } from "@colyseus/schema";
import type { JoinedTable } from "@freeze/shared/net";
import { pack, unpack } from "msgpackr";
import { WebSocket } from "ws";

/** A connection without the SDK: every frame as it came over the wire. */
export interface RawConnection {
  readonly socket: WebSocket;
  readonly frames: Buffer[];
  readonly send: (frame: Uint8Array) => void;
  /** Sends a request and resolves with the decoded answer. */
  readonly ask: (name: string, payload: unknown) => Promise<unknown>;
  /** Does any frame so far hold these bytes? */
  readonly saw: (text: string) => boolean;
}

const { JOIN_ROOM, ROOM_REQUEST, ROOM_RESPONSE } = Protocol;

export async function rawConnect(url: string, joined: JoinedTable): Promise<RawConnection> {
  const answer = await fetch(`${url}/matchmake/joinById/${joined.roomId}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: joined.token }),
  });
  const { processId, roomId, sessionId } = (await answer.json()) as Record<string, string>;
  const socket = new WebSocket(
    `${url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`,
  );
  const frames: Buffer[] = [];
  const waiting = new Map<number, (answer: unknown) => void>();
  const joinedRoom = new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.on("message", (data: Buffer) => {
      const frame = Buffer.from(data);
      frames.push(frame);
      if (frame[0] === JOIN_ROOM) resolve();
      if (frame[0] === ROOM_RESPONSE) {
        const id = frame[1] ?? 0;
        waiting.get(id)?.(frame.length > 3 ? unpack(frame.subarray(3)) : undefined);
      }
    });
  });
  await joinedRoom;
  socket.send(Buffer.from([JOIN_ROOM]));
  let ids = 0;
  return {
    socket,
    frames,
    send: (frame) => socket.send(frame),
    ask(name, payload) {
      // One byte holds the id: a test asks fewer than 128 times.
      const id = ids++;
      socket.send(requestFrame(id, name, pack(payload)));
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    saw: (text) => frames.some((frame) => frame.includes(text)),
  };
}

export function requestFrame(id: number, name: string, payload: Uint8Array): Buffer {
  const head = new Uint8Array(64 + name.length * 3);
  const it = { offset: 1 };
  head[0] = ROOM_REQUEST;
  encode.number(head, id, it);
  encode.string(head, name, it);
  return Buffer.concat([head.subarray(0, it.offset), payload]);
}

import { type Client, Protocol, type Room } from "@colyseus/core";

type Dispatch = (client: Client, frame: Buffer) => void;
const CODE_MASK = 0x1f;

/**
 * Looks at every frame before the room does: what is no request, or cannot be taken apart, is refused and the
 * connection stays. (The framework closes it for the first and lets the second fall through to the process.)
 */
export function guardFrames(room: Room, refuse: (client: Client) => void): void {
  const inner = room as unknown as { _onMessage: Dispatch };
  const dispatch: Dispatch = inner._onMessage.bind(room);
  inner._onMessage = (client, frame) => {
    const code = (frame?.[0] ?? 0) & CODE_MASK;
    const known =
      code === Protocol.JOIN_ROOM ||
      code === Protocol.LEAVE_ROOM ||
      code === Protocol.PING ||
      code === Protocol.ROOM_REQUEST;
    if (!known) return refuse(client);
    try {
      dispatch(client, frame);
    } catch {
      refuse(client);
    }
  };
}

/** Bytes that may wait for a connection that does not read: many times a whole game. */
export const WAITING_MAX = 8 * 1024 * 1024;

const isDeaf = ({ ref }: Client): boolean =>
  ((ref as { readonly bufferedAmount?: number }).bufferedAmount ?? 0) > WAITING_MAX;

/** Without the farewell that would have to wait as well. */
const hangUp = ({ ref }: Client): void =>
  (ref as unknown as { readonly terminate: () => void }).terminate();

/**
 * A patch that has nothing for a connection is one byte long. It must not be sent: it would tell that something
 * hidden happened just now. Nor does anything more wait for a connection that takes nothing: it is closed.
 */
export function onlyWhatIsRead(client: Client): void {
  const raw = client.raw.bind(client);
  client.raw = (data, options, cb) => {
    if (isDeaf(client)) return hangUp(client);
    if (data.length === 1 && data[0] === Protocol.ROOM_STATE_PATCH) return;
    raw(data, options, cb);
  };
}

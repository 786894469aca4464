import type { LobbyView, LogEntry, Me, Reply } from "@freeze/shared/net";
import type { Action, View } from "@freeze/shared/rules";
import type { ReadonlySignal } from "@preact/signals";

export type Connection = "connecting" | "online" | "retrying" | "lost";

/** A command on its way: shown as sending, retried with the same id until answered. */
export interface Pending {
  readonly id: string;
  readonly action: Action;
  readonly since: number;
}

/**
 * What a table screen is drawn from. Two adapters write it: the live room and the replay cursor. Panels and the
 * scene read it and never ask where it comes from.
 */
export interface TableSource {
  readonly mode: "live" | "replay";
  /** null until the match has begun and the first state has arrived. */
  readonly view: ReadonlySignal<View | null>;
  /** The viewer's own log so far, oldest first. In a replay: up to the cursor. */
  readonly log: ReadonlySignal<readonly LogEntry[]>;
  readonly lobby: ReadonlySignal<LobbyView | null>;
  readonly me: ReadonlySignal<Me>;
  readonly connection: ReadonlySignal<Connection>;
  readonly outbox: ReadonlySignal<readonly Pending[]>;
  /** The server's clock in milliseconds, as well as it is known here. */
  readonly serverNow: () => number;
  /** Sends a wish; resolves with the server's answer. In a replay it is refused. */
  readonly act: (action: Action) => Promise<Reply>;
}

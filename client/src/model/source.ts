import type { LobbyView, LogEntry, Me, Reply, Requests } from "@freeze/shared/net";
import type { Action, Role, View } from "@freeze/shared/rules";
import type { ReadonlySignal } from "@preact/signals";
import type { ReadPapers } from "../net/papers.ts";

export type Connection = "connecting" | "online" | "retrying" | "lost";

/** A command on its way: shown as sending, retried with the same id until answered. */
export interface Pending {
  readonly id: string;
  readonly action: Action;
  /** What was known when it was sent. */
  readonly seen: View | null;
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

/** Why a table is out of reach for good, until the person does something. */
export type Loss = "gone" | "badToken" | "replaced" | "moved" | "oldClient";

/** A request about the table itself, with what is asked. */
export type TableWish =
  | { readonly name: "seat"; readonly payload: Requests["seat"] }
  | { readonly name: "lobbyReady"; readonly payload: Requests["lobbyReady"] }
  | { readonly name: "lang"; readonly payload: Requests["lang"] };
export type HostOp = Requests["host"]["op"];

/** A table of the server: what the lobby and the host need beside the match. */
export interface LiveTable extends TableSource {
  readonly code: string;
  /** Why `connection` is "lost"; null while it is not. */
  readonly loss: ReadonlySignal<Loss | null>;
  /** Role -> the role whose seat its person would swap for. */
  readonly swaps: ReadonlySignal<Readonly<Partial<Record<Role, Role>>>>;
  /** The personal way back to this seat: a secret of its owner. */
  readonly rejoinLink: string;
  /** This browser holds the host's key. */
  readonly mayHost: boolean;
  readonly ask: (wish: TableWish) => Promise<Reply>;
  readonly host: (op: HostOp, fill?: boolean) => Promise<Reply>;
  /** What this seat alone may read of its brief. */
  readonly papers: ReadPapers;
  /** Tries to connect now instead of waiting, also after a loss. */
  readonly retry: () => void;
  readonly close: () => void;
}

import type { Reply } from "@freeze/shared/net";
import type { Action, View } from "@freeze/shared/rules";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Pending } from "../model/source.ts";

/** Sends one command; rejects where no answer came (the connection went, or time ran out). */
export type Post = (id: string, action: Action) => Promise<Reply>;

export interface Outbox {
  readonly pending: ReadonlySignal<readonly Pending[]>;
  /** Resolves with the server's answer, however many connections it takes. */
  readonly act: (action: Action) => Promise<Reply>;
  /** The connection is there (again): everything unanswered goes out, in order, with the same ids. */
  readonly flush: () => void;
}

interface Waiting extends Pending {
  readonly answer: (reply: Reply) => void;
}

/** Commands on their way. The server executes an id once, so that sending twice is safe. */
export function makeOutbox(
  post: Post,
  { onSilence, seen }: { onSilence: () => void; seen: () => View | null },
): Outbox {
  const pending = signal<readonly Waiting[]>([]);
  const done = (id: string, reply: Reply) => {
    const found = pending.value.find((one) => one.id === id);
    pending.value = pending.value.filter((one) => one.id !== id);
    found?.answer(reply);
  };
  const send = (one: Waiting) =>
    post(one.id, one.action).then(
      (reply) => done(one.id, reply),
      () => onSilence(),
    );
  return {
    pending,
    act: (action) =>
      new Promise((answer) => {
        const one: Waiting = { id: newId(), action, seen: seen(), answer };
        // A newer draft makes the waiting one pointless: it is answered by its follower.
        const overtaken = pending.value.filter(
          (other) => action.type === "draft" && other.action.type === "draft",
        );
        pending.value = [...pending.value.filter((other) => !overtaken.includes(other)), one];
        for (const other of overtaken) other.answer({ ok: true });
        void send(one);
      }),
    flush: () => {
      for (const one of pending.value) void send(one);
    },
  };
}

/** 128 random bits. (`randomUUID` is missing on plain-HTTP addresses of a LAN.) */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

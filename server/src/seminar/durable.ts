import type { TableRefusal } from "@freeze/shared/net";
import { type Answer, OK, refuse } from "../match/refused.ts";

export type Change<T> = (value: T) => T | { readonly refusal: TableRefusal };

/** A document that many change at once: what comes while it is being written goes into the next write. */
export interface Durable<T> {
  /** As it stands on the disk. */
  readonly value: () => T;
  /** Answered when the change is durable, or has not happened. */
  readonly change: (change: Change<T>) => Promise<Answer>;
}

export function durable<T extends object>(
  first: T,
  {
    write,
    failed,
    changed,
  }: {
    readonly write: (value: T) => Promise<void>;
    readonly failed: (err: unknown) => void;
    readonly changed: () => void;
  },
): Durable<T> {
  let stored = first;
  let next = first;
  let waiting: ((answer: Answer) => void)[] = [];
  let writing = false;

  async function drain(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const asked = waiting;
      const target = next;
      waiting = [];
      const answer = await kept(target);
      if (answer.ok) stored = target;
      // What was built upon a change that did not happen has not happened either.
      else for (const one of waiting.splice(0)) one(answer);
      if (!answer.ok) next = stored;
      if (answer.ok) changed();
      for (const one of asked) one(answer);
    }
    writing = false;
  }

  async function kept(target: T): Promise<Answer> {
    try {
      await write(target);
      return OK;
    } catch (err) {
      failed(err);
      return refuse("notStored");
    }
  }

  return {
    value: () => stored,
    change(change) {
      const made = change(next);
      if ("refusal" in made) return Promise.resolve(refuse(made.refusal));
      if (made === next && !writing) return Promise.resolve(OK);
      next = made;
      return new Promise((resolve) => {
        waiting.push(resolve);
        if (!writing) void drain();
      });
    },
  };
}

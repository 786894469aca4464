import { setImmediate as turn } from "node:timers/promises";
import { botThinking, type Seated } from "@freeze/shared/bots";
import type { Action, RoleView } from "@freeze/shared/rules";

/** What a bot is asked. */
export interface Question {
  readonly view: RoleView;
  readonly seated: Seated;
}

/** Who does the thinking of the bots. */
export interface Thinker {
  /** What the bot does; null: nothing, or nobody wants to know any more. */
  readonly think: (
    question: Question,
    given: { readonly up: AbortSignal },
  ) => Promise<Action | null>;
  /** Lays down whatever is being thought. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds of thinking before everybody else has a turn. */
const SLICE_MS = 4;

/**
 * Runs work that can be laid down, a slice at a time, so that a long thought keeps nobody waiting. Null: it was given
 * up.
 */
export async function inSlices<T>(
  work: Generator<undefined, T, undefined>,
  up?: AbortSignal,
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      if (up?.aborted) return null;
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
  }
}

/** Thinks where it is asked, in slices. For tests, and where there is no build to start a thread from. */
export const thinkHere: Thinker = {
  think: ({ view, seated }, { up }) => inSlices(botThinking(view, seated), up),
  stop: async () => {},
};

import { setImmediate as turn } from "node:timers/promises";

/** Milliseconds a bot thinks before everybody else has a turn. */
const SLICE_MS = 4;

/** Runs work that can be laid down, a slice at a time, so that a long thought keeps nobody waiting. */
export async function inSlices<T>(work: Generator<undefined, T, undefined>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
  }
}

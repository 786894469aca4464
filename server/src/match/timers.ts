/** The only source of time of a table; tests bring one that they move by hand. */
export interface Timers {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls once after `ms`, not before the caller has returned; the answer calls it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

/** The longest wait of a Node timer, some 24 days: a longer one is waited for in parts. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemTimers: Timers = {
  now: () => Date.now(),
  after(ms, call) {
    let timer: NodeJS.Timeout;
    const wait = (left: number): void => {
      const part = Math.min(Math.max(0, left), LONGEST_MS);
      timer = setTimeout(() => (left > part ? wait(left - part) : call()), part);
      timer.unref();
    };
    wait(ms);
    return () => clearTimeout(timer);
  },
};

/** Time that stands still until it is moved. */
export function manualTimers(start: number): Timers & { readonly advance: (ms: number) => void } {
  let now = start;
  let next = 0;
  const waiting = new Map<number, { readonly at: number; readonly call: () => void }>();
  const dueBy = (until: number) =>
    [...waiting].filter(([, one]) => one.at <= until).sort((a, b) => a[1].at - b[1].at)[0];
  return {
    now: () => now,
    after(ms, call) {
      const id = next++;
      waiting.set(id, { at: now + Math.max(0, ms), call });
      return () => void waiting.delete(id);
    },
    advance(ms) {
      const until = now + ms;
      for (let due = dueBy(until); due; due = dueBy(until)) {
        waiting.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].call();
      }
      now = until;
    },
  };
}

/** The server's clock as this browser can know it: its own, set right by what the server says. */
export interface ServerClock {
  readonly now: () => number;
  /** The server has just written this time. */
  readonly heard: (at: number) => void;
}

const SAMPLES = 8;

/** A message is always late by its way here: of the last few, the least late one is believed. */
export function makeServerClock(now: () => number = Date.now): ServerClock {
  let offsets: readonly number[] = [];
  return {
    now: () => now() + (offsets.length > 0 ? Math.max(...offsets) : 0),
    heard: (at) => {
      offsets = [...offsets.slice(1 - SAMPLES), at - now()];
    },
  };
}

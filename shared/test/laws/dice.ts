// Dice for random play, apart from all chance of a match.
/** The test's own dice: a small generator of its own, so that no draw of a match is shared. */
export interface Dice {
  readonly below: (n: number) => number;
  readonly often: (percent: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
}
export function diceOf(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 97) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (n) => Math.floor(next() * n),
    often: (percent) => next() * 100 < percent,
    one: (list) => list[Math.floor(next() * list.length)] as never,
  };
}

/** A number and its standard error; null where it is a count or has none. */
export interface Estimate {
  readonly value: number;
  readonly error: number | null;
}

/** The mean; 0 of nothing. */
export const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length;

/** Spread about the mean; 0 of fewer than two. */
export function deviation(list: readonly number[]): number {
  if (list.length < 2) return 0;
  const middle = mean(list);
  return Math.sqrt(list.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (list.length - 1));
}

/** The mean with its standard error. */
export const meanWithError = (list: readonly number[]): Estimate => ({
  value: mean(list),
  error: list.length < 2 ? null : deviation(list) / Math.sqrt(list.length),
});

/** One mean less another, of games that have nothing to do with each other. */
export const difference = (a: Estimate, b: Estimate): Estimate => ({
  value: a.value - b.value,
  error: Math.hypot(a.error ?? 0, b.error ?? 0),
});

/** The mean of one list less another, game by game: what the two have in common falls out of the error. */
export const pairedDifference = (a: readonly number[], b: readonly number[]): Estimate =>
  meanWithError(a.slice(0, b.length).map((value, index) => value - (b[index] as number)));

/** Share of a list that passes, 0-1; 0 of nothing. */
export const share = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length;

/** The same in percent, with its standard error. */
export function percentWithError<T>(list: readonly T[], test: (one: T) => boolean): Estimate {
  const part = share(list, test);
  const error = list.length === 0 ? null : 100 * Math.sqrt((part * (1 - part)) / list.length);
  return { value: 100 * part, error };
}

/** Pearson's correlation; 0 where one of the two does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const ma = mean(a);
  const mb = mean(b);
  let top = 0;
  let va = 0;
  let vb = 0;
  a.forEach((value, index) => {
    const da = value - ma;
    const db = (b[index] ?? mb) - mb;
    top += da * db;
    va += da * da;
    vb += db * db;
  });
  return va === 0 || vb === 0 ? 0 : top / Math.sqrt(va * vb);
}

/** How often each word occurs. */
export function tally(words: readonly string[]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const word of words) out[word] = (out[word] ?? 0) + 1;
  return out;
}

/** A number with few digits. */
export const round1 = (value: number): number => Math.round(value * 10) / 10;
export const round2 = (value: number): number => Math.round(value * 100) / 100;
/** A share in whole percent. */
export const percent = (value: number): number => Math.round(value * 100);

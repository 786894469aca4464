// Fitting weights to games: least squares and odds, each held back a little so that rare numbers do not run away.

/** What was looked at, and what came of it. */
export interface Lesson {
  readonly looks: readonly number[];
  readonly came: number;
}

/** Weights whose sum of products comes nearest to what came. */
export const fitPoints = (lessons: readonly Lesson[], hold = 5): readonly number[] =>
  weighedFit(lessons, ({ came }) => [1, came], hold);

const STEPS = 12;

/** Weights whose sum of products gives the odds of what came, 0-1. */
export function fitOdds(lessons: readonly Lesson[], hold = 1): readonly number[] {
  let weights: readonly number[] = (lessons[0]?.looks ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const before = weights;
    const next = ({ looks, came }: Lesson): readonly [number, number] => {
      const odds = Math.max(-8, Math.min(8, dot(before, looks)));
      const chance = 1 / (1 + Math.exp(-odds));
      const slope = Math.max(1e-3, chance * (1 - chance));
      return [slope, odds + (came - chance) / slope];
    };
    weights = weighedFit(lessons, next, hold);
  }
  return weights;
}

const dot = (weights: readonly number[], looks: readonly number[]): number =>
  looks.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);

/** Least squares of weighed aims; all weights but the first, the constant, are held near nought. */
function weighedFit(
  lessons: readonly Lesson[],
  aimOf: (lesson: Lesson) => readonly [weight: number, aim: number],
  hold: number,
): readonly number[] {
  const size = lessons[0]?.looks.length ?? 0;
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const lesson of lessons) {
    const [weight, aim] = aimOf(lesson);
    const { looks } = lesson;
    for (let i = 0; i < size; i += 1) {
      const by = weight * (looks[i] ?? 0);
      const row = rows[i];
      if (by === 0 || !row) continue;
      for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + by * (looks[j] ?? 0);
      row[size] = (row[size] ?? 0) + by * aim;
    }
  }
  rows.forEach((row, i) => {
    row[i] = (row[i] ?? 0) + (i === 0 ? 1e-6 : hold);
  });
  return solved(rows);
}

/** Solves by elimination; the matrix is symmetric and positive, so the order of rows can stay. */
function solved(rows: readonly Float64Array[]): readonly number[] {
  const size = rows.length;
  rows.forEach((row, i) => {
    for (const lower of rows.slice(i + 1)) {
      const share = (lower[i] ?? 0) / (row[i] ?? 1);
      if (share === 0) continue;
      for (let at = i; at <= size; at += 1) lower[at] = (lower[at] ?? 0) - share * (row[at] ?? 0);
    }
  });
  const weights = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (!row) continue;
    let rest = row[size] ?? 0;
    for (let at = i + 1; at < size; at += 1) rest -= (row[at] ?? 0) * (weights[at] ?? 0);
    weights[i] = rest / (row[i] ?? 1);
  }
  return weights;
}

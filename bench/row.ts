// One row of the benchmark: ours and its anchor, measured in turns in the same run, so that the ratio holds even
// where the machine is busy. Absolute numbers are printed for the reader and not judged.

export interface Row {
  readonly id: string;
  readonly measure: string;
  readonly ours: number;
  readonly anchor: number;
  readonly unit: string;
  /** What is judged, and how: ours against the anchor. */
  readonly ratio: number;
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
  readonly pass: boolean;
}

type RowInput = Omit<Row, "pass" | "ratio"> & { readonly ratio: number };

export const row = (input: RowInput): Row => ({
  ...input,
  pass:
    "atLeast" in input.goal ? input.ratio >= input.goal.atLeast : input.ratio <= input.goal.atMost,
});

/** Milliseconds of CPU (user and system) that a piece of work took in this process. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of a list; 0 for an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Runs before any counts: both are measured as in a server that has been up for a while. */
const WARM_UPS = 3;

/** Runs the two in turns, each `turns` times after some runs to warm up, and gives the median of each. */
export function inTurns(
  turns: number,
  ours: () => number,
  anchor: () => number,
): { readonly ours: number; readonly anchor: number } {
  for (let run = 0; run < WARM_UPS; run += 1) {
    ours();
    anchor();
  }
  const a: number[] = [];
  const b: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    a.push(ours());
    b.push(anchor());
  }
  return { ours: median(a), anchor: median(b) };
}

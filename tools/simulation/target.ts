// One balance target as it is printed: what it asks for, the numbers it is judged by, and whether they hold.
import { type Estimate, round2 } from "./stats.ts";

/** One number of a target. */
export interface Cell {
  /** Of what: a role, a card, an ending. */
  readonly of: string;
  readonly value: number;
  /** Standard error; null where there is none. */
  readonly error: number | null;
  readonly met: boolean;
}

export interface Target {
  readonly id: string;
  readonly what: string;
  readonly target: string;
  readonly cells: readonly Cell[];
  readonly met: boolean;
}

export function cell(of: string, { value, error }: Estimate, met: boolean): Cell {
  return { of, value: round2(value), error: error === null ? null : round2(error), met };
}

/** A number that is only told: nothing is asked of it. */
export const told = (of: string, estimate: Estimate): Cell => cell(of, estimate, true);

export const exact = (value: number): Estimate => ({ value, error: null });

/** A target holds when all its numbers do. */
export const targetOf = (
  row: Pick<Target, "id" | "what" | "target">,
  cells: readonly Cell[],
): Target => ({ ...row, cells, met: cells.every(({ met }) => met) });

/** More numbers than this are told by those that miss, and by the least and the greatest. */
const MANY = 8;

/** The numbers of a target in one line. */
export function cellsText({ cells }: Target): string {
  if (cells.length <= MANY) return cells.map(cellText).join(", ");
  const sorted = [...cells].sort((a, b) => a.value - b.value);
  const missing = cells.filter(({ met }) => !met);
  const ends = `from ${cellText(sorted[0] as Cell)} to ${cellText(sorted.at(-1) as Cell)}`;
  if (missing.length === 0) return `all ${cells.length}, ${ends}`;
  return `${missing.length} of ${cells.length} miss: ${missing.map(cellText).join(", ")}`;
}

export const cellText = ({ of, value, error, met }: Cell): string =>
  `${of} ${short(value)}${error === null ? "" : `±${short(error)}`}${met ? "" : " ✗"}`;

const short = (value: number): string =>
  Math.abs(value) >= 20 ? value.toFixed(0) : String(Math.round(value * 10) / 10 || 0);

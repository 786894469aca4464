// The cuts of an engraver as paths to be filled: long lenses, wedges, the sea. The same every time.

const round = (value: number): number => Math.round(value * 10) / 10;

/** One cut of the burin from `x` to `to`: thin at the ends, `weight` thick in the middle. */
export function cut(x: number, to: number, y: number, weight: number): string {
  const middle = round((x + to) / 2);
  const [above, below] = [round(y - weight), round(y + weight)];
  return `M${x} ${y}Q${middle} ${above} ${to} ${y}Q${middle} ${below} ${x} ${y}Z`;
}

interface Stack {
  readonly x: number;
  readonly to: number;
  readonly y: number;
  readonly rows: number;
  readonly step: number;
  readonly weight: number;
}

/** Cuts under one another, every second one a little shorter. */
export const stack = ({ x, to, y, rows, step, weight }: Stack): string =>
  Array.from({ length: rows }, (_, row) =>
    cut(x, to - (row % 2) * (to - x) * 0.08, y + row * step, weight),
  ).join("");

interface Sky {
  readonly top: number;
  readonly bottom: number;
  readonly step: number;
  readonly weight: number;
}

/** A sky of level lines, darkest above. */
export function sky({ top, bottom, step, weight }: Sky): string {
  const rows = Math.floor((bottom - top) / step);
  return Array.from({ length: rows }, (_, row) => {
    const w = round(weight * (1.15 - row / rows));
    const y = top + row * step;
    const gap = 40 + ((row * 71) % 420);
    return `${cut(10, 10 + gap, y, w)}${cut(18 + gap, 590, y, w)}`;
  }).join("");
}

/** Rows of short waves that grow towards the beholder. */
export function sea({ top, bottom, seed }: { top: number; bottom: number; seed: number }): string {
  const waves: string[] = [];
  for (let y = top, row = 0; y < bottom; y += 4 + row * 0.7, row += 1) {
    const long = 34 + row * 9;
    for (let x = 10 + ((row * 37 + seed * 23) % 40); x < 590 - long; x += long + 6) {
      waves.push(cut(x, x + long, round(y), 1 + row * 0.35));
    }
  }
  return waves.join("");
}

interface Burst {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Degrees, clockwise from the right; the whole circle unless told. */
  readonly first?: number;
  readonly last?: number;
}

/** Wedges out of a centre, thicker the farther they go. */
export function burst({ x, y, from, to, count, first = 0, last = 360 }: Burst): string {
  const step = (last - first) / count;
  const at = (degrees: number, radius: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${round(x + Math.cos(angle) * radius)} ${round(y + Math.sin(angle) * radius)}`;
  };
  return Array.from({ length: count }, (_, n) => {
    const middle = first + (n + 0.5) * step;
    const half = step * 0.24;
    return `M${at(middle, from)}L${at(middle - half, to)} ${at(middle + half, to)}Z`;
  }).join("");
}

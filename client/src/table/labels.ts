// The label-collision pass: every label gets the longest wording that fits somewhere without covering another. Pure.
import type { Box, Layout, Point } from "./layout.ts";

export interface LabelWish {
  readonly id: string;
  /** Sizes of the wordings in pixels, from the longest to the shortest; the last may be an icon alone. */
  readonly sizes: readonly { readonly w: number; readonly h: number }[];
  /** Centres to try, the best first. */
  readonly spots: readonly Point[];
  /** Takes the last wording where it covers least, even if it must cover something. */
  readonly must: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Index of the wording. */
  readonly wording: number;
}

/** Places the wishes in their order: earlier ones choose first. Those without room are left out. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  within: Box,
): ReadonlyMap<string, PlacedLabel> {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, PlacedLabel>();
  for (const wish of wishes) {
    const label = find(wish, taken, within) ?? (wish.must ? forced(wish, taken, within) : null);
    if (!label) continue;
    taken.push(label.box);
    placed.set(wish.id, label);
  }
  return placed;
}

function find(wish: LabelWish, taken: readonly Box[], within: Box): PlacedLabel | null {
  for (const [wording, size] of wish.sizes.entries()) {
    for (const spot of wish.spots) {
      const box = boxAround(spot, size);
      if (!inside(box, within)) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      return { id: wish.id, box, wording };
    }
  }
  return null;
}

/** The shortest wording where it covers least. */
function forced(wish: LabelWish, taken: readonly Box[], within: Box): PlacedLabel | null {
  const size = wish.sizes.at(-1);
  if (!size) return null;
  const boxes = wish.spots.map((spot) => pushedInside(boxAround(spot, size), within));
  const covered = boxes.map((box) => taken.reduce((sum, other) => sum + shared(box, other), 0));
  const best = covered.indexOf(Math.min(...covered));
  const box = boxes[best];
  return box ? { id: wish.id, box, wording: wish.sizes.length - 1 } : null;
}

const pushedInside = (box: Box, within: Box): Box => ({
  ...box,
  x: Math.max(within.x, Math.min(box.x, within.x + within.w - box.w)),
  y: Math.max(within.y, Math.min(box.y, within.y + within.h - box.h)),
});

/** The area that two boxes share. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

const boxAround = (at: Point, { w, h }: { w: number; h: number }): Box => ({
  x: at.x - w / 2,
  y: at.y - h / 2,
  w,
  h,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;

/** What no label may cover: plates, gauge, dials with their words, the lens. */
export function obstaclesOf(layout: Layout): readonly Box[] {
  const { s, gauge, sanctions, enforcement, lens } = layout;
  const round = ({ x, y, r }: { x: number; y: number; r: number }, below: number): Box => ({
    x: x - r - 4 * s,
    y: y - r - 4 * s,
    w: 2 * r + 8 * s,
    h: 2 * r + 8 * s + below,
  });
  return [
    ...Object.values(layout.plates).map((box) => ({
      x: box.x - 3 * s,
      y: box.y - 3 * s,
      w: box.w + 6 * s,
      h: box.h + 6 * s,
    })),
    round(gauge, 18 * s),
    round(sanctions, 38 * s),
    round(enforcement, 38 * s),
    round(lens, 0),
  ];
}

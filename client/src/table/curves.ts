// The lines on the table as geometry: arrows, talks and threads. Pure.
import { membersOf, PAIRS, type Pair, type Role } from "@freeze/shared/rules";
import type { Disc, Layout, Point, RoundedBox } from "./layout.ts";
import { capitalAt, placeAt } from "./map.ts";
import type { FlowPicture, TalkPicture } from "./picture.ts";

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** The point of a curve at `t` (0-1). */
export function pointAt({ from, bend, to }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
  };
}

/** The direction of a curve at `t`, of length 1. */
export function directionAt({ from, bend, to }: Curve, t: number): Point {
  const x = 2 * (1 - t) * (bend.x - from.x) + 2 * t * (to.x - bend.x);
  const y = 2 * (1 - t) * (bend.y - from.y) + 2 * t * (to.y - bend.y);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** Bends to the left of the way from `from` to `to`, by a share of its length. */
export function bent(from: Point, to: Point, by: number): Curve {
  return {
    from,
    to,
    bend: {
      x: (from.x + to.x) / 2 + (to.y - from.y) * by,
      y: (from.y + to.y) / 2 - (to.x - from.x) * by,
    },
  };
}

/** The part of a curve between two shares of its length. */
export function trimmed(curve: Curve, start: number, end: number): Curve {
  const from = pointAt(curve, start);
  const to = pointAt(curve, end);
  const middle = pointAt(curve, (start + end) / 2);
  return {
    from,
    to,
    bend: {
      x: 2 * middle.x - (from.x + to.x) / 2,
      y: 2 * middle.y - (from.y + to.y) / 2,
    },
  };
}

/** Where a flow runs: sanctions from the lens to the east coast, aid over land or the Yellow Sea. */
export function flowCurve(layout: Layout, flow: FlowPicture, order: number): Curve {
  const target = placeAt(layout, "pyongyang");
  const unit = layout.s;
  switch (flow.from) {
    case "us": {
      const { lens } = layout;
      const start = { x: lens.x - lens.r * 0.82, y: lens.y - lens.r * 0.6 };
      const coast = placeAt(layout, "launchSite");
      const end = { x: coast.x + 4 * unit, y: coast.y + 2 * unit };
      return bent(start, end, flow.kind === "sanctions" ? -0.05 : 0.12);
    }
    case "china": {
      const start = capitalAt(layout, "china");
      return trimmed(bent(start, target, 0.3 + 0.24 * order), 0.06, 0.95);
    }
    case "rok": {
      const start = capitalAt(layout, "rok");
      return trimmed(bent(start, target, 0.5 + 0.55 * order), 0.12, 0.9);
    }
    case "dprk":
      return bent(target, target, 0);
  }
}

/** Curves of all flows, several of one origin beside each other. */
export function flowCurves(
  layout: Layout,
  flows: readonly FlowPicture[],
): readonly { readonly flow: FlowPicture; readonly curve: Curve }[] {
  const seen = new Map<string, number>();
  return flows.map((flow) => {
    const key = `${flow.from}.${flow.kind}`;
    const order = seen.get(key) ?? 0;
    seen.set(key, order + 1);
    return { flow, curve: flowCurve(layout, flow, order) };
  });
}

/** The lines of a channel: one between two, a star of three or four that meet. */
export function talkCurves(layout: Layout, talk: TalkPicture): readonly Curve[] {
  const ends = talk.members.map((role) => talkEnd(layout, role));
  const [first, second] = ends;
  if (ends.length === 2 && first && second)
    return [bent(first, second, BENDS[talk.folder as Pair])];
  const hub = hubOf(layout, talk.members);
  return ends.map((end) => bent(end, hub, 0.08));
}

/** Where a star of talks meets. */
export function hubOf(layout: Layout, members: readonly Role[]): Point {
  const ends = members.map((role) => talkEnd(layout, role));
  const sum = ends.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / ends.length, y: sum.y / ends.length + 26 * layout.s };
}

/** Where the bubble with the number of messages hangs. */
export function bubbleSpot(layout: Layout, talk: TalkPicture): Point {
  const [curve] = talkCurves(layout, talk);
  if (talk.members.length > 2 || !curve) return hubOf(layout, talk.members);
  return pointAt(curve, 0.46);
}

/** The roundel of the joint drills in the strait. */
export function drillDisc(layout: Layout): Disc {
  const at = placeAt(layout, "drillGround");
  return { x: at.x, y: at.y, r: (layout.size === "phone" ? 10 : 15) * layout.s };
}

const BENDS: Readonly<Record<Pair, number>> = {
  "china+dprk": -0.16,
  "china+us": -0.24,
  "china+rok": -0.14,
  "dprk+us": 0.46,
  "dprk+rok": 0.5,
  "us+rok": 0.12,
};

function talkEnd(layout: Layout, role: Role): Point {
  if (role !== "us") return capitalAt(layout, role);
  const { lens } = layout;
  return { x: lens.x - lens.r * 0.96, y: lens.y - lens.r * 0.3 };
}

/** A thread of trust as points: in the rim between neighbours, across the glass between opposites. */
export function threadPath(layout: Layout, pair: Pair): readonly Point[] {
  const [a, b] = membersOf(pair) as [Role, Role];
  const [from, to] = [centreOf(layout, a), centreOf(layout, b)];
  const crossing = layout.size === "phone" ? PHONE_CROSSING : TABLE_CROSSING;
  const bend = crossing[pair];
  if (bend !== undefined) {
    const curve = bent(from, to, bend);
    return Array.from({ length: 49 }, (_, at) => pointAt(curve, at / 48));
  }
  return alongRim(layout, from, to);
}

/** Pairs that sit opposite each other, and how their thread bends over the map. */
const TABLE_CROSSING: Readonly<Partial<Record<Pair, number>>> = {
  "china+us": -0.2,
  "dprk+rok": 0.24,
};
const PHONE_CROSSING: Readonly<Partial<Record<Pair, number>>> = {
  "china+us": 0.1,
  "dprk+rok": 0.12,
};
export const crosses = (layout: Layout, pair: Pair): boolean =>
  (layout.size === "phone" ? PHONE_CROSSING : TABLE_CROSSING)[pair] !== undefined;

/** Where the word of a thread stands: half way, but clear of the lens and the plates. */
export function wordSpot(layout: Layout, pair: Pair): Point {
  const path = threadPath(layout, pair);
  const share = crosses(layout, pair) ? (CROSSING_SHARE[pair] ?? 0.5) : 0.5;
  return path[Math.round((path.length - 1) * share)] ?? { x: 0, y: 0 };
}
const CROSSING_SHARE: Readonly<Partial<Record<Pair, number>>> = {
  "china+us": 0.44,
  "dprk+rok": 0.62,
};

/** All pairs, those across the glass first. */
export const threadOrder = (layout: Layout): readonly Pair[] =>
  [...PAIRS].sort((a, b) => Number(crosses(layout, b)) - Number(crosses(layout, a)));

function centreOf(layout: Layout, role: Role): Point {
  const box = layout.plates[role];
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
}

/** The shorter way round the rim, in its groove. */
function alongRim({ rim }: Layout, from: Point, to: Point): readonly Point[] {
  const inset = rim.thickness * 0.7;
  const points = outline({
    x: rim.x + inset,
    y: rim.y + inset,
    w: rim.w - 2 * inset,
    h: rim.h - 2 * inset,
    radius: rim.radius - inset,
  });
  const nearest = (point: Point): number => {
    let best = 0;
    points.forEach((other, at) => {
      const known = points[best] ?? other;
      const near = Math.hypot(other.x - point.x, other.y - point.y);
      if (near < Math.hypot(known.x - point.x, known.y - point.y)) best = at;
    });
    return best;
  };
  const [a, b] = [nearest(from), nearest(to)];
  const forward = (b - a + points.length) % points.length;
  const steps = Math.min(forward, points.length - forward);
  const way = forward <= points.length - forward ? 1 : -1;
  return Array.from(
    { length: steps + 1 },
    (_, at) => points[(a + way * at + points.length) % points.length] as Point,
  );
}

/** A rounded box as points, every few pixels, clockwise from the top left. */
function outline(box: RoundedBox): readonly Point[] {
  const { x, y, w, h, radius } = box;
  const points: Point[] = [];
  const side = (ax: number, ay: number, bx: number, by: number): void => {
    const steps = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / 6));
    for (let at = 0; at < steps; at += 1) {
      points.push({ x: ax + ((bx - ax) * at) / steps, y: ay + ((by - ay) * at) / steps });
    }
  };
  const corner = (cx: number, cy: number, start: number): void => {
    for (let at = 0; at < 16; at += 1) {
      const angle = start + (Math.PI / 2) * (at / 16);
      points.push({ x: cx + Math.cos(angle) * radius, y: cy + Math.sin(angle) * radius });
    }
  };
  side(x + radius, y, x + w - radius, y);
  corner(x + w - radius, y + radius, -Math.PI / 2);
  side(x + w, y + radius, x + w, y + h - radius);
  corner(x + w - radius, y + h - radius, 0);
  side(x + w - radius, y + h, x + radius, y + h);
  corner(x + radius, y + h - radius, Math.PI / 2);
  side(x, y + h - radius, x, y + radius);
  corner(x + radius, y + radius, Math.PI);
  return points;
}

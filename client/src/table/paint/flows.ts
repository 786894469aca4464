// Arrows: barbed ones press, smooth ones carry. Ribbons that grow broader on their way. Talks are dashed lines.
import type { Lang } from "@freeze/shared/text";
import { COLOURS, ROLE_LOOKS } from "../../theme.ts";
import { bubbleSpot, type Curve, directionAt, flowCurves, pointAt, talkCurves } from "../curves.ts";
import type { Layout, Point } from "../layout.ts";
import type { FlowPicture, Picture, TalkPicture } from "../picture.ts";
import { type Context, fade, roundedPath, sans, withShadow, write } from "./brush.ts";

export function paintFlows(ctx: Context, layout: Layout, picture: Picture): void {
  for (const { flow, curve } of flowCurves(layout, picture.flows)) {
    if (flow.kind === "sanctions") paintBarbed(ctx, layout, { flow, curve });
    else paintAid(ctx, layout, { flow, curve });
  }
}

const phoneScale = (layout: Layout): number => layout.s * (layout.size === "phone" ? 0.72 : 1);

export const flowColour = (flow: FlowPicture): string =>
  flow.kind === "sanctions" ? "#ef6a4b" : flow.from === "rok" ? ROLE_LOOKS.rok.text : "#f0c874";

interface Way {
  readonly flow: FlowPicture;
  readonly curve: Curve;
}

function paintAid(ctx: Context, layout: Layout, { flow, curve }: Way): void {
  const s = phoneScale(layout);
  const colour = flowColour(flow);
  const breadth = (3.2 + flow.strength * 0.9) * s;
  if (flow.secret) {
    ctx.save();
    ctx.setLineDash([7 * s, 5 * s]);
    ctx.strokeStyle = fade(colour, 0.9);
    ctx.lineWidth = breadth * 0.7;
    lay(ctx, curve);
    ctx.stroke();
    ctx.restore();
  } else ribbon(ctx, curve, { colour, breadth, s });
  head(ctx, curve, { colour, size: 9 * s + breadth });
}

function paintBarbed(ctx: Context, layout: Layout, { flow, curve }: Way): void {
  const s = phoneScale(layout);
  const colour = flowColour(flow);
  const breadth = (2.2 + flow.strength * 1.1) * s;
  ribbon(ctx, curve, { colour, breadth, s });
  const barbs = 2 + flow.strength * 2;
  ctx.save();
  ctx.lineCap = "round";
  for (let at = 0; at < barbs; at += 1) {
    const t = 0.1 + (0.78 * (at + 0.5)) / barbs;
    barb(ctx, curve, { t, size: (4.5 + flow.strength * 0.75) * s, colour });
  }
  ctx.restore();
  head(ctx, curve, { colour, size: 10 * s + breadth });
}

/** A filled shape along the curve: thin at its start. */
function ribbon(
  ctx: Context,
  curve: Curve,
  ink: { colour: string; breadth: number; s: number },
): void {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let at = 0; at <= 40; at += 1) {
    const t = at / 40;
    const point = pointAt(curve, t);
    const way = directionAt(curve, t);
    const half = (ink.breadth * (0.25 + 0.75 * t)) / 2;
    left.push({ x: point.x - way.y * half, y: point.y + way.x * half });
    right.unshift({ x: point.x + way.y * half, y: point.y - way.x * half });
  }
  withShadow(ctx, { blur: 6 * ink.s, y: 3 * ink.s, colour: "rgba(0, 0, 0, 0.6)" }, () => {
    ctx.beginPath();
    for (const [at, point] of [...left, ...right].entries()) {
      if (at === 0) ctx.moveTo(point.x, point.y);
      else ctx.lineTo(point.x, point.y);
    }
    ctx.closePath();
    const along = ctx.createLinearGradient(curve.from.x, curve.from.y, curve.to.x, curve.to.y);
    along.addColorStop(0, fade(ink.colour, 0.45));
    along.addColorStop(0.5, ink.colour);
    ctx.fillStyle = along;
    ctx.fill();
  });
}

function head(ctx: Context, curve: Curve, ink: { colour: string; size: number }): void {
  const tip = pointAt(curve, 1);
  const way = directionAt(curve, 0.97);
  const { size } = ink;
  withShadow(ctx, { blur: 4, y: 2 }, () => {
    ctx.fillStyle = ink.colour;
    ctx.beginPath();
    ctx.moveTo(tip.x + way.x * size * 0.7, tip.y + way.y * size * 0.7);
    ctx.lineTo(
      tip.x - way.x * size * 0.6 - way.y * size * 0.62,
      tip.y - way.y * size * 0.6 + way.x * size * 0.62,
    );
    ctx.lineTo(tip.x - way.x * size * 0.25, tip.y - way.y * size * 0.25);
    ctx.lineTo(
      tip.x - way.x * size * 0.6 + way.y * size * 0.62,
      tip.y - way.y * size * 0.6 - way.x * size * 0.62,
    );
    ctx.closePath();
    ctx.fill();
  });
}

/** A knot of wire with four points. */
function barb(ctx: Context, curve: Curve, ink: { t: number; size: number; colour: string }): void {
  const at = pointAt(curve, ink.t);
  const way = directionAt(curve, ink.t);
  const line = (angle: number): void => {
    const x = (way.x * Math.cos(angle) - way.y * Math.sin(angle)) * ink.size;
    const y = (way.x * Math.sin(angle) + way.y * Math.cos(angle)) * ink.size;
    ctx.moveTo(at.x - x, at.y - y);
    ctx.lineTo(at.x + x, at.y + y);
  };
  for (const [colour, width] of [
    ["rgba(20, 4, 2, 0.7)", 3.2],
    [ink.colour, 1.7],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    line(Math.PI * 0.3);
    line(Math.PI * 0.7);
    ctx.stroke();
  }
}

function lay(ctx: Context, { from, bend, to }: Curve): void {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
}

/** Who talks with whom: dotted lines. */
export function paintTalks(ctx: Context, layout: Layout, talks: readonly TalkPicture[]): void {
  const s = phoneScale(layout);
  ctx.save();
  ctx.lineCap = "round";
  for (const talk of talks) {
    for (const curve of talkCurves(layout, talk)) {
      lay(ctx, curve);
      ctx.strokeStyle = "rgba(4, 10, 13, 0.5)";
      ctx.lineWidth = 3.4 * s;
      ctx.stroke();
      ctx.setLineDash([0.5, 6.5 * s]);
      ctx.strokeStyle = COLOURS.paper;
      ctx.lineWidth = 2.2 * s;
      ctx.stroke();
      ctx.setLineDash([]);
    }
  }
  ctx.restore();
}

/** How much is said in each channel. On a phone the lines must do. */
export function paintBubbles(
  ctx: Context,
  layout: Layout,
  { talks, lang }: { talks: readonly TalkPicture[]; lang: Lang },
): void {
  if (layout.size === "phone") return;
  const { s } = layout;
  for (const talk of talks) {
    paintBubble(ctx, bubbleSpot(layout, talk), {
      count: talk.count,
      s,
      font: sans(lang, 10.5 * s, 700),
    });
  }
}

/** A small speech bubble with the number of messages. */
function paintBubble(
  ctx: Context,
  at: Point,
  { count, s, font }: { count: number; s: number; font: string },
): void {
  const w = (count > 9 ? 24 : 19) * s;
  const h = 16 * s;
  withShadow(ctx, { blur: 5 * s, y: 2 * s }, () => {
    ctx.fillStyle = COLOURS.paper;
    roundedPath(ctx, { x: at.x - w / 2, y: at.y - h / 2, w, h, radius: 5 * s });
    ctx.fill();
    ctx.beginPath();
    ctx.moveTo(at.x - 4 * s, at.y + h / 2 - 1);
    ctx.lineTo(at.x - 5 * s, at.y + h / 2 + 5 * s);
    ctx.lineTo(at.x + 2 * s, at.y + h / 2 - 1);
    ctx.fill();
  });
  write(
    ctx,
    String(count),
    { x: at.x, y: at.y + 0.5 * s },
    {
      font,
      colour: COLOURS.print,
      align: "center",
    },
  );
}

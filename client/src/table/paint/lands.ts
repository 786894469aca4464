// The intarsia: each land a piece of another wood, held by thin brass.
import { COLOURS } from "../../theme.ts";
import type { Layout } from "../layout.ts";
import { type Inlay, REGION } from "../map.ts";
import { type Context, fade, ornamentChance } from "./brush.ts";

interface Piece {
  readonly lit: string;
  readonly shade: string;
  readonly edge: string;
}
const PIECES: Readonly<Record<Inlay, Piece>> = {
  neutral: { lit: "#5d6d70", shade: "#344449", edge: "rgba(214, 196, 150, 0.42)" },
  china: { lit: "#a87a36", shade: "#5c3e18", edge: "rgba(246, 214, 140, 0.7)" },
  dprk: { lit: "#d65a42", shade: "#96301f", edge: "rgba(255, 196, 168, 0.85)" },
  rok: { lit: "#3fb494", shade: "#1f7560", edge: "rgba(196, 255, 232, 0.8)" },
};
const ORDER: readonly Inlay[] = ["neutral", "china", "dprk", "rok"];

let shapes: Readonly<Record<Inlay, Path2D>> | undefined;
/** The outline of an inlay in map units. */
export function landShape(inlay: Inlay): Path2D {
  shapes ??= {
    neutral: new Path2D(REGION.lands.neutral),
    china: new Path2D(REGION.lands.china),
    dprk: new Path2D(REGION.lands.dprk),
    rok: new Path2D(REGION.lands.rok),
  };
  return shapes[inlay];
}

/** Runs `draw` with the context in map units. */
export function inMap(ctx: Context, layout: Layout, draw: (pixel: number) => void): void {
  ctx.save();
  ctx.translate(layout.map.dx, layout.map.dy);
  ctx.scale(layout.map.scale, layout.map.scale);
  draw(1 / layout.map.scale);
  ctx.restore();
}

/** Water lines, lands and borders. The context is clipped to the glass. */
export function paintLands(ctx: Context, layout: Layout): void {
  inMap(ctx, layout, (pixel) => {
    ctx.lineJoin = "round";
    ctx.strokeStyle = "rgba(170, 222, 226, 0.09)";
    ctx.lineWidth = 0.9 * pixel;
    ctx.stroke(new Path2D(REGION.graticule));
    paintWaterLines(ctx, pixel * layout.s);
    for (const inlay of ORDER) paintPiece(ctx, inlay, pixel * layout.s);
    paintBorders(ctx, pixel * layout.s);
  });
}

/** Engraved lines that follow every coast, fainter as they go out. */
function paintWaterLines(ctx: Context, pixel: number): void {
  for (const [width, alpha] of [
    [46, 0.05],
    [34, 0.06],
    [23, 0.07],
    [13, 0.09],
    [6, 0.13],
  ] as const) {
    ctx.strokeStyle = `rgba(128, 212, 220, ${alpha})`;
    ctx.lineWidth = width * pixel;
    for (const inlay of ORDER) ctx.stroke(landShape(inlay));
  }
}

function paintPiece(ctx: Context, inlay: Inlay, pixel: number): void {
  const piece = PIECES[inlay];
  const shape = landShape(inlay);
  ctx.save();
  ctx.shadowColor = "rgba(0, 0, 0, 0.55)";
  ctx.shadowBlur = 10 / pixel > 0 ? 12 : 0;
  ctx.shadowOffsetY = 4;
  const wood = ctx.createLinearGradient(1000, 700, 2500, 2100);
  wood.addColorStop(0, piece.lit);
  wood.addColorStop(1, piece.shade);
  ctx.fillStyle = woodOf(ctx, inlay, piece) ?? wood;
  ctx.fill(shape, "evenodd");
  ctx.restore();
  ctx.save();
  ctx.clip(shape, "evenodd");
  paintPattern(ctx, inlay, pixel);
  // The upper edge of each piece catches the lamp.
  ctx.strokeStyle = "rgba(0, 0, 0, 0.28)";
  ctx.lineWidth = 5 * pixel;
  ctx.stroke(shape);
  ctx.restore();
  ctx.strokeStyle = piece.edge;
  ctx.lineWidth = (inlay === "neutral" ? 0.7 : 1.1) * pixel;
  ctx.stroke(shape);
}

/** The two Koreas are lit on their own; the others lie in the light of the whole table. */
function woodOf(ctx: Context, inlay: Inlay, piece: Piece): CanvasGradient | undefined {
  const at: readonly [number, number, number] | undefined =
    inlay === "dprk" ? [1800, 1230, 300] : inlay === "rok" ? [1860, 1490, 240] : undefined;
  if (!at) return undefined;
  const wood = ctx.createRadialGradient(at[0], at[1], 0, at[0], at[1], at[2]);
  wood.addColorStop(0, piece.lit);
  wood.addColorStop(1, piece.shade);
  return wood;
}

function paintPattern(ctx: Context, inlay: Inlay, pixel: number): void {
  switch (inlay) {
    case "china":
      paintVeins(ctx, pixel, {
        seed: 7,
        dark: "rgba(58, 32, 6, ",
        light: "rgba(255, 216, 140, ",
      });
      break;
    case "neutral":
      paintVeins(ctx, pixel, {
        seed: 11,
        dark: "rgba(12, 22, 26, ",
        light: "rgba(196, 214, 210, ",
      });
      break;
    case "dprk":
      paintHatch(ctx, pixel);
      break;
    case "rok":
      paintDots(ctx, pixel);
      break;
  }
}

/** Long, slightly bent veins across the sheet. */
function paintVeins(
  ctx: Context,
  pixel: number,
  vein: { seed: number; dark: string; light: string },
): void {
  const chance = ornamentChance(vein.seed);
  for (let y = 200; y < 2500; y += 7 + chance() * 16) {
    const dark = chance() > 0.4;
    ctx.strokeStyle = `${dark ? vein.dark : vein.light}${(0.05 + chance() * 0.13).toFixed(3)})`;
    ctx.lineWidth = (0.5 + chance() * 1.7) * pixel;
    const bend = 30 + chance() * 60;
    ctx.beginPath();
    ctx.moveTo(300, y);
    ctx.bezierCurveTo(1200, y - bend, 1900, y + bend, 3400, y - bend * 0.6);
    ctx.stroke();
  }
}

function paintHatch(ctx: Context, pixel: number): void {
  ctx.strokeStyle = "rgba(255, 214, 190, 0.26)";
  ctx.lineWidth = 1.1 * pixel;
  ctx.beginPath();
  for (let at = 1400; at < 3600; at += 8 * pixel) {
    ctx.moveTo(at, 900);
    ctx.lineTo(at - 800, 1700);
  }
  ctx.stroke();
}

function paintDots(ctx: Context, pixel: number): void {
  ctx.fillStyle = "rgba(226, 255, 244, 0.24)";
  const step = 7 * pixel;
  for (let row = 0; row * step < 460; row += 1) {
    for (let x = 1640 + (row % 2) * (step / 2); x < 2100; x += step) {
      ctx.beginPath();
      ctx.arc(x, 1300 + row * step, 0.9 * pixel, 0, Math.PI * 2);
      ctx.fill();
    }
  }
}

function paintBorders(ctx: Context, pixel: number): void {
  ctx.strokeStyle = fade(COLOURS.brass, 0.35);
  ctx.lineWidth = 0.8 * pixel;
  ctx.stroke(new Path2D(REGION.borders));
  const line = new Path2D(REGION.dmz);
  ctx.strokeStyle = "rgba(10, 14, 16, 0.9)";
  ctx.lineWidth = 3.6 * pixel;
  ctx.stroke(line);
  ctx.strokeStyle = COLOURS.paper;
  ctx.lineWidth = 1.8 * pixel;
  ctx.setLineDash([5 * pixel, 4 * pixel]);
  ctx.stroke(line);
  ctx.setLineDash([]);
}

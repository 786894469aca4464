// Frost lies on what is frozen: on the land of the DPRK, on the roundel of the joint drills.
import { COLOURS } from "../../theme.ts";
import { drillDisc } from "../curves.ts";
import type { Disc, Layout, Point } from "../layout.ts";
import type { Inlay } from "../map.ts";
import type { Picture } from "../picture.ts";
import { type Context, discPath, fade, ornamentChance, withShadow } from "./brush.ts";
import { inMap, landShape } from "./lands.ts";

/** Clauses that lay frost on the DPRK. */
export const ICY = ["TF", "FF", "DM", "LR"] as const;

export function paintFrost(ctx: Context, layout: Layout, picture: Picture): void {
  const icy = picture.freezes.filter((freeze) => ICY.some((code) => code === freeze.code)).length;
  if (icy > 0) paintIce(ctx, layout, { inlay: "dprk", depth: Math.min(1, 0.55 + icy * 0.15) });
  if (picture.drill !== "none" || picture.freezes.some((freeze) => freeze.code === "DP")) {
    paintDrill(ctx, layout, picture);
  }
}

/** Ice over one inlay: a cold veil, a bright rim and ferns that grow in from the edge. */
export function paintIce(
  ctx: Context,
  layout: Layout,
  { inlay, depth }: { inlay: Inlay; depth: number },
): void {
  const shape = landShape(inlay);
  inMap(ctx, layout, (pixel) => {
    ctx.save();
    ctx.clip(shape, "evenodd");
    ctx.fillStyle = `rgba(176, 222, 248, ${0.2 * depth})`;
    ctx.fill(shape, "evenodd");
    for (const [width, alpha] of [
      [44, 0.2],
      [28, 0.26],
      [15, 0.36],
      [6, 0.55],
    ] as const) {
      ctx.strokeStyle = `rgba(232, 248, 255, ${alpha * depth})`;
      ctx.lineWidth = width * pixel * layout.s;
      ctx.stroke(shape);
    }
    paintFerns(ctx, layout, { pixel, depth });
    ctx.restore();
    ctx.shadowColor = COLOURS.frost;
    ctx.shadowBlur = 12 * layout.s;
    ctx.strokeStyle = fade("#eefaff", 0.9);
    ctx.lineWidth = 1.5 * pixel * layout.s;
    ctx.stroke(shape);
  });
}

function paintFerns(
  ctx: Context,
  layout: Layout,
  { pixel, depth }: { pixel: number; depth: number },
): void {
  const chance = ornamentChance(2018);
  ctx.strokeStyle = `rgba(246, 253, 255, ${0.62 * depth})`;
  ctx.lineCap = "round";
  const unit = pixel * layout.s;
  for (let fern = 0; fern < 26; fern += 1) {
    const start = { x: 1580 + chance() * 480, y: 1060 + chance() * 400 };
    grow(ctx, start, {
      angle: chance() * Math.PI * 2,
      length: (16 + chance() * 22) * unit,
      unit,
      chance,
    });
  }
}

interface Fern {
  readonly angle: number;
  readonly length: number;
  readonly unit: number;
  readonly chance: () => number;
}

/** A straight stem with pairs of needles at 60 degrees. */
function grow(ctx: Context, from: Point, { angle, length, unit }: Fern): void {
  ctx.lineWidth = 0.8 * unit;
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(from.x + Math.cos(angle) * length, from.y + Math.sin(angle) * length);
  for (let at = 1; at <= 4; at += 1) {
    const share = at / 5;
    const x = from.x + Math.cos(angle) * length * share;
    const y = from.y + Math.sin(angle) * length * share;
    const needle = length * 0.34 * (1.1 - share);
    for (const side of [-1, 1]) {
      ctx.moveTo(x, y);
      ctx.lineTo(
        x + Math.cos(angle + side * 1.05) * needle,
        y + Math.sin(angle + side * 1.05) * needle,
      );
    }
  }
  ctx.stroke();
}

function paintDrill(ctx: Context, layout: Layout, picture: Picture): void {
  const disc = drillDisc(layout);
  const frozen = picture.drill === "paused" || picture.freezes.some(({ code }) => code === "DP");
  const on = picture.drill === "held" && !frozen;
  const { s } = layout;
  withShadow(ctx, { blur: 9 * s, y: 3 * s }, () => {
    discPath(ctx, disc);
    ctx.fillStyle = frozen ? "#2b5063" : on ? "#6b2a1d" : "#26343c";
    ctx.fill();
  });
  ctx.strokeStyle = frozen ? COLOURS.frost : on ? COLOURS.ember : COLOURS.brass;
  ctx.lineWidth = 1.4 * s;
  ctx.stroke();
  paintStars(ctx, disc, frozen ? "#e6f6ff" : on ? "#ffc7a6" : COLOURS["paper-dim"]);
  if (frozen) paintRime(ctx, disc, s);
}

/** Two chevrons: the sign of an exercise. */
function paintStars(ctx: Context, { x, y, r }: Disc, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = r * 0.17;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  for (const shift of [-0.14, 0.26]) {
    ctx.beginPath();
    ctx.moveTo(x - r * 0.45, y + r * (shift + 0.2));
    ctx.lineTo(x, y + r * (shift - 0.28));
    ctx.lineTo(x + r * 0.45, y + r * (shift + 0.2));
    ctx.stroke();
  }
}

function paintRime(ctx: Context, disc: Disc, s: number): void {
  ctx.save();
  ctx.strokeStyle = "rgba(236, 249, 255, 0.85)";
  ctx.lineWidth = 0.9 * s;
  const chance = ornamentChance(38);
  for (let at = 0; at < 22; at += 1) {
    const angle = (at / 22) * Math.PI * 2;
    const out = disc.r * (1.08 + chance() * 0.34);
    ctx.beginPath();
    ctx.moveTo(disc.x + Math.cos(angle) * disc.r * 0.92, disc.y + Math.sin(angle) * disc.r * 0.92);
    ctx.lineTo(disc.x + Math.cos(angle) * out, disc.y + Math.sin(angle) * out);
    ctx.stroke();
  }
  ctx.restore();
}

/** A snow crystal: the icon of a freeze. */
export function paintCrystal(ctx: Context, at: Point, r: number): void {
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.strokeStyle = "#143b52";
  ctx.lineWidth = r * 0.16;
  ctx.lineCap = "round";
  for (let arm = 0; arm < 6; arm += 1) {
    ctx.rotate(Math.PI / 3);
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(0, -r * 0.78);
    ctx.moveTo(0, -r * 0.42);
    ctx.lineTo(-r * 0.24, -r * 0.66);
    ctx.moveTo(0, -r * 0.42);
    ctx.lineTo(r * 0.24, -r * 0.66);
    ctx.stroke();
  }
  ctx.restore();
}

/** The icy hexagon that carries the crystal, or the eye of the inspectors. */
export function paintHexagon(
  ctx: Context,
  at: Point,
  { r, eye }: { r: number; eye: boolean },
): void {
  ctx.save();
  ctx.beginPath();
  for (let side = 0; side < 6; side += 1) {
    const angle = (Math.PI / 3) * side - Math.PI / 2;
    ctx.lineTo(at.x + Math.cos(angle) * r, at.y + Math.sin(angle) * r);
  }
  ctx.closePath();
  withShadow(ctx, { blur: r * 0.6, y: 0, colour: eye ? "#e6c987" : "#9fd9f6" }, () => {
    const ice = ctx.createLinearGradient(at.x, at.y - r, at.x, at.y + r);
    ice.addColorStop(0, eye ? "#fff3d6" : "#f2fbff");
    ice.addColorStop(1, eye ? "#d9b568" : "#8cc9e8");
    ctx.fillStyle = ice;
    ctx.fill();
  });
  ctx.strokeStyle = "rgba(255, 255, 255, 0.9)";
  ctx.lineWidth = r * 0.09;
  ctx.stroke();
  ctx.restore();
  if (eye) paintEye(ctx, at, r);
  else paintCrystal(ctx, at, r);
}

function paintEye(ctx: Context, { x, y }: Point, r: number): void {
  ctx.strokeStyle = "#4a3410";
  ctx.lineWidth = r * 0.14;
  ctx.beginPath();
  ctx.moveTo(x - r * 0.62, y);
  ctx.quadraticCurveTo(x, y - r * 0.62, x + r * 0.62, y);
  ctx.quadraticCurveTo(x, y + r * 0.62, x - r * 0.62, y);
  ctx.stroke();
  ctx.fillStyle = "#4a3410";
  ctx.beginPath();
  ctx.arc(x, y, r * 0.2, 0, Math.PI * 2);
  ctx.fill();
}

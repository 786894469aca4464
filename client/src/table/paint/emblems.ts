// The emblems of the endings, drawn with few strokes.

import { ROLES } from "@freeze/shared/rules";
import { COLOURS, ROLE_LOOKS } from "../../theme.ts";
import type { Disc } from "../layout.ts";
import type { Stage } from "../stage.ts";
import { type Context, discPath, fade, withShadow } from "./brush.ts";

type End = Extract<Stage, { kind: "ending" }>;

/** Draws within the disc. */
export function paintEmblem(
  ctx: Context,
  { disc, end, accent }: { disc: Disc; end: End; accent: string },
): void {
  ctx.save();
  ctx.translate(disc.x, disc.y);
  ctx.scale(disc.r, disc.r);
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  switch (end.ending) {
    case "war":
      war(ctx, accent);
      break;
    case "collapse":
      collapse(ctx, accent);
      break;
    case "settlement":
      paper(ctx, { signed: true, torn: false });
      break;
    case "freeze":
      freeze(ctx, accent);
      break;
    case "breakdown":
      breakdown(ctx, accent);
      break;
    case "stalemate":
      paper(ctx, {
        signed: end.variant === "signed_and_broken",
        torn: end.variant === "signed_and_broken",
      });
      break;
  }
  ctx.restore();
}

/** A ring of brass, burst. */
function war(ctx: Context, accent: string): void {
  ctx.strokeStyle = COLOURS.brass;
  ctx.lineWidth = 0.07;
  for (const [from, to] of [
    [0.25, 1.9],
    [2.3, 3.5],
    [3.9, 5.1],
    [5.4, 6.2],
  ] as const) {
    ctx.beginPath();
    ctx.arc(Math.cos((from + to) / 2) * 0.08, Math.sin((from + to) / 2) * 0.08, 0.72, from, to);
    ctx.stroke();
  }
  ctx.fillStyle = accent;
  ctx.shadowColor = accent;
  ctx.shadowBlur = 24;
  ctx.beginPath();
  for (let ray = 0; ray < 18; ray += 1) {
    const angle = (ray / 18) * Math.PI * 2;
    const length = ray % 2 === 0 ? 0.56 : 0.2;
    ctx.lineTo(Math.cos(angle) * length, Math.sin(angle) * length);
  }
  ctx.closePath();
  ctx.fill();
}

/** Columns that no longer stand. */
function collapse(ctx: Context, accent: string): void {
  ctx.fillStyle = accent;
  const column = (x: number, tilt: number, height: number): void => {
    ctx.save();
    ctx.translate(x, 0.6);
    ctx.rotate(tilt);
    ctx.fillRect(-0.1, -height, 0.2, height);
    ctx.fillRect(-0.15, -height - 0.09, 0.3, 0.07);
    ctx.restore();
  };
  column(-0.6, -0.06, 1);
  column(-0.15, 0.32, 0.95);
  column(0.3, 1.05, 0.8);
  ctx.globalAlpha = 0.6;
  for (const [x, y, size] of [
    [0.2, 0.55, 0.1],
    [0.62, 0.58, 0.12],
    [0.42, 0.5, 0.07],
    [-0.38, 0.57, 0.08],
  ] as const) {
    ctx.fillRect(x, y, size, size);
  }
  ctx.globalAlpha = 1;
  ctx.fillRect(-0.9, 0.66, 1.8, 0.05);
}

function freeze(ctx: Context, accent: string): void {
  ctx.strokeStyle = accent;
  ctx.shadowColor = accent;
  ctx.shadowBlur = 18;
  ctx.lineWidth = 0.055;
  for (let arm = 0; arm < 6; arm += 1) {
    ctx.rotate(Math.PI / 3);
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(0, -0.88);
    for (const [at, reach] of [
      [-0.34, 0.2],
      [-0.56, 0.24],
      [-0.74, 0.14],
    ] as const) {
      ctx.moveTo(-reach, at - reach * 0.62);
      ctx.lineTo(0, at);
      ctx.lineTo(reach, at - reach * 0.62);
    }
    ctx.stroke();
  }
}

/** A round table and four chairs turned away. */
function breakdown(ctx: Context, accent: string): void {
  discPath(ctx, { x: 0, y: 0, r: 0.36 });
  ctx.fillStyle = "#4a2d1b";
  ctx.fill();
  ctx.strokeStyle = COLOURS["brass-dim"];
  ctx.lineWidth = 0.04;
  ctx.stroke();
  ROLES.forEach((role, at) => {
    ctx.save();
    const askew = at % 2 === 0 ? 0.28 : -0.22;
    ctx.rotate((at / ROLES.length) * Math.PI * 2 + askew);
    ctx.translate(0, -0.68 - 0.05 * at);
    ctx.rotate(askew * 2);
    ctx.fillStyle = fade(ROLE_LOOKS[role].colour, 0.85);
    ctx.beginPath();
    ctx.roundRect(-0.16, -0.12, 0.32, 0.26, 0.06);
    ctx.fill();
    ctx.strokeStyle = accent;
    ctx.lineWidth = 0.05;
    ctx.beginPath();
    ctx.moveTo(-0.18, 0.17);
    ctx.lineTo(0.18, 0.17);
    ctx.stroke();
    ctx.restore();
  });
}

/** A treaty: four seals if it was signed, a tear if it was broken. */
function paper(ctx: Context, { signed, torn }: { signed: boolean; torn: boolean }): void {
  const half = (side: -1 | 1): void => {
    ctx.save();
    if (torn) {
      ctx.translate(side * 0.1, side * 0.03);
      ctx.rotate(side * 0.07);
    }
    ctx.beginPath();
    if (torn) {
      ctx.moveTo(side * 0.58, -0.78);
      for (let step = 0; step <= 8; step += 1) {
        ctx.lineTo((step % 2 === 0 ? 0.04 : -0.04) + 0.02, -0.78 + step * 0.195);
      }
      ctx.lineTo(side * 0.58, 0.78);
      ctx.closePath();
    } else ctx.rect(-0.58, -0.78, 1.16, 1.56);
    withShadow(ctx, { blur: 0.06, y: 0.02 }, () => {
      ctx.fillStyle = "#efe4c8";
      ctx.fill();
    });
    ctx.clip();
    lines(ctx);
    if (signed) seals(ctx);
    ctx.restore();
  };
  half(-1);
  if (torn) half(1);
}

function lines(ctx: Context): void {
  ctx.strokeStyle = "rgba(60, 44, 22, 0.55)";
  ctx.lineWidth = 0.028;
  ctx.beginPath();
  ctx.moveTo(-0.3, -0.6);
  ctx.lineTo(0.3, -0.6);
  for (let row = 0; row < 6; row += 1) {
    ctx.moveTo(-0.42, -0.42 + row * 0.12);
    ctx.lineTo(row === 5 ? 0.1 : 0.42, -0.42 + row * 0.12);
  }
  ctx.stroke();
  ctx.beginPath();
  for (const x of [-0.4, 0.06]) {
    ctx.moveTo(x, 0.62);
    ctx.lineTo(x + 0.34, 0.62);
  }
  ctx.stroke();
}

function seals(ctx: Context): void {
  ROLES.forEach((role, at) => {
    discPath(ctx, { x: -0.36 + at * 0.24, y: 0.45, r: 0.095 });
    ctx.fillStyle = ROLE_LOOKS[role].colour;
    ctx.fill();
    ctx.strokeStyle = "rgba(255, 255, 255, 0.5)";
    ctx.lineWidth = 0.018;
    discPath(ctx, { x: -0.36 + at * 0.24, y: 0.45, r: 0.062 });
    ctx.stroke();
  });
}

// The brass circle of a scene, and the signs in it.
import { COLOURS } from "../../theme.ts";
import type { Disc } from "../layout.ts";
import { boxOf, brassOver, type Context, discPath, fade, withShadow } from "./brush.ts";

/** The dark glass with its brass ring and fine ticks. */
export function paintMedallion(ctx: Context, disc: Disc, accent: string): void {
  withShadow(ctx, { blur: disc.r * 0.28, y: disc.r * 0.06, colour: "rgba(0, 0, 0, 0.85)" }, () => {
    discPath(ctx, disc);
    ctx.fillStyle = COLOURS.ink;
    ctx.fill();
  });
  const face = ctx.createRadialGradient(disc.x, disc.y - disc.r * 0.5, 0, disc.x, disc.y, disc.r);
  face.addColorStop(0, "#27343d");
  face.addColorStop(0.55, "#141d24");
  face.addColorStop(1, "#0a1116");
  discPath(ctx, disc);
  ctx.fillStyle = face;
  ctx.fill();
  ctx.strokeStyle = accent === COLOURS.brass ? brassOver(ctx, boxOf(disc)) : accent;
  ctx.lineWidth = Math.max(2, disc.r * 0.018);
  ctx.stroke();
  ctx.strokeStyle = fade(accent, 0.42);
  ctx.lineWidth = 1;
  discPath(ctx, { ...disc, r: disc.r * 1.045 });
  ctx.stroke();
  ctx.beginPath();
  for (let tick = 0; tick < 60; tick += 1) {
    const angle = (tick / 60) * Math.PI * 2;
    const out = disc.r * (tick % 5 === 0 ? 1.085 : 1.065);
    ctx.moveTo(
      disc.x + Math.cos(angle) * disc.r * 1.045,
      disc.y + Math.sin(angle) * disc.r * 1.045,
    );
    ctx.lineTo(disc.x + Math.cos(angle) * out, disc.y + Math.sin(angle) * out);
  }
  ctx.stroke();
}

/** Between the flags: linked rings, one ring, a keyhole, or a cut. */
export function paintJoint(
  ctx: Context,
  disc: Disc,
  how: "substance" | "handshake" | "secret" | "cut",
): void {
  discPath(ctx, disc);
  ctx.fillStyle = "#10181e";
  ctx.fill();
  ctx.strokeStyle = how === "cut" ? COLOURS.bad : COLOURS["brass-bright"];
  ctx.lineWidth = disc.r * 0.14;
  ctx.stroke();
  const { x, y, r } = disc;
  ctx.lineCap = "round";
  ctx.beginPath();
  switch (how) {
    case "substance":
      ctx.arc(x - r * 0.25, y, r * 0.34, 0, Math.PI * 2);
      ctx.moveTo(x + r * 0.59, y);
      ctx.arc(x + r * 0.25, y, r * 0.34, 0, Math.PI * 2);
      break;
    case "handshake":
      ctx.moveTo(x - r * 0.5, y);
      ctx.lineTo(x + r * 0.5, y);
      break;
    case "secret":
      ctx.arc(x, y - r * 0.18, r * 0.22, 0, Math.PI * 2);
      ctx.moveTo(x, y);
      ctx.lineTo(x, y + r * 0.45);
      break;
    case "cut":
      ctx.moveTo(x - r * 0.4, y - r * 0.4);
      ctx.lineTo(x + r * 0.4, y + r * 0.4);
      ctx.moveTo(x + r * 0.4, y - r * 0.4);
      ctx.lineTo(x - r * 0.4, y + r * 0.4);
      break;
  }
  ctx.stroke();
}

/** One quiet line that breaks out and dies down. */
export function paintSeismogram(ctx: Context, disc: Disc): void {
  ctx.save();
  discPath(ctx, { ...disc, r: disc.r * 0.97 });
  ctx.clip();
  ctx.strokeStyle = "rgba(255, 255, 255, 0.06)";
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let row = -3; row <= 4; row += 1) {
    ctx.moveTo(disc.x - disc.r, disc.y + row * disc.r * 0.1);
    ctx.lineTo(disc.x + disc.r, disc.y + row * disc.r * 0.1);
  }
  ctx.stroke();
  ctx.strokeStyle = COLOURS.ember;
  ctx.lineWidth = Math.max(1.4, disc.r * 0.014);
  ctx.lineJoin = "round";
  ctx.beginPath();
  for (let at = 0; at <= 240; at += 1) {
    const t = at / 240;
    const burst = t < 0.36 ? 0.012 : Math.exp(-(t - 0.36) * 6.2);
    const wave = Math.sin(at * 1.9) * 0.7 + Math.sin(at * 0.83 + 1) * 0.3;
    const x = disc.x - disc.r + t * disc.r * 2;
    const y = disc.y + disc.r * 0.05 - wave * burst * disc.r * 0.36;
    if (at === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.stroke();
  ctx.restore();
}

/** A launch: up, over the sea, and rings where it ends. */
export function paintTrajectory(ctx: Context, disc: Disc): void {
  const { x, y, r } = disc;
  ctx.strokeStyle = fade(COLOURS.frost, 0.3);
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x - r * 0.8, y + r * 0.3);
  ctx.lineTo(x + r * 0.8, y + r * 0.3);
  ctx.stroke();
  ctx.save();
  ctx.setLineDash([r * 0.035, r * 0.05]);
  ctx.lineCap = "round";
  ctx.strokeStyle = COLOURS.ember;
  ctx.lineWidth = Math.max(1.6, r * 0.022);
  ctx.beginPath();
  ctx.moveTo(x - r * 0.62, y + r * 0.29);
  ctx.quadraticCurveTo(x - r * 0.05, y - r * 0.78, x + r * 0.6, y + r * 0.29);
  ctx.stroke();
  ctx.restore();
  for (const ring of [0.05, 0.1, 0.15]) {
    ctx.strokeStyle = fade(COLOURS.frost, 0.7 - ring * 3);
    ctx.beginPath();
    ctx.ellipse(x + r * 0.6, y + r * 0.3, r * ring, r * ring * 0.36, 0, 0, Math.PI * 2);
    ctx.stroke();
  }
}

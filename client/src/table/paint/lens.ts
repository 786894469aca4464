// The United States in a brass lens: it lies beyond the edge of the map.
import { COLOURS } from "../../theme.ts";
import type { Layout } from "../layout.ts";
import { lensScale, UNITED_STATES } from "../map.ts";
import { boxOf, brassOver, type Context, discPath, fade, withShadow } from "./brush.ts";

let shape: Path2D | undefined;

export function paintLens(ctx: Context, layout: Layout): void {
  const { lens, s } = layout;
  withShadow(ctx, { blur: 22 * s, y: 8 * s, colour: "rgba(0, 0, 0, 0.7)" }, () => {
    discPath(ctx, lens);
    ctx.fillStyle = "#0d2a36";
    ctx.fill();
  });
  ctx.save();
  discPath(ctx, lens);
  ctx.clip();
  const depth = ctx.createRadialGradient(
    lens.x - lens.r * 0.3,
    lens.y - lens.r * 0.4,
    0,
    lens.x,
    lens.y,
    lens.r * 1.1,
  );
  depth.addColorStop(0, "#24566a");
  depth.addColorStop(1, "#0a212c");
  ctx.fillStyle = depth;
  ctx.fillRect(lens.x - lens.r, lens.y - lens.r, 2 * lens.r, 2 * lens.r);
  paintLand(ctx, layout);
  paintLight(ctx, layout);
  ctx.restore();
  paintRing(ctx, layout);
}

function paintLand(ctx: Context, layout: Layout): void {
  shape ??= new Path2D(UNITED_STATES.land);
  const scale = lensScale(layout);
  const { lens, s } = layout;
  ctx.save();
  ctx.translate(
    lens.x - (UNITED_STATES.width / 2) * scale,
    lens.y - (UNITED_STATES.height / 2) * scale - lens.r * 0.06,
  );
  ctx.scale(scale, scale);
  ctx.lineJoin = "round";
  ctx.strokeStyle = "rgba(128, 212, 220, 0.14)";
  ctx.lineWidth = (7 * s) / scale;
  ctx.stroke(shape);
  const wood = ctx.createLinearGradient(0, 0, 900, 1200);
  wood.addColorStop(0, "#78aae6");
  wood.addColorStop(1, "#35639f");
  ctx.fillStyle = wood;
  ctx.fill(shape);
  ctx.save();
  ctx.clip(shape);
  ctx.fillStyle = "rgba(226, 240, 255, 0.17)";
  const step = (5 * s) / scale;
  for (let y = 0; y < 1300; y += step) ctx.fillRect(-100, y, 2200, step * 0.4);
  ctx.restore();
  ctx.strokeStyle = "rgba(222, 238, 255, 0.8)";
  ctx.lineWidth = (0.9 * s) / scale;
  ctx.stroke(shape);
  ctx.restore();
}

function paintLight(ctx: Context, { lens }: Layout): void {
  const light = ctx.createLinearGradient(lens.x - lens.r, lens.y - lens.r, lens.x, lens.y);
  light.addColorStop(0, "rgba(255, 255, 255, 0.20)");
  light.addColorStop(1, "rgba(255, 255, 255, 0)");
  ctx.fillStyle = light;
  ctx.beginPath();
  ctx.ellipse(
    lens.x - lens.r * 0.2,
    lens.y - lens.r * 0.42,
    lens.r * 0.78,
    lens.r * 0.5,
    -0.5,
    0,
    7,
  );
  ctx.fill();
}

function paintRing(ctx: Context, { lens, s, size }: Layout): void {
  const ring = (size === "phone" ? 2.2 : 4) * s;
  ctx.strokeStyle = "rgba(8, 5, 2, 0.8)";
  ctx.lineWidth = ring + 2 * s;
  discPath(ctx, lens);
  ctx.stroke();
  ctx.strokeStyle = brassOver(ctx, boxOf(lens));
  ctx.lineWidth = ring;
  ctx.stroke();
  ctx.strokeStyle = fade(COLOURS["brass-bright"], 0.5);
  ctx.lineWidth = 0.8 * s;
  discPath(ctx, { ...lens, r: lens.r - ring });
  ctx.stroke();
}

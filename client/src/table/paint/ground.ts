// The room and the table itself, painted once a size: lamp light, walnut, brass, sea glass.
import { COLOURS } from "../../theme.ts";
import type { Layout, RoundedBox } from "../layout.ts";
import {
  brassOver,
  type Context,
  fade,
  insetBox,
  ornamentChance,
  roundedPath,
  withShadow,
} from "./brush.ts";
import { paintLands } from "./lands.ts";
import { paintLens } from "./lens.ts";

/** Everything that no view changes. */
export function paintGround(ctx: Context, layout: Layout): void {
  paintRoom(ctx, layout);
  paintRim(ctx, layout);
  ctx.save();
  roundedPath(ctx, layout.glass);
  ctx.clip();
  paintSea(ctx, layout);
  paintLands(ctx, layout);
  paintGlass(ctx, layout);
  ctx.restore();
  paintGlassEdge(ctx, layout);
  paintLens(ctx, layout);
}

function paintRoom(ctx: Context, { width, height }: Layout): void {
  const radius = Math.hypot(width, height) / 2;
  const lamp = ctx.createRadialGradient(width / 2, height * 0.44, 0, width / 2, height / 2, radius);
  lamp.addColorStop(0, "#26323a");
  lamp.addColorStop(0.55, "#151d23");
  lamp.addColorStop(1, COLOURS.night);
  ctx.fillStyle = lamp;
  ctx.fillRect(0, 0, width, height);
}

function paintRim(ctx: Context, { rim, s }: Layout): void {
  withShadow(ctx, { blur: 46 * s, y: 18 * s, colour: "rgba(0, 0, 0, 0.75)" }, () => {
    roundedPath(ctx, rim);
    ctx.fillStyle = COLOURS.walnut;
    ctx.fill();
  });
  ctx.save();
  roundedPath(ctx, rim);
  ctx.clip();
  const wood = ctx.createLinearGradient(rim.x, rim.y, rim.x + rim.w * 0.35, rim.y + rim.h);
  wood.addColorStop(0, "#8b5c38");
  wood.addColorStop(0.35, "#6a4227");
  wood.addColorStop(0.7, "#4c2d19");
  wood.addColorStop(1, "#2d190d");
  ctx.fillStyle = wood;
  ctx.fillRect(rim.x, rim.y, rim.w, rim.h);
  paintGrain(ctx, rim, s);
  paintBevel(ctx, rim, s);
  ctx.restore();
  paintInlay(ctx, rim, s);
}

/** Veins that run round the frame, broken and of uneven strength. */
function paintGrain(ctx: Context, rim: Layout["rim"], s: number): void {
  const chance = ornamentChance(1953);
  ctx.save();
  for (let vein = 0; vein < 96; vein += 1) {
    const dark = chance() > 0.34;
    const alpha = dark ? 0.05 + chance() * 0.2 : 0.03 + chance() * 0.09;
    ctx.strokeStyle = dark ? `rgba(24, 11, 4, ${alpha})` : `rgba(228, 172, 112, ${alpha})`;
    ctx.lineWidth = (0.4 + chance() * 1.5) * s;
    const dash = 90 + chance() * 640;
    ctx.setLineDash([dash * s, chance() * 140 * s, dash * 0.4 * s, chance() * 60 * s]);
    ctx.lineDashOffset = chance() * 2000;
    roundedPath(ctx, insetBox(rim, chance() * rim.thickness));
    ctx.stroke();
  }
  ctx.restore();
}

function paintBevel(ctx: Context, rim: Layout["rim"], s: number): void {
  const edge = ctx.createLinearGradient(0, rim.y, 0, rim.y + rim.h);
  edge.addColorStop(0, "rgba(255, 220, 170, 0.5)");
  edge.addColorStop(0.2, "rgba(255, 220, 170, 0.1)");
  edge.addColorStop(1, "rgba(0, 0, 0, 0.55)");
  ctx.strokeStyle = edge;
  ctx.lineWidth = 3 * s;
  roundedPath(ctx, insetBox(rim, 1));
  ctx.stroke();
  // The frame is turned: its middle catches light, its two edges fall away.
  for (const [at, colour] of [
    [0.28, "rgba(255, 214, 160, 0.10)"],
    [0.86, "rgba(0, 0, 0, 0.38)"],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = rim.thickness * 0.34;
    roundedPath(ctx, insetBox(rim, rim.thickness * at));
    ctx.stroke();
  }
}

function paintInlay(ctx: Context, rim: Layout["rim"], s: number): void {
  const brass = brassOver(ctx, rim);
  const inlay = (at: number, width: number): void => {
    ctx.strokeStyle = "rgba(16, 7, 2, 0.65)";
    ctx.lineWidth = width + 1.6 * s;
    roundedPath(ctx, insetBox(rim, rim.thickness * at));
    ctx.stroke();
    ctx.strokeStyle = brass;
    ctx.lineWidth = width;
    ctx.stroke();
  };
  inlay(0.2, 1.2 * s);
  inlay(0.34, 0.7 * s);
}

function paintSea(ctx: Context, { glass, map }: Layout): void {
  const [cx, cy] = [1960 * map.scale + map.dx, 1480 * map.scale + map.dy];
  const sea = ctx.createRadialGradient(cx, cy, 0, cx, cy, Math.max(glass.w, glass.h) * 0.72);
  sea.addColorStop(0, "#2b6a7a");
  sea.addColorStop(0.38, COLOURS.sea);
  sea.addColorStop(0.78, "#123743");
  sea.addColorStop(1, COLOURS["sea-deep"]);
  ctx.fillStyle = sea;
  ctx.fillRect(glass.x, glass.y, glass.w, glass.h);
}

/** The lamp in the glass, and the shade of the frame on it. */
function paintGlass(ctx: Context, { glass, s }: Layout): void {
  const shine = ctx.createLinearGradient(
    glass.x,
    glass.y,
    glass.x + glass.w * 0.75,
    glass.y + glass.h,
  );
  shine.addColorStop(0, "rgba(255, 248, 226, 0.10)");
  shine.addColorStop(0.22, "rgba(255, 248, 226, 0.03)");
  shine.addColorStop(0.36, "rgba(255, 248, 226, 0.065)");
  shine.addColorStop(0.42, "rgba(255, 248, 226, 0)");
  shine.addColorStop(1, "rgba(0, 0, 0, 0.12)");
  ctx.fillStyle = shine;
  ctx.fillRect(glass.x, glass.y, glass.w, glass.h);
  const [cx, cy] = [glass.x + glass.w / 2, glass.y + glass.h * 0.48];
  const shade = ctx.createRadialGradient(cx, cy, 0, cx, cy, Math.hypot(glass.w, glass.h) * 0.54);
  shade.addColorStop(0.5, "rgba(4, 9, 12, 0)");
  shade.addColorStop(0.8, "rgba(4, 9, 12, 0.26)");
  shade.addColorStop(1, "rgba(4, 9, 12, 0.66)");
  ctx.fillStyle = shade;
  ctx.fillRect(glass.x, glass.y, glass.w, glass.h);
  innerShade(ctx, glass, s);
}

function innerShade(ctx: Context, glass: RoundedBox, s: number): void {
  withShadow(ctx, { blur: 30 * s, y: 10 * s, colour: "rgba(0, 0, 0, 0.9)" }, () => {
    ctx.strokeStyle = "#000";
    ctx.lineWidth = 10 * s;
    roundedPath(ctx, insetBox(glass, -6 * s));
    ctx.stroke();
  });
}

function paintGlassEdge(ctx: Context, { glass, s }: Layout): void {
  ctx.strokeStyle = brassOver(ctx, glass);
  ctx.lineWidth = 2.4 * s;
  roundedPath(ctx, glass);
  ctx.stroke();
  ctx.strokeStyle = fade(COLOURS["brass-bright"], 0.28);
  ctx.lineWidth = 0.8 * s;
  roundedPath(ctx, insetBox(glass, 3 * s));
  ctx.stroke();
}

// The six endings: what becomes of the table, and an emblem with a sentence.
import type { Ending } from "@freeze/shared/rules";
import { COLOURS } from "../../theme.ts";
import type { Disc, Layout } from "../layout.ts";
import type { Stage } from "../stage.ts";
import {
  type Context,
  fade,
  ornamentChance,
  roundedPath,
  sans,
  serif,
  withShadow,
  wrapped,
  write,
} from "./brush.ts";
import { paintEmblem } from "./emblems.ts";
import { paintIce } from "./frost.ts";
import { inMap, landShape } from "./lands.ts";
import { paintMedallion, type StageInk } from "./stage.ts";

type End = Extract<Stage, { kind: "ending" }>;

interface Mood {
  /** Colour of the veil in the middle and at the edge. */
  readonly veil: readonly [string, string];
  readonly accent: string;
}
const MOODS: Readonly<Record<Ending, Mood>> = {
  war: { veil: ["rgba(120, 18, 6, 0.5)", "rgba(8, 1, 1, 0.95)"], accent: "#ff5c38" },
  collapse: { veil: ["rgba(40, 34, 30, 0.5)", "rgba(6, 6, 6, 0.92)"], accent: "#c9b79c" },
  settlement: { veil: ["rgba(255, 214, 130, 0.12)", "rgba(22, 14, 4, 0.66)"], accent: "#f2d998" },
  freeze: { veil: ["rgba(150, 210, 240, 0.16)", "rgba(6, 20, 30, 0.8)"], accent: "#bfe6fa" },
  breakdown: { veil: ["rgba(30, 16, 12, 0.5)", "rgba(8, 4, 3, 0.92)"], accent: "#e0805f" },
  stalemate: { veil: ["rgba(10, 16, 20, 0.5)", "rgba(6, 10, 13, 0.88)"], accent: "#b9b3a2" },
};

/** The table after the end. */
export function paintAftermath(ctx: Context, layout: Layout, { ending }: End): void {
  const { width, height, glass } = layout;
  ctx.save();
  roundedPath(ctx, glass);
  ctx.clip();
  if (ending === "freeze") {
    paintIce(ctx, layout, { inlay: "dprk", depth: 1 });
    paintIce(ctx, layout, { inlay: "rok", depth: 0.8 });
  }
  if (ending === "war") paintEmbers(ctx, layout);
  if (ending === "collapse") paintCracks(ctx, layout);
  ctx.restore();
  const reach = Math.hypot(width, height) * 0.56;
  const veil = ctx.createRadialGradient(width / 2, height / 2, 0, width / 2, height / 2, reach);
  const [inner, outer] = MOODS[ending].veil;
  veil.addColorStop(0, inner);
  veil.addColorStop(1, outer);
  ctx.fillStyle = veil;
  ctx.fillRect(0, 0, width, height);
}

/** The peninsula glows like a coal, and sparks lie over the sea. */
function paintEmbers(ctx: Context, layout: Layout): void {
  inMap(ctx, layout, (pixel) => {
    ctx.fillStyle = "rgba(10, 2, 0, 0.66)";
    for (const inlay of ["dprk", "rok"] as const) {
      ctx.fill(landShape(inlay), "evenodd");
      ctx.shadowColor = "#ff5a2a";
      ctx.shadowBlur = 26 * layout.s;
      ctx.strokeStyle = "#ff7a3d";
      ctx.lineWidth = 2 * pixel;
      ctx.stroke(landShape(inlay));
      ctx.shadowBlur = 0;
    }
  });
  const chance = ornamentChance(1950);
  const { glass } = layout;
  for (let spark = 0; spark < 90; spark += 1) {
    const x = glass.x + chance() * glass.w;
    const y = glass.y + chance() * glass.h;
    ctx.fillStyle = `rgba(255, ${Math.round(110 + chance() * 90)}, 60, ${0.2 + chance() * 0.6})`;
    ctx.beginPath();
    ctx.arc(x, y, (0.5 + chance() * 1.5) * layout.s, 0, Math.PI * 2);
    ctx.fill();
  }
}

/** The inlay of the DPRK splits. */
function paintCracks(ctx: Context, layout: Layout): void {
  const chance = ornamentChance(1994);
  inMap(ctx, layout, (pixel) => {
    ctx.save();
    ctx.clip(landShape("dprk"), "evenodd");
    ctx.fillStyle = "rgba(12, 10, 9, 0.5)";
    ctx.fill(landShape("dprk"), "evenodd");
    ctx.strokeStyle = "#0a0807";
    for (let crack = 0; crack < 9; crack += 1) {
      let [x, y] = [1761, 1300];
      const way = (crack / 9) * Math.PI * 2;
      ctx.lineWidth = 3.4 * pixel * layout.s;
      ctx.beginPath();
      ctx.moveTo(x, y);
      for (let step = 0; step < 9; step += 1) {
        const turn = way + (chance() - 0.5) * 1.5;
        x += Math.cos(turn) * 34;
        y += Math.sin(turn) * 34;
        ctx.lineTo(x, y);
      }
      ctx.stroke();
    }
    ctx.restore();
  });
}

export const endingDisc = ({ stage, glass, size }: Layout): Disc => ({
  ...stage,
  r: size === "phone" ? Math.min(glass.h * 0.46, stage.r * 1.1) : stage.r * 1.08,
});

/** The medallion with the emblem, the name of the ending and one sentence. */
export function paintEnding(ctx: Context, ink: StageInk, end: End): void {
  const { layout, translate } = ink;
  const disc = endingDisc(layout);
  const { accent } = MOODS[end.ending];
  withShadow(ctx, { blur: disc.r * 0.5, y: 0, colour: fade(accent, 0.55) }, () => {
    ctx.beginPath();
    ctx.arc(disc.x, disc.y, disc.r * 0.98, 0, Math.PI * 2);
    ctx.fillStyle = COLOURS.ink;
    ctx.fill();
  });
  paintMedallion(ctx, disc, accent);
  paintEmblem(ctx, { disc: { x: disc.x, y: disc.y - disc.r * 0.3, r: disc.r * 0.4 }, end, accent });
  const { lang } = translate;
  const title = serif(lang, disc.r * 0.165, 650);
  const lines = wrapped(ctx, translate(`scene.ending.${end.ending}`), {
    font: title,
    width: disc.r * 1.66,
    lines: 2,
  });
  const first = disc.y + disc.r * (lines.length > 1 ? 0.25 : 0.3);
  lines.forEach((line, at) =>
    write(
      ctx,
      line,
      { x: disc.x, y: first + at * disc.r * 0.18 },
      {
        font: title,
        colour: COLOURS.paper,
        align: "center",
      },
    ),
  );
  const key = end.variant === null ? `${end.ending}.text` : end.variant;
  const font = sans(lang, Math.max(10, disc.r * 0.082), 480);
  const told = wrapped(ctx, translate(`scene.ending.${key}`), {
    font,
    width: disc.r * 1.3,
    lines: 2,
  });
  const below = first + disc.r * (0.2 + 0.18 * (lines.length - 1));
  told.forEach((line, at) =>
    write(
      ctx,
      line,
      { x: disc.x, y: below + at * disc.r * 0.12 },
      {
        font,
        colour: COLOURS["paper-dim"],
        align: "center",
      },
    ),
  );
}

// The six endings: what becomes of the table, and an emblem with a sentence.
import type { Ending } from "@freeze/shared/rules";
import { COLOURS } from "../../theme.ts";
import type { Box, Layout } from "../layout.ts";
import { REGION } from "../map.ts";
import type { Stage } from "../stage.ts";
import {
  balanced,
  type Context,
  fade,
  ornamentChance,
  roundedPath,
  sans,
  serif,
  withShadow,
  write,
} from "./brush.ts";
import { paintEmblem } from "./emblems.ts";
import { paintIce } from "./frost.ts";
import { inMap, landShape } from "./lands.ts";
import { paintMedallion } from "./signs.ts";
import type { StageInk } from "./stage.ts";

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
  const reach = Math.hypot(width, height) * 0.56;
  const veil = ctx.createRadialGradient(width / 2, height / 2, 0, width / 2, height / 2, reach);
  const [inner, outer] = MOODS[ending].veil;
  veil.addColorStop(0, inner);
  veil.addColorStop(1, outer);
  ctx.fillStyle = veil;
  ctx.fillRect(0, 0, width, height);
  ctx.save();
  roundedPath(ctx, glass);
  ctx.clip();
  paintTrace(ctx, layout, ending);
  ctx.restore();
}

/** What the ending leaves on the land. */
function paintTrace(ctx: Context, layout: Layout, ending: Ending): void {
  switch (ending) {
    case "war":
      paintEmbers(ctx, layout);
      break;
    case "collapse":
      paintCracks(ctx, layout);
      break;
    case "settlement":
      paintSeam(ctx, layout, { colour: "#ffe7a8", width: 4, glow: 30 });
      paintCityLights(ctx, layout);
      break;
    case "freeze":
      paintIce(ctx, layout, { inlay: "dprk", depth: 1 });
      paintIce(ctx, layout, { inlay: "rok", depth: 0.75 });
      break;
    case "breakdown":
      paintSeam(ctx, layout, { colour: "#ff5436", width: 5, glow: 34 });
      break;
    case "stalemate":
      paintSeam(ctx, layout, { colour: "#d9d2bd", width: 2.5, glow: 6 });
      break;
  }
}

/** The line between the two Koreas, as a light. */
function paintSeam(
  ctx: Context,
  layout: Layout,
  { colour, width, glow }: { colour: string; width: number; glow: number },
): void {
  inMap(ctx, layout, (pixel) => {
    ctx.lineCap = "round";
    ctx.lineJoin = "round";
    ctx.shadowColor = colour;
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * pixel * layout.s;
    for (const blur of [glow, glow / 3]) {
      ctx.shadowBlur = blur * layout.s;
      ctx.stroke(new Path2D(REGION.dmz));
    }
  });
}

/** Lamps on both sides of the line. */
function paintCityLights(ctx: Context, layout: Layout): void {
  const chance = ornamentChance(1972);
  inMap(ctx, layout, (pixel) => {
    for (const inlay of ["dprk", "rok"] as const) {
      ctx.save();
      ctx.clip(landShape(inlay), "evenodd");
      ctx.shadowColor = "#ffd98a";
      ctx.shadowBlur = 9 * layout.s;
      for (let lamp = 0; lamp < 120; lamp += 1) {
        ctx.fillStyle = `rgba(255, ${Math.round(214 + chance() * 36)}, 160, ${0.5 + chance() * 0.5})`;
        ctx.beginPath();
        const r = (0.7 + chance() * 1.2) * pixel * layout.s;
        ctx.arc(1560 + chance() * 520, 1060 + chance() * 680, r, 0, Math.PI * 2);
        ctx.fill();
      }
      ctx.restore();
    }
  });
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

/** The plaque under the peninsula: what happened stays in sight above it. */
export function endingBox({ glass, size, s }: Layout): Box {
  const phone = size === "phone";
  const w = phone ? glass.w * 0.84 : Math.min(glass.w * 0.8, 500 * s);
  const h = (phone ? 78 : 148) * s;
  const y = glass.y + glass.h * (phone ? 0.71 : 0.8) - h / 2;
  return { x: glass.x + (glass.w - w) / 2, y, w, h };
}

/** The plaque with the emblem, the name of the ending and one sentence. */
export function paintEnding(ctx: Context, ink: StageInk, end: End): void {
  const { layout, translate } = ink;
  const box = endingBox(layout);
  const { accent } = MOODS[end.ending];
  const { s } = layout;
  paintPlaque(ctx, box, { accent, s });
  const disc = { x: box.x + box.h * 0.56, y: box.y + box.h / 2, r: box.h * 0.4 };
  paintMedallion(ctx, disc, accent);
  paintEmblem(ctx, { disc: { ...disc, r: disc.r * 0.68 }, end, accent });
  const { lang } = translate;
  const phone = layout.size === "phone";
  const left = box.x + box.h * 1.1;
  const width = box.x + box.w - left - 18 * s;
  const titleSize = (phone ? 16 : 29) * s;
  const bodySize = (phone ? 10.5 : 15) * s;
  const title = serif(lang, titleSize, 650);
  const body = sans(lang, bodySize, 470);
  const lines = [
    ...balanced(ctx, translate(`scene.ending.${end.ending}`), { font: title, width }).map(
      (text) => ({
        text,
        font: title,
        colour: COLOURS.paper as string,
        high: titleSize * 1.16,
      }),
    ),
    ...balanced(ctx, translate(`scene.ending.${end.variant ?? end.ending}.text`), {
      font: body,
      width,
    }).map((text) => ({ text, font: body, colour: COLOURS["paper-dim"], high: bodySize * 1.45 })),
  ];
  let y = box.y + (box.h - lines.reduce((sum, { high }) => sum + high, 0)) / 2;
  for (const { text, high, ...line } of lines) {
    write(ctx, text, { x: left, y: y + high / 2 }, line);
    y += high;
  }
}

function paintPlaque(ctx: Context, box: Box, { accent, s }: { accent: string; s: number }): void {
  const shape = { ...box, radius: box.h / 2 };
  withShadow(ctx, { blur: 34 * s, y: 6 * s, colour: fade(accent, 0.4) }, () => {
    roundedPath(ctx, shape);
    ctx.fillStyle = COLOURS.ink;
    ctx.fill();
  });
  const face = ctx.createLinearGradient(0, box.y, 0, box.y + box.h);
  face.addColorStop(0, "#222e36");
  face.addColorStop(1, "#0b1217");
  ctx.fillStyle = face;
  ctx.fill();
  ctx.strokeStyle = accent;
  ctx.lineWidth = 1.6 * s;
  ctx.stroke();
}

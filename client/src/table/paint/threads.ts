// Trust as threads between plates: inlaid in the rim between neighbours, spun over the glass between opposites.
import type { Pair } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { COLOURS, THREAD_LOOKS } from "../../theme.ts";
import { crosses, threadOrder, threadPath, wordSpot } from "../curves.ts";
import type { Layout, Point } from "../layout.ts";
import type { Picture } from "../picture.ts";
import { type Context, fade, roundedPath, sans, widthOf, withShadow, write } from "./brush.ts";

export function paintThreads(ctx: Context, layout: Layout, picture: Picture): void {
  for (const pair of threadOrder(layout)) paintThread(ctx, layout, { pair, picture });
}

/** The words of the levels, over everything that lies on the glass. */
export function paintThreadWords(
  ctx: Context,
  layout: Layout,
  { picture, translate }: { picture: Picture; translate: Translate },
): void {
  if (layout.size === "phone") return;
  for (const pair of threadOrder(layout)) {
    const level = picture.threads[pair];
    const at = wordSpot(layout, pair);
    paintWord(ctx, translate(`level.${level}`), {
      at,
      colour: THREAD_LOOKS[level].colour,
      font: sans(translate.lang, 10.5 * layout.s, 650),
      s: layout.s,
    });
  }
}

function paintThread(
  ctx: Context,
  layout: Layout,
  { pair, picture }: { pair: Pair; picture: Picture },
): void {
  const look = THREAD_LOOKS[picture.threads[pair]];
  const path = threadPath(layout, pair);
  const over = crosses(layout, pair);
  const s = layout.s * (layout.size === "phone" ? 0.8 : 1);
  ctx.save();
  ctx.lineCap = look.dash.length === 0 ? "butt" : "round";
  ctx.lineJoin = "round";
  trace(ctx, path, 0);
  ctx.strokeStyle = over ? "rgba(3, 8, 10, 0.38)" : "rgba(14, 6, 1, 0.82)";
  ctx.lineWidth = (over ? 3.4 : 6.4) * s;
  ctx.stroke();
  ctx.setLineDash(look.dash.map((part) => part * s));
  ctx.strokeStyle = over ? fade(look.colour, 0.78) : look.colour;
  ctx.lineWidth = look.width * s * (over ? 0.9 : 1.35);
  if (look.strands === 1) withShadow(ctx, glow(look.colour, s), () => ctx.stroke());
  else {
    for (const shift of [-1.7, 1.7]) {
      trace(ctx, path, shift * s);
      ctx.lineWidth = 1.25 * s;
      withShadow(ctx, glow(look.colour, s), () => ctx.stroke());
    }
  }
  ctx.restore();
}

const glow = (colour: string, s: number) => ({ blur: 5 * s, y: 0, colour: fade(colour, 0.6) });

/** Lays the path down, shifted sideways by some pixels. */
function trace(ctx: Context, path: readonly Point[], shift: number): void {
  ctx.beginPath();
  path.forEach((point, at) => {
    const before = path[at - 1] ?? point;
    const after = path[at + 1] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const x = point.x - ((after.y - before.y) / length) * shift;
    const y = point.y + ((after.x - before.x) / length) * shift;
    if (at === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
}

function paintWord(
  ctx: Context,
  text: string,
  ink: { at: Point; colour: string; font: string; s: number },
): void {
  const { at, s } = ink;
  const w = widthOf(ctx, text, ink.font) + 16 * s;
  const h = 19 * s;
  withShadow(ctx, { blur: 5 * s, y: 2 * s }, () => {
    roundedPath(ctx, { x: at.x - w / 2, y: at.y - h / 2, w, h, radius: h / 2 });
    ctx.fillStyle = "rgba(14, 20, 24, 0.92)";
    ctx.fill();
  });
  ctx.strokeStyle = ink.colour;
  ctx.lineWidth = s;
  ctx.stroke();
  write(
    ctx,
    text,
    { x: at.x, y: at.y + 0.5 * s },
    {
      font: ink.font,
      colour: COLOURS.paper,
      align: "center",
    },
  );
}

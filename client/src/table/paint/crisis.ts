// The crisis: shutters close from both sides, red light, one question.

import { ROLES } from "@freeze/shared/rules";
import { COLOURS } from "../../theme.ts";
import type { Box, Layout } from "../layout.ts";
import type { Stage } from "../stage.ts";
import {
  balanced,
  type Context,
  fade,
  insetBox,
  roundedPath,
  sans,
  serif,
  withShadow,
  write,
  writeLines,
} from "./brush.ts";
import { roundFlag } from "./marks.ts";
import type { StageInk } from "./stage.ts";

type Crisis = Extract<Stage, { kind: "crisis" }>;

/** What stays open between the shutters. */
export function gapOf({ glass, size }: Layout): Box {
  const w = glass.w * (size === "wide" ? 0.46 : size === "compact" ? 0.58 : 0.56);
  return { x: glass.x + (glass.w - w) / 2, y: glass.y, w, h: glass.h };
}

/** Red light over the whole room. */
export function paintRedLight(ctx: Context, layout: Layout): void {
  const { width, height, glass } = layout;
  const gap = gapOf(layout);
  const [x, y] = [width / 2, height * 0.5];
  const light = ctx.createRadialGradient(x, y, gap.w * 0.1, x, y, Math.hypot(width, height) * 0.55);
  light.addColorStop(0, "rgba(150, 22, 10, 0.42)");
  light.addColorStop(0.3, "rgba(120, 12, 6, 0.62)");
  light.addColorStop(0.7, "rgba(44, 3, 2, 0.8)");
  light.addColorStop(1, "rgba(10, 1, 1, 0.92)");
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, width, height);
  ctx.save();
  roundedPath(ctx, glass);
  ctx.clip();
  for (const [from, to] of [
    [glass.x, gap.x],
    [glass.x + glass.w, gap.x + gap.w],
  ] as const) {
    const leaf = ctx.createLinearGradient(from, 0, to, 0);
    leaf.addColorStop(0, "#120504");
    leaf.addColorStop(0.9, "#1f0907");
    leaf.addColorStop(1, "#3a0f0a");
    withShadow(ctx, { blur: 34, y: 0, colour: "rgba(255, 60, 30, 0.5)" }, () => {
      ctx.fillStyle = leaf;
      ctx.fillRect(Math.min(from, to), glass.y, Math.abs(to - from), glass.h);
    });
    ctx.fillStyle = fade(COLOURS.ember, 0.9);
    ctx.fillRect(to - 1, glass.y, 2, glass.h);
  }
  ctx.restore();
  ctx.strokeStyle = fade(COLOURS.ember, 0.5);
  ctx.lineWidth = 3 * layout.s;
  roundedPath(ctx, insetBox(glass, 1));
  ctx.stroke();
}

/** The question, what it costs, and who has answered. */
export function paintQuestion(ctx: Context, ink: StageInk, crisis: Crisis): void {
  const { layout, translate } = ink;
  const { s, size, glass } = layout;
  const gap = gapOf(layout);
  const { lang } = translate;
  const phone = size === "phone";
  const middle = gap.x + gap.w / 2;
  paintShades(ctx, layout);
  const top = glass.y + (phone ? 34 : 76) * s;
  const kicker = translate("scene.crisis");
  write(
    ctx,
    lang === "en" ? kicker.toUpperCase() : kicker,
    { x: middle, y: top },
    {
      font: sans(lang, (phone ? 10 : 15) * s, 750),
      colour: COLOURS.ember,
      align: "center",
      spacing: (phone ? 2 : 4) * s,
    },
  );
  const font = serif(lang, (phone ? 16 : 31) * s, 650);
  const lines = balanced(ctx, translate("scene.crisis.question"), { font, width: gap.w * 0.92 });
  writeLines(ctx, lines, {
    at: { x: middle, y: top + (phone ? 19 : 40) * s },
    step: (phone ? 19 : 38) * s,
    font,
    colour: "#fff1e4",
    align: "center",
  });
  const bottom = glass.y + glass.h;
  paintAnswers(ctx, ink, { crisis, y: bottom - (phone ? 84 : 172) * s });
  paintChances(ctx, ink, { crisis, y: bottom - (phone ? 46 : 98) * s });
}

/** The land shows in the middle only; words stand on the dark above and below. */
function paintShades(ctx: Context, { glass, ...layout }: Layout): void {
  const gap = gapOf({ glass, ...layout });
  ctx.save();
  roundedPath(ctx, glass);
  ctx.clip();
  const shade = ctx.createLinearGradient(0, gap.y, 0, gap.y + gap.h);
  shade.addColorStop(0, "rgba(18, 3, 2, 0.96)");
  shade.addColorStop(0.2, "rgba(18, 3, 2, 0.86)");
  shade.addColorStop(0.36, "rgba(18, 3, 2, 0)");
  shade.addColorStop(0.58, "rgba(18, 3, 2, 0)");
  shade.addColorStop(0.72, "rgba(18, 3, 2, 0.86)");
  shade.addColorStop(1, "rgba(18, 3, 2, 0.97)");
  ctx.fillStyle = shade;
  ctx.fillRect(gap.x, gap.y, gap.w, gap.h);
  ctx.restore();
}

function paintAnswers(
  ctx: Context,
  { layout, flags }: StageInk,
  at: { crisis: Crisis; y: number },
): void {
  const gap = gapOf(layout);
  const r = (layout.size === "phone" ? 12 : 24) * layout.s;
  ROLES.forEach((role, index) => {
    const x = gap.x + gap.w / 2 + (index - 1.5) * r * 2.7;
    const answered = at.crisis.answered[role];
    ctx.globalAlpha = answered ? 1 : 0.5;
    roundFlag(ctx, { flag: flags[role], role }, { x, y: at.y, r });
    ctx.globalAlpha = 1;
    ctx.strokeStyle = answered ? COLOURS.good : COLOURS.ember;
    ctx.fillStyle = answered ? COLOURS.good : COLOURS.ember;
    ctx.lineWidth = r * 0.12;
    ctx.lineCap = "round";
    ctx.beginPath();
    if (answered) {
      ctx.moveTo(x - r * 0.3, at.y + r * 1.45);
      ctx.lineTo(x - r * 0.05, at.y + r * 1.68);
      ctx.lineTo(x + r * 0.38, at.y + r * 1.24);
      ctx.stroke();
    } else {
      for (const shift of [-0.3, 0, 0.3]) {
        ctx.moveTo(x + r * shift, at.y + r * 1.45);
        ctx.arc(x + r * shift, at.y + r * 1.45, r * 0.07, 0, Math.PI * 2);
      }
      ctx.fill();
    }
  });
}

function paintChances(ctx: Context, ink: StageInk, at: { crisis: Crisis; y: number }): void {
  const { layout, translate } = ink;
  const { s, size } = layout;
  const gap = gapOf(layout);
  const phone = size === "phone";
  const font = sans(translate.lang, (phone ? 10.5 : 14.5) * s, 550);
  const text = translate(phone ? "scene.crisis.short" : "scene.crisis.chance", at.crisis.chances);
  writeLines(ctx, balanced(ctx, text, { font, width: gap.w * 0.9 }), {
    at: { x: gap.x + gap.w / 2, y: at.y },
    step: (phone ? 13 : 20) * s,
    font,
    colour: "#ffd9c8",
    align: "center",
  });
}

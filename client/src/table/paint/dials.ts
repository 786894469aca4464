// The two sanction dials. Each has five lamps; the lower dial is lit: as far as it goes, sanctions bite.
import type { Translate } from "@freeze/shared/text";
import { COLOURS } from "../../theme.ts";
import type { Disc, Layout } from "../layout.ts";
import type { DialsPicture } from "../picture.ts";
import { type Context, fade, fitting, sans, serif, withShadow, write } from "./brush.ts";
import { paintDisc } from "./gauge.ts";

export interface DialsInk {
  readonly layout: Layout;
  readonly dials: DialsPicture;
  readonly translate: Translate;
}

const STEPS = 5;
const FROM = Math.PI * 0.76;
const SWEEP = Math.PI * 1.48;

export function paintDials(ctx: Context, ink: DialsInk): void {
  const { layout, dials } = ink;
  paintBridge(ctx, ink);
  paintDial(ctx, ink, {
    disc: layout.sanctions,
    value: dials.sanctions,
    second: null,
    lit: dials.lit !== "enforcement",
    name: "sanctions",
  });
  paintDial(ctx, ink, {
    disc: layout.enforcement,
    value: dials.enforcement,
    second: dials.trueEnforcement,
    lit: dials.lit !== "sanctions",
    name: "enforcement",
  });
}

interface Face {
  readonly disc: Disc;
  readonly value: number;
  /** What only China knows: true Enforcement, where it differs. */
  readonly second: number | null;
  readonly lit: boolean;
  readonly name: "sanctions" | "enforcement";
}

/** A brass bar couples the two; the word of the bite stands on it. */
function paintBridge(ctx: Context, { layout, dials, translate }: DialsInk): void {
  const { sanctions, enforcement, s, size } = layout;
  const y = sanctions.y;
  ctx.strokeStyle = "rgba(10, 6, 2, 0.8)";
  ctx.lineWidth = 7 * s;
  ctx.beginPath();
  ctx.moveTo(sanctions.x + sanctions.r, y);
  ctx.lineTo(enforcement.x - enforcement.r, y);
  ctx.stroke();
  ctx.strokeStyle = COLOURS.brass;
  ctx.lineWidth = 4 * s;
  ctx.stroke();
  const middle = (sanctions.x + enforcement.x) / 2;
  const below = y + sanctions.r + (size === "phone" ? 21 : 33) * s;
  write(
    ctx,
    translate("scene.dials.bite", { n: dials.bite }),
    { x: middle, y: below },
    {
      font: sans(translate.lang, (size === "phone" ? 10 : 13) * s, 700),
      colour: dials.bite > 0 ? COLOURS.ember : COLOURS["paper-dim"],
      align: "center",
      halo: "rgba(8, 14, 18, 0.9)",
    },
  );
}

function paintDial(ctx: Context, ink: DialsInk, face: Face): void {
  const { layout, translate } = ink;
  const { s, size } = layout;
  const { disc, lit } = face;
  if (lit && face.value > 0) {
    const glow = ctx.createRadialGradient(
      disc.x,
      disc.y,
      disc.r * 0.7,
      disc.x,
      disc.y,
      disc.r * 1.5,
    );
    glow.addColorStop(0, fade(COLOURS.ember, 0.55));
    glow.addColorStop(1, fade(COLOURS.ember, 0));
    ctx.fillStyle = glow;
    ctx.fillRect(disc.x - disc.r * 1.5, disc.y - disc.r * 1.5, disc.r * 3, disc.r * 3);
  }
  paintDisc(ctx, disc, s);
  paintLamps(ctx, face);
  const { lang } = translate;
  write(
    ctx,
    String(face.value),
    { x: disc.x, y: disc.y + (face.second === null ? 1 : -3) * s },
    {
      font: serif(lang, disc.r * 0.78),
      colour: lit ? "#ffd9b8" : COLOURS["paper-dim"],
      align: "center",
    },
  );
  if (face.second !== null) {
    write(
      ctx,
      translate("scene.dials.true", { n: face.second }),
      { x: disc.x, y: disc.y + disc.r * 0.46 },
      {
        font: sans(lang, Math.max(8 * s, disc.r * 0.22), 600),
        colour: COLOURS.ember,
        align: "center",
      },
    );
  }
  const font = sans(lang, (size === "phone" ? 8.1 : 11.5) * s, 600);
  const gap = Math.abs(layout.enforcement.x - layout.sanctions.x) - 3 * s;
  const label = translate(`scene.dials.${face.name}`);
  write(
    ctx,
    fitting(ctx, [label], { font, width: gap }),
    { x: disc.x, y: disc.y + disc.r + (size === "phone" ? 9 : 14) * s },
    {
      font,
      colour: lit ? COLOURS.paper : COLOURS["paper-dim"],
      align: "center",
      halo: "rgba(8, 14, 18, 0.85)",
    },
  );
}

function paintLamps(ctx: Context, { disc, value, second, lit }: Face): void {
  const gap = 0.045;
  for (let step = 0; step < STEPS; step += 1) {
    const from = FROM + (SWEEP * step) / STEPS + gap;
    const to = FROM + (SWEEP * (step + 1)) / STEPS - gap;
    const on = step < value;
    const hollow =
      second !== null && step >= Math.min(second, value) && step < Math.max(second, value);
    const paint = (): void => {
      ctx.lineCap = "butt";
      ctx.lineWidth = disc.r * 0.17;
      ctx.strokeStyle = lampColour(on && !hollow, lit);
      ctx.beginPath();
      ctx.arc(disc.x, disc.y, disc.r * 0.76, from, to);
      ctx.stroke();
    };
    if (on && lit && !hollow) {
      withShadow(ctx, { blur: disc.r * 0.25, y: 0, colour: COLOURS.ember }, paint);
    } else paint();
    if (hollow) {
      ctx.lineWidth = disc.r * 0.05;
      ctx.strokeStyle = COLOURS.ember;
      ctx.stroke();
    }
  }
}

function lampColour(on: boolean, lit: boolean): string {
  if (!on) return "rgba(255, 255, 255, 0.10)";
  return lit ? COLOURS.ember : "#8f7c63";
}

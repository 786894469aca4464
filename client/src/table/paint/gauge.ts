// The tension gauge: an arc of five bands, a needle, a number and a word.
import type { Translate } from "@freeze/shared/text";
import { COLOURS, TENSION_BANDS, tensionBand } from "../../theme.ts";
import type { Disc, TableSize } from "../layout.ts";
import { tensionWord } from "../words.ts";
import {
  boxOf,
  brassOver,
  type Context,
  discPath,
  fade,
  sans,
  serif,
  withShadow,
  write,
} from "./brush.ts";

export interface GaugeInk {
  readonly disc: Disc;
  /** 0-100; may lie between whole numbers while the needle moves. */
  readonly tension: number;
  readonly translate: Translate;
  readonly s: number;
  readonly size: TableSize;
}

const FROM = Math.PI * 0.78;
const SWEEP = Math.PI * 1.44;
const angleOf = (value: number): number => FROM + (SWEEP * Math.max(0, Math.min(100, value))) / 100;

export function paintGauge(ctx: Context, ink: GaugeInk): void {
  paintDisc(ctx, ink.disc, ink.s);
  paintBands(ctx, ink);
  paintTicks(ctx, ink);
  paintNeedle(ctx, ink);
  paintReading(ctx, ink);
}

/** The round body that gauge and dials share. */
export function paintDisc(ctx: Context, disc: Disc, s: number): void {
  withShadow(ctx, { blur: 18 * s, y: 7 * s, colour: "rgba(0, 0, 0, 0.65)" }, () => {
    discPath(ctx, disc);
    ctx.fillStyle = COLOURS.ink;
    ctx.fill();
  });
  const face = ctx.createRadialGradient(
    disc.x - disc.r * 0.3,
    disc.y - disc.r * 0.5,
    0,
    disc.x,
    disc.y,
    disc.r * 1.1,
  );
  face.addColorStop(0, "#2c3a43");
  face.addColorStop(0.6, "#151e25");
  face.addColorStop(1, "#0a1015");
  discPath(ctx, disc);
  ctx.fillStyle = face;
  ctx.fill();
  ctx.strokeStyle = brassOver(ctx, boxOf(disc));
  ctx.lineWidth = Math.max(1.6, disc.r * 0.055);
  ctx.stroke();
  ctx.strokeStyle = fade(COLOURS["brass-bright"], 0.25);
  ctx.lineWidth = 0.8 * s;
  discPath(ctx, { ...disc, r: disc.r * 0.93 });
  ctx.stroke();
}

function paintBands(ctx: Context, { disc, tension }: GaugeInk): void {
  const now = tensionBand(tension).id;
  let from = 0;
  ctx.lineCap = "butt";
  for (const band of TENSION_BANDS) {
    const to = Math.min(100, band.below);
    const lit = band.id === now;
    ctx.strokeStyle = fade(band.colour, lit ? 1 : 0.42);
    ctx.lineWidth = disc.r * (lit ? 0.17 : 0.11);
    ctx.beginPath();
    ctx.arc(disc.x, disc.y, disc.r * 0.75, angleOf(from + 0.8), angleOf(to - 0.8));
    ctx.stroke();
    from = to;
  }
}

function paintTicks(ctx: Context, { disc, size }: GaugeInk): void {
  if (size === "phone") return;
  ctx.strokeStyle = fade(COLOURS.paper, 0.4);
  ctx.lineWidth = disc.r * 0.014;
  for (let value = 0; value <= 100; value += 5) {
    const angle = angleOf(value);
    const inner = disc.r * (value % 25 === 0 ? 0.56 : 0.61);
    ctx.beginPath();
    ctx.moveTo(disc.x + Math.cos(angle) * inner, disc.y + Math.sin(angle) * inner);
    ctx.lineTo(disc.x + Math.cos(angle) * disc.r * 0.65, disc.y + Math.sin(angle) * disc.r * 0.65);
    ctx.stroke();
  }
}

function paintNeedle(ctx: Context, { disc, tension, s }: GaugeInk): void {
  const angle = angleOf(tension);
  const tip = { x: Math.cos(angle) * disc.r * 0.72, y: Math.sin(angle) * disc.r * 0.72 };
  const side = { x: -Math.sin(angle) * disc.r * 0.055, y: Math.cos(angle) * disc.r * 0.055 };
  withShadow(ctx, { blur: 4 * s, y: 2 * s }, () => {
    ctx.fillStyle = COLOURS.paper;
    ctx.beginPath();
    ctx.moveTo(disc.x + tip.x, disc.y + tip.y);
    ctx.lineTo(disc.x + side.x, disc.y + side.y);
    ctx.lineTo(disc.x - tip.x * 0.2, disc.y - tip.y * 0.2);
    ctx.lineTo(disc.x - side.x, disc.y - side.y);
    ctx.closePath();
    ctx.fill();
  });
  discPath(ctx, { ...disc, r: disc.r * 0.085 });
  ctx.fillStyle = COLOURS.brass;
  ctx.fill();
  ctx.strokeStyle = "#3a2a10";
  ctx.lineWidth = disc.r * 0.02;
  ctx.stroke();
}

function paintReading(ctx: Context, { disc, tension, translate, s, size }: GaugeInk): void {
  const { lang } = translate;
  const { colour } = tensionBand(tension);
  const numberSize = disc.r * (size === "phone" ? 0.52 : 0.42);
  write(
    ctx,
    String(Math.round(tension)),
    { x: disc.x, y: disc.y + disc.r * 0.47 },
    {
      font: serif(lang, numberSize),
      colour: COLOURS.paper,
      align: "center",
    },
  );
  const word = tensionWord(translate, tension);
  const below = disc.y + disc.r + (size === "phone" ? 9 : 13) * s;
  write(
    ctx,
    // On a phone the place beside the gauge belongs to the threads.
    size === "phone" ? word : `${translate("scene.tension")} · ${word}`,
    { x: disc.x, y: below },
    {
      font: sans(lang, (size === "phone" ? 9.5 : 12) * s, 650),
      colour,
      align: "center",
      halo: "rgba(8, 14, 18, 0.85)",
    },
  );
}

// A delegation's plate: flag, name, delegate, status, and its Voice as the light that falls on it.
import type { Role } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { COLOURS, ROLE_LOOKS } from "../../theme.ts";
import type { Box, PlateBox } from "../layout.ts";
import type { PlatePicture } from "../picture.ts";
import { delegateName, statusWord } from "../words.ts";
import {
  type Context,
  fade,
  fitting,
  roundedPath,
  sans,
  serif,
  widthOf,
  withShadow,
  write,
} from "./brush.ts";
import { paintMark, paintStatus, paintVoice, paintVoiceBar, STATUS_COLOURS } from "./plateMarks.ts";

export type Flags = Readonly<Record<Role, CanvasImageSource | null>>;

export interface PlateInk {
  readonly box: PlateBox;
  readonly plate: PlatePicture;
  readonly translate: Translate;
  readonly flags: Flags;
  readonly s: number;
}

/** How far the lamp light reaches over the edge of a plate, in pixels at scale 1. */
export const LAMP_REACH = 34;

/** Paints at the box's place; the light reaches over the edge by LAMP_REACH. */
export function paintPlate(ctx: Context, ink: PlateInk): void {
  paintLamp(ctx, ink);
  paintBody(ctx, ink);
  switch (ink.box.shape) {
    case "full":
      paintFull(ctx, ink);
      break;
    case "tall":
      paintTall(ctx, ink);
      break;
    case "strip":
      paintStrip(ctx, ink);
      break;
    case "flag":
      paintFlag(ctx, ink, ink.box);
      break;
  }
}

/** 0 (dark) to 1 (bright); a sidelined delegation sits in the dark. */
export function lightOf(plate: PlatePicture): number {
  const light = Math.max(0, Math.min(1, (plate.voice - 15) / 65));
  return plate.sidelined ? light * 0.4 : light;
}

function paintLamp(ctx: Context, { box, plate, s }: PlateInk): void {
  const light = lightOf(plate);
  if (light <= 0.02) return;
  const [cx, cy] = [box.x + box.w / 2, box.y + box.h / 2];
  ctx.save();
  ctx.translate(cx, cy);
  ctx.scale(1, (box.h / 2 + LAMP_REACH * s) / (box.w / 2 + LAMP_REACH * s));
  const reach = box.w / 2 + LAMP_REACH * s;
  const lamp = ctx.createRadialGradient(0, 0, box.w * 0.2, 0, 0, reach);
  lamp.addColorStop(0, `rgba(255, 236, 196, ${0.9 * light})`);
  lamp.addColorStop(0.62, `rgba(255, 224, 168, ${0.42 * light})`);
  lamp.addColorStop(0.82, `rgba(255, 214, 150, ${0.14 * light})`);
  lamp.addColorStop(1, "rgba(255, 208, 140, 0)");
  ctx.fillStyle = lamp;
  ctx.beginPath();
  ctx.arc(0, 0, reach, 0, Math.PI * 2);
  ctx.fill();
  ctx.restore();
}

function paintBody(ctx: Context, { box, plate, s }: PlateInk): void {
  const light = lightOf(plate);
  const shape = { ...box, radius: 6 * s };
  withShadow(ctx, { blur: 16 * s, y: 6 * s, colour: "rgba(0, 0, 0, 0.7)" }, () => {
    roundedPath(ctx, shape);
    ctx.fillStyle = COLOURS.ink;
    ctx.fill();
  });
  const face = ctx.createLinearGradient(0, box.y, 0, box.y + box.h);
  face.addColorStop(0, mixed([24, 32, 38], [62, 72, 76], light));
  face.addColorStop(0.5, mixed([18, 25, 30], [36, 46, 52], light));
  face.addColorStop(1, mixed([13, 18, 22], [22, 30, 36], light));
  roundedPath(ctx, shape);
  ctx.fillStyle = face;
  ctx.fill();
  ctx.save();
  ctx.clip();
  ctx.fillStyle = ROLE_LOOKS[plate.role].colour;
  ctx.globalAlpha = plate.sidelined ? 0.55 : 1;
  if (box.shape === "tall") ctx.fillRect(box.x, box.y, box.w, 4 * s);
  else ctx.fillRect(box.x, box.y, 4 * s, box.h);
  ctx.restore();
  const edge = ctx.createLinearGradient(box.x, box.y, box.x + box.w, box.y + box.h);
  edge.addColorStop(0, fade(COLOURS["brass-bright"], 0.4 + 0.6 * light));
  edge.addColorStop(0.5, fade(COLOURS["brass-dim"], 0.6 + 0.4 * light));
  edge.addColorStop(1, fade(COLOURS.brass, 0.4 + 0.6 * light));
  ctx.strokeStyle = plate.you ? COLOURS["brass-bright"] : edge;
  ctx.lineWidth = (plate.you ? 2.4 : 1.3) * s;
  roundedPath(ctx, shape);
  ctx.stroke();
}

const mixed = (dark: readonly number[], lit: readonly number[], by: number): string =>
  `rgb(${dark.map((from, at) => Math.round(from + ((lit[at] ?? 0) - from) * by)).join(", ")})`;

function paintFlag(ctx: Context, { flags, plate, s }: PlateInk, at: Box): void {
  const flag = flags[plate.role];
  ctx.save();
  roundedPath(ctx, { ...at, radius: 2.5 * s });
  ctx.fillStyle = ROLE_LOOKS[plate.role].colour;
  ctx.fill();
  ctx.clip();
  if (flag) ctx.drawImage(flag, at.x, at.y, at.w, at.h);
  const sheen = ctx.createLinearGradient(at.x, at.y, at.x + at.w, at.y + at.h);
  sheen.addColorStop(0, "rgba(255, 255, 255, 0.16)");
  sheen.addColorStop(0.5, "rgba(255, 255, 255, 0)");
  sheen.addColorStop(1, "rgba(0, 0, 0, 0.22)");
  ctx.fillStyle = sheen;
  ctx.fillRect(at.x, at.y, at.w, at.h);
  if (plate.sidelined) {
    ctx.fillStyle = "rgba(8, 12, 15, 0.5)";
    ctx.fillRect(at.x, at.y, at.w, at.h);
  }
  ctx.restore();
}

const nameColour = (plate: PlatePicture): string =>
  plate.sidelined ? COLOURS["paper-dim"] : COLOURS.paper;

function paintFull(ctx: Context, ink: PlateInk): void {
  const { box, plate, translate, s } = ink;
  const { lang } = translate;
  const flag = { x: box.x + 13 * s, y: box.y + box.h / 2 - 18 * s, w: 48 * s, h: 36 * s };
  paintFlag(ctx, ink, flag);
  const left = flag.x + flag.w + 10 * s;
  const voiceWidth = 50 * s;
  const space = box.x + box.w - voiceWidth - 4 * s - left;
  const font = serif(lang, 17 * s);
  const name = fitting(
    ctx,
    [translate(`role.${plate.role}`), translate(`role.${plate.role}.short`)],
    { font, width: space },
  );
  const row = box.h / 72;
  write(ctx, name, { x: left, y: box.y + 19 * row }, { font, colour: nameColour(plate) });
  const small = sans(lang, 11.5 * s, 450);
  const delegate = fitting(ctx, [delegateName(translate, plate)], { font: small, width: space });
  write(
    ctx,
    delegate,
    { x: left, y: box.y + 38 * row },
    { font: small, colour: COLOURS["paper-dim"] },
  );
  paintStatus(ctx, ink, { x: left, y: box.y + 55 * row, w: space, h: 0 });
  paintVoice(ctx, ink, {
    x: box.x + box.w - voiceWidth,
    y: box.y + 10 * row,
    w: voiceWidth,
    h: box.h - 20 * row,
  });
}

function paintTall(ctx: Context, ink: PlateInk): void {
  const { box, plate, translate, s } = ink;
  const { lang } = translate;
  const middle = box.x + box.w / 2;
  paintFlag(ctx, ink, { x: middle - 22 * s, y: box.y + 12 * s, w: 44 * s, h: 33 * s });
  const font = serif(lang, 15 * s);
  const name = fitting(
    ctx,
    [translate(`role.${plate.role}`), translate(`role.${plate.role}.short`)],
    { font, width: box.w - 10 * s },
  );
  write(
    ctx,
    name,
    { x: middle, y: box.y + 58 * s },
    { font, colour: nameColour(plate), align: "center" },
  );
  const small = sans(lang, 11 * s, 550);
  const word = plate.status === "none" ? "" : statusWord(translate, plate);
  const width = widthOf(ctx, word, small) + 14 * s;
  if (word !== "") {
    const left = middle - width / 2;
    paintMark(ctx, { x: left + 4 * s, y: box.y + 75 * s, r: 4 * s }, plate.status);
    const colour = STATUS_COLOURS[plate.status];
    write(ctx, word, { x: left + 13 * s, y: box.y + 75 * s }, { font: small, colour });
  }
  const colour = plate.sidelined ? COLOURS.bad : COLOURS["brass-bright"];
  const label = sans(lang, 9.5 * s, 550);
  const number = serif(lang, 17 * s);
  const caption = fitting(ctx, [translate("scene.voice")], { font: label, width: box.w * 0.5 });
  const total = widthOf(ctx, caption, label) + 5 * s + widthOf(ctx, String(plate.voice), number);
  const y = box.y + 95 * s;
  write(
    ctx,
    caption,
    { x: middle - total / 2, y: y + s },
    { font: label, colour: COLOURS["paper-dim"] },
  );
  write(
    ctx,
    String(plate.voice),
    { x: middle + total / 2, y },
    { font: number, colour, align: "right" },
  );
  paintVoiceBar(ctx, plate, { x: box.x + 12 * s, y: box.y + 107 * s, w: box.w - 24 * s, h: 3 * s });
}

function paintStrip(ctx: Context, ink: PlateInk): void {
  const { box, plate, translate, s } = ink;
  const { lang } = translate;
  paintFlag(ctx, ink, { x: box.x + 9 * s, y: box.y + box.h / 2 - 10.5 * s, w: 28 * s, h: 21 * s });
  const font = serif(lang, 14.5 * s);
  const left = box.x + 44 * s;
  const name = fitting(ctx, [translate(`role.${plate.role}.short`)], {
    font,
    width: box.w - 78 * s,
  });
  const middle = box.y + box.h / 2;
  write(ctx, name, { x: left, y: middle - 7 * s }, { font, colour: nameColour(plate) });
  const small = sans(lang, 10 * s, 550);
  const word =
    plate.you && plate.status !== "ready" ? translate("scene.you") : statusWord(translate, plate);
  paintMark(ctx, { x: left + 4 * s, y: middle + 9 * s, r: 3.6 * s }, plate.status);
  const text = fitting(ctx, [word], { font: small, width: box.w - 92 * s });
  write(
    ctx,
    text,
    { x: plate.status === "none" ? left : left + 12 * s, y: middle + 9 * s },
    {
      font: small,
      colour: STATUS_COLOURS[plate.status],
    },
  );
  const colour = plate.sidelined ? COLOURS.bad : COLOURS["brass-bright"];
  write(
    ctx,
    String(plate.voice),
    { x: box.x + box.w - 9 * s, y: middle - 3 * s },
    {
      font: serif(lang, 17 * s),
      colour,
      align: "right",
    },
  );
  paintVoiceBar(ctx, plate, {
    x: box.x + box.w - 33 * s,
    y: middle + 9 * s,
    w: 25 * s,
    h: 2.5 * s,
  });
}

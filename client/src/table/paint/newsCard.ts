// The round's news as a card of newsprint that lies on the table.
import type { NewsId } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { COLOURS } from "../../theme.ts";
import type { Box, TableSize } from "../layout.ts";
import { type Context, ornamentChance, sans, serif, withShadow, wrapped, write } from "./brush.ts";

export interface NewsInk {
  readonly box: Box;
  readonly large: boolean;
  readonly size: TableSize;
  readonly s: number;
  readonly news: NewsId;
  readonly round: number;
  readonly translate: Translate;
}

/** Room around the card for its shadow and its turn. */
export const CARD_MARGIN = 30;

export function paintNewsCard(ctx: Context, ink: NewsInk): void {
  const { box, s, large } = ink;
  ctx.save();
  ctx.translate(box.x + box.w / 2, box.y + box.h / 2);
  ctx.rotate(large ? -0.02 : -0.045);
  const sheet = { x: -box.w / 2, y: -box.h / 2, w: box.w, h: box.h };
  withShadow(ctx, { blur: 20 * s, y: 8 * s, colour: "rgba(0, 0, 0, 0.7)" }, () => {
    ctx.fillStyle = "#efe6d0";
    ctx.fillRect(sheet.x, sheet.y, sheet.w, sheet.h);
  });
  const light = ctx.createLinearGradient(sheet.x, sheet.y, sheet.x + sheet.w, sheet.y + sheet.h);
  light.addColorStop(0, "#faf4e4");
  light.addColorStop(1, "#dfd2b4");
  ctx.fillStyle = light;
  ctx.fillRect(sheet.x, sheet.y, sheet.w, sheet.h);
  paintFibres(ctx, sheet);
  paintPrint(ctx, ink, sheet);
  ctx.restore();
}

function paintFibres(ctx: Context, sheet: Box): void {
  const chance = ornamentChance(27);
  ctx.strokeStyle = "rgba(120, 96, 54, 0.12)";
  ctx.lineWidth = 0.6;
  ctx.beginPath();
  for (let fibre = 0; fibre < 70; fibre += 1) {
    const x = sheet.x + chance() * sheet.w;
    const y = sheet.y + chance() * sheet.h;
    ctx.moveTo(x, y);
    ctx.lineTo(x + 2 + chance() * 5, y + (chance() - 0.5) * 3);
  }
  ctx.stroke();
}

function paintPrint(ctx: Context, ink: NewsInk, sheet: Box): void {
  const { translate, news, large, s, size } = ink;
  const { lang } = translate;
  const phone = size === "phone";
  const pad = (large ? 20 : phone ? 6 : 12) * s * (phone && large ? 0.6 : 1);
  const left = sheet.x + pad;
  const width = sheet.w - 2 * pad;
  let y = sheet.y + pad;
  if (!(phone && !large)) {
    const small = (large ? 11.5 : 9.5) * s;
    write(
      ctx,
      translate("scene.news", { round: ink.round }),
      { x: left, y: y + small / 2 },
      {
        font: sans(lang, small, 700),
        colour: "#7c5a1e",
      },
    );
    y += small + 6 * s;
    ctx.fillStyle = COLOURS.print;
    ctx.fillRect(left, y, width, 1.6 * s);
    ctx.fillRect(left, y + 3 * s, width, 0.7 * s);
    y += (large ? 12 : 8) * s;
  }
  const headSize = (large ? (phone ? 17 : 24) : phone ? 9 : 14) * s;
  const head = serif(lang, headSize, 700);
  const room = sheet.y + sheet.h - pad - y;
  const most = Math.max(1, Math.min(large ? 2 : 3, Math.floor(room / (headSize * 1.15))));
  for (const line of wrapped(ctx, translate(`news.${news}`), { font: head, width, lines: most })) {
    write(ctx, line, { x: left, y: y + headSize * 0.55 }, { font: head, colour: COLOURS.print });
    y += headSize * 1.16;
  }
  if (!large || !translate.has(`news.${news}.text`)) return;
  y += 7 * s;
  const bodySize = (phone ? 11 : 14) * s;
  const body = serif(lang, bodySize, 420);
  const rows = Math.max(1, Math.floor((sheet.y + sheet.h - pad * 0.6 - y) / (bodySize * 1.32)));
  for (const line of wrapped(ctx, translate(`news.${news}.text`), {
    font: body,
    width,
    lines: rows,
  })) {
    write(ctx, line, { x: left, y: y + bodySize * 0.6 }, { font: body, colour: "#4a3f2c" });
    y += bodySize * 1.32;
  }
}

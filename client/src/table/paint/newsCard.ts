// The round's news as a card of newsprint that lies on the table.
import type { NewsId } from "@freeze/shared/rules";
import type { Lang, Translate } from "@freeze/shared/text";
import { COLOURS } from "../../theme.ts";
import type { Box } from "../layout.ts";
import { type Context, ornamentChance, sans, serif, withShadow, wrapped, write } from "./brush.ts";

export interface NewsInk {
  /** The most room that the card may take; it is as high as its text. */
  readonly box: Box;
  readonly large: boolean;
  readonly s: number;
  readonly news: NewsId;
  readonly round: number;
  readonly translate: Translate;
}

/** Room around the card for its shadow and its turn, in pixels at scale 1. */
export const CARD_MARGIN = 30;

interface Print {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** Height of the line in px. */
  readonly high: number;
  /** A double rule stands under it. */
  readonly ruled?: true;
}

export function paintNewsCard(ctx: Context, ink: NewsInk): void {
  const { box, s, large } = ink;
  const pad = padOf(ink);
  const lines = printOf(ctx, ink, { width: box.w - 2 * pad, height: box.h - 2 * pad });
  const h = lines.reduce((sum, { high }) => sum + high, 0) + 2 * pad;
  ctx.save();
  ctx.translate(box.x + box.w / 2, large ? box.y + box.h / 2 : box.y + box.h - h / 2);
  ctx.rotate(large ? -0.02 : -0.04);
  const sheet = { x: -box.w / 2, y: -h / 2, w: box.w, h };
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
  let y = sheet.y + pad;
  for (const line of lines) {
    const middle = y + (line.ruled ? line.high * 0.34 : line.high / 2);
    write(ctx, line.text, { x: sheet.x + pad, y: middle }, line);
    y += line.high;
    if (line.ruled) paintRule(ctx, { x: sheet.x + pad, y: y - 9 * s, w: sheet.w - 2 * pad, s });
  }
  ctx.restore();
}

const padOf = ({ large, s }: NewsInk): number => (large ? 22 : 12) * s;

/** Masthead, headline and as much of the text as there is room for. */
function printOf(
  ctx: Context,
  ink: NewsInk,
  room: { width: number; height: number },
): readonly Print[] {
  const { translate, news, large, s } = ink;
  const { lang } = translate;
  const lines: Print[] = [masthead(ink)];
  const headSize = (large ? 25 : 14) * s;
  const head = serif(lang, headSize, 700);
  const space = { font: head, width: room.width, lines: 3 };
  for (const text of wrapped(ctx, translate(`news.${news}`), space)) {
    lines.push({ text, font: head, colour: COLOURS.print, high: headSize * 1.18 });
  }
  if (!translate.has(`news.${news}.text`)) return lines;
  const bodySize = (large ? 15 : 10.5) * s;
  const left = room.height - lines.reduce((sum, { high }) => sum + high, 0) - 8 * s;
  const rows = Math.floor(left / (bodySize * 1.34));
  if (rows < 1) return lines;
  return [...lines, ...body(ctx, ink, { width: room.width, size: bodySize, rows })];
}

function masthead({ translate, round, large, s }: NewsInk): Print {
  const small = (large ? 12 : 9.5) * s;
  return {
    text: translate("scene.news", { round }),
    font: sans(translate.lang, small, 700),
    colour: "#7c5a1e",
    high: small + 16 * s,
    ruled: true,
  };
}

function body(
  ctx: Context,
  { translate, news, s, large }: NewsInk,
  { width, size, rows }: { width: number; size: number; rows: number },
): readonly Print[] {
  const font = printFont(translate.lang, size);
  const space = { font, width, lines: rows };
  const text = translate(`news.${news}.text`);
  // The small card tells the text whole or not at all.
  if (!large && wrapped(ctx, text, { ...space, lines: rows + 1 }).length > rows) return [];
  return [
    { text: "", font, colour: COLOURS.print, high: 5 * s },
    ...wrapped(ctx, text, space).map((line) => ({
      text: line,
      font,
      colour: "#4a3f2c",
      high: size * 1.34,
    })),
  ];
}

const printFont = (lang: Lang, size: number): string => serif(lang, size, 430);

function paintRule(
  ctx: Context,
  { x, y, w, s }: { x: number; y: number; w: number; s: number },
): void {
  ctx.fillStyle = COLOURS.print;
  ctx.fillRect(x, y, w, 1.6 * s);
  ctx.fillRect(x, y + 3 * s, w, 0.7 * s);
}

function paintFibres(ctx: Context, sheet: Box): void {
  const chance = ornamentChance(27);
  ctx.strokeStyle = "rgba(120, 96, 54, 0.12)";
  ctx.lineWidth = 0.6;
  ctx.beginPath();
  for (let fibre = 0; fibre < 70; fibre += 1) {
    const x = sheet.x + chance() * (sheet.w - 8);
    const y = sheet.y + chance() * sheet.h;
    ctx.moveTo(x, y);
    ctx.lineTo(x + 2 + chance() * 5, y + (chance() - 0.5) * 3);
  }
  ctx.stroke();
}

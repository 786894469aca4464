// Small helpers of Canvas 2D that every painter shares. No Phaser here: painters draw into any context.
import type { Lang } from "@freeze/shared/text";
import { COLOURS, SANS, SERIF } from "../../theme.ts";
import type { Box, Disc, Point, RoundedBox } from "../layout.ts";

export type Context = CanvasRenderingContext2D;

export const serif = (lang: Lang, size: number, weight = 600): string =>
  `${weight} ${size}px ${SERIF[lang]}`;
export const sans = (lang: Lang, size: number, weight = 500): string =>
  `${weight} ${size}px ${SANS[lang]}`;

/** A colour of the theme (#rrggbb) with an opacity of 0-1. */
export function fade(colour: string, alpha: number): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return `rgba(${value >> 16}, ${(value >> 8) & 255}, ${value & 255}, ${alpha})`;
}

/** Chance for ornaments only: the same grain on every screen. */
export function ornamentChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function roundedPath(ctx: Context, box: RoundedBox): void {
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.w, box.h, Math.max(0, box.radius));
}

export const insetBox = (box: RoundedBox, by: number): RoundedBox => ({
  x: box.x + by,
  y: box.y + by,
  w: box.w - 2 * by,
  h: box.h - 2 * by,
  radius: Math.max(0, box.radius - by),
});

/** Brass as it catches the lamp: bright, dim, bright, along the diagonal of a box. */
export function brassOver(ctx: Context, box: Box): CanvasGradient {
  const gradient = ctx.createLinearGradient(box.x, box.y, box.x + box.w, box.y + box.h);
  gradient.addColorStop(0, COLOURS["brass-bright"]);
  gradient.addColorStop(0.28, COLOURS.brass);
  gradient.addColorStop(0.5, COLOURS["brass-dim"]);
  gradient.addColorStop(0.72, COLOURS.brass);
  gradient.addColorStop(0.86, COLOURS["brass-bright"]);
  gradient.addColorStop(1, COLOURS["brass-dim"]);
  return gradient;
}

export const boxOf = (disc: Disc): Box => ({
  x: disc.x - disc.r,
  y: disc.y - disc.r,
  w: 2 * disc.r,
  h: 2 * disc.r,
});

export function discPath(ctx: Context, disc: Disc): void {
  ctx.beginPath();
  ctx.arc(disc.x, disc.y, disc.r, 0, Math.PI * 2);
}

export function withShadow(
  ctx: Context,
  shadow: { blur: number; y: number; colour?: string },
  draw: () => void,
): void {
  ctx.save();
  ctx.shadowColor = shadow.colour ?? "rgba(0, 0, 0, 0.6)";
  // Shadows ignore the transform, so they are scaled to device pixels here.
  const ratio = ctx.getTransform().a;
  ctx.shadowBlur = shadow.blur * ratio;
  ctx.shadowOffsetY = shadow.y * ratio;
  draw();
  ctx.restore();
}

export interface Line {
  readonly font: string;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  readonly spacing?: number;
  readonly halo?: string;
}

/** One line of text; with a halo it stays readable on the map. The baseline is the middle. */
export function write(ctx: Context, text: string, at: Point, line: Line): void {
  ctx.save();
  ctx.font = line.font;
  ctx.textAlign = line.align ?? "left";
  ctx.textBaseline = "middle";
  if (line.spacing !== undefined && "letterSpacing" in ctx) ctx.letterSpacing = `${line.spacing}px`;
  if (line.halo) {
    ctx.lineJoin = "round";
    ctx.lineWidth = 3.5;
    ctx.strokeStyle = line.halo;
    ctx.strokeText(text, at.x, at.y);
  }
  ctx.fillStyle = line.colour;
  ctx.fillText(text, at.x, at.y);
  ctx.restore();
}

/** Lines under each other, `step` pixels apart; `at` is the middle of the first. */
export function writeLines(
  ctx: Context,
  lines: readonly string[],
  { at, step, ...line }: Line & { readonly at: Point; readonly step: number },
): void {
  for (const [index, text] of lines.entries()) {
    write(ctx, text, { x: at.x, y: at.y + index * step }, line);
  }
}

export function widthOf(ctx: Context, text: string, font: string): number {
  ctx.save();
  ctx.font = font;
  const { width } = ctx.measureText(text);
  ctx.restore();
  return width;
}

/** The first of the wordings that fits, or the last one cut with an ellipsis. */
export function fitting(
  ctx: Context,
  wordings: readonly string[],
  space: { font: string; width: number },
): string {
  const fits = wordings.find((wording) => widthOf(ctx, wording, space.font) <= space.width);
  if (fits !== undefined) return fits;
  let cut = wordings.at(-1) ?? "";
  while (cut.length > 1 && widthOf(ctx, `${cut}…`, space.font) > space.width)
    cut = cut.slice(0, -1);
  return cut.length > 0 ? `${cut.trimEnd()}…` : "";
}

/** Breaks a text into lines at spaces, or between characters where the language has none. */
export function wrapped(
  ctx: Context,
  text: string,
  space: { font: string; width: number; lines: number },
): readonly string[] {
  const words =
    text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line + word;
    if (line !== "" && widthOf(ctx, longer.trimEnd(), space.font) > space.width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line = longer;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= space.lines) return lines;
  const kept = lines.slice(0, space.lines);
  const rest = lines.slice(space.lines - 1).join(" ");
  kept[space.lines - 1] = fitting(ctx, [rest], space);
  return kept;
}

/** Lines of about the same length. */
export function balanced(
  ctx: Context,
  text: string,
  { font, width }: { font: string; width: number },
): readonly string[] {
  const count = wrapped(ctx, text, { font, width, lines: 9 }).length;
  for (let share = 0.5; share < 1; share += 0.04) {
    const lines = wrapped(ctx, text, { font, width: width * share, lines: 9 });
    if (lines.length === count) return lines;
  }
  return wrapped(ctx, text, { font, width, lines: 3 });
}

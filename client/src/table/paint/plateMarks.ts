// The small marks on a plate: Voice and status.
import { COLOURS } from "../../theme.ts";
import type { Box } from "../layout.ts";
import type { PlatePicture, PlateStatus } from "../picture.ts";
import { statusWord } from "../words.ts";
import { type Context, fade, fitting, roundedPath, sans, serif, write } from "./brush.ts";
import type { PlateInk } from "./plate.ts";

/** The number of the Voice, its word and its bar. */
export function paintVoice(ctx: Context, { plate, translate, s }: PlateInk, at: Box): void {
  const { lang } = translate;
  ctx.strokeStyle = fade(COLOURS.brass, 0.28);
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(at.x, at.y);
  ctx.lineTo(at.x, at.y + at.h);
  ctx.stroke();
  const middle = at.x + at.w / 2;
  const colour = plate.sidelined ? COLOURS["paper-faint"] : COLOURS["brass-bright"];
  write(
    ctx,
    String(plate.voice),
    { x: middle, y: at.y + at.h * 0.36 },
    {
      font: serif(lang, 21 * s, 600),
      colour,
      align: "center",
    },
  );
  const label = plate.sidelined ? translate("scene.sidelined") : translate("scene.voice");
  const font = sans(lang, 9.5 * s, 550);
  write(
    ctx,
    fitting(ctx, [label, translate("scene.voice")], { font, width: at.w - 4 * s }),
    { x: middle, y: at.y + at.h * 0.74 },
    { font, colour: plate.sidelined ? COLOURS.bad : COLOURS["paper-dim"], align: "center" },
  );
  paintVoiceBar(ctx, plate, { x: at.x + 9 * s, y: at.y + at.h * 0.95, w: at.w - 18 * s, h: 3 * s });
}

export function paintVoiceBar(ctx: Context, plate: PlatePicture, at: Box): void {
  ctx.fillStyle = "rgba(255, 255, 255, 0.12)";
  roundedPath(ctx, { ...at, radius: at.h / 2 });
  ctx.fill();
  ctx.fillStyle = plate.sidelined ? COLOURS.bad : COLOURS["brass-bright"];
  roundedPath(ctx, { ...at, w: Math.max(at.h, (at.w * plate.voice) / 100), radius: at.h / 2 });
  ctx.fill();
}

export const STATUS_COLOURS: Readonly<Record<PlateStatus, string>> = {
  ready: COLOURS.good,
  reading: COLOURS["paper-dim"],
  drafting: COLOURS["paper-dim"],
  deciding: COLOURS.ember,
  thinking: COLOURS["brass-bright"],
  absent: COLOURS.bad,
  none: COLOURS["paper-faint"],
};

/** What the delegation is doing, as a mark and a word. */
export function paintStatus(ctx: Context, { plate, translate, s }: PlateInk, at: Box): void {
  if (plate.status === "none" && !plate.you) return;
  const font = sans(translate.lang, 11.5 * s, 550);
  const word = statusWord(translate, plate);
  const you = plate.you ? translate("scene.you") : "";
  const text = fitting(ctx, [[you, word].filter(Boolean).join(" · "), word], {
    font,
    width: at.w - 16 * s,
  });
  const colour = STATUS_COLOURS[plate.status];
  paintMark(ctx, { x: at.x + 5 * s, y: at.y, r: 4.6 * s }, plate.status);
  const left = plate.status === "none" ? at.x : at.x + 15 * s;
  write(ctx, text, { x: left, y: at.y }, { font, colour });
}

/** The status as a form: a tick, three dots, an empty ring. */
export function paintMark(
  ctx: Context,
  at: { x: number; y: number; r: number },
  status: PlateStatus,
): void {
  const colour = STATUS_COLOURS[status];
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = at.r * 0.36;
  ctx.lineCap = "round";
  ctx.beginPath();
  switch (status) {
    case "ready":
      ctx.moveTo(at.x - at.r * 0.8, at.y);
      ctx.lineTo(at.x - at.r * 0.15, at.y + at.r * 0.65);
      ctx.lineTo(at.x + at.r * 0.9, at.y - at.r * 0.7);
      ctx.stroke();
      return;
    case "reading":
    case "drafting":
    case "deciding":
    case "thinking":
      for (const shift of [-0.8, 0, 0.8]) {
        ctx.moveTo(at.x + at.r * shift, at.y);
        ctx.arc(at.x + at.r * shift, at.y, at.r * 0.26, 0, Math.PI * 2);
      }
      ctx.fill();
      return;
    case "absent":
      ctx.arc(at.x, at.y, at.r * 0.75, 0, Math.PI * 2);
      ctx.stroke();
      return;
    case "none":
      return;
  }
}

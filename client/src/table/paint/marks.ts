// All that lies on the glass and follows the view: threads, frost, arrows, talks, and the labels over them.
import type { Role } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { COLOURS, ROLE_LOOKS } from "../../theme.ts";
import { type Chip, chipsOf, type Measure, type PlacedChip } from "../chips.ts";
import type { Layout, Point } from "../layout.ts";
import { capitalAt, placeAt, washingtonAt } from "../map.ts";
import type { Picture } from "../picture.ts";
import {
  type Context,
  discPath,
  fade,
  roundedPath,
  sans,
  serif,
  widthOf,
  withShadow,
  write,
} from "./brush.ts";
import { flowColour, paintBubbles, paintFlows, paintTalks } from "./flows.ts";
import { paintFrost, paintHexagon } from "./frost.ts";
import type { Flags } from "./plate.ts";
import { paintThreads, paintThreadWords } from "./threads.ts";

export interface MarksInk {
  readonly layout: Layout;
  readonly picture: Picture;
  readonly translate: Translate;
  readonly flags: Flags;
}

/** Paints the marks and says where the chips came to lie. */
export function paintMarks(ctx: Context, ink: MarksInk): readonly PlacedChip[] {
  const { layout, picture, translate } = ink;
  paintThreads(ctx, layout, picture);
  ctx.save();
  roundedPath(ctx, layout.glass);
  ctx.clip();
  paintFrost(ctx, layout, picture);
  paintTalks(ctx, layout, picture.talks);
  paintFlows(ctx, layout, picture);
  paintBubbles(ctx, layout, { talks: picture.talks, lang: translate.lang });
  paintCities(ctx, layout);
  const chips = chipsOf(layout, picture, { translate, measure: measureWith(ctx, ink) });
  for (const chip of chips) paintLeader(ctx, chip, layout.s);
  for (const chip of chips) paintChip(ctx, chip, ink);
  ctx.restore();
  paintWashington(ctx, ink);
  paintThreadWords(ctx, layout, { picture, translate });
  return chips;
}

function fontOf(ink: MarksInk, kind: Chip["kind"], major: boolean): string {
  const { layout, translate } = ink;
  const { s, size } = layout;
  const { lang } = translate;
  switch (kind) {
    case "city":
      return serif(lang, (major ? (size === "phone" ? 11.5 : 14) : 12) * s, major ? 650 : 500);
    case "land":
      return serif(lang, (major ? 17 : 13.5) * s, 500);
    case "freeze":
    case "flow":
    case "summit":
    case "drill":
      return sans(lang, 11.5 * s, 600);
  }
}

const spacingOf = (kind: Chip["kind"], s: number): number => (kind === "land" ? 4 * s : 0);

const measureWith =
  (ctx: Context, ink: MarksInk): Measure =>
  (text, kind, major) =>
    widthOf(ctx, text, fontOf(ink, kind, major)) + text.length * spacingOf(kind, ink.layout.s);

/** The places that have a name on the map. */
function paintCities(ctx: Context, layout: Layout): void {
  const { s } = layout;
  const dot = (at: Point, r: number): void => {
    discPath(ctx, { ...at, r });
    ctx.fillStyle = "#10171c";
    ctx.fill();
    ctx.strokeStyle = COLOURS.paper;
    ctx.lineWidth = 1.5 * s;
    ctx.stroke();
  };
  for (const role of ["china", "dprk", "rok"] as const) dot(capitalAt(layout, role), 3.4 * s);
  if (layout.size === "phone") return;
  for (const town of ["vladivostok", "shanghai", "tokyo"] as const) {
    dot(placeAt(layout, town), 2.3 * s);
  }
}

function paintWashington(ctx: Context, { layout, translate }: MarksInk): void {
  const { lens, s, size } = layout;
  const at = washingtonAt(layout);
  discPath(ctx, { ...at, r: (size === "phone" ? 1.6 : 2.6) * s });
  ctx.fillStyle = COLOURS.paper;
  ctx.fill();
  const font = serif(translate.lang, (size === "phone" ? 9 : 12.5) * s, 600);
  write(
    ctx,
    translate("scene.capital.us"),
    { x: lens.x, y: lens.y + lens.r * 0.66 },
    {
      font,
      colour: COLOURS.paper,
      align: "center",
    },
  );
}

function paintLeader(ctx: Context, { anchor, box, chip }: PlacedChip, s: number): void {
  if (!anchor || chip.kind === "city") return;
  const end = {
    x: Math.max(box.x, Math.min(anchor.x, box.x + box.w)),
    y: Math.max(box.y, Math.min(anchor.y, box.y + box.h)),
  };
  const colour = chip.kind === "freeze" ? COLOURS.frost : COLOURS.brass;
  ctx.strokeStyle = fade(colour, 0.8);
  ctx.lineWidth = 1.2 * s;
  ctx.beginPath();
  ctx.moveTo(anchor.x, anchor.y);
  ctx.lineTo(end.x, end.y);
  ctx.stroke();
  discPath(ctx, { ...anchor, r: 2.2 * s });
  ctx.fillStyle = colour;
  ctx.fill();
}

function paintChip(ctx: Context, placed: PlacedChip, ink: MarksInk): void {
  const { chip, box, text } = placed;
  const { s } = ink.layout;
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  switch (chip.kind) {
    case "city":
      write(ctx, text, middle, {
        font: fontOf(ink, "city", chip.major),
        colour: chip.major ? COLOURS.paper : COLOURS["paper-dim"],
        align: "center",
        halo: "rgba(8, 14, 18, 0.75)",
      });
      break;
    case "land":
      write(
        ctx,
        text,
        { x: middle.x + 2 * s, y: middle.y },
        {
          font: fontOf(ink, "land", chip.id === "land.china"),
          colour: fade(COLOURS.paper, 0.62),
          align: "center",
          spacing: spacingOf("land", s),
          halo: "rgba(20, 22, 20, 0.28)",
        },
      );
      break;
    case "freeze":
      paintFreezeChip(ctx, placed, ink);
      break;
    case "flow":
      paintPill(ctx, placed, { ink, edge: flowColour(chip.flow), left: 0 });
      break;
    case "drill":
      paintPill(ctx, placed, { ink, edge: COLOURS.brass, left: 0 });
      break;
    case "summit":
      paintSummitChip(ctx, placed, ink);
      break;
  }
}

function paintPill(
  ctx: Context,
  { box, text, chip }: PlacedChip,
  { ink, edge, left }: { ink: MarksInk; edge: string; left: number },
): void {
  const { s } = ink.layout;
  withShadow(ctx, { blur: 7 * s, y: 3 * s }, () => {
    roundedPath(ctx, { ...box, radius: box.h / 2 });
    ctx.fillStyle = "rgba(14, 21, 26, 0.94)";
    ctx.fill();
  });
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.2 * s;
  ctx.stroke();
  const at = { x: box.x + (left + (box.w - left)) / 2 + left / 2, y: box.y + box.h / 2 + 0.5 * s };
  write(ctx, text, at, {
    font: fontOf(ink, chip.kind, false),
    colour: COLOURS.paper,
    align: "center",
  });
}

function paintFreezeChip(ctx: Context, placed: PlacedChip, ink: MarksInk): void {
  const { chip, box, text } = placed;
  if (chip.kind !== "freeze") return;
  const { s } = ink.layout;
  const eye = chip.freeze.code === "IN";
  const edge = eye ? COLOURS.brass : COLOURS.frost;
  const role = ROLE_LOOKS[chip.freeze.role].colour;
  if (text !== "") paintPill(ctx, placed, { ink, edge, left: 16 * s });
  const at = { x: box.x + box.h / 2 - (text === "" ? 0 : 2 * s), y: box.y + box.h / 2 };
  paintHexagon(ctx, at, { r: (ink.layout.size === "phone" ? 9.5 : 13) * s, eye });
  if (chip.freeze.code !== "DP") return;
  discPath(ctx, { x: at.x + 9 * s, y: at.y + 9 * s, r: 4 * s });
  ctx.fillStyle = role;
  ctx.fill();
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = s;
  ctx.stroke();
}

/** Two flags in a brass capsule; a booked summit is hollow, a cancelled one struck through. */
function paintSummitChip(ctx: Context, placed: PlacedChip, ink: MarksInk): void {
  const { chip, box, text } = placed;
  if (chip.kind !== "summit") return;
  const { s } = ink.layout;
  const { summit } = chip;
  if (text !== "") paintPill(ctx, placed, { ink, edge: COLOURS.brass, left: 40 * s });
  const r = 12.5 * s;
  const y = box.y + box.h / 2;
  const first = box.x + r + 1 * s;
  for (const [role, x] of [
    [summit.guest, first + r * 1.45],
    [summit.host, first],
  ] as const) {
    roundFlag(ctx, { flag: ink.flags[role], role }, { x, y, r });
  }
  if (summit.status !== "cancelled") return;
  ctx.strokeStyle = COLOURS.bad;
  ctx.lineWidth = 2.4 * s;
  ctx.beginPath();
  ctx.moveTo(first - r, y + r);
  ctx.lineTo(first + r * 2.4, y - r);
  ctx.stroke();
}

/** Where the sign of each flag lies, as a share of its breadth. */
const FLAG_MIDDLE: Readonly<Record<Role, number>> = {
  china: 0.385,
  dprk: 0.385,
  us: 0.4,
  rok: 0.5,
};

/** A flag in a brass ring, cut round about its sign. */
export function roundFlag(
  ctx: Context,
  { flag, role }: { flag: CanvasImageSource | null; role: Role },
  disc: { x: number; y: number; r: number },
): void {
  withShadow(ctx, { blur: disc.r * 0.4, y: disc.r * 0.12 }, () => {
    discPath(ctx, disc);
    ctx.fillStyle = ROLE_LOOKS[role].colour;
    ctx.fill();
  });
  ctx.save();
  discPath(ctx, disc);
  ctx.clip();
  if (flag) {
    const h = disc.r * 2.06;
    const w = (h * 4) / 3;
    ctx.drawImage(flag, disc.x - w * FLAG_MIDDLE[role], disc.y - h / 2, w, h);
  }
  ctx.restore();
  ctx.strokeStyle = COLOURS.brass;
  ctx.lineWidth = Math.max(1.2, disc.r * 0.08);
  discPath(ctx, disc);
  ctx.stroke();
}

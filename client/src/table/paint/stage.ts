// Scenes that stand on the table: summits, a plenary, a test, a launch. Each in a brass circle.
import type { Role } from "@freeze/shared/rules";
import { placeName, type Translate } from "@freeze/shared/text";
import { COLOURS } from "../../theme.ts";
import type { Disc, Layout } from "../layout.ts";
import type { StageItem } from "../stage.ts";
import { shortRole, summitWord } from "../words.ts";
import {
  balanced,
  type Context,
  discPath,
  sans,
  serif,
  widthOf,
  wrapped,
  write,
  writeLines,
} from "./brush.ts";
import { roundFlag } from "./marks.ts";
import type { Flags } from "./plate.ts";
import { paintJoint, paintMedallion, paintSeismogram, paintTrajectory } from "./signs.ts";

/** Below this radius in px a scene has room for its sign and its name only. */
const SMALL = 66;

export interface StageInk {
  readonly layout: Layout;
  readonly translate: Translate;
  readonly flags: Flags;
}

/** The circles of one to three scenes side by side. */
export function stageDiscs(layout: Layout, count: number): readonly Disc[] {
  const { stage, glass } = layout;
  if (count <= 1) return [stage];
  const r = Math.min(stage.r * (count === 2 ? 0.8 : 0.62), (glass.w * 0.94) / (count * 2.16));
  return Array.from({ length: count }, (_, at) => ({
    x: stage.x + (at - (count - 1) / 2) * r * 2.16,
    y: stage.y,
    r,
  }));
}

/** Dims the table so that the scene stands out. */
export function paintVeil(ctx: Context, { width, height, stage }: Layout): void {
  const reach = Math.hypot(width, height) / 2;
  const veil = ctx.createRadialGradient(stage.x, stage.y, stage.r * 0.8, stage.x, stage.y, reach);
  veil.addColorStop(0, "rgba(5, 10, 14, 0.35)");
  veil.addColorStop(0.4, "rgba(5, 10, 14, 0.66)");
  veil.addColorStop(1, "rgba(4, 8, 11, 0.8)");
  ctx.fillStyle = veil;
  ctx.fillRect(0, 0, width, height);
}

export function paintItem(
  ctx: Context,
  ink: StageInk,
  scene: { item: StageItem; disc: Disc },
): void {
  const { item, disc } = scene;
  paintMedallion(ctx, disc, accentOf(item));
  switch (item.kind) {
    case "summit":
      paintSummit(ctx, ink, { summit: item.summit, disc });
      break;
    case "plenary":
      paintPlenary(ctx, ink, { item, disc });
      break;
    case "test":
      paintSeismogram(ctx, disc);
      paintTitles(ctx, ink, {
        disc,
        title: ink.translate("scene.test"),
        text: ink.translate("scene.test.text"),
      });
      break;
    case "launch":
      paintTrajectory(ctx, disc);
      paintTitles(ctx, ink, {
        disc,
        title: ink.translate("scene.launch"),
        text: ink.translate("scene.launch.text"),
      });
      break;
  }
}

const accentOf = (item: StageItem): string =>
  item.kind === "test" || item.kind === "launch" ? COLOURS.ember : COLOURS.brass;

function kicker(
  ctx: Context,
  ink: StageInk,
  { disc, text, y }: { disc: Disc; text: string; y: number },
): void {
  const size = Math.max(disc.r < SMALL ? 9 : 9.5, disc.r * 0.092);
  const font = sans(ink.translate.lang, size, 700);
  const latin = ink.translate.lang === "en";
  const spacing = latin ? size * 0.16 : size * 0.06;
  const shown = latin ? text.toUpperCase() : text;
  const width = disc.r * 1.45;
  const lines = wrapped(ctx, shown, { font, width: width / (latin ? 1.22 : 1.06), lines: 2 });
  writeLines(ctx, lines, {
    at: { x: disc.x, y: disc.y + disc.r * y - ((lines.length - 1) / 2) * size * 1.3 },
    step: size * 1.3,
    font,
    colour: COLOURS["brass-bright"],
    align: "center",
    spacing,
  });
}

function paintSummit(
  ctx: Context,
  ink: StageInk,
  { summit, disc }: { summit: Extract<StageItem, { kind: "summit" }>["summit"]; disc: Disc },
): void {
  const { translate, flags } = ink;
  const apart = summit.status === "cancelled";
  kicker(ctx, ink, { disc, text: summitWord(translate, summit), y: -0.62 });
  const r = disc.r * 0.31;
  const y = disc.y - disc.r * 0.04;
  const away = apart ? disc.r * 0.5 : disc.r * 0.365;
  const shown = (role: Role, x: number): void => {
    ctx.globalAlpha = apart ? 0.5 : 1;
    roundFlag(ctx, { flag: flags[role], role }, { x, y, r });
    ctx.globalAlpha = 1;
  };
  shown(summit.host, disc.x - away);
  shown(summit.guest, disc.x + away);
  paintJoint(
    ctx,
    { x: disc.x, y, r: disc.r * 0.13 },
    apart ? "cut" : (summit.outcome ?? "handshake"),
  );
  const { lang } = translate;
  const where = translate("scene.summit.where", {
    venue: placeName(summit, translate),
    round: summit.round,
  });
  const full = disc.r * 0.135;
  const room = (disc.r * 1.56) / widthOf(ctx, where, serif(lang, full, 620));
  write(
    ctx,
    where,
    { x: disc.x, y: disc.y + disc.r * 0.5 },
    {
      font: serif(lang, full * Math.min(1, room), 620),
      colour: COLOURS.paper,
      align: "center",
    },
  );
  if (disc.r < SMALL) return;
  const names = `${shortRole(translate, summit.host)} – ${shortRole(translate, summit.guest)}`;
  write(
    ctx,
    names,
    { x: disc.x, y: disc.y + disc.r * 0.68 },
    {
      font: sans(lang, Math.max(9.5, disc.r * 0.085), 550),
      colour: COLOURS["paper-dim"],
      align: "center",
    },
  );
}

/** Seats of the round table, clockwise from the north. */
const ROUND: readonly Role[] = ["dprk", "us", "rok", "china"];

function paintPlenary(
  ctx: Context,
  ink: StageInk,
  { item, disc }: { item: Extract<StageItem, { kind: "plenary" }>; disc: Disc },
): void {
  const { translate, flags } = ink;
  kicker(ctx, ink, {
    disc,
    text: translate(item.sixParty ? "scene.plenary.six" : "scene.plenary"),
    y: -0.76,
  });
  const centre = { x: disc.x, y: disc.y - disc.r * 0.1 };
  const wood = ctx.createRadialGradient(
    centre.x,
    centre.y - disc.r * 0.1,
    0,
    centre.x,
    centre.y,
    disc.r * 0.34,
  );
  wood.addColorStop(0, "#8b5c38");
  wood.addColorStop(1, "#3d2413");
  discPath(ctx, { ...centre, r: disc.r * 0.31 });
  ctx.fillStyle = wood;
  ctx.fill();
  ctx.strokeStyle = COLOURS.brass;
  ctx.lineWidth = disc.r * 0.014;
  ctx.stroke();
  discPath(ctx, { ...centre, r: disc.r * 0.22 });
  ctx.stroke();
  ROUND.forEach((role, at) => {
    const angle = (at / ROUND.length) * Math.PI * 2 - Math.PI / 2;
    const seat = {
      x: centre.x + Math.cos(angle) * disc.r * 0.46,
      y: centre.y + Math.sin(angle) * disc.r * 0.46,
      r: disc.r * 0.135,
    };
    if (role === "china" || item.attended.includes(role)) {
      roundFlag(ctx, { flag: flags[role], role }, seat);
    } else paintEmptySeat(ctx, seat);
  });
  const count = new Set([...item.attended, "china"]).size;
  const text = item.held
    ? translate("scene.plenary.held", { n: count })
    : translate("scene.plenary.failed");
  if (disc.r < SMALL) return;
  const font = serif(translate.lang, Math.max(10.5, disc.r * 0.1), 600);
  const lines = balanced(ctx, text, { font, width: disc.r * 1.2 });
  writeLines(ctx, lines, {
    at: { x: disc.x, y: disc.y + disc.r * (0.68 - 0.0625 * (lines.length - 1)) },
    step: disc.r * 0.125,
    font,
    colour: COLOURS.paper,
    align: "center",
  });
}

function paintEmptySeat(ctx: Context, seat: Disc): void {
  ctx.save();
  ctx.setLineDash([seat.r * 0.25, seat.r * 0.2]);
  ctx.strokeStyle = COLOURS["paper-faint"];
  ctx.lineWidth = seat.r * 0.09;
  discPath(ctx, seat);
  ctx.stroke();
  ctx.restore();
}

function paintTitles(
  ctx: Context,
  ink: StageInk,
  { disc, title, text }: { disc: Disc; title: string; text: string },
): void {
  kicker(ctx, ink, { disc, text: title, y: -0.6 });
  if (disc.r < SMALL) return;
  const font = serif(ink.translate.lang, Math.max(10.5, disc.r * 0.1), 500);
  const lines = balanced(ctx, text, { font, width: disc.r * 1.3 });
  writeLines(ctx, lines, {
    at: { x: disc.x, y: disc.y + disc.r * 0.54 },
    step: disc.r * 0.135,
    font,
    colour: COLOURS["paper-dim"],
    align: "center",
  });
}

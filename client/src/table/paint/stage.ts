// Scenes that stand on the table: summits, a plenary, a test, a launch. Each in a brass circle.
import type { Role } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { COLOURS } from "../../theme.ts";
import type { Disc, Layout } from "../layout.ts";
import type { StageItem } from "../stage.ts";
import { shortRole, summitWord, venueWord } from "../words.ts";
import {
  boxOf,
  brassOver,
  type Context,
  discPath,
  fade,
  fitting,
  sans,
  serif,
  withShadow,
  wrapped,
  write,
} from "./brush.ts";
import { roundFlag } from "./marks.ts";
import type { Flags } from "./plate.ts";

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

/** The dark glass with its brass ring and fine ticks. */
export function paintMedallion(ctx: Context, disc: Disc, accent: string): void {
  withShadow(ctx, { blur: disc.r * 0.28, y: disc.r * 0.06, colour: "rgba(0, 0, 0, 0.85)" }, () => {
    discPath(ctx, disc);
    ctx.fillStyle = COLOURS.ink;
    ctx.fill();
  });
  const face = ctx.createRadialGradient(disc.x, disc.y - disc.r * 0.5, 0, disc.x, disc.y, disc.r);
  face.addColorStop(0, "#27343d");
  face.addColorStop(0.55, "#141d24");
  face.addColorStop(1, "#0a1116");
  discPath(ctx, disc);
  ctx.fillStyle = face;
  ctx.fill();
  ctx.strokeStyle = accent === COLOURS.brass ? brassOver(ctx, boxOf(disc)) : accent;
  ctx.lineWidth = Math.max(2, disc.r * 0.018);
  ctx.stroke();
  ctx.strokeStyle = fade(accent, 0.42);
  ctx.lineWidth = 1;
  discPath(ctx, { ...disc, r: disc.r * 1.045 });
  ctx.stroke();
  ctx.beginPath();
  for (let tick = 0; tick < 60; tick += 1) {
    const angle = (tick / 60) * Math.PI * 2;
    const out = disc.r * (tick % 5 === 0 ? 1.085 : 1.065);
    ctx.moveTo(
      disc.x + Math.cos(angle) * disc.r * 1.045,
      disc.y + Math.sin(angle) * disc.r * 1.045,
    );
    ctx.lineTo(disc.x + Math.cos(angle) * out, disc.y + Math.sin(angle) * out);
  }
  ctx.stroke();
}

function kicker(
  ctx: Context,
  ink: StageInk,
  { disc, text, y }: { disc: Disc; text: string; y: number },
): void {
  const size = Math.max(9.5, disc.r * 0.092);
  const font = sans(ink.translate.lang, size, 700);
  const latin = ink.translate.lang === "en";
  const spacing = latin ? size * 0.16 : size * 0.06;
  const shown = latin ? text.toUpperCase() : text;
  const width = disc.r * 1.45;
  const lines = wrapped(ctx, shown, { font, width: width / (latin ? 1.22 : 1.06), lines: 2 });
  lines.forEach((line, at) => {
    const shift = (at - (lines.length - 1) / 2) * size * 1.3;
    write(
      ctx,
      line,
      { x: disc.x, y: disc.y + disc.r * y + shift },
      {
        font,
        colour: COLOURS["brass-bright"],
        align: "center",
        spacing,
      },
    );
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
    venue: venueWord(translate, summit),
    round: summit.round,
  });
  const font = serif(lang, disc.r * 0.135, 620);
  write(
    ctx,
    fitting(ctx, [where], { font, width: disc.r * 1.5 }),
    { x: disc.x, y: disc.y + disc.r * 0.5 },
    {
      font,
      colour: COLOURS.paper,
      align: "center",
    },
  );
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

/** Between the flags: linked rings, one ring, a keyhole, or a cut. */
function paintJoint(
  ctx: Context,
  disc: Disc,
  how: "substance" | "handshake" | "secret" | "cut",
): void {
  discPath(ctx, disc);
  ctx.fillStyle = "#10181e";
  ctx.fill();
  ctx.strokeStyle = how === "cut" ? COLOURS.bad : COLOURS["brass-bright"];
  ctx.lineWidth = disc.r * 0.14;
  ctx.stroke();
  const { x, y, r } = disc;
  ctx.lineCap = "round";
  ctx.beginPath();
  switch (how) {
    case "substance":
      ctx.arc(x - r * 0.25, y, r * 0.34, 0, Math.PI * 2);
      ctx.moveTo(x + r * 0.59, y);
      ctx.arc(x + r * 0.25, y, r * 0.34, 0, Math.PI * 2);
      break;
    case "handshake":
      ctx.moveTo(x - r * 0.5, y);
      ctx.lineTo(x + r * 0.5, y);
      break;
    case "secret":
      ctx.arc(x, y - r * 0.18, r * 0.22, 0, Math.PI * 2);
      ctx.moveTo(x, y);
      ctx.lineTo(x, y + r * 0.45);
      break;
    case "cut":
      ctx.moveTo(x - r * 0.4, y - r * 0.4);
      ctx.lineTo(x + r * 0.4, y + r * 0.4);
      ctx.moveTo(x + r * 0.4, y - r * 0.4);
      ctx.lineTo(x - r * 0.4, y + r * 0.4);
      break;
  }
  ctx.stroke();
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
  const centre = { x: disc.x, y: disc.y - disc.r * 0.04 };
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
  const font = serif(translate.lang, disc.r * 0.115, 600);
  const lines = wrapped(ctx, text, { font, width: disc.r * 1.1, lines: 2 });
  lines.forEach((line, at) =>
    write(
      ctx,
      line,
      { x: disc.x, y: disc.y + disc.r * (0.71 + 0.125 * (at - (lines.length - 1) / 2)) },
      {
        font,
        colour: COLOURS.paper,
        align: "center",
      },
    ),
  );
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
  const font = serif(ink.translate.lang, Math.max(10.5, disc.r * 0.1), 500);
  const lines = wrapped(ctx, text, { font, width: disc.r * 1.25, lines: 2 });
  lines.forEach((line, at) =>
    write(
      ctx,
      line,
      { x: disc.x, y: disc.y + disc.r * (0.54 + 0.135 * at) },
      {
        font,
        colour: COLOURS["paper-dim"],
        align: "center",
      },
    ),
  );
}

/** One quiet line that breaks out and dies down. */
function paintSeismogram(ctx: Context, disc: Disc): void {
  ctx.save();
  discPath(ctx, { ...disc, r: disc.r * 0.97 });
  ctx.clip();
  ctx.strokeStyle = "rgba(255, 255, 255, 0.06)";
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let row = -3; row <= 4; row += 1) {
    ctx.moveTo(disc.x - disc.r, disc.y + row * disc.r * 0.1);
    ctx.lineTo(disc.x + disc.r, disc.y + row * disc.r * 0.1);
  }
  ctx.stroke();
  ctx.strokeStyle = COLOURS.ember;
  ctx.lineWidth = Math.max(1.4, disc.r * 0.014);
  ctx.lineJoin = "round";
  ctx.beginPath();
  for (let at = 0; at <= 240; at += 1) {
    const t = at / 240;
    const burst = t < 0.36 ? 0.012 : Math.exp(-(t - 0.36) * 6.2);
    const wave = Math.sin(at * 1.9) * 0.7 + Math.sin(at * 0.83 + 1) * 0.3;
    const x = disc.x - disc.r + t * disc.r * 2;
    const y = disc.y + disc.r * 0.05 - wave * burst * disc.r * 0.36;
    if (at === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.stroke();
  ctx.restore();
}

function paintTrajectory(ctx: Context, disc: Disc): void {
  const { x, y, r } = disc;
  ctx.strokeStyle = fade(COLOURS.frost, 0.3);
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x - r * 0.8, y + r * 0.3);
  ctx.lineTo(x + r * 0.8, y + r * 0.3);
  ctx.stroke();
  ctx.save();
  ctx.setLineDash([r * 0.035, r * 0.05]);
  ctx.lineCap = "round";
  ctx.strokeStyle = COLOURS.ember;
  ctx.lineWidth = Math.max(1.6, r * 0.022);
  ctx.beginPath();
  ctx.moveTo(x - r * 0.62, y + r * 0.29);
  ctx.quadraticCurveTo(x - r * 0.05, y - r * 0.78, x + r * 0.6, y + r * 0.29);
  ctx.stroke();
  ctx.restore();
  for (const ring of [0.05, 0.1, 0.15]) {
    ctx.strokeStyle = fade(COLOURS.frost, 0.7 - ring * 3);
    ctx.beginPath();
    ctx.ellipse(x + r * 0.6, y + r * 0.3, r * ring, r * ring * 0.36, 0, 0, Math.PI * 2);
    ctx.stroke();
  }
}

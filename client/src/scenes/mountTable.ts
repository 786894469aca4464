import type { Translate } from "@freeze/shared/text";
import { effect, type ReadonlySignal } from "@preact/signals";
import { Game, Scale } from "phaser";
import type { TableSource } from "../model/source.ts";
import { type Telling, viewAsTold } from "../model/telling.ts";
import type { Box } from "../table/layout.ts";
import { motionsBetween } from "../table/motion.ts";
import { type Picture, pictureOf } from "../table/picture.ts";
import { type Region, regionAt, type Target } from "../table/targets.ts";
import { SANS, SERIF } from "../theme.ts";
import { loadFlags } from "./flags.ts";
import { pixelRatio, rendererType } from "./renderer.ts";
import { TableScene } from "./TableScene.ts";

export type { Target } from "../table/targets.ts";

export interface TableOptions {
  readonly source: TableSource;
  readonly translate: ReadonlySignal<Translate>;
  readonly onPick: (target: Target) => void;
  readonly reducedMotion: ReadonlySignal<boolean>;
  /** How far the round has been told beside the picture, which runs ahead of nobody. null: nothing is being told. */
  readonly telling?: ReadonlySignal<Telling | null>;
}

/** What a test may ask the picture: named parts in CSS pixels of the host. Only outside production. */
export interface TableProbe {
  readonly parts: () => Readonly<Record<string, Box>>;
  readonly picture: () => Picture | null;
  readonly resting: () => boolean;
}

export interface MountedTable {
  destroy(): void;
  /** Ends all motion at once. */
  skip(): void;
  probe?: TableProbe;
}

/** Fonts may be slow; the table does not wait longer than this, in ms, and is painted anew when they come. */
const FONT_PATIENCE_MS = 1200;

/** Puts the table into a host element, which keeps its own size. The picture follows the source until it is destroyed. */
export async function mountTable(host: HTMLElement, options: TableOptions): Promise<MountedTable> {
  const [flags] = await Promise.all([loadFlags(), fontsFor(options.translate.peek())]);
  const { width, height } = sizeOf(host);
  let ratio = pixelRatio(width, height);
  const scene = await new Promise<TableScene>((resolve) => {
    const table = new TableScene({ flags, ready: () => resolve(table) });
    startGame(host, { table, width, height, ratio });
  });
  const { game } = scene;
  game.canvas.setAttribute("aria-hidden", "true");
  game.canvas.style.display = "block";

  const loop = keepAwake(scene);
  const redraw = (): void => {
    const next = sizeOf(host);
    ratio = pixelRatio(next.width, next.height);
    scene.finish();
    // The order matters: the other way round blurs at one device pixel a CSS pixel.
    game.scale.resize(next.width * ratio, next.height * ratio);
    game.scale.setZoom(1 / ratio);
    scene.resize(next.width, next.height, ratio);
    loop.wake();
  };
  redraw();
  const stopFollowing = follow(scene, options, loop.wake);
  const observer = new ResizeObserver(redraw);
  observer.observe(host);
  const onFonts = (): void => {
    scene.finish();
    scene.repaint();
    loop.wake();
  };
  document.fonts.addEventListener("loadingdone", onFonts);
  const stopPointer = listen(host, { scene, options, wake: loop.wake });

  const mounted: MountedTable = {
    destroy() {
      stopFollowing();
      stopPointer();
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", onFonts);
      loop.stop();
      game.loop.wake();
      game.destroy(true);
    },
    skip() {
      scene.finish();
      scene.dots.stop();
      loop.wake();
    },
  };
  return import.meta.env.PROD ? mounted : { ...mounted, probe: probeOf(scene) };
}

function sizeOf(host: HTMLElement): { width: number; height: number } {
  const { width, height } = host.getBoundingClientRect();
  return { width: Math.max(240, Math.floor(width)), height: Math.max(180, Math.floor(height)) };
}

function startGame(
  host: HTMLElement,
  start: { table: TableScene; width: number; height: number; ratio: number },
): Game {
  const { width, height, ratio } = start;
  return new Game({
    type: rendererType(),
    parent: host,
    width: width * ratio,
    height: height * ratio,
    backgroundColor: "#0a0f13",
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true, roundPixels: false, powerPreference: "low-power" },
    scale: { mode: Scale.NONE, zoom: 1 / ratio, expandParent: false },
    scene: start.table,
  });
}

/** The loop runs while something moves, and two frames more. */
function keepAwake(scene: TableScene): { wake: () => void; stop: () => void } {
  const { loop } = scene.game;
  let idle = 0;
  const tick = (): void => {
    idle = scene.moving ? 0 : idle + 1;
    if (idle > 2 && loop.running) loop.sleep();
  };
  scene.game.events.on("postrender", tick);
  return {
    wake() {
      idle = 0;
      if (!loop.running) loop.wake();
    },
    stop: () => scene.game.events.off("postrender", tick),
  };
}

/** Pictures follow the source; a live one moves, a replay and a first look jump. */
function follow(scene: TableScene, options: TableOptions, wake: () => void): () => void {
  const { source, translate, reducedMotion } = options;
  let last: Picture | null = null;
  let seen = -1;
  return effect(() => {
    const view = source.view.value;
    const log = source.log.value;
    const words = translate.value;
    if (!view) return;
    const told = options.telling?.value ?? null;
    const picture = told
      ? pictureOf(viewAsTold(view, told), source.lobby.value, log, told.step)
      : pictureOf(view, source.lobby.value, log);
    const fresh = log.filter(({ n }) => n > seen);
    const newest = log.at(-1)?.n ?? seen;
    const still = source.mode === "replay" || reducedMotion.value || document.hidden;
    const motions = !last || still || seen < 0 ? [] : motionsBetween(last, picture, fresh);
    last = picture;
    seen = Math.max(newest, 0);
    scene.show({ picture, translate: words }, motions);
    if (!still && motions.length === 0) scene.dots.run();
    wake();
  });
}

function listen(
  host: HTMLElement,
  at: { scene: TableScene; options: TableOptions; wake: () => void },
): () => void {
  const { scene, options, wake } = at;
  const under = (event: PointerEvent | MouseEvent): Region | undefined => {
    const box = host.getBoundingClientRect();
    return regionAt(scene.regions, { x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const move = (event: PointerEvent): void => {
    host.style.cursor = under(event) ? "pointer" : "";
  };
  const click = (event: MouseEvent): void => {
    if (scene.moving) {
      scene.finish();
      wake();
    }
    const region = under(event);
    if (!region) return;
    if (region.target) options.onPick(region.target);
    else scene.fold();
    wake();
  };
  host.addEventListener("pointermove", move);
  host.addEventListener("click", click);
  return () => {
    host.removeEventListener("pointermove", move);
    host.removeEventListener("click", click);
    host.style.cursor = "";
  };
}

/** Asks for the faces that the canvas uses; a page whose fonts fail is drawn with what there is. */
async function fontsFor(translate: Translate): Promise<void> {
  const { lang } = translate;
  const sample = `${translate("scene.tension")}${translate("scene.capital.dprk")}0123456789`;
  const faces = [`600 16px ${SERIF[lang]}`, `500 12px ${SANS[lang]}`, `650 12px ${SANS[lang]}`];
  const loading = Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)));
  const patience = new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE_MS));
  await Promise.race([loading, patience]);
}

const probeOf = (scene: TableScene): TableProbe => ({
  parts: () => Object.fromEntries(scene.regions.map(({ name, box }) => [name, box])),
  picture: () => scene.picture,
  resting: () => !scene.moving,
});

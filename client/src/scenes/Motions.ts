import { ROLES, type Role } from "@freeze/shared/rules";
import type { GameObjects } from "phaser";
import type { Motion } from "../table/motion.ts";
import type { Picture } from "../table/picture.ts";
import { COLOURS } from "../theme.ts";
import { DEPTH } from "./depth.ts";
import type { Shown, TableScene } from "./TableScene.ts";

interface Way {
  readonly from: Shown;
  readonly to: Shown;
}

/** Plays motions one after another. Whatever happens, the final picture is the settled one. */
export class Motions {
  playing = false;
  private queue: Motion[] = [];
  private way: Way | null = null;
  private passing: GameObjects.GameObject[] = [];

  private readonly scene: TableScene;

  constructor(scene: TableScene) {
    this.scene = scene;
  }

  play(motions: readonly Motion[], way: Way): void {
    this.playing = true;
    this.way = way;
    this.queue = [...motions];
    this.prepare(motions);
    this.next();
  }

  /** Jumps to the end. */
  finish(): void {
    if (!this.playing) return;
    this.playing = false;
    this.queue = [];
    this.way = null;
    this.scene.tweens.killAll();
    this.scene.time.removeAllEvents();
    for (const object of this.passing) object.destroy();
    this.passing = [];
    this.scene.dots.stop();
    this.scene.settle();
  }

  /** Pieces that are to come in later are hidden first; what nobody animates is in place at once. */
  private prepare(motions: readonly Motion[]): void {
    const { scene } = this;
    const kinds = motions.map(({ kind }) => kind);
    const picture = scene.picture;
    if (!picture) return;
    for (const role of ROLES) {
      if (!kinds.includes("dials")) scene.paintPlate(role, picture);
    }
    if (!kinds.includes("dials")) scene.paintNeedles(picture);
    if (!kinds.includes("news")) scene.paintCard(picture);
    if (!kinds.some((kind) => kind === "scene" || kind === "crisis" || kind === "ending")) {
      const shown = this.way?.to;
      if (shown) scene.stage.show(scene.layout, scene.ratio, shown);
      scene.dim();
    }
  }

  private next(): void {
    const motion = this.queue.shift();
    if (!motion) {
      this.finish();
      this.scene.dots.run();
      return;
    }
    this.begin(motion);
    this.scene.time.delayedCall(motion.ms, () => this.next());
  }

  private begin(motion: Motion): void {
    switch (motion.kind) {
      case "dials":
        this.turn(motion.ms);
        break;
      case "marks":
        this.fade(motion.ms);
        break;
      case "news":
        this.slide(motion.ms);
        break;
      case "signed":
        for (const role of motion.parties) this.ring(role, motion.ms, COLOURS["brass-bright"]);
        break;
      case "breach":
        this.ring(motion.role, motion.ms, COLOURS.bad);
        break;
      case "scene":
        this.enter(motion.index, motion.ms);
        break;
      case "crisis":
      case "ending":
        this.enter(0, motion.ms);
        break;
    }
  }

  /** The needle and the light on the plates go over in small steps. */
  private turn(ms: number): void {
    const { scene, way } = this;
    if (!way) return;
    const [a, b] = [way.from.picture, way.to.picture];
    const clock = { t: 0 };
    scene.tweens.add({
      targets: clock,
      t: 1,
      duration: ms * 0.92,
      ease: "Cubic.easeInOut",
      onUpdate: () => {
        const between = mixed(a, b, clock.t);
        scene.paintNeedles(between);
        for (const role of ROLES) scene.paintPlate(role, between);
      },
    });
  }

  /** The new marks are painted at once; the old ones fade over them. */
  private fade(ms: number): void {
    const { scene } = this;
    const { marks, before } = scene;
    const source = marks.image.texture.getSourceImage() as HTMLCanvasElement;
    before.paint(
      { x: 0, y: 0, w: scene.layout.width, h: scene.layout.height },
      scene.ratio,
      (ctx) => {
        ctx.setTransform(1, 0, 0, 1, 0, 0);
        ctx.drawImage(source, 0, 0);
      },
    );
    before.image.setVisible(true).setAlpha(1);
    scene.paintMarks();
    marks.image.setAlpha(0.2);
    scene.tweens.add({ targets: marks.image, alpha: 1, duration: ms });
    scene.tweens.add({ targets: before.image, alpha: 0, duration: ms });
  }

  /** The card comes from the edge of the table and turns as it slides. */
  private slide(ms: number): void {
    const { scene } = this;
    if (scene.picture) scene.paintCard(scene.picture);
    const { image } = scene.card;
    const { x, y } = image;
    image.setPosition(x - scene.layout.width * 0.3, y + scene.layout.height * 0.6).setAngle(-24);
    scene.tweens.add({ targets: image, x, y, angle: 0, duration: ms, ease: "Cubic.easeOut" });
  }

  private ring(role: Role, ms: number, colour: string): void {
    const { scene } = this;
    const box = scene.layout.plates[role];
    const ring = scene.add
      .rectangle(box.x + box.w / 2, box.y + box.h / 2, box.w, box.h)
      .setStrokeStyle(3 * scene.layout.s, Number.parseInt(colour.slice(1), 16))
      .setDepth(DEPTH.passing);
    this.passing.push(ring);
    scene.tweens.add({
      targets: ring,
      scaleX: 1.16,
      scaleY: 1.4,
      alpha: 0,
      duration: ms,
      ease: "Cubic.easeOut",
    });
  }

  /** A scene rises: the veil first, then its circle grows into place. */
  private enter(index: number, ms: number): void {
    const { scene, way } = this;
    if (!way) return;
    const { stage } = scene;
    const fresh = !stage.veil.image.visible;
    if (fresh || index === 0) {
      stage.show(scene.layout, scene.ratio, way.to);
      scene.dim();
      for (const { image } of stage.items.slice(index)) image.setVisible(false);
    }
    if (fresh) {
      stage.veil.image.setAlpha(0);
      scene.tweens.add({ targets: stage.veil.image, alpha: 1, duration: ms * 0.5 });
    }
    const layer = stage.items[index];
    if (!layer) return;
    const full = 1 / scene.ratio;
    layer.image
      .setVisible(true)
      .setAlpha(0)
      .setScale(full * 0.82);
    scene.tweens.add({
      targets: layer.image,
      alpha: 1,
      scale: full,
      delay: fresh ? ms * 0.2 : 0,
      duration: ms * 0.6,
      ease: "Back.easeOut",
    });
  }
}

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** A picture on the way: its numbers lie between those of two others. */
function mixed(a: Picture, b: Picture, t: number): Picture {
  const plate = (role: Role): Picture["plates"][Role] => ({
    ...b.plates[role],
    voice: Math.round(between(a.plates[role].voice, b.plates[role].voice, t)),
  });
  return {
    ...b,
    tension: Math.round(between(a.tension, b.tension, t) * 4) / 4,
    dials: t < 0.5 ? a.dials : b.dials,
    plates: { china: plate("china"), dprk: plate("dprk"), us: plate("us"), rok: plate("rok") },
  };
}

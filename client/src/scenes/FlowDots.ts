import type { GameObjects, Scene, Tweens } from "phaser";
import { type Curve, flowCurves, pointAt } from "../table/curves.ts";
import type { Box, Layout } from "../table/layout.ts";
import type { FlowPicture } from "../table/picture.ts";
import { type Layer, makeLayer } from "./layer.ts";

/** How long goods are seen to travel after a change, in ms; then the dots rest and the loop sleeps. */
const TRAVEL_MS = 9000;
const DOTS_PER_FLOW = 3;

/** The dots that move along the arrows of aid. */
export class FlowDots {
  private readonly dots: { image: GameObjects.Image; curve: Curve; at: number }[] = [];
  private readonly stamp: Layer;
  private travel: Tweens.Tween | null = null;
  private laid = "";
  private labels: readonly Box[] = [];

  private readonly scene: Scene;
  private readonly depth: number;

  constructor(scene: Scene, depth: number) {
    this.scene = scene;
    this.depth = depth;
    this.stamp = makeLayer(scene, depth);
    this.stamp.image.setVisible(false);
  }

  get moving(): boolean {
    return this.travel !== null;
  }

  /** Lays the dots of these flows at rest; they pass beneath the labels. */
  lay(layout: Layout, flows: readonly FlowPicture[], ratio: number, labels: readonly Box[]): void {
    this.labels = labels;
    const key = JSON.stringify([layout.width, layout.height, ratio, flows]);
    if (this.laid === key) {
      this.place(0);
      return;
    }
    this.laid = key;
    this.stop();
    for (const { image } of this.dots) image.destroy();
    this.dots.length = 0;
    const r = (layout.size === "phone" ? 2.2 : 3.1) * layout.s;
    this.stamp.paint({ x: 0, y: 0, w: 6 * r, h: 6 * r }, ratio, (ctx) => {
      const glow = ctx.createRadialGradient(3 * r, 3 * r, 0, 3 * r, 3 * r, 3 * r);
      glow.addColorStop(0, "rgba(255, 255, 246, 1)");
      glow.addColorStop(0.36, "rgba(255, 250, 226, 0.95)");
      glow.addColorStop(0.42, "rgba(255, 240, 190, 0.4)");
      glow.addColorStop(1, "rgba(255, 240, 190, 0)");
      ctx.fillStyle = glow;
      ctx.fillRect(0, 0, 6 * r, 6 * r);
    });
    const { key: texture } = this.stamp.image.texture;
    for (const { flow, curve } of flowCurves(layout, flows)) {
      if (flow.kind !== "aid") continue;
      const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
      const count = Math.max(1, Math.min(DOTS_PER_FLOW, Math.round(length / (48 * layout.s))));
      for (let dot = 0; dot < count; dot += 1) {
        const image = this.scene.add
          .image(0, 0, texture)
          .setDepth(this.depth)
          .setScale(1 / ratio);
        this.dots.push({ image, curve, at: (dot + 0.5) / count });
      }
    }
    this.place(0);
  }

  setVisible(visible: boolean): void {
    for (const { image } of this.dots) image.setVisible(visible);
  }

  /** Lets the goods travel for a while. */
  run(): void {
    if (this.dots.length === 0 || this.travel) return;
    const clock = { way: 0 };
    this.travel = this.scene.tweens.add({
      targets: clock,
      way: 3,
      duration: TRAVEL_MS,
      onUpdate: () => this.place(clock.way),
      onComplete: () => this.stop(),
    });
  }

  /** Puts the dots to rest where they began. */
  stop(): void {
    this.travel?.remove();
    this.travel = null;
    this.place(0);
  }

  private place(way: number): void {
    for (const { image, curve, at } of this.dots) {
      const t = (at + way) % 1;
      const { x, y } = pointAt(curve, t * 0.94);
      const alpha = this.labels.some((box) => holds(box, x, y)) ? 0 : 1;
      image.setPosition(x, y).setAlpha(Math.min(alpha, t * 6, (1 - t) * 6));
    }
  }
}

const holds = ({ x, y, w, h }: Box, px: number, py: number): boolean =>
  px >= x && px <= x + w && py >= y && py <= y + h;

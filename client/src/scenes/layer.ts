import type { GameObjects, Scene, Textures } from "phaser";
import type { Box } from "../table/layout.ts";
import type { Context } from "../table/paint/brush.ts";

let serial = 0;

/** A piece of the table with a canvas of its own: painted with Canvas 2D, moved by Phaser. Coordinates are CSS pixels of the table. */
export interface Layer {
  readonly image: GameObjects.Image;
  /** Repaints it whole. `box` is the part of the table that it covers. */
  paint(box: Box, ratio: number, draw: (ctx: Context) => void): void;
  destroy(): void;
}

export function makeLayer(scene: Scene, depth: number): Layer {
  serial += 1;
  const key = `layer-${serial}`;
  let texture = created(scene, key, { w: 2, h: 2 });
  const image = scene.add.image(0, 0, key).setOrigin(0.5).setDepth(depth);
  return {
    image,
    paint(box, ratio, draw) {
      const w = Math.max(2, Math.ceil(box.w * ratio));
      const h = Math.max(2, Math.ceil(box.h * ratio));
      if (texture.width !== w || texture.height !== h) {
        image.setTexture("__DEFAULT");
        scene.textures.remove(key);
        texture = created(scene, key, { w, h });
      }
      const ctx = texture.context;
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, w, h);
      ctx.setTransform(ratio, 0, 0, ratio, -box.x * ratio, -box.y * ratio);
      draw(ctx);
      texture.refresh();
      image.setTexture(key).setScale(1 / ratio);
      image.setPosition(box.x + w / ratio / 2, box.y + h / ratio / 2);
    },
    destroy() {
      image.destroy();
      if (scene.textures.exists(key)) scene.textures.remove(key);
    },
  };
}

function created(
  scene: Scene,
  key: string,
  size: { w: number; h: number },
): Textures.CanvasTexture {
  const texture = scene.textures.createCanvas(key, size.w, size.h);
  if (!texture) throw new Error(`the canvas ${key} could not be made`);
  return texture;
}

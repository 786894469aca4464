import { ROLES, type Role } from "@freeze/shared/rules";
import type { Scene } from "phaser";
import type { Box, Disc, Layout } from "../table/layout.ts";
import { paintQuestion, paintRedLight } from "../table/paint/crisis.ts";
import { endingBox, paintAftermath, paintEnding } from "../table/paint/ending.ts";
import type { Flags } from "../table/paint/plate.ts";
import { paintItem, paintVeil, type StageInk, stageDiscs } from "../table/paint/stage.ts";
import type { Picture } from "../table/picture.ts";
import { STAGE_ITEMS_MAX, type Stage, type StageItem } from "../table/stage.ts";
import { DEPTH } from "./depth.ts";
import { type Layer, makeLayer } from "./layer.ts";
import type { Shown } from "./TableScene.ts";

/** The scene that stands on the table: a veil and up to three circles, or the crisis, or the ending. */
export class StageLayers {
  readonly veil: Layer;
  readonly items: readonly Layer[];
  /** Folded away by the viewer until another scene comes. */
  open = true;
  private known = "";

  private readonly flags: Flags;

  constructor(scene: Scene, flags: Flags) {
    this.flags = flags;
    this.veil = makeLayer(scene, DEPTH.veil);
    this.items = Array.from({ length: STAGE_ITEMS_MAX }, (_, at) =>
      makeLayer(scene, DEPTH.scene + at),
    );
  }

  /** Paints the stage and shows it as it is at the end of all motion. */
  show(layout: Layout, ratio: number, shown: Shown): void {
    const { stage } = shown.picture;
    const key = stageKey(stage);
    if (key !== this.known) this.open = true;
    this.known = key;
    this.paint(layout, ratio, shown);
    this.veil.image.setAlpha(1).setVisible(this.open && stage.kind !== "empty");
    const count = layerCount(stage);
    for (const [at, { image }] of this.items.entries()) {
      image
        .setAlpha(1)
        .setVisible(this.open && at < count)
        .setScale(1 / ratio);
      // The question of a crisis stands under the plates; it fills the glass.
      image.setDepth(stage.kind === "crisis" ? DEPTH.veil + 1 : DEPTH.scene + at);
    }
  }

  fold(): void {
    this.open = false;
    this.veil.image.setVisible(false);
    for (const { image } of this.items) image.setVisible(false);
  }

  /** Whose plates stay lit beside the scene. */
  litRoles({ stage }: Picture): readonly Role[] {
    if (!this.open) return ROLES;
    switch (stage.kind) {
      case "empty":
        return ROLES;
      case "crisis":
        return ROLES;
      case "ending":
        return stage.ending === "settlement" || stage.ending === "freeze" ? ROLES : [];
      case "events":
        return stage.items.flatMap(rolesIn);
    }
  }

  private paint(layout: Layout, ratio: number, { picture, translate }: Shown): void {
    const { stage } = picture;
    const whole = { x: 0, y: 0, w: layout.width, h: layout.height };
    const ink: StageInk = { layout, translate, flags: this.flags };
    const [front] = this.items;
    switch (stage.kind) {
      case "empty":
        return;
      case "crisis":
        this.veil.paint(whole, ratio, (ctx) => paintRedLight(ctx, layout));
        front?.paint(whole, ratio, (ctx) => paintQuestion(ctx, ink, stage));
        return;
      case "ending":
        this.veil.paint(whole, ratio, (ctx) => paintAftermath(ctx, layout, stage));
        front?.paint(wider(endingBox(layout), 44 * layout.s), ratio, (ctx) =>
          paintEnding(ctx, ink, stage),
        );
        return;
      case "events": {
        this.veil.paint(whole, ratio, (ctx) => paintVeil(ctx, layout));
        const discs = stageDiscs(layout, stage.items.length);
        stage.items.forEach((item, at) => {
          const disc = discs[at];
          if (!disc) return;
          this.items[at]?.paint(around(disc), ratio, (ctx) => paintItem(ctx, ink, { item, disc }));
        });
      }
    }
  }
}

function rolesIn(item: StageItem): readonly Role[] {
  switch (item.kind) {
    case "summit":
      return [item.summit.host, item.summit.guest];
    case "plenary":
      return ["china", ...item.attended];
    case "test":
    case "launch":
      return ["dprk"];
  }
}

/** How many layers a stage uses. */
export function layerCount(stage: Stage): number {
  switch (stage.kind) {
    case "empty":
      return 0;
    case "crisis":
    case "ending":
      return 1;
    case "events":
      return stage.items.length;
  }
}

/** Answers in a crisis change the picture, not the scene. */
function stageKey(stage: Stage): string {
  switch (stage.kind) {
    case "empty":
    case "crisis":
      return stage.kind;
    case "ending":
      return stage.ending;
    case "events":
      return stage.items.map(({ id }) => id).join(" ");
  }
}

const wider = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by,
});

/** Ring, ticks, shadow and glow reach over the circle. */
function around({ x, y, r }: Disc) {
  const reach = r * 1.42;
  return { x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach };
}

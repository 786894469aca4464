import { ROLES, type Role } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { Scene } from "phaser";
import type { PlacedChip } from "../table/chips.ts";
import { type Layout, layoutTable } from "../table/layout.ts";
import { type Motion, marksOf } from "../table/motion.ts";
import { paintDials } from "../table/paint/dials.ts";
import { paintGauge } from "../table/paint/gauge.ts";
import { paintGround } from "../table/paint/ground.ts";
import { paintMarks } from "../table/paint/marks.ts";
import { CARD_MARGIN, paintNewsCard } from "../table/paint/newsCard.ts";
import { type Flags, LAMP_REACH, paintPlate } from "../table/paint/plate.ts";
import type { Picture } from "../table/picture.ts";
import { type Region, regionsOf } from "../table/targets.ts";
import { DEPTH } from "./depth.ts";
import { FlowDots } from "./FlowDots.ts";
import { type Layer, makeLayer } from "./layer.ts";
import { Motions } from "./Motions.ts";
import { StageLayers } from "./StageLayers.ts";

/** Labels with a ground of their own, beneath which goods travel. */
const PILLS: readonly PlacedChip["chip"]["kind"][] = ["freeze", "flow", "summit"];

/** What the scene is drawn from. The lobby and the log are in the picture already. */
export interface Shown {
  readonly picture: Picture;
  readonly translate: Translate;
}

/** The table. Every piece is painted with Canvas 2D when its part of the picture changes; motions only move pieces. */
export class TableScene extends Scene {
  layout!: Layout;
  ratio = 1;
  regions: readonly Region[] = [];
  private shown: Shown | null = null;
  private readonly flags: Flags;
  private ground!: Layer;
  marks!: Layer;
  /** The marks of the picture before, while they fade. */
  before!: Layer;
  gauge!: Layer;
  dials!: Layer;
  card!: Layer;
  plates!: Readonly<Record<Role, Layer>>;
  stage!: StageLayers;
  dots!: FlowDots;
  private motions!: Motions;
  private chips: readonly PlacedChip[] = [];
  private painted = new Map<string, string>();
  private whenReady: (() => void) | undefined;

  constructor(start: { flags: Flags; ready: () => void }) {
    super("table");
    this.flags = start.flags;
    this.whenReady = start.ready;
  }

  create(): void {
    this.ground = makeLayer(this, DEPTH.ground);
    this.marks = makeLayer(this, DEPTH.marks);
    this.before = makeLayer(this, DEPTH.before);
    this.card = makeLayer(this, DEPTH.card);
    this.gauge = makeLayer(this, DEPTH.gauge);
    this.dials = makeLayer(this, DEPTH.gauge);
    this.plates = {
      china: makeLayer(this, DEPTH.plates),
      dprk: makeLayer(this, DEPTH.plates),
      us: makeLayer(this, DEPTH.plates),
      rok: makeLayer(this, DEPTH.plates),
    };
    this.stage = new StageLayers(this, this.flags);
    this.dots = new FlowDots(this, DEPTH.dots);
    this.motions = new Motions(this);
    this.whenReady?.();
  }

  /** A new size: everything is painted anew. */
  resize(width: number, height: number, ratio: number): void {
    this.layout = layoutTable(width, height);
    this.ratio = ratio;
    this.cameras.main.setZoom(ratio).centerOn(width / 2, height / 2);
    this.ground.paint(this.whole(), ratio, (ctx) => paintGround(ctx, this.layout));
    this.repaint();
  }

  /** Paints all that bears words anew: a font or a language has come. */
  repaint(): void {
    this.painted.clear();
    const shown = this.shown;
    if (shown) this.show(shown, []);
  }

  /** Shows a picture; with motions it gets there in their time, without it jumps. */
  show(next: Shown, motions: readonly Motion[]): void {
    this.motions.finish();
    const last = this.shown;
    this.shown = next;
    if (motions.length === 0 || !last) {
      this.settle();
      return;
    }
    this.motions.play(motions, { from: last, to: next });
  }

  /** Ends all motion at once. */
  finish(): void {
    this.motions.finish();
  }

  get moving(): boolean {
    return this.motions.playing || this.dots.moving;
  }

  get picture(): Picture | null {
    return this.shown?.picture ?? null;
  }

  /** The final picture, all at once. */
  settle(): void {
    if (!this.shown) return;
    const { picture } = this.shown;
    this.paintMarks();
    this.paintNeedles(picture);
    for (const role of ROLES) this.paintPlate(role, picture);
    this.paintCard(picture);
    this.before.image.setVisible(false);
    this.stage.show(this.layout, this.ratio, this.shown);
    const pills = this.chips.filter(({ chip }) => PILLS.includes(chip.kind));
    this.dots.lay(
      this.layout,
      picture.flows,
      this.ratio,
      pills.map(({ box }) => box),
    );
    this.dim();
    this.find();
  }

  private whole() {
    return { x: 0, y: 0, w: this.layout.width, h: this.layout.height };
  }

  /** Paints a piece only if what it is painted from has changed. */
  private once(name: string, from: unknown, paint: () => void): void {
    const text = JSON.stringify(from);
    if (this.painted.get(name) === text) return;
    this.painted.set(name, text);
    paint();
  }

  paintMarks(): void {
    const shown = this.shown;
    if (!shown) return;
    const { picture, translate } = shown;
    this.once("marks", [marksOf(picture), translate.lang], () => {
      this.marks.paint(this.whole(), this.ratio, (ctx) => {
        this.chips = paintMarks(ctx, {
          layout: this.layout,
          picture,
          translate,
          flags: this.flags,
        });
      });
    });
    this.marks.image.setAlpha(1);
  }

  /** Gauge and dials; the tension may lie between two whole numbers while the needle moves. */
  paintNeedles(picture: Picture): void {
    const shown = this.shown;
    if (!shown) return;
    const { translate } = shown;
    const { layout, ratio } = this;
    const { gauge, sanctions, enforcement, s, size } = layout;
    this.once("gauge", [picture.tension, translate.lang], () => {
      const reach = gauge.r + 34 * s;
      const wide = reach + 30 * s;
      const box = { x: gauge.x - wide, y: gauge.y - reach, w: 2 * wide, h: 2 * reach };
      this.gauge.paint(box, ratio, (ctx) =>
        paintGauge(ctx, { disc: gauge, tension: picture.tension, translate, s, size }),
      );
    });
    this.once("dials", [picture.dials, translate.lang], () => {
      const reach = sanctions.r * 1.6;
      const box = {
        x: sanctions.x - reach,
        y: sanctions.y - reach,
        w: enforcement.x - sanctions.x + 2 * reach,
        h: 2 * reach + 30 * s,
      };
      this.dials.paint(box, ratio, (ctx) =>
        paintDials(ctx, { layout, dials: picture.dials, translate }),
      );
    });
  }

  paintPlate(role: Role, picture: Picture): void {
    const shown = this.shown;
    if (!shown) return;
    const { translate } = shown;
    const plate = picture.plates[role];
    const box = this.layout.plates[role];
    const { s } = this.layout;
    const reach = LAMP_REACH * s + 4;
    this.once(`plate.${role}`, [plate, translate.lang], () =>
      this.plates[role].paint(
        { x: box.x - reach, y: box.y - reach, w: box.w + 2 * reach, h: box.h + 2 * reach },
        this.ratio,
        (ctx) => paintPlate(ctx, { box, plate, translate, flags: this.flags, s }),
      ),
    );
  }

  paintCard(picture: Picture): void {
    const shown = this.shown;
    const { news } = picture;
    const { layout } = this;
    this.card.image.setVisible(news !== null && layout.news !== null);
    if (!news || !layout.news || !shown) return;
    const { translate } = shown;
    const box = news.large ? layout.news.large : layout.news.small;
    const margin = CARD_MARGIN * layout.s;
    this.once("card", [news, picture.round, translate.lang], () =>
      this.card.paint(
        { x: box.x - margin, y: box.y - margin, w: box.w + 2 * margin, h: box.h + 2 * margin },
        this.ratio,
        (ctx) =>
          paintNewsCard(ctx, {
            box,
            large: news.large,
            s: layout.s,
            news: news.id,
            round: picture.round,
            translate,
          }),
      ),
    );
    const depth = news.large ? DEPTH.gauge + 1 : DEPTH.card;
    this.card.image.setAlpha(1).setAngle(0).setDepth(depth);
  }

  /** Plates of those who are not in the scene lie in the dark. */
  dim(): void {
    const picture = this.picture;
    if (!picture) return;
    const lit = this.stage.litRoles(picture);
    for (const role of ROLES) {
      this.plates[role].image.setDepth(lit.includes(role) ? DEPTH.lit : DEPTH.plates);
    }
    const crisis = picture.stage.kind === "crisis";
    this.gauge.image.setDepth(crisis ? DEPTH.lit : DEPTH.gauge);
    // A crisis and an ending leave only the land to be seen.
    const bare = this.stage.open && (crisis || picture.stage.kind === "ending");
    this.marks.image.setVisible(!bare);
    this.dots.setVisible(!bare);
    this.dials.image.setVisible(!bare);
    this.card.image.setVisible(!bare && picture.news !== null && this.layout.news !== null);
  }

  /** Folds the scene away to look at the map beneath; the next scene opens by itself. */
  fold(): void {
    this.stage.fold();
    this.dim();
    this.find();
  }

  private find(): void {
    const picture = this.picture;
    if (!picture) return;
    this.regions = regionsOf(this.layout, picture, {
      chips: this.chips,
      stageOpen: this.stage.open,
    });
  }
}

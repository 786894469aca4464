// Which labels the map bears and where they would like to stand; the collision pass decides.
import type { Role, Summit } from "@freeze/shared/rules";
import { PAIRS } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { bubbleSpot, crosses, drillDisc, flowCurves, pointAt, wordSpot } from "./curves.ts";
import { type LabelWish, obstaclesOf, type PlacedLabel, placeLabels } from "./labels.ts";
import type { Box, Layout, Point } from "./layout.ts";
import { capitalAt, placeAt, venueAt } from "./map.ts";
import type { FlowPicture, FreezePicture, Picture } from "./picture.ts";
import { capitals, lands, towns } from "./placeNames.ts";
import { flowWords, freezeWords, summitWord } from "./words.ts";

export type Chip =
  | { readonly kind: "freeze"; readonly id: string; readonly freeze: FreezePicture }
  | { readonly kind: "flow"; readonly id: string; readonly flow: FlowPicture }
  | { readonly kind: "summit"; readonly id: string; readonly summit: Summit }
  | { readonly kind: "drill"; readonly id: string }
  | { readonly kind: "city"; readonly id: string; readonly at: Point; readonly major: boolean }
  | { readonly kind: "land"; readonly id: string };

export interface PlacedChip {
  readonly chip: Chip;
  readonly text: string;
  readonly box: Box;
  /** What it speaks of, for a leader line; null: none. */
  readonly anchor: Point | null;
}

/** Widths of texts in the fonts of the chips, measured by the canvas. */
export type Measure = (text: string, kind: Chip["kind"], major: boolean) => number;

export interface Wished {
  readonly chip: Chip;
  readonly texts: readonly string[];
  readonly anchor: Point | null;
  readonly wish: LabelWish;
}

/** Every label with its place. Labels without room are missing; their words stand in the list beside the table. */
export function chipsOf(
  layout: Layout,
  picture: Picture,
  words: { readonly translate: Translate; readonly measure: Measure },
): readonly PlacedChip[] {
  const { glass } = layout;
  const wished = [
    ...capitals(layout, words),
    ...freezes(layout, picture, words),
    ...summits(layout, picture, words),
    ...flows(layout, picture, words),
    ...drill(layout, picture, words),
    ...towns(layout, words),
    ...lands(layout, words),
  ];
  const placed = placeLabels(
    wished.map(({ wish }) => wish),
    obstacles(layout, picture),
    { x: glass.x + 4, y: glass.y + 4, w: glass.w - 8, h: glass.h - 8 },
  );
  return wished.flatMap(({ chip, texts, anchor, wish }) => {
    const label: PlacedLabel | undefined = placed.get(wish.id);
    return label ? [{ chip, text: texts[label.wording] ?? "", box: label.box, anchor }] : [];
  });
}

/** How words are found and measured. */
export type Words = { readonly translate: Translate; readonly measure: Measure };

function obstacles(layout: Layout, picture: Picture): readonly Box[] {
  const { s } = layout;
  const around = (at: Point, w: number, h: number): Box => ({
    x: at.x - w / 2,
    y: at.y - h / 2,
    w,
    h,
  });
  const boxes = [...obstaclesOf(layout)];
  if (layout.size !== "phone") {
    for (const talk of picture.talks) boxes.push(around(bubbleSpot(layout, talk), 24 * s, 24 * s));
  }
  if (layout.size !== "phone") {
    for (const pair of PAIRS) {
      if (crosses(layout, pair)) boxes.push(around(wordSpot(layout, pair), 66 * s, 22 * s));
    }
  }
  if (layout.news && picture.news && !picture.news.large) boxes.push(layout.news.small);
  const dots: readonly Role[] = ["china", "dprk", "rok"];
  for (const role of dots) boxes.push(around(capitalAt(layout, role), 9 * s, 9 * s));
  if (picture.drill !== "none") {
    const disc = drillDisc(layout);
    boxes.push(around(disc, disc.r * 2.6, disc.r * 2.6));
  }
  return boxes;
}

/** Sizes of a chip with an icon: the icon alone where there is no text. */
function sizesOf(
  layout: Layout,
  texts: readonly string[],
  { measure, kind, icon }: { measure: Measure; kind: Chip["kind"]; icon: number },
): LabelWish["sizes"] {
  const { s } = layout;
  return texts.map((text) =>
    text === ""
      ? { w: 24 * s, h: 24 * s }
      : { w: measure(text, kind, false) + (16 + icon) * s, h: 24 * s },
  );
}

/** On a phone the icon says it; words stand in the panels. */
const fewer = (layout: Layout, texts: readonly string[]): readonly string[] =>
  layout.size === "phone" ? texts.slice(-1) : texts;

/** A phone has room for one icon of each kind. */
function shownFreezes(layout: Layout, picture: Picture): readonly FreezePicture[] {
  if (layout.size !== "phone") return picture.freezes;
  const kind = ({ code }: FreezePicture): string => (code === "DP" || code === "IN" ? code : "ice");
  return picture.freezes.filter(
    (one, at) => picture.freezes.findIndex((other) => kind(other) === kind(one)) === at,
  );
}

function freezes(layout: Layout, picture: Picture, words: Words): readonly Wished[] {
  const { s } = layout;
  return shownFreezes(layout, picture).map((freeze, at) => {
    const drillChip = freeze.code === "DP";
    const anchor = drillChip ? drillDisc(layout) : placeAt(layout, "testSite");
    const texts = fewer(layout, freezeWords(words.translate, freeze));
    const sizes = sizesOf(layout, texts, { measure: words.measure, kind: "freeze", icon: 22 });
    const step = (layout.size === "phone" ? 21 : 28) * s;
    const half = (sizes[0]?.w ?? 0) / 2;
    const off = drillChip ? 24 * s : (layout.size === "phone" ? 16 : 34) * s;
    const first = anchor.y + (drillChip ? 0 : -30 * s);
    const rows = [0, 1, 2, 3, 4, 5, 6, -1, -2, -3];
    const id = `freeze.${freeze.deal}.${freeze.clause}`;
    return {
      chip: { kind: "freeze", id, freeze },
      texts,
      anchor: at === 0 || drillChip ? { x: anchor.x, y: anchor.y } : null,
      wish: {
        id,
        sizes,
        spots: [
          ...rows.map((row) => ({ x: anchor.x + off + half, y: first + row * step })),
          ...rows.map((row) => ({ x: anchor.x - off - half, y: first + row * step })),
        ],
        must: true,
      },
    };
  });
}

function flows(layout: Layout, picture: Picture, words: Words): readonly Wished[] {
  if (layout.size === "phone") return [];
  const { s } = layout;
  return flowCurves(layout, picture.flows).map(({ flow, curve }) => {
    const texts = flowWords(words.translate, flow);
    const id = `flow.${flow.id}.${flow.from}`;
    const off = 20 * s;
    const wide = (words.measure(texts[0] ?? "", "flow", false) + 16 * s) / 2 + 10 * s;
    const spots = [0.46, 0.38, 0.56, 0.3, 0.66].flatMap((t) => {
      const point = pointAt(curve, t);
      return flow.from === "rok"
        ? [
            { x: point.x - wide, y: point.y },
            { x: point.x - wide, y: point.y + off },
          ]
        : [
            { x: point.x, y: point.y - off },
            { x: point.x + wide, y: point.y - off * 0.4 },
            { x: point.x, y: point.y + off },
          ];
    });
    return {
      chip: { kind: "flow", id, flow },
      texts,
      anchor: null,
      wish: {
        id,
        sizes: sizesOf(layout, texts, { measure: words.measure, kind: "flow", icon: 0 }),
        spots,
        must: false,
      },
    };
  });
}

function summits(layout: Layout, picture: Picture, words: Words): readonly Wished[] {
  const { s } = layout;
  const shown = picture.summits.filter(({ status }) => status !== "lapsed" && status !== "refused");
  return shown.map((summit) => {
    const at = venueAt(layout, summit);
    const texts = fewer(layout, [summitWord(words.translate, summit), ""]);
    const id = `summit.${summit.id}`;
    const flags = 44 * s;
    const sizes = texts.map((text) => ({
      w: text === "" ? flags + 8 * s : flags + 18 * s + words.measure(text, "summit", false),
      h: 28 * s,
    }));
    const half = (sizes[0]?.w ?? 0) / 2;
    const spots = [
      { x: at.x - half - 14 * s, y: at.y },
      { x: at.x - half - 14 * s, y: at.y + 30 * s },
      { x: at.x - half - 14 * s, y: at.y - 30 * s },
      { x: at.x + half + 14 * s, y: at.y + 26 * s },
      { x: at.x, y: at.y + 34 * s },
      { x: at.x, y: at.y - 34 * s },
      { x: at.x - half - 14 * s, y: at.y + 64 * s },
    ];
    return {
      chip: { kind: "summit", id, summit },
      texts,
      anchor: at,
      wish: { id, sizes, spots, must: true },
    };
  });
}

function drill(layout: Layout, picture: Picture, words: Words): readonly Wished[] {
  const frozen = picture.freezes.some(({ code }) => code === "DP");
  if (picture.drill === "none" || frozen || layout.size === "phone") return [];
  const disc = drillDisc(layout);
  const texts = [words.translate(`scene.drill.${picture.drill}`)];
  const sizes = sizesOf(layout, texts, { measure: words.measure, kind: "drill", icon: 0 });
  const half = (sizes[0]?.w ?? 0) / 2;
  const chip = { kind: "drill", id: "drill" } as const;
  const spots = [
    { x: disc.x + disc.r + half + 4, y: disc.y },
    { x: disc.x - disc.r - half - 4, y: disc.y },
    { x: disc.x, y: disc.y + disc.r + 16 * layout.s },
  ];
  return [{ chip, texts, anchor: null, wish: { id: "drill", sizes, spots, must: false } }];
}

import { ROLES } from "@freeze/shared/rules";
import { LANGS } from "@freeze/shared/text";
import { translateIn } from "@freeze/shared/text/all";
import { describe, expect, test } from "@jest/globals";
import { chipsOf } from "../src/table/chips.ts";
import { obstaclesOf, overlap, placeLabels } from "../src/table/labels.ts";
import { type Box, layoutTable } from "../src/table/layout.ts";
import { pictureOf } from "../src/table/picture.ts";
import { regionAt, regionsOf } from "../src/table/targets.ts";
import { FIXTURE_KINDS, fixtureLobby, fixtureView } from "./fixtures.ts";

const AREAS = [
  [1000, 820],
  [640, 700],
  [390, 300],
  [1420, 960],
  [360, 280],
] as const;
/** Wide enough for any face: the real widths come from the canvas. */
const measure = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u3000" ? 11.5 : 6.6), 0);

const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x - 0.5 &&
  a.y >= b.y - 0.5 &&
  a.x + a.w <= b.x + b.w + 0.5 &&
  a.y + a.h <= b.y + b.h + 0.5;

describe("the layout of the table", () => {
  test.each(AREAS)("%i x %i: all pieces lie in the area and apart from each other", (w, h) => {
    const layout = layoutTable(w, h);
    const area = { x: 0, y: 0, w, h };
    const around = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
      x: x - r,
      y: y - r,
      w: 2 * r,
      h: 2 * r,
    });
    const pieces = [
      ...ROLES.map((role) => layout.plates[role]),
      around(layout.gauge),
      around(layout.sanctions),
      around(layout.enforcement),
      around(layout.lens),
    ];
    for (const piece of pieces) expect(inside(piece, area)).toBe(true);
    pieces.forEach((piece, at) => {
      for (const other of pieces.slice(at + 1)) expect(overlap(piece, other)).toBe(false);
    });
  });

  test.each(AREAS)("%i x %i: words of deals and flows cover no plate, gauge or dial", (w, h) => {
    const layout = layoutTable(w, h);
    const blocked = obstaclesOf(layout);
    for (const kind of ["talks", "busy", "opening"] as const) {
      for (const lang of LANGS) {
        const picture = pictureOf(fixtureView(kind, "public"), fixtureLobby());
        const chips = chipsOf(layout, picture, { translate: translateIn(lang), measure });
        for (const { box, text } of chips) {
          expect(inside(box, layout.glass)).toBe(true);
          if (text !== "") for (const other of blocked) expect(overlap(box, other)).toBe(false);
        }
      }
    }
  });

  test("labels shrink before they vanish, and the earlier one wins", () => {
    const within = { x: 0, y: 0, w: 100, h: 40 };
    const wish = (id: string) => ({
      id,
      sizes: [
        { w: 80, h: 20 },
        { w: 30, h: 20 },
      ],
      spots: [
        { x: 50, y: 20 },
        { x: 18, y: 20 },
      ],
      must: false,
    });
    const blocked = [{ x: 60, y: 0, w: 40, h: 40 }];
    const placed = placeLabels([wish("a"), wish("b")], blocked, within);
    expect(placed.get("a")).toMatchObject({ wording: 1, box: { x: 3 } });
    expect(placed.get("b")).toBeUndefined();
  });

  test("a label that must be seen stands where it covers least", () => {
    const within = { x: 0, y: 0, w: 60, h: 20 };
    const must = {
      id: "a",
      sizes: [{ w: 20, h: 20 }],
      spots: [
        { x: 10, y: 10 },
        { x: 40, y: 10 },
      ],
      must: true,
    };
    const placed = placeLabels([must], [{ x: 0, y: 0, w: 34, h: 20 }], within);
    expect(placed.get("a")?.box.x).toBe(30);
  });

  test.each(FIXTURE_KINDS)("%s: plates can be picked whatever stands on the table", (kind) => {
    const layout = layoutTable(1000, 820);
    const picture = pictureOf(fixtureView(kind), fixtureLobby());
    const regions = regionsOf(layout, picture, { chips: [], stageOpen: true });
    for (const role of ROLES) {
      const { x, y, w, h } = layout.plates[role];
      expect(regionAt(regions, { x: x + w / 2, y: y + h / 2 })?.target).toEqual({
        kind: "role",
        role,
      });
    }
  });

  test("a click beside the scene folds it; without a scene it does nothing", () => {
    const layout = layoutTable(1000, 820);
    const picture = pictureOf(fixtureView("summit"), fixtureLobby());
    const corner = { x: 500, y: 130 };
    const open = regionsOf(layout, picture, { chips: [], stageOpen: true });
    expect(regionAt(open, corner)).toMatchObject({ target: null });
    expect(regionAt(open, layout.stage)?.target).toEqual({ kind: "summit", id: "rok-dprk-3" });
    const folded = regionsOf(layout, picture, { chips: [], stageOpen: false });
    expect(regionAt(folded, corner)).toBeUndefined();
  });
});

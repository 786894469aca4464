// Names of places on the map: they stand where the labels of the match leave room.
import type { Wished, Words } from "./chips.ts";
import type { Layout, Point } from "./layout.ts";
import { capitalAt, type Place, placeAt } from "./map.ts";

const CAPITALS = ["china", "dprk", "rok"] as const;

/** The three capitals on the map. */
export function capitals(layout: Layout, words: Words): readonly Wished[] {
  return CAPITALS.map((role) =>
    city(layout, words, {
      id: `city.${role}`,
      text: words.translate(`scene.capital.${role}`),
      at: capitalAt(layout, role),
      major: true,
    }),
  );
}

const TOWNS = ["vladivostok", "shanghai", "tokyo"] as const satisfies readonly Place[];

/** Towns that help to find one's way. */
export function towns(layout: Layout, words: Words): readonly Wished[] {
  if (layout.size === "phone") return [];
  return TOWNS.map((town) =>
    city(layout, words, {
      id: `city.${town}`,
      text: words.translate(`scene.place.${town}`),
      at: placeAt(layout, town),
      major: false,
    }),
  );
}

function city(
  layout: Layout,
  words: Words,
  { id, text, at, major }: { id: string; text: string; at: Point; major: boolean },
): Wished {
  const { s } = layout;
  const w = words.measure(text, "city", major) + 6 * s;
  const h = 18 * s;
  const beside = w / 2 + 8 * s;
  const left = { x: at.x - beside, y: at.y };
  const right = { x: at.x + beside, y: at.y };
  const above = { x: at.x, y: at.y - 15 * s };
  const below = { x: at.x, y: at.y + 15 * s };
  const spots = id === "city.rok" ? [right, below, left, above] : [left, above, below, right];
  return {
    chip: { kind: "city", id, at, major },
    texts: [text],
    anchor: null,
    wish: { id, sizes: [{ w, h }], spots, must: false },
  };
}

const LANDS = [
  ["china", "labelChina"],
  ["russia", "labelRussia"],
  ["japan", "labelJapan"],
  ["mongolia", "labelMongolia"],
] as const;

/** Names of the lands around. */
export function lands(layout: Layout, words: Words): readonly Wished[] {
  if (layout.size === "phone") return [];
  const { s } = layout;
  return LANDS.map(([land, place]) => {
    const text = words.translate(`scene.land.${land}`);
    const at = placeAt(layout, place);
    const w = words.measure(text, "land", land === "china") + 12 * s;
    const id = `land.${land}`;
    const spots = [
      at,
      { x: at.x + 40 * s, y: at.y + 70 * s },
      { x: at.x + 60 * s, y: at.y - 60 * s },
    ];
    return {
      chip: { kind: "land", id },
      texts: [text],
      anchor: null,
      wish: { id, sizes: [{ w, h: 22 * s }], spots, must: false },
    };
  });
}

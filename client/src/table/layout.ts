// Where everything lies on the table, for any size of the area. Pure; CSS pixels from the top left corner.
import type { ByRole } from "@freeze/shared/rules";

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}
export interface Disc extends Point {
  readonly r: number;
}
export interface RoundedBox extends Box {
  readonly radius: number;
}
/** full: flag, name, delegate, status, Voice. tall: the same, upright. strip: flag, short name, marks. */
export type PlateShape = "full" | "tall" | "strip" | "flag";
export interface PlateBox extends Box {
  readonly shape: PlateShape;
}

/** wide: beside panels on a laptop or a projector. compact: a tablet. phone: above the panels. */
export type TableSize = "wide" | "compact" | "phone";

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly size: TableSize;
  /** Scale of type and ornaments; 1 at 1000 x 800. */
  readonly s: number;
  readonly rim: RoundedBox & { readonly thickness: number };
  readonly glass: RoundedBox;
  readonly plates: ByRole<PlateBox>;
  readonly gauge: Disc;
  readonly sanctions: Disc;
  readonly enforcement: Disc;
  readonly lens: Disc;
  /** Map units to pixels: `x * scale + dx`. */
  readonly map: { readonly scale: number; readonly dx: number; readonly dy: number };
  readonly stage: Disc;
  /** The news card: large in the Briefing, small afterwards. null: no room, the panel below tells the news. */
  readonly news: { readonly large: Box; readonly small: Box } | null;
}

/** The part of the map that must be seen, in map units. */
const FOCUS: Readonly<Record<TableSize, Box>> = {
  wide: { x: 1050, y: 800, w: 1590, h: 1190 },
  compact: { x: 1130, y: 800, w: 1240, h: 1200 },
  phone: { x: 1120, y: 980, w: 1250, h: 840 },
};

/** The layout of a table area of `width` x `height` CSS pixels. */
export function layoutTable(width: number, height: number): Layout {
  const size = sizeOf(width, height);
  switch (size) {
    case "wide":
      return wide(width, height);
    case "compact":
      return compact(width, height);
    case "phone":
      return phone(width, height);
  }
}

/** A place of the map sheet in pixels of the table. */
export const onTable = (layout: Layout, place: readonly number[]): Point => ({
  x: (place[0] ?? 0) * layout.map.scale + layout.map.dx,
  y: (place[1] ?? 0) * layout.map.scale + layout.map.dy,
});

function sizeOf(width: number, height: number): TableSize {
  if (width >= 780 && height >= 520) return "wide";
  return width >= 500 && height >= 460 ? "compact" : "phone";
}

function frame(width: number, height: number, margin: { x: number; y: number; rim: number }) {
  const { x, y, rim } = margin;
  const radius = Math.min(width, height) * 0.13;
  return {
    rim: { x, y, w: width - 2 * x, h: height - 2 * y, radius, thickness: rim },
    glass: {
      x: x + rim,
      y: y + rim,
      w: width - 2 * (x + rim),
      h: height - 2 * (y + rim),
      radius: radius - rim,
    },
  };
}

/** Shows the focus whole and fills the glass around it with the rest of the sheet. */
function mapIn(glass: Box, size: TableSize): Layout["map"] {
  const focus = FOCUS[size];
  const scale = Math.min(glass.w / focus.w, glass.h / focus.h);
  return {
    scale,
    dx: glass.x + glass.w / 2 - (focus.x + focus.w / 2) * scale,
    dy: glass.y + glass.h / 2 - (focus.y + focus.h / 2) * scale,
  };
}

const centred = (x: number, y: number, w: number, h: number): Box => ({
  x: Math.round(x - w / 2),
  y: Math.round(y - h / 2),
  w: Math.round(w),
  h: Math.round(h),
});

function wide(width: number, height: number): Layout {
  const s = Math.max(0.8, Math.min(width / 1000, height / 800, 2));
  const { rim, glass } = frame(width, height, { x: 34 * s, y: 42 * s, rim: 25 * s });
  const [pw, ph] = [236 * s, 72 * s];
  const inner = 8 * s;
  const plate = (x: number, y: number): PlateBox => ({
    ...centred(x, y, pw, ph),
    shape: "full",
  });
  const gauge = { x: glass.x + 98 * s, y: glass.y + 96 * s, r: 66 * s };
  const dialY = glass.y + 82 * s;
  const right = glass.x + glass.w;
  const lens = { x: right - 112 * s, y: glass.y + glass.h - 108 * s, r: 80 * s };
  return {
    width,
    height,
    size: "wide",
    s,
    rim,
    glass,
    plates: {
      dprk: plate(width / 2, rim.y + rim.thickness / 2),
      rok: plate(width / 2, rim.y + rim.h - rim.thickness / 2),
      china: plate(inner + pw / 2, glass.y + glass.h * 0.57),
      us: plate(width - inner - pw / 2, lens.y - lens.r - 62 * s),
    },
    gauge,
    sanctions: { x: right - 186 * s, y: dialY, r: 46 * s },
    enforcement: { x: right - 80 * s, y: dialY, r: 46 * s },
    lens,
    map: mapIn(glass, "wide"),
    stage: {
      x: width / 2,
      y: glass.y + glass.h * 0.5,
      r: Math.min(glass.h * 0.3, 230 * s),
    },
    news: {
      large: centred(width * 0.43, glass.y + glass.h * 0.74, 420 * s, 210 * s),
      small: { x: glass.x + 34 * s, y: glass.y + glass.h - 132 * s, w: 216 * s, h: 96 * s },
    },
  };
}

function compact(width: number, height: number): Layout {
  const s = Math.max(0.78, Math.min(width / 680, height / 720, 1.2));
  const { rim, glass } = frame(width, height, { x: 22 * s, y: 38 * s, rim: 21 * s });
  const across: readonly [number, number] = [212 * s, 62 * s];
  const upright: readonly [number, number] = [84 * s, 118 * s];
  const right = glass.x + glass.w;
  const lens = { x: right - 82 * s, y: glass.y + glass.h - 84 * s, r: 60 * s };
  return {
    width,
    height,
    size: "compact",
    s,
    rim,
    glass,
    plates: {
      dprk: { ...centred(width / 2, rim.y + rim.thickness / 2, ...across), shape: "full" },
      rok: { ...centred(width / 2, rim.y + rim.h - rim.thickness / 2, ...across), shape: "full" },
      china: {
        ...centred(6 * s + upright[0] / 2, glass.y + glass.h * 0.56, ...upright),
        shape: "tall",
      },
      us: {
        ...centred(width - 6 * s - upright[0] / 2, glass.y + glass.h * 0.5, ...upright),
        shape: "tall",
      },
    },
    gauge: { x: glass.x + 72 * s, y: glass.y + 72 * s, r: 50 * s },
    sanctions: { x: right - 130 * s, y: glass.y + 58 * s, r: 33 * s },
    enforcement: { x: right - 54 * s, y: glass.y + 58 * s, r: 33 * s },
    lens,
    map: mapIn(glass, "compact"),
    stage: { x: width / 2, y: glass.y + glass.h * 0.5, r: Math.min(glass.w * 0.34, 190 * s) },
    news: {
      large: centred(width * 0.46, glass.y + glass.h * 0.75, 330 * s, 190 * s),
      small: { x: glass.x + 22 * s, y: glass.y + glass.h - 100 * s, w: 168 * s, h: 78 * s },
    },
  };
}

function phone(width: number, height: number): Layout {
  const s = Math.max(0.8, Math.min(width / 390, height / 300, 1.3));
  const { rim, glass } = frame(width, height, { x: 8 * s, y: 20 * s, rim: 12 * s });
  const [pw, ph] = [Math.min(136 * s, width * 0.36), 36 * s];
  const [left, far] = [rim.x + rim.w * 0.27, rim.x + rim.w * 0.73];
  const [top, low] = [rim.y + rim.thickness / 2, rim.y + rim.h - rim.thickness / 2];
  const plate = (x: number, y: number): PlateBox => ({ ...centred(x, y, pw, ph), shape: "strip" });
  const right = glass.x + glass.w;
  return {
    width,
    height,
    size: "phone",
    s,
    rim,
    glass,
    plates: {
      china: plate(left, top),
      dprk: plate(far, top),
      rok: plate(left, low),
      us: plate(far, low),
    },
    gauge: { x: glass.x + 48 * s, y: glass.y + 50 * s, r: 28 * s },
    sanctions: { x: right - 90 * s, y: glass.y + 44 * s, r: 20 * s },
    enforcement: { x: right - 33 * s, y: glass.y + 44 * s, r: 20 * s },
    lens: { x: right - 44 * s, y: glass.y + glass.h - 58 * s, r: 33 * s },
    map: mapIn(glass, "phone"),
    stage: { x: width / 2, y: glass.y + glass.h * 0.5, r: Math.min(glass.h * 0.42, 104 * s) },
    news: null,
  };
}

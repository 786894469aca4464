// The projected map, made at build time by tools/geo.ts, and the places on it that the picture speaks of.
import type { Role, Venue } from "@freeze/shared/rules";
import region from "./geo/region.json" with { type: "json" };
import unitedStates from "./geo/unitedStates.json" with { type: "json" };
import { type Layout, onTable, type Point } from "./layout.ts";

export const REGION = region;
export const UNITED_STATES = unitedStates;
export type Inlay = keyof typeof region.lands;
export type Place = keyof typeof region.places;

/** A named place in pixels of the table. */
export const placeAt = (layout: Layout, place: Place): Point =>
  onTable(layout, region.places[place]);

/** Washington lies in the lens. */
export function washingtonAt(layout: Layout): Point {
  const scale = lensScale(layout);
  const [x = 0, y = 0] = unitedStates.washington;
  return {
    x: layout.lens.x + (x - unitedStates.width / 2) * scale,
    y: layout.lens.y + (y - unitedStates.height / 2) * scale - layout.lens.r * 0.06,
  };
}

/** Map units of the United States to pixels: it fills most of the lens. */
export const lensScale = (layout: Layout): number => (layout.lens.r * 1.62) / unitedStates.width;

/** The capital of a role in pixels of the table. */
export function capitalAt(layout: Layout, role: Role): Point {
  switch (role) {
    case "china":
      return placeAt(layout, "beijing");
    case "dprk":
      return placeAt(layout, "pyongyang");
    case "us":
      return washingtonAt(layout);
    case "rok":
      return placeAt(layout, "seoul");
  }
}

/** Where a summit is marked: a capital, Panmunjom, or open water for a neutral city. */
export function venueAt(layout: Layout, summit: { host: Role; guest: Role; venue: Venue }): Point {
  switch (summit.venue) {
    case "host":
      return capitalAt(layout, summit.host);
    case "guest":
      return capitalAt(layout, summit.guest);
    case "panmunjom":
      return placeAt(layout, "panmunjom");
    case "neutral":
      return {
        x: layout.glass.x + layout.glass.w * 0.5,
        y: layout.glass.y + layout.glass.h * 0.84,
      };
  }
}

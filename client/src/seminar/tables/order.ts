// Which tables come first, and which are shown small.
import type { Alert, TableTile } from "@freeze/shared/net";
import { byNeed } from "@freeze/shared/seminar";

export const FILTERS = ["all", "need", "paused", "crisis", "over"] as const;
export type Filter = (typeof FILTERS)[number];

/** Kinds that tell how things stand and ask for nothing. */
const CALM: ReadonlySet<Alert["kind"]> = new Set(["paused", "botsOnly", "matchOver"]);

/** Does somebody at this table need the instructor? */
export const needs = ({ alerts }: TableTile): boolean => alerts.some(({ kind }) => !CALM.has(kind));

export function passes(tile: TableTile, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "need":
      return needs(tile);
    case "paused":
      return tile.paused;
    case "crisis":
      return tile.phase === "crisis";
    case "over":
      return tile.stage === "over";
  }
}

export interface Groups {
  /** Who needs me, the most urgent first. */
  readonly needing: readonly TableTile[];
  /** The others, by number. */
  readonly well: readonly TableTile[];
}

export function groupsOf(tables: readonly TableTile[], filter: Filter): Groups {
  const shown = tables.filter((tile) => passes(tile, filter));
  return {
    needing: byNeed(shown.filter(needs)),
    well: shown.filter((tile) => !needs(tile)).sort((a, b) => a.number - b.number),
  };
}

import type { TableTile } from "@freeze/shared/net";
import type { TableSession } from "../match/session.ts";
import type { SeminarSession } from "./seminarSession.ts";

/** A table among many; `before` where nothing at the table has changed. */
export function tileOfTable(
  _seminar: SeminarSession,
  _table: TableSession,
  before: TableTile | undefined,
): TableTile {
  return before as TableTile;
}

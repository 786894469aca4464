import type { TableTile } from "@freeze/shared/net";
import { t } from "../../model/language.ts";
import { clockText } from "../../pages/TableHeader.tsx";
import { useDesk } from "../console/desk.ts";

const SOON_MS = 30_000;

/** Time left of a table's phase; nothing where no clock runs. */
export function TableClock({ tile }: { tile: TableTile }) {
  const { state } = useDesk();
  if (tile.stage !== "playing") return null;
  if (tile.paused) {
    return (
      <span class="tile-clock" data-state="paused">
        <span aria-hidden="true">‖ </span>
        <span class="unseen">{t("match.paused")} </span>
        {tile.remainingMs === null ? "" : clockText(tile.remainingMs)}
      </span>
    );
  }
  if (tile.deadlineAt === null) return null;
  const left = tile.deadlineAt - state.now.value;
  return (
    <span class="tile-clock" data-state={left <= SOON_MS ? "soon" : "calm"}>
      {clockText(Math.max(0, left))}
    </span>
  );
}

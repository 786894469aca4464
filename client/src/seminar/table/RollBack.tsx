import type { TableTile } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { clockText } from "../../pages/TableHeader.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";
import { Sure } from "./Acts.tsx";

/** Back to the start of a round, with what is lost; for a minute it can be undone. */
export function RollBack({ tile }: { tile: TableTile }) {
  const { state, tell } = useDesk();
  const chosen = useSignal(tile.round);
  const { code, rounds, undoUntil } = tile;
  const left = undoUntil === null ? 0 : undoUntil - state.now.value;
  const round = rounds.includes(chosen.value) ? chosen.value : (rounds.at(-1) ?? 1);
  return (
    <section class="roll-back" aria-label={t("seminar.act.rollBack")}>
      {left > 0 ? (
        <p class="undo">
          <span>{t("seminar.act.rolledBack", { left: clockText(left) })}</span>
          <Button
            size="small"
            kind="primary"
            onClick={() => void tell({ type: "undoRollBack", table: code })}
          >
            {t("seminar.act.undo")}
          </Button>
        </p>
      ) : null}
      {rounds.length > 0 ? (
        <div class="act-row">
          <Select
            label={t("seminar.act.rollBack.to")}
            quietLabel
            value={String(round)}
            onChange={(next) => (chosen.value = Number(next))}
            choices={rounds.map((one) => ({
              value: String(one),
              label: t("seminar.act.rollBack.round", { round: one }),
            }))}
          />
          <Sure
            label={t("seminar.act.rollBack")}
            warning={t("seminar.act.rollBack.text", { round, now: tile.round })}
            onSure={() => void tell({ type: "rollBack", table: code, round })}
          />
        </div>
      ) : null}
    </section>
  );
}

import { type Signal, useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { type BotMove, botMoveAt } from "../model/botMoves.ts";
import { t } from "../model/language.ts";
import type { ReplayTable } from "../model/replayTable.ts";
import { Button } from "../ui/Button.tsx";

export interface WhyProps {
  readonly table: ReplayTable;
  readonly move: BotMove;
  readonly onClose: () => void;
}

/** Opens the reasons of the bot that acted at this moment. They are made again then, and their code comes then. */
export function WhyButton({ table }: { table: ReplayTable }) {
  const open = useSignal<BotMove | null>(null);
  const Panel: Signal<ComponentType<WhyProps> | null> = useSignal(null);
  const move = botMoveAt(table.replay, table.at.value, table.as.value);
  // Not `disabled`: keys would be lost where the focus stands when a step has nothing to explain.
  const show = async () => {
    if (!move) return;
    open.value = move;
    Panel.value ??= (await import("./WhyPanel.tsx")).WhyPanel;
  };
  const role = move ? t(`role.${move.by}.short`) : "";
  return (
    <>
      <Button
        size="small"
        kind={move ? "primary" : "plain"}
        aria-disabled={!move}
        aria-label={move ? t("why.open.label", { role }) : t("why.none")}
        onClick={() => void show()}
      >
        {t("why.open")}
      </Button>
      {open.value && Panel.value ? (
        <Panel.value table={table} move={open.value} onClose={() => (open.value = null)} />
      ) : null}
    </>
  );
}

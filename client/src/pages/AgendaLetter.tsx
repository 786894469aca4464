import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../model/language.ts";
import { recall, remember } from "../model/memory.ts";
import type { LiveTable } from "../model/source.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { AgendaCard, Numbers } from "./Brief.tsx";

interface Props {
  table: LiveTable;
  /** What comes when the letter has been read. */
  children?: ComponentChildren;
}

/** The sealed letter at the start of a match: the agenda that was drawn, and the numbers only this seat knows. */
export function AgendaLetter({ table, children }: Props) {
  const view = table.view.value;
  const key = `agenda.${table.code}`;
  const hand = view?.hand;
  // Whoever is given another seat at the same table has another letter.
  const read = useSignal(hand ? recall(key) === hand.agenda : false);
  if (!hand || read.value || view.board.phase === "over") return <>{children}</>;
  const close = () => {
    remember(key, hand.agenda);
    remember("played", "1");
    read.value = true;
  };
  return (
    <Dialog
      title={t("brief.agenda.title")}
      onClose={close}
      actions={
        <Button kind="primary" onClick={close}>
          {t("brief.agenda.go")}
        </Button>
      }
    >
      <AgendaCard hand={hand} />
      <Numbers hand={hand} />
      <p class="hint">{t("brief.agenda.where")}</p>
    </Dialog>
  );
}

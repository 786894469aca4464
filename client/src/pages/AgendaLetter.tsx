import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import { recall, remember } from "../model/memory.ts";
import type { LiveTable } from "../model/source.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { AgendaCard, Numbers } from "./Brief.tsx";

/** The sealed letter at the start of a match: the agenda that was drawn, and the numbers only this seat knows. */
export function AgendaLetter({ table }: { table: LiveTable }) {
  const view = table.view.value;
  const key = `agenda.${table.code}`;
  const read = useSignal(recall(key) !== null);
  const hand = view?.hand;
  if (!hand || read.value || view.board.phase === "over") return null;
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

import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { exportSeminar } from "../../net/seminarApi.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { toast } from "../../ui/Toast.tsx";
import { useDesk } from "../console/desk.ts";
import { Tick } from "./WallDialog.tsx";

/** Everything in one zip; names only where they are asked for. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { view, instructorKey } = useDesk();
  const names = useSignal(false);
  const busy = useSignal(false);
  const fetchZip = async () => {
    busy.value = true;
    const answer = await exportSeminar(view.code, { key: instructorKey, names: names.value });
    busy.value = false;
    if (!answer.ok) return toast(answer.sentence, "problem");
    download(answer.value, `seminar-${view.code}.zip`);
    onClose();
  };
  return (
    <Dialog
      title={t("seminar.export.title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button kind="primary" busy={busy.value} onClick={() => void fetchZip()}>
            {t("seminar.export.go")}
          </Button>
        </>
      }
    >
      <p>{t("seminar.export.text")}</p>
      <Tick
        label={t("seminar.export.names")}
        checked={names.value}
        onChange={(on) => (names.value = on)}
      />
      <p class="hint">{t(names.value ? "seminar.export.named" : "seminar.export.unnamed")}</p>
    </Dialog>
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

import { t } from "../../model/language.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { WayIn } from "../console/WayIn.tsx";

/** The way in, large, whatever the side of the desk shows. */
export function CodeDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t("seminar.code")} onClose={onClose}>
      <WayIn />
    </Dialog>
  );
}

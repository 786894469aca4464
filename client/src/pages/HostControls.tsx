import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { Button } from "../ui/Button.tsx";
import { tell } from "./tell.ts";

/** Pause, go on, two minutes more: for whoever opened the table, where there is a clock. */
export function HostControls({ table }: { table: LiveTable }) {
  const clock = table.view.value?.board.clock;
  if (!table.mayHost || !clock) return null;
  if (clock.deadlineAt === null && !clock.paused) return null;
  return (
    <fieldset class="host-controls">
      <legend class="unseen">{t("match.host")}</legend>
      {clock.paused ? (
        <Button size="small" kind="primary" onClick={() => void tell(table.host("resume"))}>
          {t("match.resume")}
        </Button>
      ) : (
        <Button size="small" onClick={() => void tell(table.host("pause"))}>
          {t("match.pause")}
        </Button>
      )}
      <Button size="small" onClick={() => void tell(table.host("extend"))}>
        {t("match.extend")}
      </Button>
    </fieldset>
  );
}

import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";
import { nextStage, plannedMinutes, warningsBefore } from "../console/stages.ts";

/** The step to the next stage: what it does, what is not yet ready, how long it shall last. */
export function StageDialog({ onClose }: { onClose: () => void }) {
  const { view, state, tell } = useDesk();
  const to = nextStage(view.stage) ?? "over";
  const planned = plannedMinutes(view, to);
  const minutes = useSignal(planned === null ? "" : String(planned));
  const busy = useSignal(false);
  const warnings = warningsBefore(view, to);
  const stuck = warnings.some(({ key }) => key === "noTables");
  const go = async (event: Event) => {
    event.preventDefault();
    busy.value = true;
    const number = Number.parseFloat(minutes.value);
    const wish = { type: "stage" as const, to, minutes: Number.isFinite(number) ? number : null };
    const done = await tell(wish);
    busy.value = false;
    if (!done) return;
    state.main.value = null;
    onClose();
  };
  return (
    <Dialog title={t(`seminar.to.${to}`)} onClose={onClose}>
      <form class="stage-form" onSubmit={(event) => void go(event)}>
        <p>{t(`seminar.to.${to}.text`)}</p>
        {warnings.length > 0 ? (
          <ul class="warnings">
            {warnings.map(({ key, count }) => (
              <li key={key}>{t(`seminar.before.${key}`, { count })}</li>
            ))}
          </ul>
        ) : null}
        {to === "over" ? null : (
          <Field
            label={t("seminar.stage.minutes")}
            hint={t("seminar.stage.minutes.hint")}
            type="number"
            inputMode="numeric"
            min={0}
            max={600}
            value={minutes.value}
            onInput={(event) => (minutes.value = event.currentTarget.value)}
          />
        )}
        <footer class="dialog-actions">
          <Button kind="quiet" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button type="submit" kind="primary" busy={busy.value} disabled={stuck}>
            {t(`seminar.to.${to}`)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

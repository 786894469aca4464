import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { momentText, targetText } from "../words.ts";
import { useDesk } from "./desk.ts";

/** Injects that wait for their moment, with a way to call each off. */
export function Planned() {
  const { view, state, tell } = useDesk();
  const planned = Object.values(view.injects);
  return (
    <div class="planned">
      {planned.length === 0 ? <p class="empty">{t("seminar.planned.none")}</p> : null}
      <ul>
        {planned.map(({ id, wish, done }) => (
          <li key={id}>
            <b>{wish.headline}</b>
            <span>
              {momentText(wish.moment)} · {targetText(view, wish.table)}
            </span>
            {done.length > 0 ? (
              <span class="planned-done">{t("seminar.planned.done", { count: done.length })}</span>
            ) : null}
            <Button
              size="small"
              kind="quiet"
              aria-label={t("seminar.planned.drop.label", { headline: wish.headline })}
              onClick={() => void tell({ type: "dropInject", id })}
            >
              {t("seminar.planned.drop")}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => (state.shown.value = { kind: "inject", table: "all" })}>
        {t("seminar.inject")}
      </Button>
    </div>
  );
}

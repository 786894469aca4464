import { t } from "../../model/language.ts";
import { useDesk } from "./desk.ts";

/** Tables or people: what the large part of the desk shows. */
export function MainSwitch({ value }: { value: "people" | "tables" }) {
  const { state, view } = useDesk();
  const count = Object.keys(view.tables).length;
  const waiting = Object.values(view.students).filter(({ place }) => place === null).length;
  const say = { people: t("seminar.main.people"), tables: t("seminar.main.tables") };
  return (
    <fieldset class="main-switch">
      <legend class="unseen">{t("seminar.main")}</legend>
      {(["tables", "people"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === value}
          onClick={() => (state.main.value = one)}
        >
          {say[one]}
          {one === "tables" && count > 0 ? <span class="count">{count}</span> : null}
          {one === "people" && waiting > 0 && count > 0 ? (
            <span class="count count-warn">{t("seminar.main.unseated", { count: waiting })}</span>
          ) : null}
        </button>
      ))}
    </fieldset>
  );
}

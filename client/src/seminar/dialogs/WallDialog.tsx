import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";

/** What the projector may show beside the code and the clock. */
export function WallDialog({ onClose }: { onClose: () => void }) {
  const { view, tell } = useDesk();
  const wall = useSignal(view.wall);
  const save = async (event: Event) => {
    event.preventDefault();
    if (await tell({ type: "wall", ...wall.value, line: wall.value.line.trim() })) onClose();
  };
  return (
    <Dialog title={t("seminar.wall.title")} onClose={onClose}>
      <form class="stage-form" onSubmit={(event) => void save(event)}>
        <p>
          {t("seminar.wall.text")}{" "}
          <a href={`/wall/${view.code}`} target="_blank" rel="noreferrer">
            {`${location.host}/wall/${view.code}`}
          </a>
        </p>
        <Field
          label={t("seminar.wall.line")}
          hint={t("seminar.wall.line.hint")}
          maxLength={160}
          value={wall.value.line}
          onInput={(event) => (wall.value = { ...wall.value, line: event.currentTarget.value })}
        />
        <Tick
          label={t("seminar.wall.tables")}
          checked={wall.value.tables}
          onChange={(tables) => (wall.value = { ...wall.value, tables })}
        />
        <Tick
          label={t("seminar.wall.names")}
          checked={wall.value.names}
          onChange={(names) => (wall.value = { ...wall.value, names })}
        />
        <footer class="dialog-actions">
          <Button kind="quiet" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button type="submit" kind="primary">
            {t("seminar.wall.go")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** A box to tick with its sentence. */
export function Tick(props: {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint ? <small>{props.hint}</small> : null}
      </span>
    </label>
  );
}

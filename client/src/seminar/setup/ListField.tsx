import { SEMINAR_LIMITS } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { t } from "../../model/language.ts";
import { announce } from "../../ui/Toast.tsx";
import { namesIn } from "./names.ts";

/** The names that are expected: pasted, or from a file that stays in this browser until the seminar is made. */
export function ListField(props: {
  list: readonly string[];
  onChange: (list: readonly string[]) => void;
}) {
  const id = useId();
  const text = useSignal(props.list.join("\n"));
  const take = (next: string) => {
    text.value = next;
    props.onChange(namesIn(next).slice(0, SEMINAR_LIMITS.listed));
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const names = namesIn(await file.text());
    take(names.join("\n"));
    announce(t("seminar.list.count", { count: names.length }));
  };
  return (
    <div class="field list-field">
      <div class="list-head">
        <label for={id}>{t("seminar.setup.list")}</label>
        <label class="file-pick">
          <input
            class="unseen"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
          <span>{t("seminar.list.file")}</span>
        </label>
      </div>
      <textarea
        id={id}
        class="input"
        rows={3}
        value={text.value}
        placeholder={t("seminar.list.placeholder")}
        aria-describedby={`${id}-count`}
        onInput={(event) => take(event.currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer?.files[0];
          if (!file) return;
          event.preventDefault();
          void read(file);
        }}
      />
      <p id={`${id}-count`} class="hint">
        {props.list.length === 0
          ? t("seminar.list.none")
          : t("seminar.list.count", { count: props.list.length })}
      </p>
    </div>
  );
}

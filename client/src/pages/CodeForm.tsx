import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import { codeOf, navigate } from "../router.ts";
import { Button } from "../ui/Button.tsx";

/** The code of a table, typed in any way, and the way to its door. */
export function CodeForm() {
  const code = useSignal("");
  const go = (event: Event) => {
    event.preventDefault();
    if (codeOf(code.value)) navigate(`/t/${codeOf(code.value)}`);
  };
  return (
    <form class="code-form" onSubmit={go}>
      <label for="join-code">
        <strong>{t("home.join")}</strong>
      </label>
      <span class="door-row">
        <input
          id="join-code"
          class="input code-input"
          value={code.value}
          onInput={(event) => (code.value = event.currentTarget.value)}
          placeholder={t("home.join.placeholder")}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
        />
        <Button type="submit" disabled={codeOf(code.value) === ""}>
          {t("home.join.go")}
        </Button>
      </span>
    </form>
  );
}

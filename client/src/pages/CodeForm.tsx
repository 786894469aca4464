import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import { codeOf, doorOf, navigate } from "../router.ts";
import { Button } from "../ui/Button.tsx";

/** The code of a table or a seminar, typed in any way, and the way to its door. */
export function CodeForm() {
  const code = useSignal("");
  const wrong = useSignal(false);
  const go = (event: Event) => {
    event.preventDefault();
    const door = doorOf(code.value);
    wrong.value = door === null;
    if (door) navigate(door);
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
          aria-invalid={wrong.value ? true : undefined}
          aria-describedby={wrong.value ? "join-code-problem" : undefined}
        />
        <Button type="submit" disabled={codeOf(code.value) === ""}>
          {t("home.join.go")}
        </Button>
      </span>
      {wrong.value ? (
        <span id="join-code-problem" class="problem" role="alert">
          {t("door.codes")}
        </span>
      ) : null}
    </form>
  );
}

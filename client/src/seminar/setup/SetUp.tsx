import "../css/setup.css";
import type { SeminarSetup } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { lang, t } from "../../model/language.ts";
import { openSeminar } from "../../net/seminarApi.ts";
import { Frame } from "../../pages/Frame.tsx";
import { navigate } from "../../router.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { keepSeminar } from "../kept.ts";
import { defaultSetup } from "./defaults.ts";
import { Led } from "./Led.tsx";
import { Made } from "./Made.tsx";
import { SetupFields } from "./SetupFields.tsx";

/** /seminar: one screen with good defaults, the rehearsal, and the seminars that this browser leads. */
export function SetUp() {
  const setup = useSignal<SeminarSetup>(defaultSetup(lang.peek()));
  const password = useSignal<string | null>(null);
  const busy = useSignal<"open" | "demo" | null>(null);
  const problem = useSignal<string | null>(null);
  const made = useSignal<string | null>(null);
  const open = async (demo: boolean) => {
    busy.value = demo ? "demo" : "open";
    problem.value = null;
    const title = setup.value.title.trim() || defaultSetup(lang.peek()).title;
    const answer = await openSeminar({
      setup: { ...setup.value, title },
      ...(password.value === null ? {} : { password: password.value }),
      ...(demo ? { demo: true } : {}),
    });
    busy.value = null;
    if (!answer.ok) {
      if (answer.code === "passwordNeeded") password.value ??= "";
      problem.value = answer.sentence;
      return;
    }
    const { code, key } = answer.value;
    keepSeminar(code, { key, title });
    if (demo) navigate(`/seminar/${code}`);
    else made.value = code;
  };
  if (made.value) return <Made code={made.value} title={setup.value.title} />;
  return (
    <Frame>
      <main id="main" class="page seminar-setup" tabIndex={-1}>
        <header class="setup-head">
          <div>
            <p class="eyebrow">{t("seminar.eyebrow")}</p>
            <h1 tabIndex={-1}>{t("seminar.setup")}</h1>
            <p class="lead">{t("seminar.setup.lead")}</p>
          </div>
          <div class="rehearse">
            <Button busy={busy.value === "demo"} onClick={() => void open(true)}>
              {t("seminar.demo")}
            </Button>
            <p class="hint">{t("seminar.demo.text")}</p>
          </div>
        </header>
        <Led />
        <form
          class="setup-form"
          aria-label={t("seminar.setup.new")}
          onSubmit={(event) => {
            event.preventDefault();
            void open(false);
          }}
        >
          <SetupFields setup={setup.value} onChange={(next) => (setup.value = next)} />
          <footer class="setup-foot">
            {password.value === null ? null : (
              <Field
                label={t("seminar.password")}
                type="password"
                autocomplete="off"
                value={password.value}
                onInput={(event) => (password.value = event.currentTarget.value)}
              />
            )}
            {problem.value ? (
              <p class="problem" role="alert">
                {problem.value}
              </p>
            ) : (
              <p class="hint">{t("seminar.setup.later")}</p>
            )}
            <Button type="submit" kind="primary" size="large" busy={busy.value === "open"}>
              {t("seminar.setup.go")}
            </Button>
          </footer>
        </form>
      </main>
    </Frame>
  );
}

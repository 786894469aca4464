import { LANG_TAGS, LANGS, type Lang } from "@freeze/shared/text/plain";
import type { ComponentChildren } from "preact";
import { LANG_NAMES, lang, setLang, t } from "../model/language.ts";
import markUrl from "./art/mark.svg";

/** Head and foot of the pages that are read like a page: home, join, lobby, help. */
export function Frame({
  children,
  tools,
}: {
  children: ComponentChildren;
  tools?: ComponentChildren;
}) {
  return (
    <div class="frame">
      <header class="top">
        <Brand />
        <nav class="top-tools" aria-label={t("ui.site")}>
          {tools}
          <a class="top-link" href="/help">
            {t("ui.help")}
          </a>
          <LanguageSwitch />
        </nav>
      </header>
      {children}
      <footer class="foot">
        <p>{t("home.foot.model")}</p>
        <p>{t("home.foot.privacy")}</p>
      </footer>
    </div>
  );
}

export function Brand() {
  return (
    <a class="brand" href="/">
      <img src={markUrl} alt="" width={26} height={26} />
      <span>Freeze for Freeze</span>
    </a>
  );
}

/** Three buttons, each in its own language. The choice is remembered. */
export function LanguageSwitch({ onChange }: { onChange?: (lang: Lang) => void }) {
  const change = (next: Lang) => {
    onChange?.(next);
    void setLang(next);
  };
  return (
    <fieldset class="language">
      <legend class="unseen">{t("ui.language")}</legend>
      {LANGS.map((one) => (
        <button
          key={one}
          type="button"
          lang={LANG_TAGS[one]}
          aria-pressed={one === lang.value}
          onClick={() => change(one)}
        >
          {LANG_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}

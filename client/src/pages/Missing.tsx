import { t } from "../model/language.ts";
import { Frame } from "./Frame.tsx";

export function Missing() {
  return (
    <Frame>
      <main id="main" class="page narrow" tabIndex={-1}>
        <h1 tabIndex={-1}>{t("missing.title")}</h1>
        <p class="lead">{t("missing.text")}</p>
        <p class="row">
          <a class="button button-primary" href="/">
            {t("ui.home")}
          </a>
        </p>
      </main>
    </Frame>
  );
}

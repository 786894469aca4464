import { t } from "../model/language.ts";
import { Frame } from "../pages/Frame.tsx";

/** The console was asked for in a browser that has no key to it. */
export function NoKey({ code }: { code: string }) {
  return (
    <Frame>
      <main id="main" class="page narrow" tabIndex={-1}>
        <h1 tabIndex={-1}>{t("seminar.noKey")}</h1>
        <p class="lead">{t("seminar.noKey.text")}</p>
        <p class="row">
          <a class="button button-primary" href={`/s/${code}`}>
            {t("seminar.noKey.join")}
          </a>
          <a class="button button-quiet" href="/seminar">
            {t("seminar.loss.back")}
          </a>
        </p>
      </main>
    </Frame>
  );
}

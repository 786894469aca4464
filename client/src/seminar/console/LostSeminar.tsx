import { t } from "../../model/language.ts";
import type { SeminarLine } from "../../net/SeminarLine.ts";
import { Frame } from "../../pages/Frame.tsx";
import { Button } from "../../ui/Button.tsx";

/** Why a seminar is out of reach, and what can be done. */
export function LostSeminar<V>({ line }: { line: SeminarLine<V> }) {
  const loss = line.loss.value ?? "gone";
  return (
    <Frame>
      <main id="main" class="page narrow" tabIndex={-1}>
        <h1 tabIndex={-1}>{t(`seminar.loss.${loss}`)}</h1>
        <p class="lead">{t(`seminar.loss.${loss}.text`)}</p>
        <p class="row">
          {loss === "oldClient" ? (
            <Button kind="primary" onClick={() => location.reload()}>
              {t("net.reload")}
            </Button>
          ) : (
            <Button kind="primary" onClick={line.retry}>
              {t(loss === "replaced" ? "net.here" : "net.again")}
            </Button>
          )}
          <a class="button button-quiet" href="/seminar">
            {t("seminar.loss.back")}
          </a>
        </p>
      </main>
    </Frame>
  );
}

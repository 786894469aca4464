import type { SeminarFront } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import type { Loss } from "../model/source.ts";
import { Frame } from "../pages/Frame.tsx";
import { Button } from "../ui/Button.tsx";
import { comeBack } from "./join.ts";
import { rejoinOf } from "./keys.ts";

interface Props {
  code: SeminarFront["code"];
  loss: Loss;
  onToken: (token: string) => void;
  onForget: () => void;
  onRetry: () => void;
}

/** The line is gone for good: another device has the place, the seminar is gone, the page is too old. */
export function Elsewhere({ code, loss, onToken, onForget, onRetry }: Props) {
  const rejoin = rejoinOf(code);
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  // A token dies when another device comes in with the rejoin code: to its owner that is the same thing.
  const moved = loss === "replaced" || (loss === "badToken" && rejoin !== null);
  const why = moved ? "replaced" : loss;
  const useHere = async () => {
    if (!rejoin) return onRetry();
    busy.value = true;
    const answer = await comeBack(code, rejoin);
    busy.value = false;
    if (answer.ok) onToken(answer.value.token);
    else problem.value = answer.sentence;
  };
  return (
    <Frame>
      <main id="main" class="page narrow" tabIndex={-1}>
        <p class="eyebrow">{t("door.code", { code })}</p>
        <h1 tabIndex={-1}>{t(`student.loss.${why}`)}</h1>
        <p class="lead">{t(`student.loss.${why}.text`)}</p>
        {problem.value ? (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        ) : null}
        <p class="row">
          {moved ? (
            <Button kind="primary" busy={busy.value} onClick={() => void useHere()}>
              {t("student.loss.here")}
            </Button>
          ) : loss === "oldClient" ? (
            <Button kind="primary" onClick={() => location.reload()}>
              {t("net.reload")}
            </Button>
          ) : loss === "badToken" ? (
            <Button kind="primary" onClick={onForget}>
              {t("net.joinAnew")}
            </Button>
          ) : (
            <Button kind="primary" onClick={onRetry}>
              {t("net.again")}
            </Button>
          )}
          <a class="button button-quiet" href="/">
            {t("ui.home")}
          </a>
        </p>
      </main>
    </Frame>
  );
}

import type { StudentView } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lang, t } from "../model/language.ts";
import type { StudentLine } from "./context.ts";
import { ahead, LIVED, stageAfter, timeOfDay } from "./stages.ts";

const TICK_MS = 5_000;

/** The server's clock, read again every few seconds. */
function useServerNow({ serverNow }: StudentLine): number {
  const now = useSignal(serverNow());
  useEffect(() => {
    now.value = serverNow();
    const timer = setInterval(() => (now.value = serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [serverNow, now]);
  return now.value;
}

/** The planned end of the stage in words; empty where nobody counts. */
function endText(view: StudentView, now: number): string {
  const then = ahead(view, now);
  if (then.kind === "open") return "";
  const time = timeOfDay(then.at, lang.value);
  return then.kind === "late"
    ? t("student.end.late", { time })
    : t("student.end.until", { time, minutes: then.minutes });
}

/** Where the seminar is, and what comes before and after. */
export function StageLine({ line, view }: { line: StudentLine; view: StudentView }) {
  const at = LIVED.indexOf(view.stage);
  const end = endText(view, useServerNow(line));
  return (
    <div class="stage-line">
      <ol aria-label={t("student.stages")}>
        {LIVED.map((stage, index) => (
          <li
            key={stage}
            data-state={index < at || at < 0 ? "past" : index === at ? "now" : "ahead"}
            aria-current={index === at ? "step" : undefined}
          >
            {t(`student.stage.${stage}`)}
          </li>
        ))}
      </ol>
      {view.stage === "over" ? null : (
        <p class="hint">
          {[end, t("student.next", { stage: t(`student.stage.${stageAfter(view.stage)}`) })]
            .filter((words) => words !== "")
            .join(" ")}
        </p>
      )}
    </div>
  );
}

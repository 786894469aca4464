import type { StudentView } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import "../styles/classroom.css";
import "../styles/planningSheet.css";
import "../styles/seminarBar.css";
import { lang, t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import type { StudentLine } from "./context.ts";
import { HandSign } from "./HandSign.tsx";
import { hearNotices } from "./hearNotices.ts";
import { readUntil, unreadOf } from "./messages.ts";
import { SeminarDialog, type SeminarPage } from "./SeminarDialog.tsx";
import { useFromTheStart } from "./Story.tsx";
import { stageAfter, timeOfDay } from "./stages.ts";

interface Props {
  table: LiveTable;
  line: StudentLine;
}

/** The seminar at the table: its stage, who paused it, the way to the instructor and to one's own delegation. */
export function SeminarBar({ table, line }: Props) {
  const view = line.view.value;
  const open = useSignal<SeminarPage | null>(null);
  useEffect(() => hearNotices(table), [table]);
  useFromTheStart(table);
  if (!view) return null;
  const unread = open.value === "instructor" ? 0 : unreadOf(view.messages, readUntil(line.code));
  const { hand, place } = view.me;
  return (
    <section class="seminar-bar" aria-label={t("student.bar")}>
      <Where table={table} view={view} />
      <div class="seminar-tools">
        <button
          type="button"
          class="bar-button"
          aria-haspopup="dialog"
          data-up={hand !== null}
          onClick={() => (open.value = "instructor")}
        >
          <HandSign />
          <span>{t(hand ? "student.hand.up" : "student.raise")}</span>
          {unread > 0 ? (
            <span class="badge">
              {unread}
              <span class="unseen"> {t("student.messages.unread")}</span>
            </span>
          ) : null}
        </button>
        <button
          type="button"
          class="bar-button"
          aria-haspopup="dialog"
          onClick={() => (open.value = place?.role ? "delegation" : "observe")}
        >
          {t(place?.role ? "student.page.delegation" : "student.page.observe")}
        </button>
      </div>
      {open.value ? (
        <SeminarDialog
          table={table}
          line={line}
          view={view}
          page={open.value}
          onPage={(page) => (open.value = page)}
          onClose={() => (open.value = null)}
        />
      ) : null}
    </section>
  );
}

/** Stage and plan in a line; a pause says whose it is, in words. */
function Where({ table, view }: Pick<Props, "table"> & { view: StudentView }) {
  const over = table.lobby.value?.stage === "over";
  const paused = table.view.value?.board.clock.paused === true && !over;
  const number = view.me.place?.number ?? 0;
  const { stage, stageEndsAt } = view;
  const name = t(`student.stage.${stage}`);
  const planned =
    stageEndsAt === null
      ? name
      : t("student.bar.until", { stage: name, time: timeOfDay(stageEndsAt, lang.value) });
  return (
    <p class="seminar-where" data-paused={paused || view.pausedAll} role="status">
      {paused || view.pausedAll ? (
        <strong>{t(view.pausedAll ? "student.paused.all" : "student.paused.table")}</strong>
      ) : (
        <>
          <strong>{t("student.bar.table", { number })}</strong>
          <span>{over && stage === "play" ? t("student.bar.done") : planned}</span>
          {stage === "over" ? null : (
            <span class="seminar-rest">
              {t("student.next", { stage: t(`student.stage.${stageAfter(stage)}`) })}
            </span>
          )}
        </>
      )}
    </p>
  );
}

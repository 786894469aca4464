import type { Notice } from "@freeze/shared/rules";
import { useStudent } from "../../classroom/context.ts";
import { ObserverForm } from "../../classroom/ObserverForm.tsx";
import { usePanel } from "../context.ts";
import { Section } from "../kit.tsx";
import { noticesOf } from "../read.ts";

/** How many are shown at once; the others open on demand. */
const SHOWN = 2;

/** Words from outside the table, the newest first. */
export function Notices() {
  const { t, view } = usePanel();
  const all = noticesOf(view);
  if (all.length === 0) return null;
  const [fresh, old] = [all.slice(0, SHOWN), all.slice(SHOWN)];
  return (
    <Section title={t("student.notices")} class="p-outside">
      <ol aria-live="polite">
        {fresh.map((notice) => (
          <Item key={`${notice.own} ${notice.id}`} notice={notice} />
        ))}
      </ol>
      {old.length > 0 && (
        <details>
          <summary>{t("student.notices.older", { count: old.length })}</summary>
          <ol>
            {old.map((notice) => (
              <Item key={`${notice.own} ${notice.id}`} notice={notice} />
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}

function Item({ notice }: { notice: Notice }) {
  const { t } = usePanel();
  const { kind, voice, own, title, text, since, round } = notice;
  const from =
    kind === "inject"
      ? "student.notice.inject"
      : voice === "world"
        ? "student.notice.world"
        : "student.instructor";
  return (
    <li class="p-notice" data-kind={kind}>
      <p class="p-kicker">
        <span>
          {kind === "handBack" ? t("student.notice.back") : t(from)}
          {own && kind !== "handBack" && <b> · {t("student.notice.own")}</b>}
        </span>
        <span>{t("panel.round", { round })}</span>
      </p>
      {title && <h4>{title}</h4>}
      {since && (
        <p>
          {t("student.notice.handBack", {
            round: since.round,
            phase: t(`phase.${since.phase}`),
          })}
        </p>
      )}
      {text && <p>{text}</p>}
    </li>
  );
}

/** What an instructor has done to the course of the match: a roll back, channels closed, a stand-in. */
export function Course() {
  const { t, view, role } = usePanel();
  const { rolledBack, standIns, talkLocked, phase } = view.board;
  const held = Object.keys(standIns ?? {});
  const others = held.filter((one) => one !== role);
  return (
    <>
      {rolledBack && (
        <li>
          {t("event.rolledBack", {
            round: rolledBack.from.round,
            phase: t(`phase.${rolledBack.from.phase}`),
            to: rolledBack.to,
          })}
        </li>
      )}
      {talkLocked && phase !== "over" && <li>{t("student.locked")}</li>}
      {role && held.includes(role) && <li>{t("student.standIn.own")}</li>}
      {others.map((one) => (
        <li key={one}>{t("student.standIn.other", { role: t(`role.${one}`) })}</li>
      ))}
    </>
  );
}

/** What an observer of a seminar is asked for, on the screen where the public reads. */
export function ObserverTask() {
  const { view, role } = usePanel();
  const line = useStudent();
  const student = line?.view.value;
  if (role || !line || !student?.me.place || student.me.place.role) return null;
  return <ObserverForm line={line} view={student} round={view.board.round} />;
}

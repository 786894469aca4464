import type { PlanningSheet } from "@freeze/shared/net";
import { type Final, othersThan, type Role } from "@freeze/shared/rules";
import { t } from "../model/language.ts";
import { RoleBadge } from "../ui/Flag.tsx";
import { reached, truthOf } from "./sheetModel.ts";

interface Props {
  sheet: PlanningSheet | null;
  role: Role;
  /** What the end of the match has laid open; null: it has not ended. */
  final: Final | null;
}

/** The planning sheet at the debrief: what I aimed at beside what I got, what I guessed beside what was true. */
export function SheetOpened({ sheet, role, final }: Props) {
  if (!sheet) return <p class="hint">{t("student.sheet.never")}</p>;
  const total = final ? Math.round(final.scores[role].total * 10) / 10 : null;
  const how = total === null ? null : reached(sheet, total);
  return (
    <section class="opened" aria-labelledby="opened-title">
      <h2 id="opened-title">{t("student.sheet")}</h2>
      <dl class="opened-numbers">
        <Points label={t("student.sheet.reservation")} points={sheet.reservation} />
        <Points label={t("student.sheet.target")} points={sheet.target} />
        {total === null ? null : <Points label={t("student.sheet.got")} points={total} mine />}
      </dl>
      {how ? <p>{t(`student.sheet.${how}`)}</p> : null}
      {sheet.firstOffer ? (
        <>
          <h3>{t("student.sheet.firstOffer")}</h3>
          <p class="line-text">{sheet.firstOffer}</p>
        </>
      ) : null}
      <h3>{t("student.sheet.guesses")}</h3>
      <ul class="opened-guesses">
        {othersThan(role).map((other) => (
          <li key={other}>
            <RoleBadge role={other} />
            <div>
              <p class="hint">{t("student.sheet.guessed")}</p>
              <p class="line-text">{sheet.guesses[other] || t("student.sheet.noGuess")}</p>
            </div>
            {final ? <Truth final={final} role={other} /> : null}
          </li>
        ))}
      </ul>
      {final ? null : <p class="hint">{t("student.sheet.later")}</p>}
    </section>
  );
}

function Points(props: { label: string; points: number | null; mine?: boolean }) {
  return (
    <div data-mine={props.mine}>
      <dt>{props.label}</dt>
      <dd>{props.points ?? "–"}</dd>
    </div>
  );
}

function Truth({ final, role }: { final: Final; role: Role }) {
  const { agenda, components } = truthOf(final, role);
  return (
    <div class="truth">
      <p class="hint">{t("student.sheet.truth")}</p>
      <p>
        <strong>{t(`agenda.${agenda.id}`)}</strong>. {t(`agenda.${agenda.id}.text`)}
      </p>
      <p class="hint">
        {t("student.sheet.heaviest", {
          list: components.map((one) => t(`component.${one}`)).join(", "),
        })}
      </p>
    </div>
  );
}

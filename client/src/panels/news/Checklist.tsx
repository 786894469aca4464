import { usePanel } from "../context.ts";
import { Section } from "../kit.tsx";
import { checklist, ownScore } from "../rules.ts";

const SIGNS = { met: "✓", notMet: "✕", unknown: "?" } as const;

/** The way to a comprehensive settlement: met, not met, or not known to this seat. */
export function Checklist() {
  const { t, view } = usePanel();
  const lines = checklist(view);
  const from = view.board.facts.layout.settlementFrom;
  if (lines.length === 0) return null;
  return (
    <Section title={t("panel.news.settlement")}>
      <p class="p-hint">{t("panel.news.settlementHint", { round: from })}</p>
      <ul class="p-checklist">
        {lines.map(({ line, standing, target }) => (
          <li key={line} class={`is-${standing}`}>
            <i aria-hidden="true">{SIGNS[standing]}</i>
            <span>{t(`panel.settlement.${line}`, { target })}</span>
            <b>{t(`panel.checked.${standing}`)}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The own score as far as it is known: a range where it hangs on hidden values. */
export function OwnScore() {
  const { t, view, role } = usePanel();
  const score = ownScore(view);
  const agenda = view.hand?.agenda;
  if (!score || !role || !agenda) return null;
  const { low, high, faceDown } = score;
  const par = view.board.facts.par[role];
  return (
    <Section title={t("panel.news.score")}>
      <p class="p-score">
        <b>{low === high ? low : `${low}–${high}`}</b>
        <span>{t("panel.news.par", { par })}</span>
      </p>
      <p class="p-hint">
        {t("panel.news.scoreHint", { agenda: score.agenda })}
        {faceDown > 0 && ` ${t("panel.news.faceDown", { points: faceDown })}`}
      </p>
      <p class="p-agenda">
        <span>{t("panel.news.agenda")}</span>
        <b>{t(`agenda.${agenda}`)}</b>
        <span>{t(`agenda.${agenda}.text`)}</span>
      </p>
    </Section>
  );
}

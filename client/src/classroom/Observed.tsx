import type { StudentView } from "@freeze/shared/net";
import { t } from "../model/language.ts";
import { answerText } from "./answerText.ts";
import { FIELDS, readEntry } from "./observing.ts";

/** All that an observer has written, by round. */
export function Observed({ view }: { view: StudentView }) {
  const rounds = Object.entries(view.observed).sort(([a], [b]) => Number(a) - Number(b));
  if (rounds.length === 0) return <p class="hint">{t("student.observe.nothing")}</p>;
  return (
    <section class="observed" aria-labelledby="observed-title">
      <h2 id="observed-title">{t("student.observe.mine")}</h2>
      {rounds.map(([round, text]) => (
        <div key={round}>
          <h3>{t("panel.round", { round })}</h3>
          <dl>
            {FIELDS[view.task].map((field) => {
              const answer = readEntry(text)[field];
              return answer ? (
                <div key={field}>
                  <dt>{t(`student.observe.${field}`)}</dt>
                  <dd>{answerText(field, answer)}</dd>
                </div>
              ) : null;
            })}
          </dl>
        </div>
      ))}
    </section>
  );
}

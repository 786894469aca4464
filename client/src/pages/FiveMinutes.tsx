import { t } from "../model/language.ts";

const POINTS = [1, 2, 3, 4, 5, 6, 7, 8];

/** The rules on one card. */
export function FiveMinutes() {
  return (
    <ol class="five">
      {POINTS.map((point) => (
        <li key={point}>
          <span class="step-number" aria-hidden="true">
            {point}
          </span>
          <div>
            <h3>{t(`five.${point}`)}</h3>
            <p>{t(`five.${point}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

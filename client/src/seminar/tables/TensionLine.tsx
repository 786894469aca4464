import { CRISIS } from "@freeze/shared/rules";
import { t } from "../../model/language.ts";

const WIDE = 84;
const HIGH = 30;

/** Tension round by round as a small line with its last value; the same in words for those who hear it. */
export function TensionLine({ values, now }: { values: readonly number[]; now: number }) {
  const points = [...values, now];
  const step = WIDE / Math.max(1, points.length - 1);
  const y = (value: number): number => HIGH - (value / 100) * HIGH;
  const line = points.map((value, index) => `${round(index * step)} ${round(y(value))}`).join("L");
  return (
    <div class="tension-line" data-high={now >= CRISIS.base}>
      <svg viewBox={`-2 -2 ${WIDE + 4} ${HIGH + 4}`} aria-hidden="true">
        <path class="tension-mark" d={`M0 ${y(CRISIS.base)}H${WIDE}`} />
        <path class="tension-path" d={`M${line}`} />
        <circle cx={WIDE} cy={y(now)} r="2.4" />
      </svg>
      <b aria-hidden="true">{now}</b>
      <span class="unseen">
        {t("seminar.tile.tension", {
          now,
          rounds: points.map((value) => Math.round(value)).join(", "),
        })}
      </span>
    </div>
  );
}

const round = (n: number): number => Math.round(n * 10) / 10;

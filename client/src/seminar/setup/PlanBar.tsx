import type { SeminarPlanId } from "@freeze/shared/net";
import { SEMINAR_PLANS } from "@freeze/shared/seminar";
import { t } from "../../model/language.ts";

const PARTS = ["brief", "play", "debrief", "spare"] as const;
type Part = (typeof PARTS)[number];

/** Minutes of each part of the hour; null: nobody counts. */
export const minutesOf = (plan: SeminarPlanId): Readonly<Record<Part, number | null>> => {
  const { briefMin, playMin, debriefMin, spareMin } = SEMINAR_PLANS[plan];
  return { brief: briefMin, play: playMin, debrief: debriefMin, spare: spareMin };
};

/** The hour as a bar, each part as long as it lasts; its words and minutes stand inside it. */
export function PlanBar({ plan }: { plan: SeminarPlanId }) {
  const minutes = minutesOf(plan);
  const parts = PARTS.filter((part) => minutes[part] !== 0);
  return (
    <ol class="plan-bar" aria-label={t("seminar.plan.bar")}>
      {parts.map((part) => (
        <li key={part} data-part={part} style={{ flexGrow: minutes[part] ?? 10 }}>
          <span>{t(`seminar.plan.part.${part}`)}</span>
          <b>
            {minutes[part] === null
              ? t("seminar.plan.open")
              : t("seminar.plan.minutes", { n: minutes[part] })}
          </b>
        </li>
      ))}
    </ol>
  );
}

import { SEMINAR_STAGES } from "@freeze/shared/net";
import { lang, t } from "../../model/language.ts";
import { clockText } from "../../pages/TableHeader.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "./desk.ts";
import { nextStage, plannedMinutes } from "./stages.ts";

/** Where the class is, when the stage should end, and the step to the next. */
export function StageBar() {
  const { view, state } = useDesk();
  const at = SEMINAR_STAGES.indexOf(view.stage);
  const next = nextStage(view.stage);
  // One accent a screen: as long as the seats are being made, they are what is to be done.
  const seating =
    view.stage === "gathering" &&
    (state.draft.value !== null || Object.keys(view.tables).length === 0);
  return (
    <section class="stage-bar" aria-label={t("seminar.stages")}>
      <ol class="stages">
        {SEMINAR_STAGES.map((stage, index) => (
          <li
            key={stage}
            data-at={index < at ? "past" : index === at ? "now" : "later"}
            aria-current={index === at ? "step" : undefined}
          >
            <span>{t(`seminar.stage.${stage}`)}</span>
            <Planned minutes={plannedMinutes(view, stage)} />
          </li>
        ))}
      </ol>
      <StageClock />
      {next ? (
        <Button
          kind={seating ? "plain" : "primary"}
          onClick={() => (state.shown.value = { kind: "stage" })}
        >
          {t(`seminar.to.${next}`)}
        </Button>
      ) : null}
    </section>
  );
}

const Planned = ({ minutes }: { minutes: number | null }) =>
  minutes === null ? null : <small>{t("seminar.plan.minutes", { n: minutes })}</small>;

const STEPS = [-60, 120, 300] as const;

/** Time left of what was planned; the plan can be stretched, and nothing ends by itself. */
function StageClock() {
  const { view, state, tell } = useDesk();
  const { stageEndsAt } = view;
  if (stageEndsAt === null) return <span class="stage-clock" />;
  const left = stageEndsAt - state.now.value;
  const end = new Intl.DateTimeFormat(lang.value, { timeStyle: "short" }).format(stageEndsAt);
  return (
    <div class="stage-clock" data-state={left < 0 ? "over" : left < 120_000 ? "soon" : "calm"}>
      <span class="stage-left" role="timer">
        {left >= 0 ? clockText(left) : `+${clockText(-left)}`}
      </span>
      <span class="stage-end">
        {t(left >= 0 ? "seminar.stage.until" : "seminar.stage.late", { time: end })}
      </span>
      <span class="stage-steps">
        {STEPS.map((addS) => (
          <button
            key={addS}
            type="button"
            onClick={() => void tell({ type: "stageTime", addS })}
            aria-label={t("seminar.stage.add", { n: addS / 60 })}
          >
            {addS > 0 ? `+${addS / 60}` : `−${-addS / 60}`}
          </button>
        ))}
      </span>
    </div>
  );
}

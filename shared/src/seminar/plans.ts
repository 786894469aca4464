import type { SeminarPlanId } from "../net/seminar.ts";
import type { LayoutId } from "../rules/index.ts";

/** How the time of a seminar is spent, in minutes; null: nobody counts. The match's own length follows from its layout. */
export interface SeminarPlan {
  readonly layout: LayoutId;
  readonly briefMin: number | null;
  readonly playMin: number | null;
  readonly debriefMin: number | null;
  readonly spareMin: number;
}

/** A third of the time at least belongs to what comes before and after play. */
export const SEMINAR_PLANS: Readonly<Record<SeminarPlanId, SeminarPlan>> = {
  "50": { layout: "50", briefMin: 8, playMin: 24, debriefMin: 15, spareMin: 3 },
  "75": { layout: "45", briefMin: 10, playMin: 33, debriefMin: 25, spareMin: 7 },
  correspondence: {
    layout: "days",
    briefMin: null,
    playMin: null,
    debriefMin: null,
    spareMin: 0,
  },
};

import { type ConsoleView, SEMINAR_STAGES, type SeminarStage } from "@freeze/shared/net";
import { SEMINAR_PLANS } from "@freeze/shared/seminar";

/** The stage after this one; null after the last. */
export const nextStage = (stage: SeminarStage): SeminarStage | null =>
  SEMINAR_STAGES[SEMINAR_STAGES.indexOf(stage) + 1] ?? null;

/** Minutes that the plan gives a stage; null: open. */
export function plannedMinutes(
  { setup }: Pick<ConsoleView, "setup">,
  stage: SeminarStage,
): number | null {
  const { briefMin, playMin, debriefMin } = SEMINAR_PLANS[setup.plan];
  switch (stage) {
    case "brief":
      return briefMin;
    case "play":
      return playMin;
    case "debrief":
      return debriefMin;
    case "gathering":
    case "over":
      return null;
  }
}

/** What stands in the way of the next stage, and what follows from it: keys of sentences `seminar.before.<key>`. */
export function warningsBefore(
  view: ConsoleView,
  to: SeminarStage,
): readonly { readonly key: string; readonly count: number }[] {
  const students = Object.values(view.students);
  const tables = Object.values(view.tables);
  const unseated = students.filter(({ place, here }) => here && place === null).length;
  const running = tables.filter(({ stage }) => stage === "playing").length;
  const reading = tables.flatMap(({ waiting, stage }) => (stage === "lobby" ? waiting : [])).length;
  const ending = to === "debrief" || to === "over" ? running : 0;
  const found = {
    noTables: (to === "brief" || to === "play") && tables.length === 0 ? 1 : 0,
    unseated: to === "brief" || to === "play" ? unseated : 0,
    reading: to === "play" ? reading : 0,
    running: ending,
    ends: ending > 0 ? 1 : 0,
  };
  return Object.entries(found).flatMap(([key, count]) => (count > 0 ? [{ key, count }] : []));
}

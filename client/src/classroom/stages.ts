// Where the seminar is and what comes next, as text keys. Pure.
import { SEMINAR_STAGES, type SeminarStage, type StudentView } from "@freeze/shared/net";

/** The stages that a student lives through, in their order; `over` is the end and no stage to wait for. */
export const LIVED: readonly SeminarStage[] = SEMINAR_STAGES.filter((stage) => stage !== "over");

export const stageAfter = (stage: SeminarStage): SeminarStage =>
  SEMINAR_STAGES[SEMINAR_STAGES.indexOf(stage) + 1] ?? "over";

/** How the stage stands to its planned end. `minutes`: started ones count whole. */
export type Ahead =
  | { readonly kind: "open" }
  | { readonly kind: "until"; readonly at: number; readonly minutes: number }
  | { readonly kind: "late"; readonly at: number };

export function ahead({ stageEndsAt }: Pick<StudentView, "stageEndsAt">, now: number): Ahead {
  if (stageEndsAt === null) return { kind: "open" };
  const left = stageEndsAt - now;
  if (left <= 0) return { kind: "late", at: stageEndsAt };
  return { kind: "until", at: stageEndsAt, minutes: Math.ceil(left / 60_000) };
}

/** What the student should do now: a key of `student.todo`. */
export function todoOf(view: Pick<StudentView, "stage" | "pausedAll" | "me">): string {
  const { stage, me } = view;
  const { place } = me;
  if (stage === "over" || stage === "debrief") return stage;
  if (!place) return stage === "gathering" ? "gathering" : "bench";
  if (place.role === null) return stage === "play" ? "observe" : "observeSoon";
  if (stage === "play") return view.pausedAll ? "paused" : "play";
  return "seated";
}

/** 10:24, as the reader's language writes a time of day. */
export const timeOfDay = (at: number, lang: string): string =>
  new Date(at).toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", hour12: false });

// The class moves on: gathering, brief, play, debrief, over.
import type { InstructorWish } from "@freeze/shared/net";
import { type Answer, refuse } from "../match/refused.ts";
import { type SeminarSession, STAGE_ORDER } from "./seminarSession.ts";
import { onTables } from "./tableActs.ts";

type StageWish = Extract<InstructorWish, { readonly type: "stage" }>;

/** Back only as long as no match has begun; play begins all matches, the debrief ends them. */
export async function moveOn(seminar: SeminarSession, wish: StageWish): Promise<Answer> {
  const { record } = seminar;
  const from = STAGE_ORDER.indexOf(record.stage);
  const to = STAGE_ORDER.indexOf(wish.to);
  const begun = seminar.tables.some((table) => table.stage !== "lobby");
  if (to < from && begun && wish.to !== "play") return refuse("wrongStage");
  if (wish.to === "play" && record.tables.length === 0) return refuse("wrongStage");
  const stageEndsAt = wish.minutes === null ? null : seminar.now() + wish.minutes * 60_000;
  const answer = await seminar.change((now) => ({
    ...now,
    stage: wish.to,
    stageAt: seminar.now(),
    stageEndsAt,
  }));
  if (!answer.ok) return answer;
  if (wish.to === "play") return seminar.beginAll();
  const ends = wish.to === "debrief" || wish.to === "over";
  return ends ? onTables(seminar, { type: "endMatch", table: "all" }) : answer;
}

import type { Seating } from "@freeze/shared/net";
import { ROLES } from "@freeze/shared/rules";
import { SEMINAR_PLANS } from "@freeze/shared/seminar";
import { type Answer, refuse } from "../match/refused.ts";
import { seatAll } from "./chairs.ts";
import type { SeminarSession } from "./seminarSession.ts";

/** Makes the tables of a seating and seats everybody. Not after a match has begun: then people are moved one by one. */
export async function seatEverybody(seminar: SeminarSession, seating: Seating): Promise<Answer> {
  if (seminar.tables.some((table) => table.stage !== "lobby")) return refuse("wrongStage");
  if (!isSound(seating, new Set(seminar.record.students.map(({ id }) => id)))) {
    return refuse("badSeating");
  }
  const before = seminar.record.tables;
  const tables = before.slice(0, seating.tables.length);
  while (tables.length < seating.tables.length) {
    const code = await openTable(seminar, tables.length + 1);
    if (!code) return refuse("tooManyTables");
    tables.push(code);
  }
  const answer = await seminar.change((record) => seatAll(record, seating, tables));
  if (!answer.ok) return answer;
  for (const code of before.slice(tables.length)) await seminar.ground.tables.giveUp(code);
  await seminar.syncAll();
  for (const table of seminar.tables) seminar.ground.attend(seminar, table);
  seminar.tell(null);
  return answer;
}

/** Everybody known and at most once. */
function isSound({ tables, bench }: Seating, known: ReadonlySet<string>): boolean {
  const placed = tables.flatMap(({ seats, observers }) => [
    ...ROLES.flatMap((role) => seats[role] ?? []),
    ...observers,
  ]);
  const all = [...placed, ...bench];
  return new Set(all).size === all.length && all.every((id) => known.has(id));
}

async function openTable(seminar: SeminarSession, number: number): Promise<string | undefined> {
  const { scenario, plan, ruleset } = seminar.record.setup;
  const wish = { scenario, layout: SEMINAR_PLANS[plan].layout };
  const opened = await seminar.ground.tables.open(wish, ruleset, { code: seminar.code, number });
  return opened?.code;
}

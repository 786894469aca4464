// The instructor's wishes, carried out. What changes the seminar is durable first; then its tables follow.
import type { InstructorWish } from "@freeze/shared/net";
import { SEMINAR_LIMITS } from "@freeze/shared/net";
import { newMemberId } from "../match/keys.ts";
import { type Answer, OK, refuse } from "../match/refused.ts";
import { moveTo, swapChairs } from "./chairs.ts";
import { type SeminarRecord, studentOf, withStudent } from "./record.ts";
import { seatEverybody } from "./seatEverybody.ts";
import type { SeminarSession } from "./seminarSession.ts";
import { moveOn } from "./stages.ts";
import { onTables } from "./tableActs.ts";

export function carryOut(seminar: SeminarSession, wish: InstructorWish): Promise<Answer> {
  switch (wish.type) {
    case "setup":
      return seminar.change((record) => withSetup(record, wish.setup));
    case "stage":
      return moveOn(seminar, wish);
    case "stageTime":
      return seminar.change((record) => withTime(record, wish.addS, seminar.now()));
    case "seat":
      return seatEverybody(seminar, wish.seating);
    case "move":
      return move(seminar, wish);
    case "swap":
      return swap(seminar, wish);
    case "rename":
      return rename(seminar, wish);
    case "remove":
      return remove(seminar, wish.student);
    case "message":
      return message(seminar, wish);
    case "dropInject":
      return seminar.change((record) => ({
        ...record,
        injects: record.injects.filter(({ id }) => id !== wish.id),
      }));
    case "answerHand":
      return answerHand(seminar, wish);
    case "alerts":
      return seminar.change((record) => ({ ...record, alertsOff: wish.off }));
    case "wall": {
      const { tables, names, line } = wish;
      return seminar.change((record) => ({ ...record, wall: { tables, names, line } }));
    }
    case "look":
      return Promise.resolve(OK);
    default:
      return onTables(seminar, wish);
  }
}

type Wish<T extends InstructorWish["type"]> = Extract<InstructorWish, { readonly type: T }>;

/** Once tables stand, what they were made from stays as it is. */
function withSetup(record: SeminarRecord, setup: Wish<"setup">["setup"]): SeminarRecord {
  if (record.tables.length === 0) return { ...record, setup };
  const { scenario, plan, ruleset } = record.setup;
  return { ...record, setup: { ...setup, scenario, plan, ruleset } };
}

function withTime(record: SeminarRecord, addS: number, now: number): SeminarRecord {
  const from = record.stageEndsAt ?? now;
  return { ...record, stageEndsAt: Math.max(now, from + addS * 1000) };
}

async function move(seminar: SeminarSession, wish: Wish<"move">): Promise<Answer> {
  const { student, table, role, head } = wish;
  const before = studentOf(seminar.record, student);
  if (!before) return refuse("unknownStudent");
  if (table !== null && !seminar.record.tables.includes(table)) return refuse("noSuchTable");
  const chair = table === null ? null : { table, role, head };
  const answer = await seminar.change(
    (record) => moveTo(record, student, chair) ?? { refusal: "delegationFull" },
  );
  if (!answer.ok && answer.refusal.code === "delegationFull") {
    return refuse("delegationFull", { max: SEMINAR_LIMITS.delegates });
  }
  return answer.ok ? follow(seminar, [before.chair?.table, table]) : answer;
}

async function swap(seminar: SeminarSession, { a, b }: Wish<"swap">): Promise<Answer> {
  const both = [studentOf(seminar.record, a), studentOf(seminar.record, b)];
  if (both.some((one) => !one)) return refuse("unknownStudent");
  const answer = await seminar.change((record) => swapChairs(record, a, b));
  return answer.ok
    ? follow(
        seminar,
        both.map((one) => one?.chair?.table),
      )
    : answer;
}

async function rename(seminar: SeminarSession, wish: Wish<"rename">): Promise<Answer> {
  const student = studentOf(seminar.record, wish.student);
  if (!student) return refuse("unknownStudent");
  if (wish.name === "") return refuse("nameNeeded");
  const answer = await seminar.change((record) =>
    withStudent(record, wish.student, (each) => ({ ...each, name: wish.name, listed: true })),
  );
  return answer.ok ? follow(seminar, [student.chair?.table]) : answer;
}

async function remove(seminar: SeminarSession, id: string): Promise<Answer> {
  const student = studentOf(seminar.record, id);
  if (!student) return refuse("unknownStudent");
  const answer = await seminar.change((record) => {
    const left = moveTo(record, id, null) ?? record;
    return { ...left, students: left.students.filter((each) => each.id !== id) };
  });
  return answer.ok ? follow(seminar, [student.chair?.table]) : answer;
}

/** Tables that somebody has left come first: a token stands for one place at a time. */
async function follow(
  seminar: SeminarSession,
  codes: readonly (string | null | undefined)[],
): Promise<Answer> {
  let answer: Answer = OK;
  for (const code of new Set(codes)) {
    if (code) answer = await seminar.syncTable(code);
  }
  return answer;
}

async function message(seminar: SeminarSession, wish: Wish<"message">): Promise<Answer> {
  const { student, table, text } = wish;
  if (student !== null && !studentOf(seminar.record, student)) return refuse("unknownStudent");
  // At tables that play it is a fact of the match; else, and for one person, a line of the seminar.
  const playing = seminar.tables.some(
    (one) => one.stage === "playing" && (table === "all" || table === one.code),
  );
  if (student === null && playing) {
    const answer = await onTables(seminar, wish);
    const aside = table === "all" && wish.roles.length === 0 && wish.voice === "instructor";
    if (!answer.ok || !aside) return answer;
  }
  const to = student ?? (playing ? "bench" : (table ?? "all"));
  return seminar.change((record) => withMessage(record, { to, text, at: seminar.now() }));
}

const withMessage = (
  record: SeminarRecord,
  line: { readonly to: string; readonly text: string; readonly at: number },
): SeminarRecord => ({
  ...record,
  messages: [...record.messages, { id: newMemberId(), from: null, ...line }].slice(
    -SEMINAR_LIMITS.messages,
  ),
});

async function answerHand(seminar: SeminarSession, wish: Wish<"answerHand">): Promise<Answer> {
  if (!studentOf(seminar.record, wish.student)) return refuse("unknownStudent");
  return seminar.change((record) => {
    const lowered = withStudent(record, wish.student, (student) => ({ ...student, hand: null }));
    const { text, student: to } = wish;
    return text === "" ? lowered : withMessage(lowered, { to, text, at: seminar.now() });
  });
}

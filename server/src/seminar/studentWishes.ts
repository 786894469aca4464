// What a student may change in the seminar. Pure: a record and a wish give a new record or a refusal.
import { SEMINAR_LIMITS, type StudentWish, type TableRefusal } from "@freeze/shared/net";
import { newMemberId } from "../match/keys.ts";
import { withHeads } from "./chairs.ts";
import { type SeminarRecord, type Student, studentOf, withStudent } from "./record.ts";

type Changed = SeminarRecord | { readonly refusal: TableRefusal };

export function studentWish(
  record: SeminarRecord,
  id: string,
  wish: StudentWish,
  at: number,
): Changed {
  const change = (how: (student: Student) => Student) => withStudent(record, id, how);
  switch (wish.type) {
    case "raise":
      return change((student) => ({
        ...student,
        hand: { at: student.hand?.at ?? at, text: wish.text },
        hands: student.hands + (student.hand ? 0 : 1),
      }));
    case "lower":
      return change((student) => ({ ...student, hand: null }));
    case "write":
      return write(record, id, wish.text, at);
    case "sheet":
      // Sealed as soon as play begins: a plan is made before.
      if (record.stage !== "gathering" && record.stage !== "brief")
        return { refusal: "wrongStage" };
      return change((student) => ({ ...student, sheet: wish.sheet }));
    case "observe":
      return change((student) => ({
        ...student,
        observed: { ...student.observed, [wish.round]: wish.text },
      }));
    case "passHead":
      return passHead(record, id, wish.to);
    case "lang":
      return change((student) => ({ ...student, lang: wish.lang }));
  }
}

function write(record: SeminarRecord, id: string, text: string, at: number): SeminarRecord {
  const message = { id: newMemberId(), at, from: id, to: "instructor", text };
  return { ...record, messages: [...record.messages, message].slice(-SEMINAR_LIMITS.messages) };
}

function passHead(record: SeminarRecord, id: string, to: string): Changed {
  const mine = studentOf(record, id)?.chair;
  const theirs = studentOf(record, to)?.chair;
  const same = mine && theirs && mine.table === theirs.table && mine.role === theirs.role;
  if (!same || mine.role === null) return { refusal: "unknownStudent" };
  return mine.head ? withHeads(record, to) : { refusal: "notHead" };
}

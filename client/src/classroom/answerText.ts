import { t } from "../model/language.ts";
import { BY_ANSWERS, type Field, WAR_ANSWERS } from "./observing.ts";

/** An observer's answer in words: those that were chosen from a list have a text, others are their own. */
export function answerText(field: Field, answer: string): string {
  if (field === "war" && isIn(WAR_ANSWERS, answer)) return t(`student.war.${answer}`);
  if (field === "by" && isIn(BY_ANSWERS, answer)) {
    return t(answer === "nobody" ? "student.by.nobody" : `role.${answer}.short`);
  }
  return answer;
}

const isIn = <T extends string>(list: readonly T[], text: string): text is T =>
  (list as readonly string[]).includes(text);

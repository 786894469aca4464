// Coming into a seminar over the server's HTTP door. No Colyseus in here, so that the door opens at once.
import type { JoinedSeminar, JoinSeminar } from "@freeze/shared/net";
import { lang } from "../model/language.ts";
import { type Answer, ask } from "../net/api.ts";
import { lastName } from "../net/keys.ts";
import { keepStudent } from "./keys.ts";

/** Joins, or comes back with a rejoin code; what opens the seminar is kept by this browser. */
export async function joinSeminar(code: string, wish: JoinSeminar): Promise<Answer<JoinedSeminar>> {
  const path = `/api/seminars/${encodeURIComponent(code)}/join`;
  const answer = await ask<JoinedSeminar>(path, { body: wish });
  if (answer.ok) keepStudent(code, answer.value.token, answer.value.rejoin);
  return answer;
}

/** The same person on this device: the newest device has the place. */
export const comeBack = (code: string, rejoin: string): Promise<Answer<JoinedSeminar>> =>
  joinSeminar(code, { name: lastName() || "-", lang: lang.value, rejoin });

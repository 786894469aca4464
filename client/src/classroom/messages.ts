// Lines between a student and the instructor.
import type { SeminarMessage } from "@freeze/shared/net";
import { recall, remember } from "../model/memory.ts";

type Messages = Readonly<Record<string, SeminarMessage>>;

/** Oldest first. */
export const inOrder = (messages: Messages): readonly SeminarMessage[] =>
  Object.values(messages).sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));

export const fromInstructor = (messages: Messages): readonly SeminarMessage[] =>
  inOrder(messages).filter(({ from }) => from === null);

/** Lines of the instructor that came after the last time the list was looked at. */
export const unreadOf = (messages: Messages, readUntil: number): number =>
  fromInstructor(messages).filter(({ at }) => at > readUntil).length;

/** Until when the list has been read on this device, ms of the server's clock. */
export const readUntil = (code: string): number => Number(recall(`heard.${code}`) ?? 0);
export const keepReadUntil = (code: string, at: number): void =>
  remember(`heard.${code}`, String(at));

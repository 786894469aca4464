// A student's way back into a seminar, kept by this browser. The token opens the seminar's room and the table's.
import { forget, recall, remember } from "../model/memory.ts";

/** The letters of a rejoin code: the same person again, from any device. */
const REJOIN = /^[A-Z]{8}$/;

export const studentTokenOf = (code: string): string | null => recall(`student.${code}`);
export const keepStudent = (code: string, token: string, rejoin: string): void => {
  remember(`student.${code}`, token);
  keepRejoin(code, rejoin);
};
export const keepStudentToken = (code: string, token: string): void =>
  remember(`student.${code}`, token);
export const dropStudent = (code: string): void => forget(`student.${code}`);
export const keepRejoin = (code: string, rejoin: string): void =>
  remember(`rejoin.${code}`, rejoin);
export const rejoinOf = (code: string): string | null => recall(`rejoin.${code}`);

/** Which seminar a table of this browser belongs to; null: a table of its own. */
export const seminarOfTable = (table: string): string | null => recall(`tableOf.${table}`);
export const keepTableOf = (table: string, code: string): void =>
  remember(`tableOf.${table}`, code);

/** A rejoin code as it is typed; null: it is none. */
export function readRejoin(text: string): string | null {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return REJOIN.test(letters) ? letters : null;
}

/** The personal link. A token dies when another device takes over; the rejoin code stays. */
export const personalLink = (code: string, rejoin: string): string =>
  `${location.origin}/s/${code}#${rejoin}`;

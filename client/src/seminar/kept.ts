// The seminars that this browser leads: their keys, kept like the keys to tables.
import { signal } from "@preact/signals";
import { forget, recall, remember } from "../model/memory.ts";
import { keepSeminarKey, seminarKeyOf } from "../net/keys.ts";

/** One seminar as it is remembered; the newest first. */
export interface Kept {
  readonly code: string;
  readonly title: string;
  /** ms; when it was last opened here. */
  readonly at: number;
}

const LIST = "seminars";
const MOST = 40;
const list = signal(read());

/** Seminars whose key is at hand. */
export const kept = (): readonly Kept[] =>
  list.value.filter(({ code }) => seminarKeyOf(code) !== null);

export function keepSeminar(code: string, { key, title }: { key: string; title: string }): void {
  keepSeminarKey(code, key);
  const others = list.peek().filter((one) => one.code !== code);
  write([{ code, title, at: Date.now() }, ...others].slice(0, MOST));
}

export function dropSeminar(code: string): void {
  forget(`seminar.${code}`);
  write(list.peek().filter((one) => one.code !== code));
}

/** The link that leads a seminar from any browser: a secret of its instructors. */
export const consoleLink = (code: string, key: string): string =>
  `${location.origin}/seminar/${code}#${key}`;
export const doorLink = (code: string): string => `${location.origin}/s/${code}`;
/** A code in two groups, as it is read aloud. */
export const spelled = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

function write(next: readonly Kept[]): void {
  list.value = next;
  remember(LIST, JSON.stringify(next));
}

function read(): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(recall(LIST) ?? "[]");
    return Array.isArray(found) ? (found as readonly Kept[]) : [];
  } catch {
    return [];
  }
}

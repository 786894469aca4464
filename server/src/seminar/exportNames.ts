// Pseudonyms: S001, S002, ... in the order of joining. Names leave this place only where the instructor chose so.
import type { Commit } from "@freeze/shared/rules";
import type { ArchivedStudent } from "./exportArchive.ts";

export interface Names {
  /** How an export calls the student with this id; empty for a stranger. */
  readonly of: (id: string | null) => string;
  /** A free text in which the names of students are replaced by what the export calls them. */
  readonly text: (text: string) => string;
  /** A commit without names: a copy where it held any. */
  readonly commit: (commit: Commit) => Commit;
}

export function namesFor(students: readonly ArchivedStudent[], shown: boolean): Names {
  const pseudonyms = new Map(
    students.map(({ id }, index) => [id, `S${String(index + 1).padStart(3, "0")}`]),
  );
  const of = (id: string | null): string => pseudonyms.get(id ?? "") ?? "";
  if (shown) return { of, text: (text) => text, commit: (commit) => commit };
  const text = replacer(students, of);
  return { of, text, commit: (commit) => masked(commit, text) as Commit };
}

function replacer(
  students: readonly ArchivedStudent[],
  of: (id: string) => string,
): (text: string) => string {
  const byName = new Map<string, string>();
  for (const { id, name } of students) {
    const key = name.trim().toLowerCase();
    if (key !== "" && !byName.has(key)) byName.set(key, of(id));
  }
  const names = [...byName.keys()].filter((name) => name.length > 1);
  if (names.length === 0) return (text) => byName.get(text.trim().toLowerCase()) ?? text;
  const pattern = names
    .sort((a, b) => b.length - a.length)
    .map(withEdges)
    .join("|");
  const anyName = new RegExp(pattern, "giu");
  return (text) =>
    byName.get(text.trim().toLowerCase()) ??
    text.replace(anyName, (found) => byName.get(found.toLowerCase()) ?? found);
}

/** Latin names are whole words; in Korean and Chinese a name runs on into what follows, and particles follow any name. */
function withEdges(name: string): string {
  const safe = name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const first = /^[a-z0-9]/i.test(name) ? "(?<![\\p{Script=Latin}\\p{N}])" : "";
  const last = /[a-z0-9]$/i.test(name) ? "(?![\\p{Script=Latin}\\p{N}])" : "";
  return `${first}${safe}${last}`;
}

/** Where persons write, and where they are called by name. Everything else is ours. */
const WORDS: ReadonlySet<string> = new Set([
  "text",
  "note",
  "name",
  "delegate",
  "from",
  "headline",
  "title",
]);

function masked(value: unknown, text: (text: string) => string): unknown {
  if (Array.isArray(value)) {
    const copies = value.map((one) => masked(one, text));
    return copies.some((one, index) => one !== value[index]) ? copies : value;
  }
  if (typeof value !== "object" || value === null) return value;
  let copy: Record<string, unknown> | null = null;
  for (const [key, part] of Object.entries(value)) {
    const clean = typeof part === "string" && WORDS.has(key) ? text(part) : masked(part, text);
    if (clean !== part) {
      copy ??= { ...value };
      copy[key] = clean;
    }
  }
  return maskedWrite(copy ?? value, text);
}

/** A write carries its key in its path. */
function maskedWrite(value: object, text: (text: string) => string): object {
  const { path, value: written } = value as { path?: unknown; value?: unknown };
  if (!Array.isArray(path) || typeof written !== "string") return value;
  return WORDS.has(String(path.at(-1))) ? { ...value, value: text(written) } : value;
}

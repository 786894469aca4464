// What an observer writes for a round: a few lines, each with a name, kept as one text. Pure.
import type { ObserverTask } from "@freeze/shared/net";
import { ROLES } from "@freeze/shared/rules";

/** The fields of each task, in their order. */
export const FIELDS = {
  press: ["question", "headline"],
  analysts: ["deal", "war", "by"],
} as const satisfies Readonly<Record<ObserverTask, readonly string[]>>;
export type Field = (typeof FIELDS)[ObserverTask][number];
export type Entry = Readonly<Partial<Record<Field, string>>>;

export const WAR_ANSWERS = ["no", "maybe", "yes"] as const;
/** Who an analyst thinks will move first, or nobody. */
export const BY_ANSWERS = [...ROLES, "nobody"] as const;

const NAMES: readonly string[] = [...FIELDS.press, ...FIELDS.analysts];
const isField = (name: string): name is Field => NAMES.includes(name);

/** `question: …` and so on, a line each; line breaks within an answer become blanks. */
export const writeEntry = (task: ObserverTask, entry: Entry): string =>
  FIELDS[task]
    .flatMap((field) => {
      const text = (entry[field] ?? "").replace(/\s+/g, " ").trim();
      return text === "" ? [] : [`${field}: ${text}`];
    })
    .join("\n");

/** The fields back from the text. A line without a known name belongs to nothing and is left out. */
export function readEntry(text: string): Entry {
  const entry: Partial<Record<Field, string>> = {};
  for (const line of text.split("\n")) {
    const [, name, answer] = /^(\w+): (.*)$/.exec(line) ?? [];
    if (name && isField(name)) entry[name] = answer ?? "";
  }
  return entry;
}

// Why a bot does something, as a key of the catalogues with its parameters, so that every reader gets the
// sentence in the own language. It travels as the text of an ordinary message: `@bot:<key>|<json params>`.
// A person may type the same characters: readers ask whether the author's seat is a bot's before they decode.

export type ReasonParams = Readonly<Record<string, string | number>>;
/** Key of the area `bots`, and values: roles, clauses (`us.DP`), lists of them, components by id. */
export interface Reason {
  readonly key: string;
  readonly params: ReasonParams;
}

const MARK = "@bot:";
const SHAPE = /^@bot:(bots\.[A-Za-z0-9_.]{1,60})\|(\{.{0,400}\})$/s;

/** The text of a message that carries a reason. */
export const encodeReason = ({ key, params }: Reason): string =>
  `${MARK}${key}|${JSON.stringify(params)}`;

/** Does the text look like one that carries a reason? */
export const isReason = (text: string): boolean => text.startsWith(MARK);

/** The reason that a text carries, or null for any other text. Says nothing about who wrote it. */
export function decodeReason(text: string): Reason | null {
  if (!isReason(text)) return null;
  const [, key, json] = SHAPE.exec(text) ?? [];
  if (key === undefined || json === undefined) return null;
  const params = parse(json);
  return params && { key, params };
}

/** What a reader may do with a message: a reason only from a bot's seat, else null (plain text). */
export const readReason = (text: string, isBotSeat: boolean): Reason | null =>
  isBotSeat ? decodeReason(text) : null;

function parse(json: string): ReasonParams | null {
  try {
    const found: unknown = JSON.parse(json);
    return isParams(found) ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isParams = (found: unknown): found is ReasonParams =>
  typeof found === "object" &&
  found !== null &&
  !Array.isArray(found) &&
  Object.values(found).every((value) => typeof value === "string" || typeof value === "number");

/** The part of a translator that sentences need; `lang` is a BCP 47 tag. */
export type Speak = ((key: string, params?: ReasonParams) => string) & {
  readonly lang: string;
  readonly has: (key: string) => boolean;
};

/** The sentence in the reader's language. A key that the catalogue lacks gives an empty sentence. */
export function reasonText({ key, params }: Reason, speak: Speak): string {
  if (!speak.has(key)) return "";
  const words: Record<string, string | number> = {};
  for (const name of Object.keys(params)) words[name] = word(name, params[name] ?? "", speak);
  return speak(key, words);
}

/** Parameters are ids; their names say of what. */
function word(name: string, value: string | number, speak: Speak): string | number {
  if (typeof value === "number") return value;
  switch (name) {
    case "role":
      return named(`bots.capital.${value}`, value, speak);
    case "clause":
    case "other":
      return named(`bots.thing.${value}`, value, speak);
    case "clauses":
      return undertakings(value, speak);
    case "component":
      return named(`bots.weight.${value}`, value, speak);
    default:
      return value;
  }
}

const named = (key: string, otherwise: string, speak: Speak): string =>
  speak.has(key) ? speak(key) : otherwise;

/** "Pyongyang halts its tests; Washington suspends its large drills and gives a security assurance" */
function undertakings(value: string, speak: Speak): string {
  const byOwner = new Map<string, string[]>();
  for (const item of value.split(",")) {
    const [owner = ""] = item.split(".");
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), named(`bots.deed.${item}`, item, speak)]);
  }
  return [...byOwner]
    .map(([owner, deeds]) =>
      speak("bots.does", {
        role: named(`bots.capital.${owner}`, owner, speak),
        deeds: listed(deeds, speak),
      }),
    )
    .join(speak("bots.between"));
}

/** "a, b and c" as the language has it. */
function listed(words: readonly string[], speak: Speak): string {
  const [last = "", ...before] = [...words].reverse();
  if (before.length === 0) return last;
  return speak("bots.listed", { first: before.reverse().join(speak("bots.comma")), last });
}

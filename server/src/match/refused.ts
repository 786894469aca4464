import type { Reply, TableRefusal } from "@freeze/shared/net";
import type { Refusal } from "@freeze/shared/rules";
import type { Lang } from "@freeze/shared/text";
import { translateIn } from "@freeze/shared/text/all";

/** A no of the rules or of the table. */
export type Refused =
  | Refusal
  | { readonly code: TableRefusal; readonly params: Record<string, string | number> };

/** What a table answers, before it is put into the player's language. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refused };

export const OK: Answer = { ok: true };

export const refuse = (
  code: TableRefusal,
  params: Record<string, string | number> = {},
): { readonly ok: false; readonly refusal: Refused } => ({ ok: false, refusal: { code, params } });

/** The sentence of a refusal; its code where the catalogue cannot say it, so that an answer always goes out. */
export function sentenceOf({ code, params }: Refused, lang: Lang): string {
  const translate = translateIn(lang);
  const key = `refusal.${code}`;
  if (!translate.has(key)) return code;
  try {
    return translate(key, inWords(params, lang));
  } catch {
    return code;
  }
}

export const replyOf = (answer: Answer, lang: Lang): Reply =>
  answer.ok ? answer : { ...answer, sentence: sentenceOf(answer.refusal, lang) };

/** Ids of roles, cards and dials in the reader's words; numbers and other ids as they are. */
function inWords(params: Refused["params"], lang: Lang): Record<string, string | number> {
  const translate = translateIn(lang);
  const say = (value: string | number) => {
    const kinds = [`role.${value}.short`, `card.${value}`, `dial.${value}`, `clause.${value}`];
    const keys = [...kinds, `phase.${value}`, `level.${value}`];
    const key = typeof value === "string" && keys.find((each) => translate.has(each));
    return key ? translate(key) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, say(value)]));
}

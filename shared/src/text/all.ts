// All three languages at once: for the server, tools and tests. The client loads one language at a time.
import { catalogue as en } from "./en/index.ts";
import { catalogue as ko } from "./ko/index.ts";
import { type Catalogue, LANGS, type Lang, makeTranslate, type Translate } from "./translate.ts";
import { catalogue as zh } from "./zh/index.ts";

export const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { en, ko, zh };

const translators = new Map<Lang, Translate>(
  LANGS.map((lang) => [lang, makeTranslate(lang, CATALOGUES[lang])]),
);

export function translateIn(lang: Lang): Translate {
  const found = translators.get(lang);
  if (!found) throw new Error(`no language ${lang}`);
  return found;
}

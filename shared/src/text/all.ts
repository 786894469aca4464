// All three languages at once, confidential briefs included: for the server, tools and tests. The client loads one
// language at a time, without what one delegation alone may read.
import type { Role } from "../rules/index.ts";
import { confidential as confidentialEn } from "./en/confidential.ts";
import { catalogue as en } from "./en/index.ts";
import { confidential as confidentialKo } from "./ko/confidential.ts";
import { catalogue as ko } from "./ko/index.ts";
import { type Catalogue, LANGS, type Lang, makeTranslate, type Translate } from "./translate.ts";
import { confidential as confidentialZh } from "./zh/confidential.ts";
import { catalogue as zh } from "./zh/index.ts";

const CONFIDENTIAL: Readonly<Record<Lang, Catalogue>> = {
  en: confidentialEn,
  ko: confidentialKo,
  zh: confidentialZh,
};

export const CATALOGUES: Readonly<Record<Lang, Catalogue>> = {
  en: { ...en, ...confidentialEn },
  ko: { ...ko, ...confidentialKo },
  zh: { ...zh, ...confidentialZh },
};

const translators = new Map<Lang, Translate>(
  LANGS.map((lang) => [lang, makeTranslate(lang, CATALOGUES[lang])]),
);

export function translateIn(lang: Lang): Translate {
  const found = translators.get(lang);
  if (!found) throw new Error(`no language ${lang}`);
  return found;
}

/** The confidential part of one government's brief, by key: for the holder of its seat and nobody else. */
export const confidentialBrief = (role: Role, lang: Lang): Catalogue =>
  Object.fromEntries(
    Object.entries(CONFIDENTIAL[lang]).filter(([key]) => key.startsWith(`brief.${role}.`)),
  );

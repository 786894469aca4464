import { IntlMessageFormat } from "intl-messageformat";

export const LANGS = ["en", "ko", "zh"] as const;
export type Lang = (typeof LANGS)[number];
/** BCP 47 tags for `lang` attributes and number formats. */
export const LANG_TAGS: Readonly<Record<Lang, string>> = { en: "en", ko: "ko", zh: "zh-Hans" };

export type Params = Readonly<Record<string, string | number>>;
/** ICU message text by key. */
export type Catalogue = Readonly<Record<string, string>>;
/** The sentence of a key in one language. A key that is missing throws: our bug, found by a test. */
export type Translate = ((key: string, params?: Params) => string) & {
  readonly lang: Lang;
  readonly has: (key: string) => boolean;
};

/** A translator over one catalogue; parsed messages are kept. */
export function makeTranslate(lang: Lang, catalogue: Catalogue): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  const translate = (key: string, params?: Params): string => {
    const text = catalogue[key];
    if (text === undefined) throw new Error(`no text for ${key} in ${lang}`);
    if (!text.includes("{") && !text.includes("'")) return text;
    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, LANG_TAGS[lang]);
      parsed.set(key, format);
    }
    return String(format.format(params));
  };
  return Object.assign(translate, { lang, has: (key: string) => catalogue[key] !== undefined });
}

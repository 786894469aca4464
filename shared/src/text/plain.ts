// Languages, and sentences without the grammar of ICU: light enough for a page that must open at once.

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

/** Makes the sentence of a key's text. */
export type Say = (key: string, text: string, params: Params | undefined) => string;

/** A translator over one catalogue; `say` is asked where a text has anything to insert or to choose. */
export function translateBy(lang: Lang, catalogue: Catalogue, say: Say): Translate {
  const translate = (key: string, params?: Params): string => {
    const text = catalogue[key];
    if (text === undefined) throw new Error(`no text for ${key} in ${lang}`);
    return text.includes("{") || text.includes("'") ? say(key, text, params) : text;
  };
  return Object.assign(translate, { lang, has: (key: string) => catalogue[key] !== undefined });
}

/** A translator that inserts names and numbers as they are and knows no plurals. */
export const makePlainTranslate = (lang: Lang, catalogue: Catalogue): Translate =>
  translateBy(lang, catalogue, (_key, text, params) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params?.[name] ?? whole)),
  );

import { IntlMessageFormat } from "intl-messageformat";
import { type Catalogue, LANG_TAGS, type Lang, type Translate, translateBy } from "./plain.ts";

export {
  type Catalogue,
  LANG_TAGS,
  LANGS,
  type Lang,
  type Params,
  type Translate,
} from "./plain.ts";

/** A translator over one catalogue with the whole grammar of ICU; parsed messages are kept. */
export function makeTranslate(lang: Lang, catalogue: Catalogue): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return translateBy(lang, catalogue, (key, text, params) => {
    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, LANG_TAGS[lang]);
      parsed.set(key, format);
    }
    return String(format.format(params));
  });
}

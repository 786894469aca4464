// Everything a table can say, with the whole grammar of messages. A part of its own: the first page does without.
import { type Catalogue, type Lang, makeTranslate, type Translate } from "@freeze/shared/text";

const LOADERS: Readonly<Record<Lang, () => Promise<{ catalogue: Catalogue }>>> = {
  en: () => import("@freeze/shared/text/en"),
  ko: () => import("@freeze/shared/text/ko"),
  zh: () => import("@freeze/shared/text/zh"),
};

export async function wholeText(lang: Lang): Promise<Translate> {
  const { catalogue } = await LOADERS[lang]();
  return makeTranslate(lang, catalogue);
}

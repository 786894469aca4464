import {
  type Catalogue,
  LANG_TAGS,
  LANGS,
  type Lang,
  makePlainTranslate,
  type Params,
  type Translate,
} from "@freeze/shared/text/plain";
import { computed, signal } from "@preact/signals";
import { letterLook, misses } from "./letters.ts";
import { recall, remember } from "./memory.ts";

/** How each language calls itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = {
  en: "English",
  ko: "한국어",
  zh: "中文",
};

/** What home and the door of a table say. The whole comes with the first table, replay or help page. */
const LOADERS: Readonly<Record<Lang, () => Promise<{ catalogue: Catalogue }>>> = {
  en: () => import("@freeze/shared/text/en/home"),
  ko: () => import("@freeze/shared/text/ko/home"),
  zh: () => import("@freeze/shared/text/zh/home"),
};

/** The wide Korean and Chinese faces come only with their language. */
const FACES: Readonly<Record<Lang, () => Promise<unknown>>> = {
  en: () => Promise.resolve(),
  ko: () => import("pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css"),
  zh: () =>
    Promise.all([
      import("@fontsource/noto-sans-sc/400.css"),
      import("@fontsource/noto-sans-sc/600.css"),
    ]),
};

/** A letter that each script's fonts have. */
const SAMPLES: Readonly<Record<Lang, string>> = { en: "a", ko: "한", zh: "国" };

const current = signal<Translate>(gentle(makePlainTranslate("en", {})));
/** The language asked for last, and whether all of it is needed: a slow answer to an older wish is dropped. */
let wish: { readonly lang: Lang; readonly whole: boolean } = { lang: "en", whole: false };

/** The translator of the interface's language; panels and scenes are handed this. */
export const translate = computed(() => current.value);
export const lang = computed<Lang>(() => current.value.lang);
/** A sentence in the interface's language. Read inside a component, it follows the switch. */
export const t = (key: string, params?: Params): string => current.value(key, params);

/** The remembered language, or the browser's where we have it, or English. */
export function preferredLang(): Lang {
  const kept = recall("lang");
  const wishes = [kept ?? "", ...navigator.languages].map((tag) => tag.slice(0, 2));
  return wishes.map((wish) => LANGS.find((one) => one === wish)).find((one) => one) ?? "en";
}

/** Loads a language, then switches everything to it at once. The page's `lang` follows. */
export async function setLang(next: Lang): Promise<void> {
  await load({ ...wish, lang: next });
  remember("lang", next);
  document.documentElement.lang = LANG_TAGS[next];
  await FACES[next]();
  void drawEveryScript();
}

/** From now on every text is at hand, and stays so. Waited for by pages that say more than the first ones. */
export async function needWholeText(): Promise<void> {
  if (!wish.whole) await load({ ...wish, whole: true });
}

async function load(next: typeof wish): Promise<void> {
  wish = next;
  const made = await (next.whole ? wholeText(next.lang) : frontText(next.lang));
  if (wish === next) current.value = gentle(made);
}

async function frontText(next: Lang): Promise<Translate> {
  const { catalogue } = await LOADERS[next]();
  return makePlainTranslate(next, catalogue);
}

const wholeText = async (next: Lang): Promise<Translate> =>
  (await import("./wholeText.ts")).wholeText(next);

/** The faces of the scripts that this machine has no letters for: names and messages come in every language. */
async function drawEveryScript(): Promise<void> {
  const look = letterLook();
  if (!look) return;
  const wanted = LANGS.filter((one) => misses(look, SAMPLES[one]));
  await Promise.all(wanted.map((one) => FACES[one]()));
}

/** A missing text shows its key and complains in the console: a page that stands is better than none. */
function gentle(strict: Translate): Translate {
  const say = (key: string, params?: Params): string => {
    if (strict.has(key)) return strict(key, params);
    console.error(`no text for ${key} in ${strict.lang}`);
    return key;
  };
  return Object.assign(say, { lang: strict.lang, has: strict.has });
}

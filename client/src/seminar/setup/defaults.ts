import type { SeminarSetup } from "@freeze/shared/net";
import { LANG_TAGS, type Lang } from "@freeze/shared/text/plain";
import { t } from "../../model/language.ts";

/** A class hour that needs no thought: first rules, pseudonyms, nobody left without a seat. */
export const defaultSetup = (lang: Lang): SeminarSetup => ({
  title: t("seminar.setup.title.default", { date: dayOf(new Date(), lang) }),
  scenario: "opening",
  plan: "50",
  ruleset: "first",
  lang,
  names: "pseudonyms",
  rest: "delegations",
  observers: "press",
  bots: { temperament: "mixed", strength: "practised" },
  absentS: 90,
  list: [],
});

const dayOf = (date: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(LANG_TAGS[lang], { day: "numeric", month: "long" }).format(date);

import { LANGS, type Lang } from "@freeze/shared/text";

/** The first language of an Accept-Language header that we speak; English where there is none. */
export function langOf(header: string | null | undefined): Lang {
  const wished = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return LANGS.find((lang) => lang === wished.find((each) => LANGS.includes(each as Lang))) ?? "en";
}

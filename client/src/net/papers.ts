import type { BriefPapers } from "@freeze/shared/net";
import type { Role } from "@freeze/shared/rules";
import type { Lang } from "@freeze/shared/text";
import { type Answer, askBrief } from "./api.ts";

/** The confidential part of the own brief, fetched once a seat and language and kept in memory only. */
export type ReadPapers = (role: Role, lang: Lang) => Promise<Answer<BriefPapers>>;

export function makePapers(code: string, token: string, fetchPapers = askBrief): ReadPapers {
  const kept = new Map<string, Answer<BriefPapers>>();
  return async (role, lang) => {
    const known = kept.get(`${role} ${lang}`);
    if (known) return known;
    const answer = await fetchPapers(code, { token, lang });
    // The seat may have changed while the answer was on its way: it is kept under the seat it speaks of.
    if (answer.ok) kept.set(`${answer.value.role} ${lang}`, answer);
    return answer;
  };
}

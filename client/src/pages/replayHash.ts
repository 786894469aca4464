import type { ReplayStart } from "../model/replayTable.ts";

/** The moment in a link: `at=12&as=dprk`. Anything else in it is ignored. */
export function readMoment(hash: string): ReplayStart {
  const parts = new URLSearchParams(hash);
  const at = parts.get("at");
  return { at: at !== null && /^\d{1,6}$/.test(at) ? Number(at) : null, as: parts.get("as") };
}

export const writeMoment = (at: number, as: string): string => `at=${at}&as=${as}`;

import type { Refusal, RefusalCode } from "./actions.ts";

/** A no with the numbers and ids for its sentence. */
export const refuse = (code: RefusalCode, params: Refusal["params"] = {}): Refusal => ({
  code,
  params,
});

/** The first refusal of a list of checks, each run only if those before it passed. */
export function firstRefusal(
  ...checks: readonly (() => Refusal | undefined)[]
): Refusal | undefined {
  for (const check of checks) {
    const refusal = check();
    if (refusal) return refusal;
  }
  return undefined;
}

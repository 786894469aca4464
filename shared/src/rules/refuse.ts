import type { Refusal, RefusalCode } from "./actions.ts";

/** A no with the numbers and ids for its sentence. */
export const refuse = (code: RefusalCode, params: Refusal["params"] = {}): Refusal => ({
  code,
  params,
});

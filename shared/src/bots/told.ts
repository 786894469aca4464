import type { Action } from "../rules/index.ts";

/** Kinds of action with something to tell when the match is over; words carry their reason with them. */
const TOLD: ReadonlySet<Action["type"]> = new Set<Action["type"]>([
  ...(["offer", "counter", "sign", "decline", "seal", "invite", "answerInvitation"] as const),
  ...(["convene", "answerPlenary", "answerCrisis"] as const),
  ...(["vote", "answerSecondary", "choose"] as const),
]);
export const isTold = ({ type }: Action): boolean => TOLD.has(type);

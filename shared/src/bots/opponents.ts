// What a seated bot does: the same door for temperaments and for the strategist.
import type { Action, RoleView } from "../rules/index.ts";
import { makeDice } from "./dice.ts";
import { memoryOf } from "./memory.ts";
import { policyFor } from "./policies.ts";
import type { OpponentId, StrengthId } from "./policy.ts";
import { finished, type Sliced } from "./rollout.ts";
import { EFFORTS, strategy } from "./strategist.ts";

/** A bot as it was seated. Seed: 32 hexadecimal digits of the bot's own, not the match's. */
export interface Seated {
  readonly temperament: OpponentId;
  readonly strength: StrengthId;
  readonly seed: string;
}

/**
 * What a bot in this seat does now; null: it waits until its view changes. A strategist thinks in slices: whoever
 * shares the processor with it goes on at every yield. The others answer at once.
 */
export function* botThinking(
  view: RoleView,
  { temperament, strength, seed }: Seated,
): Sliced<Action | null> {
  const dice = makeDice(seed);
  const memory = memoryOf(view);
  if (temperament === "strategist") {
    return yield* strategy(view, memory, { dice, effort: EFFORTS[strength] });
  }
  return policyFor(temperament, { strength })(view, memory, dice);
}

/** The same, thought to the end at once. */
export const botAction = (view: RoleView, seated: Seated): Action | null =>
  finished(botThinking(view, seated));

// Talk inside a delegation: one seat, several heads (SPEC delegation-talk).
import type { Refusal } from "./actions.ts";
import type { Confidence } from "./instructor.ts";
import { LIMITS } from "./layouts.ts";
import { refuse } from "./refuse.ts";
import type { Role } from "./roles.ts";
import type { Hand } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";

/** Kept in the hand, told to nobody else, and not counted where others could read it. */
export function confer(
  tx: Transaction,
  by: Role,
  words: Pick<Confidence, "from" | "at" | "text">,
): void {
  const { board, hands } = tx.state();
  const { from, at, text } = words;
  const id = `m${Object.keys(hands[by].confer ?? {}).length + 1}`;
  const message: Confidence = { id, from, round: board.round, at, text };
  tx.emit([by], { type: "conferred", message }, [put(["hands", by, "confer", id], message)]);
}

/** Limited as all talk is. */
export function whyNotConfer(hand: Hand, text: string): Refusal | undefined {
  if (text.trim() === "") return refuse("textEmpty");
  if (text.length > LIMITS.textLength) return refuse("textTooLong", { max: LIMITS.textLength });
  return Object.keys(hand.confer ?? {}).length >= LIMITS.messages
    ? refuse("tooManyMessages", { max: LIMITS.messages })
    : undefined;
}

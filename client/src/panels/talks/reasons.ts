import { decodeQuestion, readReason, reasonText } from "@freeze/shared/bots";
import type { Translate } from "@freeze/shared/text";

/** A question from the list, or a bot's coded reason, in the reader's language; null for ordinary words. */
export function reasonOf(text: string, isBotSeat: boolean, t: Translate): string | null {
  const question = decodeQuestion(text);
  if (question) return t(`ask.${question}`);
  const reason = readReason(text, isBotSeat);
  return reason ? reasonText(reason, t) : null;
}

import { readReason, reasonText } from "@freeze/shared/bots";
import type { Translate } from "@freeze/shared/text";

/** A bot's coded reason as a sentence in the reader's language; null for ordinary words. */
export function reasonOf(text: string, isBotSeat: boolean, t: Translate): string | null {
  const reason = readReason(text, isBotSeat);
  return reason ? reasonText(reason, t) : null;
}

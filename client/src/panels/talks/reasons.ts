import * as bots from "@freeze/shared/bots";
import type { Translate } from "@freeze/shared/text";

type Decode = (text: string, translate: Translate) => string | null;
/** A bot's coded reason as a sentence in the reader's language; null for ordinary words. */
export function reasonOf(text: string, translate: Translate): string | null {
  if (!text.startsWith("@bot:")) return null;
  return ((bots as any).decodeReason as Decode | undefined)?.(text, translate) ?? null;
}

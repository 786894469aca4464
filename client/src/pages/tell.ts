import type { Reply } from "@freeze/shared/net";
import { toast } from "../ui/Toast.tsx";

/** Tells of a refusal; an accepted wish shows by itself. */
export async function tell(reply: Promise<Reply>): Promise<void> {
  const answer = await reply;
  if (!answer.ok) toast(answer.sentence, "problem");
}

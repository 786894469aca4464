import { MatchMakeError } from "@colyseus/sdk";
import type { Loss } from "../model/source.ts";
import type { Answer } from "./api.ts";

/** Tries after which a server that does not know the place is believed (a restarted one may still be reading). */
const PATIENCE = 6;
const GONE: ReadonlySet<string> = new Set(["noSuchTable", "noSuchSeminar"]);
const SHUT: ReadonlySet<string> = new Set(["badToken", "badKey"]);

/** Why a try to connect failed for good; null: another try may help. `look` asks the server whether it is there. */
export async function lossOf(
  error: unknown,
  { look, tries }: { readonly look: () => Promise<Answer<unknown>>; readonly tries: number },
): Promise<Loss | null> {
  const refused = error instanceof MatchMakeError ? refusalIn(error.message) : undefined;
  if (refused === "oldClient") return "oldClient";
  if (refused === undefined && tries < PATIENCE) return null;
  const answer = await look();
  if (answer.ok) return refused !== undefined && SHUT.has(refused) ? "badToken" : null;
  return GONE.has(answer.code) && tries >= PATIENCE ? "gone" : null;
}

function refusalIn(message: string): string | undefined {
  try {
    return (JSON.parse(message) as { code?: string }).code;
  } catch {
    return undefined;
  }
}

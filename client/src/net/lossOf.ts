import { MatchMakeError } from "@colyseus/sdk";
import type { Loss } from "../model/source.ts";
import { lookAtTable } from "./api.ts";

/** Tries after which a server that does not know the table is believed (a restarted one may still be reading). */
const PATIENCE = 6;

/** Why a try to connect failed for good; null: another try may help. */
export async function lossOf(
  error: unknown,
  { code, tries }: { readonly code: string; readonly tries: number },
): Promise<Loss | null> {
  const refused = error instanceof MatchMakeError ? refusalIn(error.message) : undefined;
  if (refused === "oldClient") return "oldClient";
  if (refused === undefined && tries < PATIENCE) return null;
  const answer = await lookAtTable(code);
  if (answer.ok) return refused === "badToken" ? "badToken" : null;
  return answer.code === "noSuchTable" && tries >= PATIENCE ? "gone" : null;
}

function refusalIn(message: string): string | undefined {
  try {
    return (JSON.parse(message) as { code?: string }).code;
  } catch {
    return undefined;
  }
}

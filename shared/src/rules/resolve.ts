import { resolveCards, resolveNotes, resolveSurcharges, settleDrill } from "./resolveCards.ts";
import { resolveCompliance } from "./resolveCompliance.ts";
import {
  resolveAttention,
  resolveCrisis,
  resolveDecay,
  resolveDisappointment,
  resolveDrift,
  resolveStatements,
} from "./resolveDrift.ts";
import { resolvePlenary } from "./resolvePlenary.ts";
import { gainIntelligence, resolveLeaking, resolveLeaving } from "./resolveSecrets.ts";
import { resolveSignings } from "./resolveSignings.ts";
import { resolveCancellations, resolveSummits } from "./resolveSummits.ts";
import { openRound } from "./round.ts";
import type { Transaction } from "./transaction.ts";

/** The whole of Resolution, in the order of SPEC resolution-order. Orders lie in the hands; none means silence. */
export function resolveRound(tx: Transaction): void {
  const work = openRound(tx);
  gainIntelligence(work);
  resolveSignings(work);
  resolveCancellations(work);
  resolveSummits(work);
  resolvePlenary(work);
  resolveCards(work);
  settleDrill(work);
  resolveNotes(work);
  resolveSurcharges(work);
  resolveCompliance(work);
  resolveLeaving(work);
  resolveLeaking(work);
  resolveDrift(work);
  resolveStatements(work);
  resolveDisappointment(work);
  resolveDecay(work);
  resolveAttention(work);
  resolveCrisis(work);
}

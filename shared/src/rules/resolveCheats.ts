// Cheating, and being found out (SPEC cheating, detection, caught). Draws are named by deal, clause and round,
// so that a cheat shifts no other chance of the match.

import type { ClauseKind } from "./catalogue.ts";
import { clauseKind } from "./clauses.ts";
import type { Deal, DealClause } from "./deals.ts";
import type { Effects } from "./dials.ts";
import { clausesOf } from "./due.ts";
import { LIMITS } from "./layouts.ts";
import { DETECTION, SIX_PARTY_FORMAT } from "./numbers.ts";
import { chance } from "./rng.ts";
import type { Role } from "./roles.ts";
import { addItem, audienceOf, type Gathered, type RoundWork, wasDue } from "./round.ts";
import { put } from "./transaction.ts";

/** Settles the cheats on one deal: hidden gains for the cheater, and a breach where it is caught. */
export function findCheats(work: RoundWork, items: Gathered, deal: Deal): void {
  for (const clause of clausesOf(deal)) {
    const kind = clauseKind(clause.owner, clause.code);
    if (!kind.cheat || !isCheatedOn(work, deal, clause)) continue;
    const percent = detectionPercent(work, deal, clause.owner);
    const caught = chance(work.seed, percent(kind), "detect", work.round, deal.id, clause.id);
    const gains = caught ? withoutKept(kind.cheat.effects, kind.kept) : kind.cheat.effects;
    if (Object.keys(gains).length > 0) {
      const cause = { kind: "cheat", deal: deal.id, clause: clause.id } as const;
      addItem(items, [clause.owner], { cause, effects: gains });
    }
    if (caught) beCaught({ work, items, deal, clause });
    else getAway({ work, deal, clause, kind });
  }
}

function isCheatedOn(work: RoundWork, deal: Deal, clause: DealClause): boolean {
  const { owner, id } = clause;
  if (deal.signedRound >= work.round || !wasDue(work, deal, clause)) return false;
  const brokenOpenly = work.breaches.some((one) => one.deal === deal.id && one.clause === id);
  if (brokenOpenly) return false;
  const eased = work.easedUnderHold;
  if (eased && eased.deal === deal.id && eased.clause === id) return true;
  const ordered = work.orders[owner].cheats.slice(0, LIMITS.cheats);
  return ordered.some((cheat) => cheat.deal === deal.id && cheat.clause === id);
}

/** Chance in percent that a cheat of this role on this deal is found now. */
function detectionPercent(
  work: RoundWork,
  deal: Deal,
  cheater: Role,
): (kind: ClauseKind) => number {
  const inspectors = cheater === "dprk" ? DETECTION.perInspection * work.when.inspection : 0;
  const format = deal.sixParty ? SIX_PARTY_FORMAT.detection : 0;
  const watched = deal.parties.some((role) => {
    const bought = work.orders[role].intelligence;
    return role !== cheater && bought?.want === "detection" && bought.on === cheater;
  });
  const intelligence = watched ? DETECTION.intelligence : 0;
  return (kind) => Math.min(DETECTION.max, kind.detection + inspectors + format + intelligence);
}

/** Caught, nothing is shown as kept, so what makes up for a kept effect must not happen either. */
function withoutKept(gains: Effects, kept: Effects): Effects {
  const left = Object.entries(gains).filter(([dial]) => !(dial in kept));
  return Object.fromEntries(left);
}

interface Caught {
  readonly work: RoundWork;
  readonly items: Gathered;
  readonly deal: Deal;
  readonly clause: DealClause;
}

function beCaught({ work, items, deal, clause }: Caught): void {
  const { id, owner, code } = clause;
  const hand = work.tx.state().hands[owner];
  const lost = Object.keys(hand.faceDown).filter((key) => {
    const points = hand.faceDown[key];
    return points?.deal === deal.id && points.clause === id;
  });
  const sites = code === "IN" ? hand.hiddenSites : 0;
  work.breaches.push({ deal: deal.id, clause: id, role: owner, by: "cheat" });
  const fact = { type: "cheatCaught", deal: deal.id, clause: id, role: owner, sites } as const;
  work.tx.emit(audienceOf(deal), fact, [
    ...lost.map((key) => put(["hands", owner, "faceDown", key], undefined)),
    ...(sites > 0 ? [put(["hands", owner, "hiddenSites"], 0)] : []),
  ]);
  if (sites === 0) return;
  const cause = { kind: "caught", deal: deal.id, clause: id, role: owner } as const;
  addItem(items, audienceOf(deal), { cause, effects: { inspection: -sites } });
}

interface Away {
  readonly work: RoundWork;
  readonly deal: Deal;
  readonly clause: DealClause;
  readonly kind: ClauseKind;
}

function getAway({ work, deal, clause, kind }: Away): void {
  const { id, owner } = clause;
  const key = `${deal.id}.${id}.${work.round}`;
  const points = kind.cheat?.points ?? 0;
  const { hiddenSites } = work.tx.state().hands[owner];
  const fact = {
    type: "cheated",
    deal: deal.id,
    clause: id,
    points,
    undiscovered: true,
  } as const;
  work.tx.emit([owner], fact, [
    put(["hands", owner, "faceDown", key], {
      deal: deal.id,
      clause: id,
      round: work.round,
      points,
    }),
    put(["vault", "uncaught", key], true),
    ...(kind.sites > 0 ? [put(["hands", owner, "hiddenSites"], hiddenSites + kind.sites)] : []),
  ]);
}

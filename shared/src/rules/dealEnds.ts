// How deals end, and how what they did once is undone (SPEC reversal, deal-expired).
import type { Deal } from "./deals.ts";
import type { Dial, Effects } from "./dials.ts";
import { giveVisitBack } from "./diary.ts";
import { clausesOf } from "./due.ts";
import type { Write } from "./events.ts";
import type { Role } from "./roles.ts";
import { addItem, audienceOf, dealsInForce, type Gathered, gather, inDeal } from "./round.ts";
import type { GameState } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";

export interface DealEnd {
  readonly deal: Deal;
  readonly why: "left" | "victim" | "good_offices_failed" | "expired";
  /** Who ended it, where that is told. */
  readonly by: Role | null;
}

/** Ends a deal and adds what undoes its once-effects to the step. */
export function endDeal(tx: Transaction, items: Gathered, { deal, why, by }: DealEnd): void {
  const readers = audienceOf(deal);
  const { round } = tx.state().board;
  const effects = reversalOf(tx.state(), deal);
  tx.emit(readers, { type: "dealEnded", deal: deal.id, why, by }, [
    put(inDeal(deal, "status"), "ended"),
    put(inDeal(deal, "endedRound"), round),
    put(inDeal(deal, "endedWhy"), why),
    ...forgetOnce(tx.state(), deal),
  ]);
  if (Object.values(effects).some((by) => by !== 0)) {
    addItem(items, readers, { cause: { kind: "reversal", deal: deal.id }, effects });
  }
  lapseSummits(tx, deal);
}

/** What each once-effect of the deal really did, added back. */
function reversalOf(state: GameState, deal: Deal): Effects {
  const back: Partial<Record<Dial, number>> = {};
  for (const { id } of clausesOf(deal)) {
    for (const { dial, before, after } of state.vault.once[`${deal.id}.${id}`]?.changes ?? []) {
      back[dial] = (back[dial] ?? 0) + before - after;
    }
  }
  // The true counter is named even where it did not move, so that the public one does not take it along.
  if (back.enforcement !== undefined) back.trueEnforcement ??= 0;
  return back;
}

const forgetOnce = (state: GameState, deal: Deal): readonly Write[] =>
  clausesOf(deal)
    .map(({ id }) => `${deal.id}.${id}`)
    .filter((key) => state.vault.once[key] !== undefined)
    .map((key) => put(["vault", "once", key], undefined));

/** Summits that its SM clauses had booked for later rounds lapse, and the visit goes back. */
function lapseSummits(tx: Transaction, deal: Deal): void {
  for (const summit of Object.values(tx.state().board.summits)) {
    if (summit.deal !== deal.id || summit.status !== "booked") continue;
    const gone = { ...summit, status: "lapsed" } as const;
    tx.emit("all", { type: "summitLapsed", summit: gone }, [
      put(["board", "summits", summit.id], gone),
      giveVisitBack(tx.state().hands[summit.host], summit.guest),
    ]);
  }
}

/** At Briefing: deals of which every clause has run out. They did nothing that would have to be undone. */
export function expireDeals(tx: Transaction): void {
  const { round } = tx.state().board;
  for (const deal of dealsInForce(tx.state())) {
    if (hasRunOut(deal, round)) endDeal(tx, gather(), { deal, why: "expired", by: null });
  }
}

/** Deals with relief or easing never run out: those two have no last round. */
const hasRunOut = (deal: Deal, round: number): boolean =>
  clausesOf(deal).every((clause) =>
    clause.code === "SM"
      ? clause.done || clause.from < round
      : clause.until !== null && clause.until < round,
  );

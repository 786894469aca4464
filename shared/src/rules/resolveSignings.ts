// Resolution, step "signing": what a public signature pays, deals made without Seoul, and effects that happen once.
import { clauseKind, isOnce } from "./clauses.ts";
import type { Deal, DealClause } from "./deals.ts";
import type { Change, Dial, Effects } from "./dials.ts";
import { clausesOf } from "./due.ts";
import { applyAll, type Item } from "./effects.ts";
import { SIGNING, WITHOUT_US } from "./numbers.ts";
import { membersOf, type Pair, pairsWithin, type Role } from "./roles.ts";
import {
  addItem,
  audienceOf,
  dealsInForce,
  gather,
  inDeal,
  plus,
  publicDeals,
  type RoundWork,
  trust,
  voice,
  wasDue,
} from "./round.ts";
import type { Board, GameState } from "./state.ts";
import { put } from "./transaction.ts";

export function resolveSignings(work: RoundWork): void {
  const { tx } = work;
  const items = gather();
  for (const deal of publicDeals(tx.state())) {
    if (deal.signedRound !== work.round || deal.publishedRound !== null) continue;
    work.signed.push(deal);
    items.open.push(...signingPay(work, deal), ...withoutSeoul(deal));
  }
  const acts = onceActs(work);
  for (const { deal, clause, effects } of acts) {
    const cause = { kind: "once", deal: deal.id, clause: clause.id } as const;
    if (Object.keys(effects).length > 0) addItem(items, audienceOf(deal), { cause, effects });
  }
  const before = tx.state();
  applyAll(tx, "signing", items);
  const after = tx.state();
  for (const act of acts) markDone(work, act, changesBetween(before, after, act.effects));
}

/** What a signature pays now: each role, pair and the table once a round (SPEC signing-bonus). */
export function signingPay(work: RoundWork, deal: Deal): readonly Item[] {
  const paid = work.paidSigning;
  const fresh = deal.parties.filter((role) => isFresh(work, deal, role));
  const effects: Effects[] = [];
  const once = (key: string, what: Effects) => {
    if (paid.has(key)) return;
    paid.add(key);
    effects.push(what);
  };
  for (const role of fresh) once(role, voice(role, SIGNING.voice));
  for (const pair of pairsWithin(fresh)) once(pair, trust(pair, SIGNING.trust));
  if (fresh.length > 0) once("table", SIGNING.table);
  if (effects.length === 0) return [];
  return [{ cause: { kind: "signing", deal: deal.id }, effects: plus(...effects) }];
}

/** Does the deal put the role under a clause due this round or next that it never owed in public before? */
export const isFresh = (work: RoundWork, deal: Deal, role: Role): boolean =>
  clausesOf(deal).some(
    (clause) =>
      clause.owner === role &&
      dueSoon(work, deal, clause) &&
      !owedBefore(work.tx.state().board, deal, `${role}.${clause.code}`),
  );

/** A pair signed a public deal of substance this round: it puts both under something new (SPEC summit-substance). */
export const signedSubstance = (work: RoundWork, pair: Pair): boolean =>
  work.signed.some((deal) =>
    membersOf(pair).every((role) => deal.parties.includes(role) && isFresh(work, deal, role)),
  );

function dueSoon(work: RoundWork, deal: Deal, clause: DealClause): boolean {
  if (wasDue(work, deal, clause)) return true;
  const next = work.round + 1;
  if (clause.from > next) return false;
  const { condition } = clause;
  if (condition === null) return true;
  switch (condition.kind) {
    case "round":
      return condition.round <= next;
    case "inspection":
      return work.when.inspection >= condition.atLeast;
    case "kept": {
      const other = deal.clauses[condition.clause];
      return other !== undefined && wasDue(work, deal, other);
    }
  }
}

/** Read from the deals on the board, because those of this round must not count against each other. */
function owedBefore(board: Board, deal: Deal, key: string): boolean {
  for (const id in board.deals) {
    const other = board.deals[id];
    if (!other || other.id === deal.id) continue;
    const since = other.publishedRound ?? other.signedRound;
    if (since >= board.round) continue;
    if (clausesOf(other).some((clause) => `${clause.owner}.${clause.code}` === key)) return true;
  }
  return false;
}

function withoutSeoul(deal: Deal): readonly Item[] {
  const pauses = clausesOf(deal).some(({ owner, code }) => owner === "us" && code === "DP");
  if (!pauses || deal.parties.includes("rok")) return [];
  return [{ cause: { kind: "withoutUs", deal: deal.id }, effects: WITHOUT_US }];
}

interface OnceAct {
  readonly deal: Deal;
  readonly clause: DealClause;
  readonly effects: Effects;
}

/** Clauses whose one effect happens now. Summits of SM clauses are held in their own step. */
function onceActs(work: RoundWork): readonly OnceAct[] {
  const state = work.tx.state();
  const { sanctions, enforcement } = state.board.dials;
  let level = sanctions;
  let bite = Math.min(sanctions, enforcement);
  const acts: OnceAct[] = [];
  for (const deal of dealsInForce(state)) {
    for (const clause of clausesOf(deal)) {
      if (!isOnce(clause.code) || clause.code === "SM" || clause.done) continue;
      if (!wasDue(work, deal, clause)) continue;
      const kind = clauseKind(clause.owner, clause.code);
      const target = Math.max(0, bite - kind.notches);
      const relief: Effects = kind.notches > 0 ? { sanctions: Math.min(0, target - level) } : {};
      if (kind.notches > 0) {
        level = Math.min(level, target);
        bite = Math.min(bite, target);
      }
      acts.push({ deal, clause, effects: plus(kind.once, relief) });
    }
  }
  return acts;
}

/** Relief of some notches as a change of Sanctions, counted from the public bite (SPEC relief). */
export function reliefOf(board: Board, notches: number): Effects {
  const { sanctions, enforcement } = board.dials;
  const target = Math.max(0, Math.min(sanctions, enforcement) - notches);
  return { sanctions: target - sanctions };
}

function markDone(work: RoundWork, act: OnceAct, changes: readonly Change[]): void {
  const { deal, clause } = act;
  const once = { deal: deal.id, clause: clause.id, changes };
  const writes = [
    put(inDeal(deal, "clauses", clause.id, "done"), true),
    put(["vault", "once", `${deal.id}.${clause.id}`], once),
  ];
  const fact = { type: "onceDone", deal: deal.id, clause: clause.id } as const;
  work.tx.emit(audienceOf(deal), fact, writes);
}

/** What really happened to the dials that a once-effect names: stored for the day it is undone. */
function changesBetween(before: GameState, after: GameState, effects: Effects): readonly Change[] {
  const changes: Change[] = [];
  for (const dial of Object.keys(effects) as Dial[]) {
    const was = dialValue(before, dial);
    const is = dialValue(after, dial);
    if (was !== is) changes.push({ dial, before: was, after: is });
  }
  return changes;
}

/** The value of a dial wherever it lies: public ones from the board, hidden ones from their owners. */
export function dialValue(state: GameState, dial: Dial): number {
  if (dial === "arsenal" || dial === "economy" || dial === "regime") {
    return state.hands.dprk.dials[dial] ?? 0;
  }
  if (dial === "trueEnforcement") return state.hands.china.dials.trueEnforcement ?? 0;
  if (isTrust(dial)) return state.folders[dial.slice("trust.".length) as Pair].trust ?? 0;
  return state.board.dials[dial];
}

const isTrust = (dial: Dial): dial is `trust.${Pair}` => dial.startsWith("trust.");

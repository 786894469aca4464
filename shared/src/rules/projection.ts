// Public arithmetic carried forward: what the dials come to if every clause in sight is kept and nobody
// does anything else. Read by the private what-if line and by bots; it knows no more than the view it is given.
import { clauseKind } from "./clauses.ts";
import type { Clause, Deal, Terms } from "./deals.ts";
import { homeOf, trustOf, voiceOf } from "./dials.ts";
import { liveDeals } from "./due.ts";
import {
  COLLAPSE,
  CRISIS,
  DECAY,
  DISAPPOINTMENT,
  DRIFT,
  DRILL,
  KEEPING,
  SIGNING,
  SUBSTANCE,
  WITHOUT_US,
} from "./numbers.ts";
import { type Pair, pairOf, pairsWithin, ROLES, type Role } from "./roles.ts";
import type { View } from "./state.ts";
import { AT, bump, bumpAll, estimate, type Steps, stepsOf, type Values } from "./values.ts";

/** One clause in a shape that is quick to carry forward. */
export interface Undertaking {
  readonly clause: Clause;
  readonly once: Steps;
  readonly notches: number;
  readonly kept: Steps;
  readonly open: boolean;
  readonly parties: readonly Role[];
  /** Index of the clause of the same deal that this one waits for; -1 without such a condition. */
  waitsFor: number;
  /** First round in which it was due, 0 before. Working memory of one projection. */
  since: number;
  spent: boolean;
}

const compiled = new Map<string, { once: Steps; kept: Steps; notches: number }>();
function compile(owner: Role, code: Clause["code"]) {
  const key = `${owner}.${code}`;
  let found = compiled.get(key);
  if (!found) {
    const kind = clauseKind(owner, code);
    found = { once: stepsOf(kind.once), kept: stepsOf(kind.kept), notches: kind.notches };
    compiled.set(key, found);
  }
  return found;
}

function undertake(terms: Terms | Deal, clauses: readonly Clause[]): Undertaking[] {
  return clauses.map((clause) => {
    const { once, kept, notches } = compile(clause.owner, clause.code);
    const wait = clause.condition?.kind === "kept" ? clause.condition.clause : null;
    return {
      clause,
      once,
      kept,
      notches,
      open: !terms.secret,
      parties: terms.parties,
      waitsFor: wait === null ? -1 : clauses.findIndex(({ id }) => id === wait),
      since: 0,
      spent: "done" in clause && clause.done === true,
    };
  });
}

/** What a projection starts from: the viewer's estimate and every live deal it can see. */
export interface Outlook {
  readonly view: View;
  readonly start: Values;
  readonly round: number;
  /** Last round that is sure to be played, and at least this one. */
  readonly last: number;
  readonly deals: readonly Deal[];
}

export function outlook(view: View): Outlook {
  const { round, facts } = view.board;
  return {
    view,
    start: estimate(view),
    round,
    last: Math.max(round, facts.layout.roundsMin),
    deals: liveDeals(view),
  };
}

/** Where the dials come to, and what was risked on the way. */
export interface Projection {
  readonly values: Values;
  /** Sum over the rounds of the chance of a crisis, 0-1 each. */
  readonly crises: number;
  /** Rounds in which the DPRK may collapse. */
  readonly collapses: number;
}

/** Carries the outlook forward with further terms signed now. */
export function project(from: Outlook, extra: readonly Terms[] = []): Projection {
  const values = from.start.slice();
  const groups = from.deals.map((deal) => undertake(deal, Object.values(deal.clauses)));
  for (const terms of extra) {
    groups.push(undertake(terms, terms.clauses));
    if (!terms.secret) signingEffects(values, from, terms);
  }
  let crises = 0;
  let collapses = 0;
  for (let round = from.round; round <= from.last; round += 1) {
    const due = dueNow(groups, round, values);
    onceEffects(values, from, due);
    for (const one of due) bumpAll(values, one.kept);
    keepingBonus(values, due);
    drift(values, from, due, round);
    crises += crisisChance(values);
    if (isCollapsing(values)) collapses += 1;
  }
  return { values, crises, collapses };
}

/** Chance of a crisis at the end of a round, 0-1 (SPEC crisis-chance). */
export const crisisChance = (values: Values): number =>
  Math.max(0, (values[AT.tension] as number) - CRISIS.base) * (CRISIS.perPoint / 100);

const isCollapsing = (values: Values): boolean =>
  (values[AT.regime] as number) <= COLLAPSE.regime ||
  (values[AT.economy] as number) <= COLLAPSE.economy;

/** A clause is due if its rounds and its condition allow it; what it waits for must have been due a round before. */
function dueNow(groups: readonly Undertaking[][], round: number, values: Values): Undertaking[] {
  const due: Undertaking[] = [];
  for (const group of groups) {
    for (const one of group) {
      const { from, until, condition } = one.clause;
      if (round < from || (until !== null && round > until)) continue;
      if (condition?.kind === "round" && round < condition.round) continue;
      if (condition?.kind === "inspection" && (values[AT.inspection] as number) < condition.atLeast)
        continue;
      const first = one.waitsFor < 0 ? null : group[one.waitsFor];
      if (first && !one.spent && (first.since === 0 || first.since >= round)) continue;
      if (one.since === 0) one.since = round;
      due.push(one);
    }
  }
  return due;
}

function onceEffects(values: Values, from: Outlook, due: readonly Undertaking[]): void {
  let notches = 0;
  for (const one of due) {
    if (one.spent) continue;
    one.spent = true;
    notches += one.notches;
    bumpAll(values, one.once);
    if (one.clause.summit) meeting(values, from, one.clause.owner, one.clause.summit.guest);
  }
  if (notches === 0) return;
  const bite = Math.min(values[AT.sanctions] as number, values[AT.enforcement] as number);
  values[AT.sanctions] = Math.max(0, Math.min(values[AT.sanctions] as number, bite - notches));
}

/** A public meeting, taken as one of substance; later ones of a pair gain half (SPEC later-meetings). */
function meeting(values: Values, from: Outlook, a: Role, b: Role): void {
  const pair = pairOf(a, b);
  const share = from.view.board.met[pair] > 0 ? 0.5 : 1;
  for (const role of [a, b]) {
    bump(values, AT[voiceOf(role)], SUBSTANCE.voice * share);
    bump(values, AT[homeOf(role)], SUBSTANCE.home[role] * share);
  }
  bump(values, AT[trustOf(pair)], SUBSTANCE.trust * share);
  bump(values, AT.tension, SUBSTANCE.tension * share);
}

/** Whom a public deal pays for signing: those put under a clause they never owed in public, due now or next. */
export const paidForSigning = (view: View, terms: Terms): readonly Role[] =>
  terms.secret
    ? []
    : terms.parties.filter((role) =>
        terms.clauses.some(
          (clause) =>
            clause.owner === role &&
            !view.board.owedPublicly[`${role}.${clause.code}`] &&
            isSoon(view, terms, clause),
        ),
      );

/** Due in this round or the next, if what it waits for is due now (SPEC signing-bonus). */
function isSoon({ board }: View, terms: Terms, { from, condition }: Clause): boolean {
  const next = board.round + 1;
  if (from > next) return false;
  if (condition === null) return true;
  switch (condition.kind) {
    case "round":
      return condition.round <= next;
    case "inspection":
      return board.dials.inspection >= condition.atLeast;
    case "kept": {
      const first = terms.clauses.find(({ id }) => id === condition.clause);
      return first !== undefined && first.condition === null && first.from <= board.round;
    }
  }
}

/** A US drill pause in a public deal without the ROK (SPEC without-us). */
export const leavesSeoulOut = (terms: Terms): boolean =>
  !terms.parties.includes("rok") &&
  terms.clauses.some(({ owner, code }) => owner === "us" && code === "DP");

function signingEffects(values: Values, from: Outlook, terms: Terms): void {
  const paid = paidForSigning(from.view, terms);
  for (const role of paid) bump(values, AT[voiceOf(role)], SIGNING.voice);
  for (const pair of pairsWithin(paid)) bump(values, AT[trustOf(pair)], SIGNING.trust);
  if (paid.length > 0) bumpAll(values, TABLE_STEPS);
  if (leavesSeoulOut(terms)) bumpAll(values, WITHOUT_US_STEPS);
}

function keepingBonus(values: Values, due: readonly Undertaking[]): void {
  const keepers = new Set<Role>();
  const pairs = new Set<Pair>();
  for (const one of due) if (one.open) keepers.add(one.clause.owner);
  for (const one of due) {
    if (!one.open) continue;
    for (const pair of pairsWithin(one.parties.filter((role) => keepers.has(role))))
      pairs.add(pair);
  }
  for (const role of keepers) {
    bump(values, AT[voiceOf(role)], KEEPING.voice);
    bump(values, AT[homeOf(role)], KEEPING.home);
  }
  for (const pair of pairs) bump(values, AT[trustOf(pair)], KEEPING.trust);
}

const isDueOf = (due: readonly Undertaking[], owner: Role, code: Clause["code"]): boolean =>
  due.some(({ clause }) => clause.owner === owner && clause.code === code);

function drift(values: Values, from: Outlook, due: readonly Undertaking[], round: number): void {
  const { drillRounds } = from.view.board.facts;
  const bite = Math.min(values[AT.sanctions] as number, values[AT.enforcement] as number);
  if (drillRounds.includes(round) && !isDueOf(due, "us", "DP")) bumpAll(values, DRILL_STEPS);
  if (!isDueOf(due, "dprk", "FF") && !isDueOf(due, "dprk", "DM")) {
    bump(values, AT.arsenal, DRIFT.arsenal);
  }
  bump(values, AT.economy, DRIFT.economy.free + DRIFT.economy.perBite * bite);
  bump(values, AT.regime, regimeDrift(values));
  if (!isDueOf(due, "dprk", "TF")) bump(values, AT.tension, DRIFT.tension);
  disappoint(values, due);
  for (const role of ROLES) bump(values, AT[voiceOf(role)], DECAY[role]);
}

function regimeDrift(values: Values): number {
  const economy = values[AT.economy] as number;
  const { poorBelow, poor, leanBelow, lean, richAbove, rich } = DRIFT.regime;
  const { trustBelow, regime } = DRIFT.lonely;
  const lonely = (values[AT["trust.china+dprk"]] as number) < trustBelow ? regime : 0;
  if (economy < poorBelow) return poor + lonely;
  if (economy < leanBelow) return lean + lonely;
  return (economy > richAbove ? rich : 0) + lonely;
}

function disappoint(values: Values, due: readonly Undertaking[]): void {
  const { perClause, perInspection, max, above } = DISAPPOINTMENT;
  let open = 0;
  for (const one of due) if (one.open) open += 1;
  const inspection = values[AT.inspection] as number;
  const progress = Math.min(max, perClause * open + perInspection * inspection);
  if ((values[AT.expectations] as number) - progress > above) bumpAll(values, DISAPPOINTED_STEPS);
}

const TABLE_STEPS = stepsOf(SIGNING.table);
const WITHOUT_US_STEPS = stepsOf(WITHOUT_US);
const DRILL_STEPS = stepsOf(DRILL);
const DISAPPOINTED_STEPS = stepsOf(DISAPPOINTMENT.effects);

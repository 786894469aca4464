// Public arithmetic carried forward: what the dials come to if every clause in sight is kept and nobody
// does anything else. Read by the private what-if line and by bots; it knows no more than the view it is given.
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
import { PAIRS, pairOf, pairsWithin, ROLES, type Role } from "./roles.ts";
import type { View } from "./state.ts";
import { PAIRS_WITHIN, type Undertaking, undertakingsOf } from "./undertakings.ts";
import { AT, bump, bumpAll, estimate, stepsOf, type Values } from "./values.ts";

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
  const groups = from.deals.map(openGroup);
  for (const terms of extra) {
    groups.push(openGroup(terms));
    if (!terms.secret) signingEffects(values, from, terms);
  }
  let crises = 0;
  let collapses = 0;
  for (let round = from.round; round <= from.last; round += 1) {
    const due = dueNow(groups, round, values);
    onceEffects(values, from, due);
    for (const one of due.list) bumpAll(values, one.kept);
    keepingBonus(values, due);
    drift(values, from, { due, round });
    crises += crisisChance(values);
    if (isCollapsing(values)) collapses += 1;
  }
  return { values, crises, collapses };
}

/** The clauses of one text with the working memory of one projection. */
interface Group {
  readonly clauses: readonly Undertaking[];
  /** By place: first round in which the clause was due, 0 before. */
  readonly since: number[];
}

const openGroup = (terms: Terms | Deal): Group => {
  const clauses = undertakingsOf(terms);
  return { clauses, since: clauses.map(({ done }) => (done ? -1 : 0)) };
};

/** What is due in one round, and what it amounts to. */
interface Due {
  readonly list: Undertaking[];
  /** Due for the first time now. */
  readonly fresh: Undertaking[];
  /** Public clauses due. */
  open: number;
  /** Roles with a public clause due, as bits. */
  keepers: number;
  tensionDrift: boolean;
  arsenalDrift: boolean;
  drill: boolean;
}

/** Chance of a crisis at the end of a round, 0-1 (SPEC crisis-chance). */
export const crisisChance = (values: Values): number =>
  Math.max(0, (values[AT.tension] as number) - CRISIS.base) * (CRISIS.perPoint / 100);

const isCollapsing = (values: Values): boolean =>
  (values[AT.regime] as number) <= COLLAPSE.regime ||
  (values[AT.economy] as number) <= COLLAPSE.economy;

function dueNow(groups: readonly Group[], round: number, values: Values): Due {
  const due: Due = {
    list: [],
    fresh: [],
    open: 0,
    keepers: 0,
    tensionDrift: true,
    arsenalDrift: true,
    drill: true,
  };
  for (const group of groups) {
    for (let at = 0; at < group.clauses.length; at += 1) {
      const one = group.clauses[at] as Undertaking;
      if (!isDueAt(one, group, { round, values })) continue;
      if (group.since[at] === 0) {
        group.since[at] = round;
        due.fresh.push(one);
      }
      due.list.push(one);
      if (one.stops) due[one.stops] = false;
      if (!one.open) continue;
      due.open += 1;
      due.keepers |= one.ownerBit;
    }
  }
  return due;
}

/** Its rounds and its condition allow it; what it waits for must have been due a round before. */
function isDueAt(
  { clause, waitsFor }: Undertaking,
  group: Group,
  { round, values }: { readonly round: number; readonly values: Values },
): boolean {
  const { from, until, condition } = clause;
  if (round < from || (until !== null && round > until)) return false;
  if (condition === null) return true;
  if (condition.kind === "round") return round >= condition.round;
  if (condition.kind === "inspection") {
    return (values[AT.inspection] as number) >= condition.atLeast;
  }
  const first = group.since[waitsFor] ?? 0;
  return first !== 0 && first < round;
}

function onceEffects(values: Values, from: Outlook, due: Due): void {
  let notches = 0;
  for (const { once, notches: own, clause } of due.fresh) {
    notches += own;
    bumpAll(values, once);
    if (clause.summit) meeting(values, from, clause.owner, clause.summit.guest);
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

function keepingBonus(values: Values, { keepers, list }: Due): void {
  if (keepers === 0) return;
  for (let at = 0; at < ROLES.length; at += 1) {
    if ((keepers & (1 << at)) === 0) continue;
    bump(values, VOICES[at] as number, KEEPING.voice);
    bump(values, HOMES[at] as number, KEEPING.home);
  }
  let pairs = 0;
  for (const { open, partyBits } of list) {
    if (open) pairs |= PAIRS_WITHIN[partyBits & keepers] as number;
  }
  for (let at = 0; at < PAIRS.length; at += 1) {
    if (pairs & (1 << at)) bump(values, TRUSTS[at] as number, KEEPING.trust);
  }
}

const VOICES = ROLES.map((role) => AT[voiceOf(role)]);
const HOMES = ROLES.map((role) => AT[homeOf(role)]);
const TRUSTS = PAIRS.map((pair) => AT[trustOf(pair)]);
const FADES = ROLES.map((role) => DECAY[role]);

function drift(
  values: Values,
  from: Outlook,
  { due, round }: { readonly due: Due; readonly round: number },
): void {
  const { drillRounds } = from.view.board.facts;
  const bite = Math.min(values[AT.sanctions] as number, values[AT.enforcement] as number);
  if (due.drill && drillRounds.includes(round)) bumpAll(values, DRILL_STEPS);
  if (due.arsenalDrift) bump(values, AT.arsenal, DRIFT.arsenal);
  bump(values, AT.economy, DRIFT.economy.free + DRIFT.economy.perBite * bite);
  bump(values, AT.regime, regimeDrift(values));
  if (due.tensionDrift) bump(values, AT.tension, DRIFT.tension);
  disappoint(values, due);
  for (let at = 0; at < 4; at += 1) bump(values, VOICES[at] as number, FADES[at] as number);
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

function disappoint(values: Values, { open }: Due): void {
  const { perClause, perInspection, max, above } = DISAPPOINTMENT;
  const inspection = values[AT.inspection] as number;
  const progress = Math.min(max, perClause * open + perInspection * inspection);
  if ((values[AT.expectations] as number) - progress > above) bumpAll(values, DISAPPOINTED_STEPS);
}

const TABLE_STEPS = stepsOf(SIGNING.table);
const WITHOUT_US_STEPS = stepsOf(WITHOUT_US);
const DRILL_STEPS = stepsOf(DRILL);
const DISAPPOINTED_STEPS = stepsOf(DISAPPOINTMENT.effects);

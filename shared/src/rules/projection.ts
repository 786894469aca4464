// Public arithmetic carried forward: what the dials come to if every clause in sight is kept and nobody
// does anything else. Read by the private what-if line and by bots; it knows no more than the view it is given.
import type { Deal, Terms } from "./deals.ts";
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
  SUBSTANCE,
} from "./numbers.ts";
import { PAIRS, pairOf, ROLES, type Role } from "./roles.ts";
import { signingEffects } from "./signingForecast.ts";
import type { Board, View } from "./state.ts";
import { NOTHING, PAIRS_WITHIN, type Undertaking, undertakingsOf } from "./undertakings.ts";
import {
  AT,
  bump,
  bumpAll,
  estimate,
  HOME_AT,
  stepsOf,
  TRUST_AT,
  type Values,
  VOICE_AT,
} from "./values.ts";

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
  openWork(from.deals);
  for (const terms of extra) {
    const clauses = undertakingsOf(terms);
    addText(clauses);
    if (!terms.secret) signingEffects(values, from.view.board, { terms, clauses });
  }
  const { drillRounds } = from.view.board.facts;
  let crises = 0;
  let collapses = 0;
  for (let round = from.round; round <= from.last; round += 1) {
    findDue(round, values[AT.inspection] as number);
    onceEffects(values, from.view.board);
    for (let at = 0; at < due.count; at += 1) {
      bumpAll(values, (due.list[at] as Undertaking).pledge.kept);
    }
    keepingBonus(values);
    drift(values, due.drill && drillRounds.includes(round));
    crises += crisisChance(values);
    if (isCollapsing(values)) collapses += 1;
  }
  return { values, crises, collapses };
}

// The working memory of one projection, filled and read within one call of `project`. Bots make thousands of them
// a round, so nothing in here is made anew.
const work = {
  deals: null as readonly Deal[] | null,
  /** How many clauses are the deals'. */
  ofDeals: 0,
  /** All clauses, text after text. */
  clauses: [] as Undertaking[],
  /** By place: where its text begins. */
  starts: [] as number[],
  /** By place: first round in which the clause was due, 0 before, DONE where its once-effect lies behind. */
  since: [] as number[],
  count: 0,
};
const DONE = -1;

/** What is due in one round, and what it amounts to. */
const due = {
  list: [] as Undertaking[],
  count: 0,
  /** Due for the first time now. */
  fresh: [] as Undertaking[],
  freshCount: 0,
  /** Public clauses due. */
  open: 0,
  /** Roles with a public clause due, as bits. */
  keepers: 0,
  tensionDrift: true,
  arsenalDrift: true,
  drill: true,
};

/** The clauses of the deals come first and stay for the next projection of the same ones. */
function openWork(deals: readonly Deal[]): void {
  if (work.deals !== deals) {
    work.count = 0;
    for (const deal of deals) addText(undertakingsOf(deal));
    work.ofDeals = work.count;
    work.deals = deals;
  }
  work.count = work.ofDeals;
  for (let at = 0; at < work.count; at += 1) {
    work.since[at] = (work.clauses[at] as Undertaking).done ? DONE : 0;
  }
}

function addText(clauses: readonly Undertaking[]): void {
  const start = work.count;
  for (let i = 0; i < clauses.length; i += 1) {
    work.clauses[start + i] = clauses[i] as Undertaking;
    work.starts[start + i] = start;
    work.since[start + i] = 0;
  }
  work.count = start + clauses.length;
}

function findDue(round: number, inspection: number): void {
  due.count = 0;
  due.freshCount = 0;
  due.open = 0;
  due.keepers = 0;
  due.tensionDrift = true;
  due.arsenalDrift = true;
  due.drill = true;
  for (let at = 0; at < work.count; at += 1) {
    const one = work.clauses[at] as Undertaking;
    if (round < one.first || round > one.last || inspection < one.inspection) continue;
    if (one.waitsFor !== NOTHING && !wasDueBefore(one.waitsFor, at, round)) continue;
    if (work.since[at] === 0) {
      work.since[at] = round;
      due.fresh[due.freshCount] = one;
      due.freshCount += 1;
    }
    due.list[due.count] = one;
    due.count += 1;
    const { stops, ownerBit } = one.pledge;
    if (stops !== null) due[stops] = false;
    if (!one.open) continue;
    due.open += 1;
    due.keepers |= ownerBit;
  }
}

/** What a clause waits for must have been due a round before. */
function wasDueBefore(waitsFor: number, at: number, round: number): boolean {
  if (waitsFor < 0) return false;
  const first = work.since[(work.starts[at] as number) + waitsFor] as number;
  return first !== 0 && first < round;
}

/** Chance of a crisis at the end of a round, 0-1 (SPEC crisis-chance). */
export const crisisChance = (values: Values): number =>
  Math.max(0, (values[AT.tension] as number) - CRISIS.base) * (CRISIS.perPoint / 100);

const isCollapsing = (values: Values): boolean =>
  (values[AT.regime] as number) <= COLLAPSE.regime ||
  (values[AT.economy] as number) <= COLLAPSE.economy;

function onceEffects(values: Values, board: Board): void {
  let notches = 0;
  for (let at = 0; at < due.freshCount; at += 1) {
    const { pledge, guest } = due.fresh[at] as Undertaking;
    notches += pledge.notches;
    bumpAll(values, pledge.once);
    if (guest) meeting(values, board, { host: pledge.owner, guest });
  }
  if (notches === 0) return;
  const bite = Math.min(values[AT.sanctions] as number, values[AT.enforcement] as number);
  values[AT.sanctions] = Math.max(0, Math.min(values[AT.sanctions] as number, bite - notches));
}

/** A public meeting, taken as one of substance; later ones of a pair gain half (SPEC later-meetings). */
function meeting(
  values: Values,
  board: Board,
  { host, guest }: { readonly host: Role; readonly guest: Role },
): void {
  const pair = pairOf(host, guest);
  const share = board.met[pair] > 0 ? 0.5 : 1;
  bump(values, AT[voiceOf(host)], SUBSTANCE.voice * share);
  bump(values, AT[homeOf(host)], SUBSTANCE.home[host] * share);
  bump(values, AT[voiceOf(guest)], SUBSTANCE.voice * share);
  bump(values, AT[homeOf(guest)], SUBSTANCE.home[guest] * share);
  bump(values, AT[trustOf(pair)], SUBSTANCE.trust * share);
  bump(values, AT.tension, SUBSTANCE.tension * share);
}

function keepingBonus(values: Values): void {
  const { keepers } = due;
  if (keepers === 0) return;
  for (let at = 0; at < ROLES.length; at += 1) {
    if ((keepers & (1 << at)) === 0) continue;
    bump(values, VOICE_AT[at] as number, KEEPING.voice);
    bump(values, HOME_AT[at] as number, KEEPING.home);
  }
  let pairs = 0;
  for (let at = 0; at < due.count; at += 1) {
    const { open, partyBits } = due.list[at] as Undertaking;
    if (open) pairs |= PAIRS_WITHIN[partyBits & keepers] as number;
  }
  for (let at = 0; at < PAIRS.length; at += 1) {
    if (pairs & (1 << at)) bump(values, TRUST_AT[at] as number, KEEPING.trust);
  }
}

const FADES = ROLES.map((role) => DECAY[role]);

function drift(values: Values, drilled: boolean): void {
  const bite = Math.min(values[AT.sanctions] as number, values[AT.enforcement] as number);
  if (drilled) bumpAll(values, DRILL_STEPS);
  if (due.arsenalDrift) bump(values, AT.arsenal, DRIFT.arsenal);
  bump(values, AT.economy, DRIFT.economy.free + DRIFT.economy.perBite * bite);
  bump(values, AT.regime, regimeDrift(values));
  if (due.tensionDrift) bump(values, AT.tension, DRIFT.tension);
  disappoint(values);
  for (let at = 0; at < ROLES.length; at += 1) {
    bump(values, VOICE_AT[at] as number, FADES[at] as number);
  }
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

function disappoint(values: Values): void {
  const { perClause, perInspection, max, above } = DISAPPOINTMENT;
  const inspection = values[AT.inspection] as number;
  const progress = Math.min(max, perClause * due.open + perInspection * inspection);
  if ((values[AT.expectations] as number) - progress > above) bumpAll(values, DISAPPOINTED_STEPS);
}

const DRILL_STEPS = stepsOf(DRILL);
const DISAPPOINTED_STEPS = stepsOf(DISAPPOINTMENT.effects);

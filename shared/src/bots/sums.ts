// Quick sums for one round's choices: what effects now are worth to the own seat at the end.
import {
  AT,
  bump,
  bumpAll,
  crisisChance,
  DIAL_ORDER,
  DISAPPOINTMENT,
  type Dial,
  DRIFT,
  type Effects,
  estimate,
  goalPoints,
  type Steps,
  stepsOf,
  type Values,
} from "../rules/index.ts";
import { kept } from "../rules/kept.ts";
import { agendaPoints } from "./agenda.ts";
import type { Ground } from "./ground.ts";
import type { Mind } from "./mind.ts";
import { CRISIS_COST, trustSum } from "./worth.ts";

/** What a seat adds up before its choices of a round: the same as long as its ground is. */
export interface Account {
  readonly now: Values;
  readonly worthNow: number;
  /** Public clauses that count as progress. */
  readonly open: number;
}

/** The account of a mind that is about to choose. */
export interface Sums extends Account {
  readonly mind: Mind;
}

export function openSums(mind: Mind): Sums {
  const { now, worthNow, open } = mind.ground.account();
  return { mind, now, worthNow, open };
}

export function accountOn(ground: Ground): Account {
  const now = estimate(ground.view);
  let open = 0;
  for (const deal of ground.outlook.deals) {
    if (!deal.secret) open += Object.keys(deal.clauses).length;
  }
  return { now, open, worthNow: worthAt(ground, open, now) };
}

/** Effects of the rules' tables as steps: each table is read once. */
const knownSteps = kept((effects: Effects): Steps => stepsOf(effects));

// The working memory of one sum, filled and read within one call: bots make hundreds a round.
const moved: Values = DIAL_ORDER.map(() => 0.5);
const ahead: Values = DIAL_ORDER.map(() => 0.5);
function fill(values: Values, from: Values): void {
  for (let at = 0; at < from.length; at += 1) values[at] = from[at] as number;
}

/** Points that effects on the dials as they are would bring, all told. For effects that stand in a table. */
export function worthOfEffects(sums: Sums, effects: Effects): number {
  fill(moved, sums.now);
  bumpAll(moved, knownSteps(effects));
  return worthAt(sums.mind.ground, sums.open, moved) - sums.worthNow;
}

/** Effects that are being put together, by the place of each dial. One heap at a time. */
const heap: Values = DIAL_ORDER.map(() => 0.5);

export function openHeap(): void {
  heap.fill(0);
}
export function heapUp(effects: Effects, share = 1): void {
  const steps = knownSteps(effects);
  for (let i = 0; i < steps.length; i += 2) {
    const at = steps[i] as number;
    heap[at] = (heap[at] as number) + share * (steps[i + 1] as number);
  }
}
export function heapOne(dial: Dial, by: number): void {
  const at = AT[dial];
  heap[at] = (heap[at] as number) + by;
}

/** Points that what has been heaped up would bring. */
export function worthOfHeap(sums: Sums): number {
  fill(moved, sums.now);
  for (let at = 0; at < heap.length; at += 1) {
    const by = heap[at] as number;
    if (by !== 0) bump(moved, at, by);
  }
  return worthAt(sums.mind.ground, sums.open, moved) - sums.worthNow;
}

const FALL = { china: 6, dprk: 14, us: 3, rok: 6 } as const;

function worthAt(ground: Ground, open: number, values: Values): number {
  const { me, left, style } = ground;
  fill(ahead, values);
  const bite = Math.min(values[AT.sanctions] as number, trueBite(ground, values));
  bump(ahead, AT.economy, left * (DRIFT.economy.free + DRIFT.economy.perBite * bite) * 0.8);
  const economy = ahead[AT.economy] as number;
  const lonely = (values[AT["trust.china+dprk"]] as number) < DRIFT.lonely.trustBelow;
  bump(ahead, AT.regime, left * ((economy < 20 ? -2 : economy < 35 ? -1 : 0) + (lonely ? -2 : 0)));
  const regime = ahead[AT.regime] as number;
  const brink = Math.max(0, 25 - regime) / 25 + Math.max(0, 12 - economy) / 24;
  const hope = (values[AT.expectations] as number) - progress(open, values);
  const let_down = Math.max(0, Math.min(1, (hope - 25) / 15)) * 0.7 * Math.min(left, 3);
  return (
    goalPoints(me, ahead) +
    agendaPoints(ground, ahead, null) +
    ownTrust(ground, values) -
    crisisChance(values) * left * 0.7 * CRISIS_COST[me] * style.fear -
    brink * FALL[me] -
    (me === "china" || me === "dprk" ? 0.3 : 1) * let_down
  );
}

/** China and the DPRK know the true Enforcement; the others take the public one. */
const trueBite = ({ view }: Ground, values: Values): number =>
  view.hand.dials.trueEnforcement === undefined
    ? (values[AT.enforcement] as number)
    : (values[AT.trueEnforcement] as number);

const progress = (open: number, values: Values): number =>
  Math.min(
    DISAPPOINTMENT.max,
    DISAPPOINTMENT.perClause * open +
      DISAPPOINTMENT.perInspection * (values[AT.inspection] as number),
  );

/** Trust is worth something while there are rounds left to use it. */
function ownTrust({ me, left }: Ground, values: Values): number {
  return trustSum(me, values) * Math.min(0.05, 0.012 * left);
}

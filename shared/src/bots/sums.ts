// Quick sums for one round's choices: what effects now are worth to the own seat at the end.
import {
  AT,
  bump,
  crisisChance,
  DISAPPOINTMENT,
  type Dial,
  DRIFT,
  type Effects,
  estimate,
  goalPoints,
  liveDeals,
  type Values,
} from "../rules/index.ts";
import { agendaPoints } from "./agenda.ts";
import type { Mind } from "./mind.ts";
import { CRISIS_COST, trustSum } from "./worth.ts";

/** What a bot adds up before its choices of a round; made once for each set of orders. */
export interface Sums {
  readonly mind: Mind;
  readonly now: Values;
  readonly worthNow: number;
  /** Public clauses that count as progress. */
  readonly open: number;
}

export function openSums(mind: Mind): Sums {
  const now = estimate(mind.view);
  let open = 0;
  for (const deal of liveDeals(mind.view)) {
    if (!deal.secret) open += Object.keys(deal.clauses).length;
  }
  const sums = { mind, now, open, worthNow: 0 };
  return { ...sums, worthNow: worthAt(sums, now) };
}

/** Points that effects on the dials as they are would bring, all told. */
export function worthOfEffects(sums: Sums, effects: Effects): number {
  const values = sums.now.slice();
  for (const dial in effects) bump(values, AT[dial as Dial], effects[dial as Dial] ?? 0);
  return worthAt(sums, values) - sums.worthNow;
}

const FALL = { china: 6, dprk: 14, us: 3, rok: 6 } as const;

function worthAt({ mind, open }: Omit<Sums, "worthNow">, values: Values): number {
  const { me, left, style } = mind;
  const ahead = values.slice();
  const bite = Math.min(values[AT.sanctions] as number, trueBite(mind, values));
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
    agendaPoints(mind.ground, ahead, null) +
    ownTrust(mind, values) -
    crisisChance(values) * left * 0.7 * CRISIS_COST[me] * style.fear -
    brink * FALL[me] -
    (me === "china" || me === "dprk" ? 0.3 : 1) * let_down
  );
}

/** China and the DPRK know the true Enforcement; the others take the public one. */
const trueBite = ({ view }: Mind, values: Values): number =>
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
function ownTrust({ me, left }: Mind, values: Values): number {
  return trustSum(me, values) * Math.min(0.05, 0.012 * left);
}

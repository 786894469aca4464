// What a projection is worth to each seat, as one of them sees it.
import {
  AT,
  type ByRole,
  goalPoints,
  type Projection,
  type Role,
  type Terms,
  type Values,
} from "../rules/index.ts";
import { agendaPoints } from "./agenda.ts";
import type { Ground } from "./ground.ts";

/** What the table fears: points that a crisis, or a round on the brink of collapse, takes from each seat. */
export const CRISIS_COST: ByRole<number> = { china: 3, dprk: 4.5, us: 3, rok: 4.5 };
const COLLAPSE_COST: ByRole<number> = { china: 8, dprk: 16, us: 4, rok: 7 };

/** Points of every seat where a projection ends. Signed: the text that it counts as in force, or null. */
export function worthOf(
  ground: Ground,
  projection: Projection,
  signed: Terms | null,
): Record<Role, number> {
  const worth = {
    china: worthTo("china", ground, projection),
    dprk: worthTo("dprk", ground, projection),
    us: worthTo("us", ground, projection),
    rok: worthTo("rok", ground, projection),
  };
  worth[ground.me] += agendaPoints(ground, projection.values, signed);
  return worth;
}

/** The same for the seat on this ground alone. */
export const ownWorth = (ground: Ground, projection: Projection): number =>
  worthTo(ground.me, ground, projection) + agendaPoints(ground, projection.values, null);

/** Public goals, fears, and a little for trust, which carries later texts; the agenda comes on top. */
function worthTo(
  role: Role,
  { me, style }: Ground,
  { values, crises, collapses }: Projection,
): number {
  const fear = role === me ? style.fear : 1;
  return (
    goalPoints(role, values) -
    crises * CRISIS_COST[role] * fear -
    collapses * COLLAPSE_COST[role] +
    trustSum(role, values) * 0.03
  );
}

const PARTNERS = {
  china: [AT["trust.china+dprk"], AT["trust.china+us"], AT["trust.china+rok"]],
  dprk: [AT["trust.china+dprk"], AT["trust.dprk+us"], AT["trust.dprk+rok"]],
  us: [AT["trust.dprk+us"], AT["trust.us+rok"], AT["trust.china+us"]],
  rok: [AT["trust.dprk+rok"], AT["trust.us+rok"], AT["trust.china+rok"]],
} as const;

/** The trust that the pairs of a role hold. */
export function trustSum(role: Role, values: Values): number {
  let sum = 0;
  for (const at of PARTNERS[role]) sum += values[at] as number;
  return sum;
}

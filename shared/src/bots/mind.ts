// What a bot makes of its view before it acts: the rounds ahead, and what the dials are worth to each seat.
import {
  type ByRole,
  type Clause,
  type ClauseCode,
  project,
  ROLES,
  type Role,
  type RoleView,
  type Terms,
} from "../rules/index.ts";
import type { Dice } from "./dice.ts";
import { bringsFreeze, type Ground, groundOf } from "./ground.ts";
import type { Memory } from "./memory.ts";
import type { Style } from "./policy.ts";
import { worthOf } from "./worth.ts";

/** One bot looking at one view. */
export interface Mind {
  readonly view: RoleView;
  readonly me: Role;
  readonly round: number;
  /** Rounds that are sure to be played, this one included. */
  readonly left: number;
  readonly memory: Memory;
  readonly dice: Dice;
  readonly style: Style;
  readonly ground: Ground;
}

export function openMind(view: RoleView, given: Pick<Mind, "memory" | "dice" | "style">): Mind {
  const { memory, dice, style } = given;
  const ground = groundOf(view, style);
  const { round, left } = ground;
  return { view, me: view.viewer, round, left, memory, dice, style, ground };
}

/**
 * Points a round that a clause in force gives or takes beside its effects: a test that will not come, a drill
 * or a sanction that can no longer be chosen.
 */
const STANDING: ByRole<Readonly<Partial<Record<ClauseCode, ByRole<number>>>>> = {
  china: {
    EE: { china: -0.2, dprk: 0.2, us: -0.2, rok: 0 },
    EH: { china: -0.3, dprk: -0.3, us: 0.5, rok: 0 },
  },
  dprk: {
    TF: { china: 0.8, dprk: -1.1, us: 0.7, rok: 1.2 },
    LR: { china: 0.5, dprk: -0.7, us: 0.4, rok: 0.7 },
    IN: { china: 0, dprk: -0.5, us: 0.2, rok: 0 },
  },
  us: {
    DP: { china: 0.4, dprk: 0.5, us: -0.3, rok: -0.1 },
    RL1: { china: 0, dprk: 0.2, us: -0.2, rok: 0 },
    RL2: { china: 0, dprk: 0.2, us: -0.2, rok: 0 },
    NS: { china: 0.2, dprk: 0.7, us: -0.4, rok: 0.1 },
    SA: { china: 0.1, dprk: 0.2, us: 0, rok: 0 },
  },
  rok: { DP: { china: 0.3, dprk: 0.4, us: -0.1, rok: -0.2 } },
};

/** What signing would bring each seat, in its own points, if all is kept. */
export function gainsOf({ ground }: Pick<Mind, "ground">, terms: Terms): ByRole<number> {
  let gains = ground.gains.get(terms);
  if (!gains) {
    gains = gainsOn(ground, terms);
    ground.gains.set(terms, gains);
  }
  return gains;
}

function gainsOn(ground: Ground, terms: Terms): ByRole<number> {
  const { me, style } = ground;
  const base = ground.worth();
  const out: Record<Role, number> = worthOf(ground, project(ground.outlook, [terms]), terms);
  const freeze = freezeBonus(ground, terms);
  for (const role of ROLES) {
    out[role] -= base[role];
    if (terms.parties.includes(role)) out[role] += freeze;
  }
  for (const clause of terms.clauses) {
    const standing = STANDING[clause.owner][clause.code];
    if (!standing) continue;
    const rounds = roundsDue(ground, clause);
    for (const role of ROLES) out[role] += standing[role] * rounds;
    // A hard temperament hates to bind its own hands.
    const own = Math.min(0, standing[me]);
    if (clause.owner === me) out[me] += own * rounds * Math.max(0, style.toughness);
  }
  return out;
}

/** Rounds that are sure to be played in which the clause can be due. */
const roundsDue = ({ round, left }: Ground, clause: Clause): number =>
  Math.max(
    0,
    Math.min(clause.until ?? Number.POSITIVE_INFINITY, round + left - 1) -
      Math.max(clause.from, round) +
      1,
  );

/** Part of the bonus of an interim freeze, where these terms would bring the first (SPEC ending-freeze). */
const freezeBonus = (ground: Ground, { parties, clauses, secret }: Terms): number =>
  !secret && bringsFreeze(parties, clauses) && !ground.freezeStands() ? 1.5 : 0;

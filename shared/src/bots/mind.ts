// What a bot makes of its view before it acts: the rounds ahead, and what the dials are worth to each seat.
import {
  AT,
  type ByRole,
  type Clause,
  FOLDERS_OF,
  goalPoints,
  type Outlook,
  outlook,
  type Projection,
  project,
  ROLES,
  type Role,
  type RoleView,
  type Terms,
  type Values,
} from "../rules/index.ts";
import { agendaPoints } from "./agenda.ts";
import type { Dice } from "./dice.ts";
import { type Memory, once } from "./memory.ts";
import type { Style } from "./policy.ts";

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
  readonly outlook: () => Outlook;
  /** Worth of the seats if nothing more is signed. */
  readonly base: () => ByRole<number>;
}

export function openMind(view: RoleView, given: Pick<Mind, "memory" | "dice" | "style">): Mind {
  const { round, facts } = view.board;
  const from = once(() => outlookOf(view));
  const mind: Mind = {
    memory: given.memory,
    dice: given.dice,
    style: given.style,
    view,
    me: view.viewer,
    round,
    left: Math.max(1, facts.layout.roundsMin - round + 1),
    outlook: from,
    base: once(() => worthOf(mind, baseOf(from()), [])),
  };
  return mind;
}

/** The last outlook of each seat, by the dials it was made of: most calls of a phase read the same numbers. */
const outlooks = new WeakMap<
  object,
  Map<Role, { readonly key: readonly unknown[]; readonly from: Outlook }>
>();
const bases = new WeakMap<Outlook, Projection>();

function outlookOf(view: RoleView): Outlook {
  const { board, hand, folders, viewer } = view;
  const key: unknown[] = [
    board.deals,
    board.levels,
    board.bins,
    board.round,
    board.met,
    hand.dials,
  ];
  for (const folder of FOLDERS_OF[viewer]) key.push(folders[folder]?.deals, folders[folder]?.trust);
  let bySeat = outlooks.get(board.dials);
  if (!bySeat) {
    bySeat = new Map();
    outlooks.set(board.dials, bySeat);
  }
  const kept = bySeat.get(viewer);
  if (kept?.key.every((one, index) => one === key[index])) return kept.from;
  const from = outlook(view);
  bySeat.set(viewer, { key, from });
  return from;
}

function baseOf(from: Outlook): Projection {
  let base = bases.get(from);
  if (!base) {
    base = project(from);
    bases.set(from, base);
  }
  return base;
}

/** What the table fears: points that a crisis, or a round on the brink of collapse, takes from each seat. */
const CRISIS_COST: ByRole<number> = { china: 3, dprk: 4.5, us: 3, rok: 4.5 };
const COLLAPSE_COST: ByRole<number> = { china: 8, dprk: 16, us: 4, rok: 7 };

/**
 * Points of every seat where a projection ends: public goals, fears, and a little for trust, which carries
 * later texts. The own seat also counts its agenda.
 */
export function worthOf(
  mind: Pick<Mind, "me" | "view" | "style">,
  { values, crises, collapses }: Projection,
  signed: readonly Terms[],
): ByRole<number> {
  const worth = (role: Role): number => {
    const fear = role === mind.me ? mind.style.fear : 1;
    return (
      goalPoints(role, values) -
      crises * CRISIS_COST[role] * fear -
      collapses * COLLAPSE_COST[role] +
      trustPoints(role, values) +
      (role === mind.me ? agendaPoints(mind.view, values, signed) : 0)
    );
  };
  return { china: worth("china"), dprk: worth("dprk"), us: worth("us"), rok: worth("rok") };
}

const PARTNERS = {
  china: [AT["trust.china+dprk"], AT["trust.china+us"], AT["trust.china+rok"]],
  dprk: [AT["trust.china+dprk"], AT["trust.dprk+us"], AT["trust.dprk+rok"]],
  us: [AT["trust.dprk+us"], AT["trust.us+rok"], AT["trust.china+us"]],
  rok: [AT["trust.dprk+rok"], AT["trust.us+rok"], AT["trust.china+rok"]],
} as const;

function trustPoints(role: Role, values: Values): number {
  let sum = 0;
  for (const at of PARTNERS[role]) sum += values[at] as number;
  return sum * 0.03;
}

/**
 * Points a round that a clause in force gives or takes beside its effects: a test that will not come, a drill
 * or a sanction that can no longer be chosen.
 */
const STANDING: Readonly<Partial<Record<string, ByRole<number>>>> = {
  "dprk.TF": { china: 0.8, dprk: -1.1, us: 0.7, rok: 1.2 },
  "dprk.LR": { china: 0.5, dprk: -0.7, us: 0.4, rok: 0.7 },
  "dprk.IN": { china: 0, dprk: -0.5, us: 0.2, rok: 0 },
  "us.DP": { china: 0.4, dprk: 0.5, us: -0.3, rok: -0.1 },
  "us.RL1": { china: 0, dprk: 0.2, us: -0.2, rok: 0 },
  "us.RL2": { china: 0, dprk: 0.2, us: -0.2, rok: 0 },
  "us.NS": { china: 0.2, dprk: 0.7, us: -0.4, rok: 0.1 },
  "us.SA": { china: 0.1, dprk: 0.2, us: 0, rok: 0 },
  "china.EE": { china: -0.2, dprk: 0.2, us: -0.2, rok: 0 },
  "china.EH": { china: -0.3, dprk: -0.3, us: 0.5, rok: 0 },
  "rok.DP": { china: 0.3, dprk: 0.4, us: -0.1, rok: -0.2 },
};

/** What signing would bring each seat, in its own points, if all is kept. */
export function gainsOf(mind: Mind, terms: Terms): ByRole<number> {
  const base = mind.base();
  const signed = worthOf(mind, project(mind.outlook(), [terms]), [terms]);
  const out = { ...signed } as Record<Role, number>;
  const freeze = freezeBonus(mind, terms);
  for (const role of ROLES) {
    out[role] -= base[role];
    if (terms.parties.includes(role)) out[role] += freeze;
  }
  for (const clause of terms.clauses) {
    const standing = STANDING[`${clause.owner}.${clause.code}`];
    if (!standing) continue;
    const rounds = roundsDue(mind, clause);
    for (const role of ROLES) out[role] += standing[role] * rounds;
    // A hard temperament hates to bind its own hands.
    const own = Math.min(0, standing[mind.me]);
    if (clause.owner === mind.me) out[mind.me] += own * rounds * Math.max(0, mind.style.toughness);
  }
  return out;
}

/** Rounds that are sure to be played in which the clause can be due. */
export const roundsDue = (mind: Mind, clause: Clause): number =>
  Math.max(
    0,
    Math.min(clause.until ?? Number.POSITIVE_INFINITY, mind.round + mind.left - 1) -
      Math.max(clause.from, mind.round) +
      1,
  );

/** Part of the bonus of an interim freeze, where these terms would bring one (SPEC ending-freeze). */
function freezeBonus(mind: Mind, terms: Terms): number {
  if (terms.secret || !isFreeze(terms.parties, terms.clauses)) return 0;
  const stands = mind
    .outlook()
    .deals.some((deal) => !deal.secret && isFreeze(deal.parties, Object.values(deal.clauses)));
  return stands ? 0 : 1.5;
}

const isFreeze = (parties: readonly Role[], clauses: readonly Clause[]): boolean =>
  parties.includes("us") &&
  clauses.some(
    ({ owner, code, until }) =>
      owner === "dprk" && until === null && (code === "TF" || code === "FF" || code === "DM"),
  );

// The private what-if: what terms would do to a seat's own score, from its view alone, with the middles of
// bins, public Enforcement and public arithmetic (SPEC what-if).
import { clauseKind, excludes } from "./clauses.ts";
import { dialBehind, isDial } from "./components.ts";
import type { Clause, Terms } from "./deals.ts";
import { clausesOf, liveDeals } from "./due.ts";
import { AMBITION, levelOf, PLENARY_AMBITION } from "./levels.ts";
import { DETECTION, LEAK, SIX_PARTY_FORMAT } from "./numbers.ts";
import { outlook, project } from "./projection.ts";
import { type ByRole, membersOf, type Pair, pairsWithin, type Role } from "./roles.ts";
import { AGENDA_POINTS, WEIGHTS } from "./scoring.ts";
import { leavesSeoulOut } from "./signingForecast.ts";
import type { Component, Folder, RoleView, View } from "./state.ts";
import { AT, estimate, type Values } from "./values.ts";

/** Something a signer should know before signing. Texts: `warning.<code>`. */
export const WARNINGS = [
  "withoutUs",
  "overLimit",
  "alreadyOwed",
  "excluded",
  "reliefFirst",
  "nothingDueSoon",
  "secretLeaks",
  "brokenBefore",
] as const;
export type WarningCode = (typeof WARNINGS)[number];
export interface Warning {
  readonly code: WarningCode;
  /** Roles, clauses and pairs by id; numbers as they are. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** How much of the ambition limit of a pair is used (SPEC ambition-limit). Clauses, this round. */
export interface Ambition {
  readonly pair: Pair;
  readonly used: number;
  readonly adds: number;
  readonly limit: number;
}

/** A private what-if of terms for the viewer's seat. Points are of the viewer's own score. */
export interface Forecast {
  readonly points: number;
  readonly parts: readonly { readonly component: Component; readonly points: number }[];
  /** Rounds looked ahead, this one included. */
  readonly rounds: number;
  readonly ambition: readonly Ambition[];
  /** Parties whose signature is needed, the viewer left out. */
  readonly toSign: readonly Role[];
  /** Chance in percent, per clause and round, that cheating is caught; null: cannot be cheated. */
  readonly detection: readonly {
    readonly clause: string;
    readonly owner: Role;
    readonly percent: number | null;
  }[];
  readonly warnings: readonly Warning[];
}

/** The value of a component (0-100) for a role at these dials. */
export function componentValue(component: Component, role: Role, values: Values): number {
  if (component === "BUFFER") return Math.min(100, (values[AT.regime] as number) / 0.7);
  if (component === "LEVERAGE") {
    return Math.max(20 * biteOf(values), values[AT.inspection] as number);
  }
  const { dial, missing } = dialBehind(component, role);
  const value = values[AT[dial]] as number;
  return missing ? 100 - value : value;
}

const biteOf = (values: Values): number =>
  Math.min(values[AT.sanctions] as number, values[AT.enforcement] as number);

type Weights = readonly (readonly [Component, number])[];
const listOf = (role: Role): Weights => Object.entries(WEIGHTS[role]) as unknown as Weights;
const LISTS: ByRole<Weights> = {
  china: listOf("china"),
  dprk: listOf("dprk"),
  us: listOf("us"),
  rok: listOf("rok"),
};

/** The weights of a role as a list, heaviest first as the rules write them. */
export const weightsOf = (role: Role): Weights => LISTS[role];

/** A goal as a place and a weight, where its value is a dial or what is missing to 100. */
interface Goal {
  readonly component: Component;
  readonly weight: number;
  readonly at: number;
  readonly missing: boolean;
}
/** Not a dial alone: worked out by its name. */
const NO_DIAL = -1;

function goalOf(role: Role, component: Component, weight: number): Goal {
  if (!isDial(component)) return { component, weight, at: NO_DIAL, missing: false };
  const { dial, missing } = dialBehind(component, role);
  return { component, weight, at: AT[dial], missing };
}
const goalsOf = (role: Role): readonly Goal[] =>
  LISTS[role].map(([component, weight]) => goalOf(role, component, weight));
const GOALS: ByRole<readonly Goal[]> = {
  china: goalsOf("china"),
  dprk: goalsOf("dprk"),
  us: goalsOf("us"),
  rok: goalsOf("rok"),
};

/** Points of the public goals (0-85) of a role at these dials. */
export function goalPoints(role: Role, values: Values): number {
  const goals = GOALS[role];
  let sum = 0;
  for (let i = 0; i < goals.length; i += 1) {
    const { component, weight, at, missing } = goals[i] as Goal;
    if (at === NO_DIAL) sum += weight * componentValue(component, role, values);
    else sum += weight * (missing ? 100 - (values[at] as number) : (values[at] as number));
  }
  return sum / 100;
}

/** What terms would do for the viewer if all is kept over the rounds that are sure to be played. */
export function forecast(view: RoleView, terms: Terms): Forecast {
  const from = outlook(view);
  const parts = partsOfForecast(view, terms);
  return {
    points: tenth(parts.reduce((sum, { points }) => sum + points, 0)),
    parts,
    rounds: from.last - from.round + 1,
    ambition: ambitionOf(view, terms),
    toSign: terms.parties.filter((role) => role !== view.viewer),
    detection: terms.clauses.map(({ id, owner, code }) => ({
      clause: id,
      owner,
      percent: detectionOf(view, owner, code, terms.sixParty),
    })),
    warnings: warningsOf(view, terms),
  };
}

/** The components of the viewer's score that the terms would move, in tenths of points. */
export function partsOfForecast(view: RoleView, terms: Terms): Forecast["parts"] {
  const from = outlook(view);
  const without = project(from).values;
  const signed = project(from, [terms]).values;
  const gain = (component: Component): number =>
    componentValue(component, view.viewer, signed) -
    componentValue(component, view.viewer, without);
  return weightsOf(view.viewer)
    .map(([component, weight]) => ({ component, points: tenth((weight * gain(component)) / 100) }))
    .filter(({ points }) => points !== 0);
}

const tenth = (points: number): number => Math.round(points * 10) / 10;

/** The viewer's own score so far as a range over what it may not know: without agenda and ending. */
export interface Position {
  readonly low: number;
  readonly high: number;
  /** Face-down points included above; the viewer alone sees them. */
  readonly faceDown: number;
  /** What a met agenda would add. */
  readonly agenda: number;
}

/** The viewer's own score as it would be now (SPEC own-score). Hidden values run over their bins. */
export function positionValue(view: RoleView): Position {
  const faceDown = Object.values(view.hand.faceDown).reduce((sum, { points }) => sum + points, 0);
  const values = estimate(view);
  for (const held of heldEffects(view)) {
    const at = AT[held.dial];
    values[at] = (values[at] as number) + held.by;
  }
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const corner of corners(view, values)) {
    const points = goalPoints(view.viewer, corner);
    low = Math.min(low, points);
    high = Math.max(high, points);
  }
  return {
    low: tenth(low + faceDown),
    high: tenth(high + faceDown),
    faceDown,
    agenda: AGENDA_POINTS,
  };
}

const heldEffects = (view: RoleView) => [
  ...Object.values(view.hand.held),
  ...Object.values(view.folders).flatMap((folder: Folder | undefined) =>
    // Held trust of a pair already counts in the number the pair reads.
    Object.values(folder?.held ?? {}).filter(({ dial }) => !dial.startsWith("trust.")),
  ),
];

/** Every hidden value at the low and at the high end of its bin. */
function corners(view: View, values: Values): readonly Values[] {
  let out: Values[] = [values];
  for (const dial of ["arsenal", "economy", "regime"] as const) {
    if (view.hand?.dials[dial] !== undefined) continue;
    const { low, high } = view.board.bins[dial];
    out = out.flatMap((one) =>
      [low, high].map((end) => one.map((value, at) => (at === AT[dial] ? end : value))),
    );
  }
  return out;
}

/** New clauses a pair may sign in a round: by their own trust for one of the two, by the level for others. */
export function pairLimit(view: View, pair: Pair): number {
  const trust = view.folders[pair]?.trust;
  const level = typeof trust === "number" ? levelOf(trust) : view.board.levels[pair];
  return AMBITION[level] + (view.board.plenary.held > 0 ? PLENARY_AMBITION : 0);
}

/** Clauses signed this round in deals with the pair, as far as the viewer can see. */
export function ambitionUsed(view: View, pair: Pair): number {
  const [a, b] = membersOf(pair) as readonly [Role, Role];
  let used = 0;
  for (const deal of liveDeals(view)) {
    if (deal.signedRound !== view.board.round) continue;
    if (deal.parties.includes(a) && deal.parties.includes(b)) used += clausesOf(deal).length;
  }
  return used;
}

/** The ambition limit of every pair of parties. */
export const ambitionOf = (view: View, terms: Terms): readonly Ambition[] =>
  pairsWithin(terms.parties).map((pair) => ({
    pair,
    used: ambitionUsed(view, pair),
    adds: terms.clauses.length,
    limit: pairLimit(view, pair),
  }));

/** Chance in percent that cheating on a clause is caught now; null: it cannot be cheated on (SPEC detection). */
export function detectionOf(
  view: View,
  owner: Role,
  code: Clause["code"],
  sixParty = false,
): number | null {
  const kind = clauseKind(owner, code);
  if (kind.cheat === null) return null;
  const inspectors = owner === "dprk" ? DETECTION.perInspection * view.board.dials.inspection : 0;
  const format = sixParty ? SIX_PARTY_FORMAT.detection : 0;
  return Math.min(DETECTION.max, Math.round(kind.detection + inspectors + format));
}

/** Clauses that an owner owes already in a live deal the viewer can see, as `<role>.<code>`. */
export function owedNow(view: View): ReadonlySet<string> {
  const owed = new Set<string>();
  for (const deal of liveDeals(view)) {
    for (const { owner, code, until, done } of clausesOf(deal)) {
      const over = (until !== null && until < view.board.round) || (code === "SM" && done);
      if (!over) owed.add(`${owner}.${code}`);
    }
  }
  return owed;
}

function warningsOf(view: RoleView, terms: Terms): readonly Warning[] {
  const out: Warning[] = [];
  const warn = (code: WarningCode, params: Warning["params"] = {}) => out.push({ code, params });
  if (!terms.secret && leavesSeoulOut(terms)) warn("withoutUs");
  for (const { pair, used, adds, limit } of ambitionOf(view, terms)) {
    if (used + adds > limit) warn("overLimit", { pair, used, adds, limit });
  }
  const owed = owedNow(view);
  for (const { owner, code } of terms.clauses) {
    const excluded = excludes(code);
    if (owed.has(`${owner}.${code}`)) warn("alreadyOwed", { role: owner, clause: code });
    else if (excluded && owed.has(`${owner}.${excluded}`)) {
      warn("excluded", { role: owner, clause: code, other: excluded });
    }
  }
  const relief = terms.clauses.find(({ code }) => code === "RL1" || code === "RL2");
  if (relief && relief.condition === null && view.viewer === "us") {
    warn("reliefFirst", { clause: relief.code });
  }
  const soon = view.board.round + 1;
  if (terms.clauses.every(({ from }) => from > soon)) warn("nothingDueSoon");
  if (terms.secret) warn("secretLeaks", { percent: LEAK.deal[terms.parties.length] ?? 0 });
  for (const role of terms.parties) {
    if (role !== view.viewer && brokeBefore(view, role)) warn("brokenBefore", { role });
  }
  return out;
}

/** Was a clause of this role ever seen broken or caught? */
function brokeBefore(view: View, role: Role): boolean {
  const deals = [
    ...Object.values(view.board.deals),
    ...Object.values(view.folders).flatMap((folder) => Object.values(folder?.deals ?? {})),
  ];
  return deals.some((deal) =>
    Object.values(deal.clauses).some(
      ({ owner, ledger }) =>
        owner === role &&
        Object.values(ledger).some((mark) => mark === "broken" || mark === "caught"),
    ),
  );
}

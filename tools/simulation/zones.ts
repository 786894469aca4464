// Is there anything to agree on? Every text of two parties and of all four, valued by the public arithmetic of the
// what-if line from each party's own seat, at the middle of what the start may draw.
import {
  CLAUSES,
  type Clause,
  type ClauseKind,
  create,
  evolveAll,
  excludes,
  type GameState,
  goalPoints,
  LIMITS,
  membersOf,
  outlook,
  PACKAGES,
  PAIRS,
  packageTerms,
  pairLimit,
  pairsWithin,
  project,
  ROLES,
  type Role,
  roleView,
  type Scenario,
  type Terms,
} from "@freeze/shared/rules";
import { byRole } from "./records.ts";
import { round1 } from "./stats.ts";

export interface Zone {
  readonly parties: readonly Role[];
  /** Different texts there are. */
  readonly texts: number;
  /** Texts that leave every party better off, and those of them short enough to be signed in round 1. */
  readonly agreeable: number;
  readonly now: number;
  /** Agreeable texts that no other betters for one party without costing another. */
  readonly efficient: number;
  /** The efficient text with the greatest least gain; null where nothing is agreeable. */
  readonly best: { readonly clauses: readonly string[]; readonly gains: readonly number[] } | null;
}

export interface Zones {
  readonly zones: readonly Zone[];
  /** Packages of the composer that leave every party better off. */
  readonly packages: readonly string[];
  /** Clauses, as `<role>.<code>`, that stand in no efficient text. */
  readonly dominated: readonly string[];
}

/** Every pair, and all four. */
const GROUPS: readonly (readonly Role[])[] = [...PAIRS.map(membersOf), ROLES];

/** Searches the groups, all seven if none are named; tells each before it begins. */
export function zonesOf(
  scenario: Scenario,
  onZone: (parties: readonly Role[]) => void,
  groups = GROUPS,
): Zones {
  const value = valuer(opened(scenario));
  const used = new Set<string>();
  const zones = groups.map((parties) => {
    onZone(parties);
    return zoneOf(parties, value, used);
  });
  return {
    zones,
    packages: PACKAGES.filter((item) => value.gains(packageTerms(item, 1)) !== null).map(
      ({ id }) => id,
    ),
    dominated: ROLES.flatMap((role) => kindsOf(role).map(({ code }) => `${role}.${code}`)).filter(
      (name) => !used.has(name),
    ),
  };
}

const SEED = "0".repeat(32);

/** The first briefing with every drawn value in its middle. */
function opened(scenario: Scenario): GameState {
  const { arsenal, economy, regime } = scenario.drawn;
  const drawn = {
    arsenal: { ...arsenal, spread: 0 },
    economy: { ...economy, spread: 0 },
    regime: { ...regime, spread: 0 },
  };
  const options = { layout: "untimed", ruleset: "full", at: 0 } as const;
  const { events } = create({ ...scenario, drawn }, SEED, options);
  return evolveAll(undefined as unknown as GameState, events);
}

interface Valuer {
  /** Points that each party gains, in the order of the parties; null if one of them gains nothing. */
  readonly gains: (terms: Terms) => readonly number[] | null;
  /** May the coldest pair sign so many clauses in a round? */
  readonly fits: (terms: Terms) => boolean;
}

function valuer(state: GameState): Valuer {
  const views = byRole((role) => roleView(state, role));
  const starts = byRole((role) => outlook(views[role]));
  const base = byRole((role) => goalPoints(role, project(starts[role]).values));
  return {
    gains(terms) {
      const gains: number[] = [];
      for (const role of terms.parties) {
        const gain = goalPoints(role, project(starts[role], [terms]).values) - base[role];
        if (gain <= 0) return null;
        gains.push(gain);
      }
      return gains;
    },
    fits: ({ parties, clauses }) =>
      pairsWithin(parties).every((pair) => {
        const [reader = "us"] = parties;
        return clauses.length <= pairLimit(views[reader], pair);
      }),
  };
}

const kindsOf = (role: Role): readonly ClauseKind[] =>
  CLAUSES.filter(({ owner }) => owner === role);

/** Every set of promises that a role can make at once, the empty one left out. */
function promisesOf(role: Role): readonly (readonly ClauseKind[])[] {
  let sets: readonly (readonly ClauseKind[])[] = [[]];
  for (const kind of kindsOf(role)) {
    const fitting = sets.filter((set) => set.every(({ code }) => excludes(code) !== kind.code));
    sets = [...sets, ...fitting.map((set) => [...set, kind])];
  }
  return sets.filter(({ length }) => length > 0);
}

interface Text {
  readonly clauses: readonly string[];
  readonly gains: readonly number[];
  readonly fits: boolean;
}

function zoneOf(parties: readonly Role[], value: Valuer, used: Set<string>): Zone {
  let texts = 0;
  const agreeable: Text[] = [];
  for (const owed of combinations(parties)) {
    if (owed.length > LIMITS.clauses) continue;
    texts += 1;
    const terms: Terms = { parties, clauses: owed, secret: false, sixParty: false };
    const gains = value.gains(terms);
    if (gains === null) continue;
    const clauses = owed.map(({ owner, code }) => `${owner}.${code}`);
    agreeable.push({ clauses, gains, fits: value.fits(terms) });
  }
  const efficient = efficientOf(agreeable);
  for (const { clauses } of efficient) for (const name of clauses) used.add(name);
  const best = [...efficient].sort((a, b) => Math.min(...b.gains) - Math.min(...a.gains))[0];
  return {
    parties,
    texts,
    agreeable: agreeable.length,
    now: agreeable.filter(({ fits }) => fits).length,
    efficient: efficient.length,
    best: best ? { clauses: best.clauses, gains: best.gains.map(round1) } : null,
  };
}

function* combinations(parties: readonly Role[]): Generator<readonly Clause[]> {
  const sets = parties.map(promisesOf);
  const total = sets.reduce((product, { length }) => product * length, 1);
  for (let at = 0; at < total; at += 1) {
    let rest = at;
    const kinds = sets.flatMap((list) => {
      const set = list[rest % list.length] ?? [];
      rest = Math.floor(rest / list.length);
      return set;
    });
    yield kinds.map(
      ({ owner, code }, index): Clause => ({
        id: `c${index + 1}`,
        owner: owner as Role,
        code,
        from: 1,
        until: null,
        condition: null,
        summit: null,
      }),
    );
  }
}

/** Texts that no other betters: sorted by their sum, a text can only be bettered by one before it. */
function efficientOf(texts: readonly Text[]): readonly Text[] {
  const sum = ({ gains }: Text) => gains.reduce((total, gain) => total + gain, 0);
  const front: Text[] = [];
  for (const text of [...texts].sort((a, b) => sum(b) - sum(a))) {
    if (!front.some((other) => isBetter(other.gains, text.gains))) front.push(text);
  }
  return front;
}

const isBetter = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((gain, at) => gain >= (b[at] ?? 0)) && a.some((gain, at) => gain > (b[at] ?? 0));

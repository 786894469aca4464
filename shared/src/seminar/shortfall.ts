// How far an offer falls short of what its parties could have together. Reads everything, so it is for the instructor.
import {
  ambitionUsed,
  type ByRole,
  type Clause,
  type ClauseCode,
  clauseKindsOf,
  excludes,
  FOLDERS,
  type GameState,
  goalPoints,
  type Outlook,
  outlook,
  owedNow,
  packagesFor,
  packageTerms,
  pairLimit,
  pairsWithin,
  project,
  type Role,
  roleView,
  type Terms,
  type View,
  whyNotSignature,
  whyNotTerms,
} from "../rules/index.ts";

/** Points over walking away, summed over the parties: of the terms, and of the best text known for the same parties. */
export interface Shortfall {
  readonly joint: number;
  readonly best: number;
  /** The best text itself; the terms where nothing better is known. */
  readonly better: Terms;
  /** 0-100; how much of the best is left on the table. */
  readonly percent: number;
}

/** null: no text is known that would leave every party better off than none. Kept while dials and deals stay. */
export function shortfallOf(state: GameState, terms: Terms): Shortfall | null {
  const ground = groundOf(state);
  const known = ground.found.get(terms);
  if (known !== undefined) return known;
  const { joint } = gainOf(ground, terms);
  const { best, better } = bestFor(state, ground, terms);
  const missing = Math.max(0, best - Math.max(0, joint));
  const percent = Math.round((100 * missing) / best);
  const found = best <= 0 ? null : { joint, best, better, percent };
  ground.found.set(terms, found);
  return found;
}

/** Points of the public goals that a seat would end with if nothing more were signed. */
export const pointsAhead = (state: GameState, role: Role): number => groundOf(state).base[role];

/** What texts are judged on. It stays the same while nothing but talk, offers and readiness changes. */
interface Ground {
  readonly state: GameState;
  readonly view: View;
  readonly outlook: Outlook;
  readonly base: ByRole<number>;
  readonly owed: ReadonlySet<string>;
  readonly found: Map<Terms, Shortfall | null>;
  /** Best of the texts that do not start from the offer itself, by parties and secrecy. */
  readonly bests: Map<string, Best>;
}

const grounds = new WeakMap<object, Ground>();

function groundOf(state: GameState): Ground {
  const known = grounds.get(state.board.dials);
  if (known && standsOn(known.state, state)) return known;
  const view: View = {
    viewer: "dprk",
    board: state.board,
    hand: state.hands.dprk,
    folders: state.folders,
  };
  const from = outlook(view);
  const { values } = project(from);
  const ground: Ground = {
    state,
    view,
    outlook: from,
    base: {
      china: goalPoints("china", values),
      dprk: goalPoints("dprk", values),
      us: goalPoints("us", values),
      rok: goalPoints("rok", values),
    },
    owed: owedNow(view),
    found: new Map(),
    bests: new Map(),
  };
  grounds.set(state.board.dials, ground);
  return ground;
}

const standsOn = (a: GameState, b: GameState): boolean =>
  a.board.round === b.board.round &&
  a.board.deals === b.board.deals &&
  a.hands.dprk.dials === b.hands.dprk.dials &&
  FOLDERS.every(
    (key) =>
      a.folders[key] === b.folders[key] ||
      (a.folders[key].deals === b.folders[key].deals &&
        a.folders[key].trust === b.folders[key].trust),
  );

/** Points of the parties together, and whether none of them is worse off. */
function gainOf(ground: Ground, terms: Terms): { readonly joint: number; readonly fair: boolean } {
  const { values } = project(ground.outlook, [terms]);
  let joint = 0;
  let fair = true;
  for (const role of terms.parties) {
    const gain = goalPoints(role, values) - ground.base[role];
    joint += gain;
    if (gain < 0) fair = false;
  }
  return { joint, fair };
}

interface Best {
  readonly best: number;
  readonly better: Terms;
}

/** The most that a text for these parties is known to bring, the offer with more in it included; 0: none. */
function bestFor(state: GameState, ground: Ground, offer: Terms): Best {
  const key = `${offer.parties.join("+")}/${offer.secret}`;
  let best = ground.bests.get(key);
  if (!best) {
    const texts = [...ready(state, offer), seeded(ground, offer)];
    best = bestAmong(state, ground, [...texts, ...texts.map((terms) => enlarged(ground, terms))]);
    ground.bests.set(key, best);
  }
  const own = bestAmong(state, ground, [offer, enlarged(ground, offer)]);
  return own.best > best.best ? own : best;
}

function bestAmong(state: GameState, ground: Ground, texts: readonly Terms[]): Best {
  let found: Best = { best: 0, better: texts[0] as Terms };
  for (const terms of texts) {
    const best = worth(state, ground, terms);
    if (best > found.best) found = { best, better: terms };
  }
  return found;
}

/** The ready-made texts for exactly these parties. */
const ready = ({ board }: GameState, { parties, secret }: Terms): readonly Terms[] =>
  packagesFor(board.facts.ruleset)
    .map((one) => ({ ...packageTerms(one, board.round), secret }))
    .filter((terms) => terms.parties.join() === parties.join());

/** Joint points of a text that all its parties may sign and none would rue; else 0. */
function worth(state: GameState, ground: Ground, terms: Terms): number {
  const { joint, fair } = gainOf(ground, terms);
  return fair && joint > 0 && terms.parties.every((role) => maySign(state, role, terms))
    ? joint
    : 0;
}

function maySign(state: GameState, role: Role, terms: Terms): boolean {
  const view = roleView(state, role);
  return whyNotTerms(view, terms) === undefined && whyNotSignature(view, terms) === undefined;
}

/** A text with one clause for each party: the one that brings the parties most. */
function seeded(ground: Ground, { parties, secret }: Terms): Terms {
  let terms: Terms = { parties, secret, sixParty: false, clauses: [] };
  for (const role of parties) {
    terms = bestOf(ground, candidates(ground, terms, [role]), false)?.terms ?? terms;
  }
  return terms;
}

/** Adds clause after clause, each time the one that brings most, while the parties can carry more and gain by it. */
function enlarged(ground: Ground, terms: Terms): Terms {
  let best = terms;
  let { joint } = gainOf(ground, terms);
  const room = roomFor(ground, terms);
  while (best.clauses.length < room) {
    const next = bestOf(ground, candidates(ground, best, best.parties), true);
    if (!next || next.joint <= joint + WORTH_A_CLAUSE) break;
    best = next.terms;
    joint = next.joint;
  }
  return best;
}
/** Joint points below which a clause is not worth its ink. */
const WORTH_A_CLAUSE = 0.1;

/** The text that brings its parties most together; with `fair` only where none of them is worse off. */
function bestOf(
  ground: Ground,
  all: readonly Terms[],
  fair: boolean,
): { readonly terms: Terms; readonly joint: number } | null {
  let best: { readonly terms: Terms; readonly joint: number } | null = null;
  for (const terms of all) {
    const gain = gainOf(ground, terms);
    if ((!fair || gain.fair) && gain.joint > (best?.joint ?? Number.NEGATIVE_INFINITY)) {
      best = { terms, joint: gain.joint };
    }
  }
  return best;
}

/** Clauses in all that the tightest pair of parties can still carry in this round. */
const roomFor = ({ view }: Ground, { parties }: Terms): number =>
  Math.min(...pairsWithin(parties).map((pair) => pairLimit(view, pair) - ambitionUsed(view, pair)));

/** The text with one more clause, of these owners, not owed yet and not barred by another. */
function candidates(
  { view, owed }: Ground,
  terms: Terms,
  owners: readonly Role[],
): readonly Terms[] {
  const { round, facts } = view.board;
  return owners.flatMap((owner) => {
    const has = (code: ClauseCode | null): boolean =>
      owed.has(`${owner}.${code}`) ||
      terms.clauses.some((clause) => clause.owner === owner && clause.code === code);
    return clauseKindsOf(owner)
      .filter(({ code, first, secret }) => {
        if (code === "SM" || (facts.ruleset === "first" && !first)) return false;
        if (terms.secret && !isForSecret(secret, terms)) return false;
        return !has(code) && !(excludes(code) && has(excludes(code)));
      })
      .map(({ code }) => ({
        ...terms,
        clauses: [...terms.clauses, clause(terms, owner, { code, round })],
      }));
  });
}

const isForSecret = (rule: string, { parties }: Terms): boolean =>
  rule === "yes" || (rule === "with-dprk" && parties.includes("dprk"));

const clause = (
  { clauses }: Terms,
  owner: Role,
  { code, round }: { readonly code: ClauseCode; readonly round: number },
): Clause => ({
  id: `more${clauses.length + 1}`,
  owner,
  code,
  from: round,
  until: null,
  condition: null,
  summit: null,
});

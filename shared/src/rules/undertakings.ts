// Clauses in a shape that is quick to carry forward: effects as places and amounts, roles as bits.
import { CLAUSES } from "./clauses.ts";
import type { Clause, Deal, Terms } from "./deals.ts";
import { PAIRS, pairsWithin, ROLES, type Role } from "./roles.ts";
import { type Steps, stepsOf } from "./values.ts";

/** What a clause in force stops. */
export type Stops = "tensionDrift" | "arsenalDrift" | "drill" | null;

/** What all clauses of one owner and code have in common. */
export interface Pledge {
  /** `<role>.<code>`, as the board remembers what was ever owed in public. */
  readonly name: string;
  readonly owner: Role;
  readonly ownerBit: number;
  readonly once: Steps;
  readonly notches: number;
  readonly kept: Steps;
  readonly stops: Stops;
}

export interface Undertaking {
  readonly pledge: Pledge;
  /** Of a meeting that the owner hosts. */
  readonly guest: Role | null;
  readonly open: boolean;
  readonly partyBits: number;
  /** First round in which it can be due, by itself and by its condition. */
  readonly first: number;
  /** Last round; a late one where there is none. */
  readonly last: number;
  /** Inspection that it waits for; below any where it does not. */
  readonly inspection: number;
  /** Its place in the text of the clause that it waits for; NOTHING, or NOWHERE if that is not in the text. */
  readonly waitsFor: number;
  /** Its once-effect has happened. */
  readonly done: boolean;
}

export const NOTHING = -1;
const NOWHERE = -2;
const NO_LAST = 1000;
const ANY_INSPECTION = -1;

export const bitOf = (role: Role): number => 1 << ROLES.indexOf(role);
const bitsOf = (roles: readonly Role[]): number =>
  roles.reduce((bits, role) => bits | bitOf(role), 0);

/** For every set of roles as bits: the pairs inside it, as bits in the order of `PAIRS`. */
export const PAIRS_WITHIN: readonly number[] = Array.from({ length: 16 }, (_, bits) =>
  pairsWithin(ROLES.filter((role) => bits & bitOf(role))).reduce(
    (sum, pair) => sum | (1 << PAIRS.indexOf(pair)),
    0,
  ),
);

type Code = Clause["code"];

const pledgesOf = (owner: Role): ReadonlyMap<Code, Pledge> =>
  new Map(
    CLAUSES.filter((kind) => kind.owner === owner || kind.owner === "any").map((kind) => [
      kind.code,
      {
        name: `${owner}.${kind.code}`,
        owner,
        ownerBit: bitOf(owner),
        once: stepsOf(kind.once),
        notches: kind.notches,
        kept: stepsOf(kind.kept),
        stops: stopsOf(owner, kind.code),
      },
    ]),
  );

function stopsOf(owner: Role, code: Code): Stops {
  if (owner === "dprk" && code === "TF") return "tensionDrift";
  if (owner === "dprk" && (code === "FF" || code === "DM")) return "arsenalDrift";
  return owner === "us" && code === "DP" ? "drill" : null;
}

const PLEDGES = {
  china: pledgesOf("china"),
  dprk: pledgesOf("dprk"),
  us: pledgesOf("us"),
  rok: pledgesOf("rok"),
};

function pledgeOf(owner: Role, code: Code): Pledge {
  const found = PLEDGES[owner].get(code);
  if (!found) throw new Error(`no clause ${owner}.${code}`);
  return found;
}

const made = new WeakMap<Terms | Deal, readonly Undertaking[]>();

/** The clauses of a text or of a deal; kept, because texts never change. */
export function undertakingsOf(terms: Terms | Deal): readonly Undertaking[] {
  let found = made.get(terms);
  if (!found) {
    const clauses: readonly (Clause & { readonly done?: boolean })[] = Object.values(terms.clauses);
    const partyBits = bitsOf(terms.parties);
    found = clauses.map((clause) => undertakingOf(clause, clauses, { terms, partyBits }));
    made.set(terms, found);
  }
  return found;
}

function undertakingOf(
  clause: Clause & { readonly done?: boolean },
  beside: readonly Clause[],
  { terms, partyBits }: { readonly terms: Terms | Deal; readonly partyBits: number },
): Undertaking {
  const { owner, code, from, until, condition, summit } = clause;
  return {
    pledge: pledgeOf(owner, code),
    guest: summit?.guest ?? null,
    open: !terms.secret,
    partyBits,
    first: condition?.kind === "round" ? Math.max(from, condition.round) : from,
    last: until ?? NO_LAST,
    inspection: condition?.kind === "inspection" ? condition.atLeast : ANY_INSPECTION,
    waitsFor: condition?.kind === "kept" ? placeOf(condition.clause, beside) : NOTHING,
    done: clause.done === true,
  };
}

function placeOf(id: string, clauses: readonly Clause[]): number {
  const at = clauses.findIndex((clause) => clause.id === id);
  return at < 0 ? NOWHERE : at;
}

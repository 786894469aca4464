// Clauses in a shape that is quick to carry forward: effects as places and amounts, roles as bits.
import { clauseKind } from "./clauses.ts";
import type { Clause, Deal, Terms } from "./deals.ts";
import { PAIRS, pairsWithin, ROLES, type Role } from "./roles.ts";
import { type Steps, stepsOf } from "./values.ts";

/** What a clause in force stops. */
export type Stops = "tensionDrift" | "arsenalDrift" | "drill" | null;

export interface Undertaking {
  readonly clause: Clause;
  readonly once: Steps;
  readonly notches: number;
  readonly kept: Steps;
  readonly open: boolean;
  readonly ownerBit: number;
  readonly partyBits: number;
  readonly stops: Stops;
  /** Its place in the text of the clause that it waits for; -1 without such a condition. */
  readonly waitsFor: number;
  /** Its once-effect has happened. */
  readonly done: boolean;
}

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

const effects = new Map<string, Pick<Undertaking, "once" | "kept" | "notches">>();
function effectsOf(owner: Role, code: Clause["code"]) {
  const key = `${owner}.${code}`;
  let found = effects.get(key);
  if (!found) {
    const kind = clauseKind(owner, code);
    found = { once: stepsOf(kind.once), kept: stepsOf(kind.kept), notches: kind.notches };
    effects.set(key, found);
  }
  return found;
}

function stopsOf({ owner, code }: Clause): Stops {
  if (owner === "dprk" && code === "TF") return "tensionDrift";
  if (owner === "dprk" && (code === "FF" || code === "DM")) return "arsenalDrift";
  return owner === "us" && code === "DP" ? "drill" : null;
}

const made = new WeakMap<Terms | Deal, readonly Undertaking[]>();

/** The clauses of a text or of a deal; kept, because texts never change. */
export function undertakingsOf(terms: Terms | Deal): readonly Undertaking[] {
  let found = made.get(terms);
  if (!found) {
    const clauses: readonly (Clause & { readonly done?: boolean })[] = Object.values(terms.clauses);
    const partyBits = bitsOf(terms.parties);
    found = clauses.map((clause) => {
      const wait = clause.condition?.kind === "kept" ? clause.condition.clause : null;
      return {
        clause,
        ...effectsOf(clause.owner, clause.code),
        open: !terms.secret,
        ownerBit: bitOf(clause.owner),
        partyBits,
        stops: stopsOf(clause),
        waitsFor: wait === null ? -1 : clauses.findIndex(({ id }) => id === wait),
        done: clause.done === true,
      };
    });
    made.set(terms, found);
  }
  return found;
}

// What a signature now would pay, from public facts alone: the part of a projection that happens at once.
import type { Clause, Terms } from "./deals.ts";
import { SIGNING, WITHOUT_US } from "./numbers.ts";
import { PAIRS, ROLES } from "./roles.ts";
import type { Board } from "./state.ts";
import { PAIRS_WITHIN, type Undertaking } from "./undertakings.ts";
import { bump, bumpAll, stepsOf, TRUST_AT, type Values, VOICE_AT } from "./values.ts";

/** A text with its clauses in the quick shape. */
export interface Text {
  readonly terms: Terms;
  readonly clauses: readonly Undertaking[];
}

/** The bonus of a public signature to roles, pairs and the table, and its price where Seoul is left out. */
export function signingEffects(values: Values, board: Board, text: Text): void {
  const paid = paidBits(board, text);
  if (paid !== 0) {
    const pairs = PAIRS_WITHIN[paid] as number;
    for (let at = 0; at < ROLES.length; at += 1) {
      if (paid & (1 << at)) bump(values, VOICE_AT[at] as number, SIGNING.voice);
    }
    for (let at = 0; at < PAIRS.length; at += 1) {
      if (pairs & (1 << at)) bump(values, TRUST_AT[at] as number, SIGNING.trust);
    }
    bumpAll(values, TABLE_STEPS);
  }
  if (leavesSeoulOut(text.terms)) bumpAll(values, WITHOUT_US_STEPS);
}

/** Whom a public deal pays for signing, as bits: those put under a clause they never owed in public, due now or next. */
function paidBits(board: Board, { terms, clauses }: Text): number {
  let bits = 0;
  for (let at = 0; at < clauses.length; at += 1) {
    const { pledge, partyBits } = clauses[at] as Undertaking;
    if ((pledge.ownerBit & partyBits & ~bits) === 0 || board.owedPublicly[pledge.name]) continue;
    if (isSoon(board, terms, terms.clauses[at] as Clause)) bits |= pledge.ownerBit;
  }
  return bits;
}

/** Due in this round or the next, if what it waits for is due now (SPEC signing-bonus). */
function isSoon(board: Board, terms: Terms, { from, condition }: Clause): boolean {
  const next = board.round + 1;
  if (from > next) return false;
  if (condition === null) return true;
  switch (condition.kind) {
    case "round":
      return condition.round <= next;
    case "inspection":
      return board.dials.inspection >= condition.atLeast;
    case "kept": {
      const first = terms.clauses.find(({ id }) => id === condition.clause);
      return first !== undefined && first.condition === null && first.from <= board.round;
    }
  }
}

/** A US drill pause in a public deal without the ROK (SPEC without-us). */
export function leavesSeoulOut({ parties, clauses }: Terms): boolean {
  if (parties.includes("rok")) return false;
  for (const { owner, code } of clauses) if (owner === "us" && code === "DP") return true;
  return false;
}

const TABLE_STEPS = stepsOf(SIGNING.table);
const WITHOUT_US_STEPS = stepsOf(WITHOUT_US);

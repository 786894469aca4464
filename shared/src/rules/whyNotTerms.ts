// The grammar of terms: what can be written into an offer at all (SPEC deal-shape, secret-codes, ruleset-first).
import type { Refusal } from "./actions.ts";
import { excludes, findClauseKind, isOnce } from "./clauses.ts";
import type { Clause, Terms } from "./deals.ts";
import { sameUndertaking } from "./due.ts";
import { FIRST_CONDITIONS, inFirstClauses, LIMITS } from "./layouts.ts";
import { refuse } from "./refuse.ts";
import { inOrder, type Role } from "./roles.ts";
import type { Board, RoleView } from "./state.ts";

/** Why terms cannot be offered, or signed, in this round by this viewer. Reads public facts only. */
export function whyNotTerms(view: RoleView, terms: Terms): Refusal | undefined {
  const { board } = view;
  const { parties, clauses } = terms;
  if (!parties.includes(view.viewer)) return refuse("notAParty");
  if (!inRoleOrder(parties)) return refuse("partiesDiffer");
  if (clauses.length === 0) return refuse("noClauses");
  if (clauses.length > LIMITS.clauses) return refuse("tooManyClauses", { max: LIMITS.clauses });
  const first = board.facts.ruleset === "first";
  if (first && (terms.secret || terms.sixParty)) return refuse("fullRulesOnly");
  if (terms.sixParty && (parties.length !== 4 || board.plenary.sixPartyHeld === 0)) {
    return refuse("sixPartyNotHeld");
  }
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index] as Clause;
    const refusal =
      whyNotClause(clause, terms, board) ??
      whyNotBeside(clause, clauses.slice(0, index)) ??
      whyNotCondition(clause, clauses, board);
    if (refusal) return refusal;
  }
  const idle = parties.find((role) => !clauses.some(({ owner }) => owner === role));
  return idle && refuse("partyWithoutClause", { role: idle });
}

const inRoleOrder = (parties: readonly Role[]): boolean =>
  parties.length >= 2 &&
  inOrder(parties).every((role, index) => parties[index] === role) &&
  inOrder(parties).length === parties.length;

function whyNotClause(clause: Clause, terms: Terms, board: Board): Refusal | undefined {
  const { owner, code } = clause;
  const kind = findClauseKind(owner, code);
  if (!kind || !terms.parties.includes(owner)) {
    return refuse("wrongOwner", { clause: code, role: owner });
  }
  if (board.facts.ruleset === "first" && !inFirstClauses(code)) return refuse("fullRulesOnly");
  if (terms.secret) {
    if (kind.secret === "no") return refuse("notInSecret", { clause: code });
    if (kind.secret === "with-dprk" && !terms.parties.includes("dprk")) {
      return refuse("needsDprk", { clause: code });
    }
  }
  return whyNotRounds(clause, terms, board) ?? whyNotSummitClause(clause, terms, board);
}

/** A clause runs at least until the round after its signature (SPEC minimum-term). */
function whyNotRounds(clause: Clause, terms: Terms, board: Board): Refusal | undefined {
  const { from, until, code } = clause;
  const last = board.facts.layout.roundsMax;
  const bad = refuse("badRounds", { clause: code });
  if (!Number.isInteger(from) || from < 1 || from > last) return bad;
  if (terms.sixParty && from <= board.round) return bad;
  if (until === null) return undefined;
  if (isOnce(code) || !Number.isInteger(until)) return bad;
  return until < Math.max(from, board.round + 1) || until > last + 1 ? bad : undefined;
}

function whyNotSummitClause(clause: Clause, terms: Terms, board: Board): Refusal | undefined {
  const { summit } = clause;
  const bad = refuse("badSummitClause", { clause: clause.code });
  if (clause.code !== "SM") return summit === null ? undefined : bad;
  if (summit === null || summit.guest === clause.owner) return bad;
  return terms.parties.includes(summit.guest) && clause.from >= board.round ? undefined : bad;
}

/** What a clause may not stand beside in the same terms (SPEC no-repeat, visits). */
function whyNotBeside(clause: Clause, others: readonly Clause[]): Refusal | undefined {
  const { code, owner } = clause;
  for (const other of others) {
    if (other.id === clause.id || sameUndertaking(clause, other)) {
      return refuse("repeatedClause", { clause: code });
    }
    if (other.owner === owner && excludes(code) === other.code) {
      return refuse("excludedClause", { clause: code, other: other.code });
    }
    if (code === "SM" && other.code === "SM" && sharesLeader(clause, other)) {
      return refuse("badSummitClause", { clause: code });
    }
  }
  return undefined;
}

/** Two summits of one round with a leader in common. */
function sharesLeader(a: Clause, b: Clause): boolean {
  if (a.from !== b.from) return false;
  const leaders = [b.owner, b.summit?.guest];
  return leaders.includes(a.owner) || leaders.includes(a.summit?.guest);
}

function whyNotCondition(
  clause: Clause,
  clauses: readonly Clause[],
  board: Board,
): Refusal | undefined {
  const { condition } = clause;
  if (condition === null) return undefined;
  if (
    board.facts.ruleset === "first" &&
    !(FIRST_CONDITIONS as readonly string[]).includes(condition.kind)
  ) {
    return refuse("fullRulesOnly");
  }
  const bad = refuse("badCondition", { clause: clause.code });
  switch (condition.kind) {
    case "round": {
      const fits = condition.round >= 1 && condition.round <= board.facts.layout.roundsMax;
      return fits && Number.isInteger(condition.round) ? undefined : bad;
    }
    case "inspection": {
      const fits = condition.atLeast >= 0 && condition.atLeast <= 100;
      return fits && Number.isInteger(condition.atLeast) ? undefined : bad;
    }
    case "kept":
      return waitsForever(clause, clauses) ? bad : undefined;
  }
}

/** The clause waits for one that is not there, or in a circle for itself: it could never be due. */
function waitsForever(clause: Clause, clauses: readonly Clause[]): boolean {
  let at: Clause | undefined = clause;
  for (let steps = 0; steps <= clauses.length; steps += 1) {
    const condition: Clause["condition"] = at.condition;
    if (condition?.kind !== "kept") return false;
    at = clauses.find(({ id }) => id === condition.clause);
    if (!at) return true;
  }
  return true;
}

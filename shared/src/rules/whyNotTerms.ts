// The grammar of terms: what can be written into an offer at all (SPEC deal-shape, secret-codes, ruleset-first).
import type { Refusal } from "./actions.ts";
import { excludes, findClauseKind, isOnce } from "./clauses.ts";
import type { Clause, Terms } from "./deals.ts";
import { sameUndertaking } from "./due.ts";
import { FIRST_CONDITIONS, inFirstClauses, LIMITS } from "./layouts.ts";
import { refuse } from "./refuse.ts";
import { ROLES, type Role } from "./roles.ts";
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
      whyNotBeside(clause, clauses, index) ??
      whyNotCondition(clause, clauses, board);
    if (refusal) return refusal;
  }
  const idle = parties.find((role) => !clauses.some(({ owner }) => owner === role));
  return idle && refuse("partyWithoutClause", { role: idle });
}

/** Two or more, each once, in the order of roles. */
function inRoleOrder(parties: readonly Role[]): boolean {
  let before = -1;
  for (const role of parties) {
    const at = ROLES.indexOf(role);
    if (at <= before) return false;
    before = at;
  }
  return parties.length >= 2;
}

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
  const begins = Number.isInteger(from) && from >= 1 && from <= last;
  if (!begins || (terms.sixParty && from <= board.round))
    return refuse("badRounds", { clause: code });
  if (until === null) return undefined;
  const ends = Number.isInteger(until) && until <= last + 1 && !isOnce(code);
  return ends && until >= Math.max(from, board.round + 1)
    ? undefined
    : refuse("badRounds", { clause: code });
}

function whyNotSummitClause(clause: Clause, terms: Terms, board: Board): Refusal | undefined {
  const { summit, code, owner, from } = clause;
  const fits =
    code === "SM"
      ? summit !== null &&
        summit.guest !== owner &&
        terms.parties.includes(summit.guest) &&
        from >= board.round
      : summit === null;
  return fits ? undefined : refuse("badSummitClause", { clause: code });
}

/** What a clause may not stand beside among those before it in the same terms (SPEC no-repeat, visits). */
function whyNotBeside(
  clause: Clause,
  clauses: readonly Clause[],
  before: number,
): Refusal | undefined {
  const { code, owner } = clause;
  for (let index = 0; index < before; index += 1) {
    const other = clauses[index] as Clause;
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
  return isPossible(clause, clauses, board.facts.layout.roundsMax)
    ? undefined
    : refuse("badCondition", { clause: clause.code });
}

function isPossible(clause: Clause, clauses: readonly Clause[], lastRound: number): boolean {
  const { condition } = clause;
  switch (condition?.kind) {
    case undefined:
      return true;
    case "round":
      return (
        condition.round >= 1 && condition.round <= lastRound && Number.isInteger(condition.round)
      );
    case "inspection":
      return (
        condition.atLeast >= 0 && condition.atLeast <= 100 && Number.isInteger(condition.atLeast)
      );
    case "kept":
      return !waitsForever(clause, clauses);
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

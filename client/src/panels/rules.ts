// The one place where the panels ask the rules. Everything here is a function of what the viewer may know.
import {
  type Action,
  CARDS_OF,
  type Card,
  type ClauseCode,
  type ClauseKind,
  clauseKind,
  clauseKindsOf,
  type Deal,
  type DealClause,
  detectionOf as detection,
  type Forecast,
  forecast,
  inFirstClauses,
  isDue,
  isOnce,
  liveDeals,
  type Orders,
  type Package,
  type Position,
  type Proposal,
  packagesFor,
  positionValue,
  type Refusal,
  type Role,
  type RoleView,
  type SettlementLine,
  settlementChecklist,
  type Terms,
  type View,
  whenOf,
  whyNot,
  whyNotSignature,
} from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { clauseName, pairName, roleName } from "@freeze/shared/text";
import { standing } from "./read.ts";

const asRole = (view: View): RoleView | null =>
  view.hand && view.viewer !== "public" ? (view as RoleView) : null;

/** Why this viewer may not give the command now; null where it may. */
export function refusalOf(view: View, action: Action): Refusal | null {
  const mine = asRole(view);
  if (!mine) return { code: "notYourMove", params: {} };
  return whyNot(mine, action) ?? null;
}

/** May this viewer sign what stands of the offer now? */
export function canSignNow(view: View, proposal: Proposal): boolean {
  const version = standing(proposal);
  if (!version) return false;
  return refusalOf(view, { type: "sign", proposal: proposal.id, version: version.n }) === null;
}

/** Why this viewer could not sign such terms now; null where it could. */
export function signatureRefusal(view: View, terms: Terms): Refusal | null {
  const mine = asRole(view);
  return mine ? (whyNotSignature(mine, terms) ?? null) : null;
}

/** Why these orders could not be sealed, asked ahead of the phase Orders as well. */
export function ordersRefusal(view: View, orders: Orders): Refusal | null {
  const ahead: View = view.hand
    ? {
        ...view,
        board: { ...view.board, phase: "orders" },
        hand: { ...view.hand, orders: null },
      }
    : view;
  return refusalOf(ahead, { type: "seal", orders });
}

/** A refusal as a sentence; roles, cards, clauses and pairs in words. */
export function refusalText({ code, params }: Said, t: Translate): string {
  const worded = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, word(key, value, params, t)]),
  );
  return t(`refusal.${code}`, worded);
}

/** A refusal of the rules or of the table. */
interface Said {
  readonly code: string;
  readonly params: Refusal["params"];
}

/** The word for an id among the params of a refusal or a warning. */
export function word(
  key: string,
  value: string | number,
  params: Readonly<Record<string, string | number>>,
  t: Translate,
): string | number {
  if (typeof value === "number") return value;
  if (key === "phase" || key === "level") return t(`${key}.${value}`);
  if (t.has(`role.${value}.short`)) return roleName(value as Role, t);
  if (key === "pair" || value.includes("+")) return pairName(value as never, t);
  if (t.has(`card.${value}`)) return t(`card.${value}`);
  if (t.has(`clause.${value}`)) {
    return typeof params.role === "string"
      ? clauseName(params.role as Role, value, t)
      : t(`clause.${value}`);
  }
  return value;
}

const isFull = (view: View): boolean => view.board.facts.ruleset === "full";

export { detection, isFull, isOnce };

export const packagesOf = (view: View): readonly Package[] => packagesFor(view.board.facts.ruleset);
export type { Package };

/** The clause codes a role may owe under the table's ruleset. */
export const clauseCodes = (view: View, owner: Role): readonly ClauseCode[] =>
  clauseKindsOf(owner)
    .map(({ code }) => code)
    .filter((code) => isFull(view) || inFirstClauses(code));

export const kindOf = (owner: Role, code: ClauseCode): ClauseKind => clauseKind(owner, code);

/** The cards a role holds under the table's ruleset. */
export const cardsOf = (view: View, role: Role): readonly Card[] =>
  CARDS_OF[role].filter(({ first }) => isFull(view) || first);

export interface Due {
  readonly deal: Deal;
  readonly clause: DealClause;
}

/** The clauses a role owes in this round. */
export const dueClauses = (view: View, role: Role): readonly Due[] =>
  liveDeals(view).flatMap((deal) =>
    Object.values(deal.clauses)
      .filter((clause) => clause.owner === role && isDue(deal, clause, whenOf(view.board)))
      .map((clause) => ({ deal, clause })),
  );

/** Due clauses that these cards would openly break. */
export const brokenBy = (view: View, role: Role, orders: Orders): readonly Due[] =>
  dueClauses(view, role).filter(({ clause }) =>
    kindOf(clause.owner, clause.code).brokenBy.some((id) =>
      orders.cards.some(({ card }) => card === id),
    ),
  );

/** The private what-if of terms; null for those who have no seat. */
export function whatIf(view: View, terms: Terms): Forecast | null {
  const mine = asRole(view);
  return mine ? forecast(mine, terms) : null;
}

/** The own score so far; null for those who have no seat. */
export function ownScore(view: View): Position | null {
  const mine = asRole(view);
  return mine ? positionValue(mine) : null;
}

/** A warning of the what-if line as a sentence. */
export function warningText(
  { code, params }: { code: string; params: Readonly<Record<string, string | number>> },
  t: Translate,
): string {
  const worded = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, word(key, value, params, t)]),
  );
  return t(`warning.${code}`, worded);
}

/** The public checklist of a comprehensive settlement, as far as the viewer knows. */
export const checklist = (view: View): readonly SettlementLine[] => settlementChecklist(view);

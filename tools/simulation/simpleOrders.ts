// The sealed orders of a simple policy: each habit is tried, and kept if the rules allow it beside the others.
import {
  type CardId,
  cancellable,
  clauseKind,
  leavable,
  type Orders,
  owed,
  ownSecretDeals,
  PAIRS,
  type Pair,
  type RoleView,
  type Statement,
  USUAL_SHUTTLE,
  whyNot,
} from "@freeze/shared/rules";
import { ADVERSARY, type Simple } from "./simple.ts";

/** The last sure round and the two before it. */
export const isLate = ({ board }: RoleView): boolean =>
  board.round >= board.facts.layout.roundsMin - 2;

interface Start {
  /** What the bot beneath would seal. */
  readonly base: Orders;
  readonly late: boolean;
}

export function simpleOrders({ cards, habits }: Simple, view: RoleView, start: Start): Orders {
  let orders = start.base;
  const keep = (change: Partial<Orders>): boolean => {
    const next = { ...orders, ...change };
    if (whyNot(view, { type: "seal", orders: next })) return false;
    orders = next;
    return true;
  };
  if (cards) {
    keep({ cards: [], intelligence: null, leak: null });
    for (const card of cards)
      addCard(
        card,
        (chosen) => keep({ cards: chosen }),
        () => orders.cards,
      );
  }
  if (habits.cheats) keep({ cheats: cheatsOf(habits.cheats, view, start.late) });
  if (habits.claims) keep({ statement: statementOf(habits.claims, view) });
  if (habits.leaves === "always" || (habits.leaves === "late" && start.late)) {
    keep({ leave: leavable(view) });
  }
  const [secret] = habits.leaks ? ownSecretDeals(view) : [];
  if (secret) keep({ leak: { kind: "deal", id: secret } });
  if (habits.cancels) keep({ cancel: cancellable(view) });
  if (habits.crisis) {
    keep({ fallback: { firm: habits.crisis === "firm", restrain: orders.fallback.restrain } });
  }
  return orders;
}

type Chosen = Orders["cards"];

function addCard(card: CardId, keep: (cards: Chosen) => boolean, chosen: () => Chosen): void {
  const pairs: readonly (Pair | null)[] = [null, "us+rok", USUAL_SHUTTLE, ...PAIRS];
  for (const pair of pairs) if (keep([...chosen(), { card, pair }])) return;
}

/** The clause that pays best face down; none while the habit keeps its word. */
function cheatsOf(habit: string, view: RoleView, late: boolean): Orders["cheats"] {
  if (habit === "never" || (habit === "late" && !late)) return [];
  const points = ({ clause }: ReturnType<typeof owed>[number]): number =>
    clauseKind(clause.owner, clause.code).cheat?.points ?? 0;
  const best = owed(view)
    .filter(({ cheat }) => cheat === null)
    .sort((a, b) => points(b) - points(a))[0];
  return best ? [{ deal: best.deal.id, clause: best.clause.id }] : [];
}

function statementOf(habit: string, { viewer }: RoleView): Statement | null {
  if (habit === "never") return null;
  if (habit === "credit") return { kind: "take_credit" };
  if (habit === "lower") return { kind: "lower_expectations" };
  return { kind: "denounce", whom: ADVERSARY[viewer] };
}

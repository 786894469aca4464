// Which sealed orders a searching bot tries beside its first thought.
import { type Action, liveDeals, type RoleView, type Statement } from "../rules/index.ts";
import { cardChoices } from "./cards.ts";
import { chooseCheat } from "./cheating.ts";
import type { Dice } from "./dice.ts";
import type { Memory } from "./memory.ts";
import { openMind } from "./mind.ts";
import type { Style } from "./policy.ts";
import { openSums } from "./sums.ts";

type Seal = Extract<Action, { type: "seal" }>;
type Variants = (from: Seal) => readonly Seal[];

/** One part of the orders that is thought over; lucky: what it brings hangs on a draw. */
interface Step {
  readonly variants: Variants;
  readonly lucky: boolean;
}

interface Given {
  readonly view: RoleView;
  readonly memory: Memory;
  readonly dice: Dice;
  readonly style: Style;
}

/** Cards first, then whether to cheat, then what is said: each with the best of what went before. */
export function ordersToTry(given: Given): readonly Step[] {
  return [
    { variants: cardsOf(given), lucky: false },
    { variants: cheatsOf(given), lucky: true },
    { variants: otherStatements, lucky: false },
  ];
}

const withOrders = (from: Seal, change: Partial<Seal["orders"]>): Seal => ({
  ...from,
  orders: { ...from.orders, ...change },
});

/** Pairs of cards by their quick worth: the best few, and the best with each card that is not among them. */
function cardsOf({ view, memory, dice, style }: Given): Variants {
  return (from) => {
    const mind = openMind(view, { memory, dice, style: { ...style, whim: 0 } });
    const sums = openSums(mind);
    const { pc } = view.hand;
    const singles = cardChoices(sums, pc);
    const hands = [
      ...singles.map((one) => [one]),
      ...singles.flatMap((one, at) => singles.slice(at + 1).map((two) => [one, two])),
    ].filter((hand) => hand.reduce((sum, { cost }) => sum + cost, 0) <= pc);
    const rated = hands
      .map((hand) => ({ hand, worth: hand.reduce((sum, { worth }) => sum + worth, 0) }))
      .sort((a, b) => b.worth - a.worth);
    const chosen = rated.slice(0, 5);
    for (const { card } of singles) {
      if (chosen.some(({ hand }) => hand.some((one) => one.card === card))) continue;
      const best = rated.find(({ hand }) => hand.some((one) => one.card === card));
      if (best && !chosen.includes(best)) chosen.push(best);
    }
    const now = JSON.stringify(from.orders.cards);
    return [[], ...chosen.map(({ hand }) => hand)]
      .map((hand) => hand.map(({ card, pair }) => ({ card, pair })))
      .filter((cards) => JSON.stringify(cards) !== now)
      .map((cards) => withOrders(from, { cards }));
  };
}

const RASH = -99;

function cheatsOf({ view, memory, dice, style }: Given): Variants {
  return (from) => {
    if (liveDeals(view).length === 0) return [];
    const rash = openMind(view, { memory, dice, style: { ...style, cheatAt: RASH } });
    const cheat = chooseCheat(openSums(rash));
    const honest = from.orders.cheats.length === 0;
    return honest
      ? cheat
        ? [withOrders(from, { cheats: [cheat] })]
        : []
      : [withOrders(from, { cheats: [] })];
  };
}

const STATEMENTS: readonly (Statement | null)[] = [
  null,
  { kind: "take_credit" },
  { kind: "lower_expectations" },
];

const otherStatements: Variants = (from) =>
  STATEMENTS.filter((one) => one?.kind !== from.orders.statement?.kind).map((statement) =>
    withOrders(from, { statement }),
  );

// Random orders that are allowed.
import {
  type Action,
  CARDS_OF,
  FOLDERS,
  membersOf,
  NO_ORDERS,
  type Orders,
  owed,
  PAIRS,
  ROLES,
  type Role,
  roleView,
  whyNot,
} from "../../src/rules/index.ts";
import type { Dice } from "./dice.ts";
import type { Match } from "./randomPlay.ts";

/** Orders that are allowed: parts that would be refused are left out one by one. */
export function seal(
  match: Match,
  role: Role,
  dice: Dice,
): Extract<Action, { readonly type: "seal" }> {
  const view = roleView(match.state, role);
  let orders: Orders = NO_ORDERS;
  const allowed = (wished: Orders): boolean => {
    const { board, hand } = view;
    const asked = {
      ...view,
      board: { ...board, phase: "orders" as const },
      hand: { ...hand, orders: null },
    };
    return whyNot(asked, { type: "seal", orders: wished }) === undefined;
  };
  const add = (part: Partial<Orders>): void => {
    const wished = { ...orders, ...part };
    if (allowed(wished)) orders = wished;
  };
  for (let n = 0; n < 2; n += 1) {
    const { id, picksPair } = dice.one(CARDS_OF[role]);
    const pair = picksPair ? dice.one(PAIRS) : null;
    add({ cards: [...orders.cards, { card: id, pair }] });
  }
  const mine = owed(view).filter(({ cheat }) => cheat === null);
  if (mine.length > 0 && dice.often(40)) {
    const { deal, clause } = dice.one(mine);
    add({ cheats: [{ deal: deal.id, clause: clause.id }] });
  }
  quietParts(view.viewer, add, dice);
  dealParts(match, role, add, dice);
  return { type: "seal", orders };
}

function quietParts(role: Role, add: (part: Partial<Orders>) => void, dice: Dice): void {
  const other = dice.one(ROLES.filter((one) => one !== role));
  if (dice.often(30)) {
    add({
      statement: dice.one([
        { kind: "take_credit" },
        { kind: "give_credit", to: other },
        { kind: "lower_expectations" },
        { kind: "denounce", whom: other },
      ] as const),
    });
  }
  if (dice.often(30)) add({ consult: other });
  if (dice.often(15)) {
    const want = dice.one(["detection", "arsenal", "enforcement"] as const);
    add({ intelligence: { on: other, want } });
  }
  add({ fallback: { firm: dice.often(40), restrain: dice.often(40) } });
}

function dealParts(
  match: Match,
  role: Role,
  add: (part: Partial<Orders>) => void,
  dice: Dice,
): void {
  const { board, folders } = match.state;
  const own = FOLDERS.filter((key) => membersOf(key).includes(role));
  const secret = own.flatMap((key) => Object.values(folders[key].deals));
  const summits = [
    ...Object.values(board.summits),
    ...own.flatMap((key) => Object.values(folders[key].summits)),
  ];
  for (const deal of [...Object.values(board.deals), ...secret]) {
    if (dice.often(6)) add({ leave: [deal.id] });
  }
  for (const deal of secret) {
    if (dice.often(25)) add({ disclose: [deal.id] });
    if (dice.often(8)) add({ leak: { kind: "deal", id: deal.id } });
  }
  for (const { id } of summits) {
    if (dice.often(10)) add({ cancel: [id] });
    if (dice.often(50)) add({ restore: [id] });
    if (dice.often(10)) add({ leak: { kind: "summit", id } });
  }
}

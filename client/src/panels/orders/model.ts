// Orders as they are being written. Changes make new orders; the rules judge them elsewhere.
import {
  type Card,
  type CardId,
  LIMITS,
  NO_ORDERS,
  type Orders,
  type Pair,
  type View,
} from "@freeze/shared/rules";
import type { PanelState } from "../state.ts";

/** The draft of this round; last round's wishes do not carry over. */
export function draftOf(state: PanelState, view: View): Orders {
  const { round, orders } = state.orders.value;
  return round === view.board.round ? orders : NO_ORDERS;
}

export function setDraft(state: PanelState, view: View, change: Partial<Orders>): void {
  const orders = { ...draftOf(state, view), ...change };
  state.orders.value = { round: view.board.round, orders };
}

export const isChosen = (orders: Orders, card: CardId): boolean =>
  orders.cards.some((one) => one.card === card);

/** With the card, or without it where it is chosen already. */
export function toggleCard(orders: Orders, card: Card, pair: Pair | null): Orders {
  const cards = isChosen(orders, card.id)
    ? orders.cards.filter((one) => one.card !== card.id)
    : [...orders.cards, { card: card.id, pair }];
  return { ...orders, cards };
}

export const setPair = (orders: Orders, card: CardId, pair: Pair): Orders => ({
  ...orders,
  cards: orders.cards.map((one) => (one.card === card ? { ...one, pair } : one)),
});

/** May another card be put down? */
export const hasRoom = (orders: Orders): boolean => orders.cards.length < LIMITS.cards;

/** In the list or out of it. */
export const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

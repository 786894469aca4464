// What a temperament likes or dislikes about a text or a card beside the points it brings.
import {
  CARDS,
  type CardId,
  DIVIDE_TRUST,
  membersOf,
  PAIRS,
  pairsWithin,
  type RoleView,
  SHUTTLE_TRUST,
  type Terms,
  trustOf,
} from "../rules/index.ts";

/** Likings in points, chances 0-1. All nought: only the sums count. */
export interface Taste {
  /** For each party of a text beyond two. */
  readonly crowd: number;
  /** For a text that is secret. */
  readonly hush: number;
  /** For a promise of inspection in a text. */
  readonly proof: number;
  /** Taken for each clause beyond one a party while a pair of its parties is hostile or wary. */
  readonly steps: number;
  /** For each point of trust that a card takes from pairs of others. */
  readonly divides: number;
  /** For a meeting of leaders. */
  readonly company: number;
  /** For taking part in a plenary. */
  readonly attends: number;
  /** Chance to leak a secret of its own in a round. */
  readonly leaks: number;
}

export const NO_TASTE: Taste = {
  crowd: 0,
  hush: 0,
  proof: 0,
  steps: 0,
  divides: 0,
  company: 0,
  attends: 0,
  leaks: 0,
};

/** What is liked weighs less when it comes to signing than when texts are chosen from. */
export const LIKING_SIGNED = 0.2;

/** Points that liking adds to a text. */
export function likingOf(taste: Taste, view: RoleView, terms: Terms): number {
  if (taste === NO_TASTE) return 0;
  const { parties, clauses, secret } = terms;
  const proofs = clauses.some(({ code }) => code === "IN") ? 1 : 0;
  const long = isCold(view, terms) ? Math.max(0, clauses.length - parties.length) : 0;
  return (
    taste.crowd * (parties.length - 2) +
    taste.hush * (secret ? 1 : 0) +
    taste.proof * proofs -
    taste.steps * long
  );
}

const isCold = ({ board }: RoleView, { parties }: Terms): boolean =>
  pairsWithin(parties).some((pair) => ["hostile", "wary"].includes(board.levels[pair]));

/** Points that liking adds to a card: trust taken from pairs of others, less trust given to them. */
export function likingOfCard({ divides }: Taste, { viewer }: RoleView, card: CardId): number {
  if (divides === 0) return 0;
  let given = 0;
  if (card === "divide_five") given += DIVIDE_TRUST;
  if (card === "shuttle") given += SHUTTLE_TRUST;
  for (const other of PAIRS) {
    if (!membersOf(other).includes(viewer)) given += CARDS[card].effects[trustOf(other)] ?? 0;
  }
  return -divides * given;
}

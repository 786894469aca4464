// What a role can do now, and why not: the buttons and the bots read the same answers (SPEC refusals).
import { NO_ORDERS, type Orders, type Refusal } from "./actions.ts";
import { CARDS_OF } from "./cards.ts";
import type { CardId } from "./catalogue.ts";
import { clauseKind } from "./clauses.ts";
import type { Deal, DealClause, Summit } from "./deals.ts";
import { clausesOf, isParty, liveDeals, type Standing, standing, whenOf } from "./due.ts";
import { LIMITS } from "./layouts.ts";
import { orNull } from "./match.ts";
import { refuse } from "./refuse.ts";
import { membersOf, othersThan, PAIRS, type Pair, type Role } from "./roles.ts";
import type { RoleView } from "./state.ts";
import { openChoices, whyNot } from "./whyNot.ts";
import {
  cancellable,
  costOf,
  leavable,
  ownSecretDeals,
  ownSecretSummits,
  restorable,
  USUAL_SHUTTLE,
  whyNotCard,
  whyNotCheat,
} from "./whyNotOrders.ts";
import { whyNotAnswerPlenary, whyNotConvene, whyNotInvite } from "./whyNotTalks.ts";

/** A card beside the orders so far. Pairs: those that may be chosen with it. */
export interface OfferedCard {
  readonly card: CardId;
  readonly pairs: readonly Pair[];
  readonly refusal: Refusal | null;
  /** Own due clauses that playing it breaks openly (SPEC open-breach). */
  readonly breaks: readonly OwedClause[];
}

/** A clause that the viewer owes. */
export interface OwedClause {
  readonly deal: Deal;
  readonly clause: DealClause;
  readonly standing: Standing;
  /** null: it can be cheated on this round. */
  readonly cheat: Refusal | null;
}

/** Everything a role may choose from in this phase. */
export interface Offered {
  readonly cards: readonly OfferedCard[];
  readonly owed: readonly OwedClause[];
  readonly pcLeft: number;
  /** Ids of summits and deals. */
  readonly cancel: readonly string[];
  readonly restore: readonly string[];
  readonly leave: readonly string[];
  readonly disclose: readonly string[];
  readonly leak: readonly { readonly kind: "deal" | "summit"; readonly id: string }[];
  readonly invite: readonly { readonly guest: Role; readonly refusal: Refusal | null }[];
  /** Invitations that wait for the viewer's answer. */
  readonly invitations: readonly Summit[];
  readonly convene: Refusal | null;
  readonly plenary: Refusal | null;
  readonly crisis: boolean;
  readonly vote: boolean;
  readonly secondary: boolean;
  /** Deals on whose end the viewer may decide. */
  readonly choices: readonly string[];
}

/** What the viewer may choose now, beside the orders it has in mind. */
export function offered(view: RoleView, soFar: Orders = NO_ORDERS): Offered {
  const { viewer, board } = view;
  const talks = board.phase === "talks";
  const secret = ownSecretDeals(view);
  const isFull = board.facts.ruleset === "full";
  const wrongPhase = refuse("wrongPhase", { phase: board.phase });
  return {
    cards: offeredCards(view, soFar),
    owed: owed(view),
    pcLeft: pcLeft(view, soFar),
    cancel: cancellable(view),
    restore: restorable(view),
    leave: leavable(view),
    disclose: isFull ? secret : [],
    leak: isFull ? leaks(secret, ownSecretSummits(view)) : [],
    invite: othersThan(viewer).map((guest) => ({
      guest,
      refusal: talks ? orNull(whyNotInvite(view, invitation(guest))) : wrongPhase,
    })),
    invitations: invitationsTo(view),
    convene: talks ? orNull(whyNotConvene(view, { type: "convene", sixParty: false })) : wrongPhase,
    plenary: talks || board.phase === "orders" ? orNull(whyNotAnswerPlenary(view)) : wrongPhase,
    crisis: board.phase === "crisis",
    vote: whyNot(view, { type: "vote", back: true }) === undefined,
    secondary: whyNot(view, { type: "answerSecondary", comply: true }) === undefined,
    choices: board.phase === "communique" ? openChoices(view) : [],
  };
}

const invitation = (guest: Role) =>
  ({ type: "invite", guest, venue: "host", secret: false, transport: "quiet" }) as const;

const leaks = (deals: readonly string[], summits: readonly string[]): Offered["leak"] => [
  ...deals.map((id) => ({ kind: "deal", id }) as const),
  ...summits.map((id) => ({ kind: "summit", id }) as const),
];

/** PC that the orders so far leave; sealed orders are paid for already. */
export const pcLeft = (view: RoleView, orders: Orders): number =>
  view.hand.orders === null ? view.hand.pc - costOf(orders) : view.hand.pc;

/** The viewer's cards, each with what stands against adding it to the orders so far. */
function offeredCards(view: RoleView, soFar: Orders): readonly OfferedCard[] {
  const due = owed(view).filter((row) => row.standing === "due");
  const left = pcLeft(view, soFar);
  return CARDS_OF[view.viewer].map(({ id, cost, picksPair }) => {
    const pairs = picksPair ? pairsFor(view, id) : [];
    const own = whyNotCard(view, id, pairs[0] ?? null);
    return {
      card: id,
      pairs,
      refusal: own ?? beside(soFar, { card: id, cost, left }),
      breaks: due.filter(({ clause }) =>
        clauseKind(clause.owner, clause.code).brokenBy.includes(id),
      ),
    };
  });
}

/** Pairs that may be chosen with a card, the usual one first. */
const pairsFor = (view: RoleView, card: CardId): readonly Pair[] =>
  [...PAIRS]
    .sort((a, b) => Number(b === USUAL_SHUTTLE) - Number(a === USUAL_SHUTTLE))
    .filter((pair) => !membersOf(pair).includes(view.viewer))
    .filter((pair) => whyNotCard(view, card, pair) === undefined);

/** What stands against a card because of the orders it would join. */
function beside(
  soFar: Orders,
  next: { readonly card: CardId; readonly cost: number; readonly left: number },
): Refusal | null {
  const { card, cost, left } = next;
  if (soFar.cards.some((chosen) => chosen.card === card)) return refuse("cardTwice", { card });
  if (soFar.cards.length >= LIMITS.cards) return refuse("tooManyCards", { max: LIMITS.cards });
  return cost > left ? refuse("notEnoughPc", { needed: cost, left }) : null;
}

/** Every clause that the viewer owes in a live deal, due or not, and whether it could be cheated on. */
export function owed(view: RoleView): readonly OwedClause[] {
  const when = whenOf(view.board);
  const out: OwedClause[] = [];
  for (const deal of liveDeals(view)) {
    if (!isParty(deal.parties, view.viewer)) continue;
    for (const clause of clausesOf(deal)) {
      if (clause.owner !== view.viewer) continue;
      const cheat = orNull(whyNotCheat(view, deal, clause));
      out.push({ deal, clause, standing: standing(deal, clause, when), cheat });
    }
  }
  return out;
}

function invitationsTo(view: RoleView): readonly Summit[] {
  const { phase, round } = view.board;
  if (phase !== "talks" && phase !== "orders") return [];
  return PAIRS.flatMap((pair) => Object.values(view.folders[pair]?.summits ?? {})).filter(
    (summit) =>
      summit.guest === view.viewer && summit.status === "invited" && summit.round === round,
  );
}

import type { Orders, Refusal, Statement } from "./actions.ts";
import { CARDS } from "./cards.ts";
import type { CardId } from "./catalogue.ts";
import { clauseKind } from "./clauses.ts";
import type { Deal, DealClause } from "./deals.ts";
import { TRUST_LEVELS, type TrustLevel } from "./dials.ts";
import { attends, diaryTaken } from "./diary.ts";
import { clausesOf, hasDue, isDue, isParty, liveDeals, summitsOf, whenOf } from "./due.ts";
import { FIRST_STATEMENTS, INTELLIGENCE_PC, LEAK_PC, LIMITS } from "./layouts.ts";
import { refuse } from "./refuse.ts";
import { membersOf, othersThan, type Pair, pairOf, type Role } from "./roles.ts";
import type { RoleView } from "./state.ts";

/** Why these orders could not be sealed now, the phase left aside (SPEC orders). */
export function whyNotOrders(view: RoleView, orders: Orders): Refusal | undefined {
  return (
    whyNotCards(view, orders) ??
    whyNotPaid(view, orders) ??
    whyNotCheats(view, orders) ??
    whyNotStatement(view, orders.statement) ??
    whyNotLetters(view, orders) ??
    whyNotLeaving(view, orders) ??
    whyNotQuietMoves(view, orders)
  );
}

/** PC that the orders cost; nothing else in them is paid for. */
export function costOf(orders: Orders): number {
  let cost = orders.intelligence === null ? 0 : INTELLIGENCE_PC;
  if (orders.leak !== null) cost += LEAK_PC;
  for (const { card } of orders.cards) cost += CARDS[card].cost;
  return cost;
}

function whyNotPaid(view: RoleView, orders: Orders): Refusal | undefined {
  const needed = costOf(orders);
  return needed > view.hand.pc ? refuse("notEnoughPc", { needed, left: view.hand.pc }) : undefined;
}

function whyNotCards(view: RoleView, { cards }: Orders): Refusal | undefined {
  if (cards.length > LIMITS.cards) return refuse("tooManyCards", { max: LIMITS.cards });
  for (let index = 0; index < cards.length; index += 1) {
    const { card, pair } = cards[index] as Orders["cards"][number];
    const refusal = whyNotCard(view, card, pair);
    if (refusal) return refusal;
    if (cards.findIndex((other) => other.card === card) !== index) {
      return refuse("cardTwice", { card });
    }
  }
  return undefined;
}

/** Why one card cannot be among the orders of this round, cost and company left aside (SPEC cards). */
export function whyNotCard(view: RoleView, id: CardId, pair: Pair | null): Refusal | undefined {
  const card = CARDS[id];
  if (card.role !== view.viewer) return refuse("unknownCard", { card: id });
  if (view.board.facts.ruleset === "first" && !card.first) return refuse("fullRulesOnly");
  const { limit } = card;
  if (limit !== null && (view.hand.played[id] ?? 0) >= limit) {
    return refuse("cardLimit", { card: id, limit });
  }
  if (pair !== null && !card.picksPair) return refuse("pairNotAllowed", { card: id });
  return whyNotNow(view, id, pair);
}

function whyNotNow(view: RoleView, card: CardId, pair: Pair | null): Refusal | undefined {
  const { board } = view;
  if (card === "divide_five") {
    if (pair === null) return refuse("pairNeeded", { card });
    return membersOf(pair).includes("dprk") ? refuse("pairNotAllowed", { card }) : undefined;
  }
  if (card === "shuttle") return whyNotShuttle(view, pair ?? USUAL_SHUTTLE);
  if (card === "reunions") return atLeast(view, { card, role: "dprk", level: "working" });
  if (card === "ask_delay") {
    const paused = Object.values(board.deals).some((deal) => isDrillPaused(deal, view));
    return board.drill === "scheduled" && !paused ? undefined : refuse("drillNotOn");
  }
  if (card === "ease_quietly") {
    const held = liveDeals(view).some(
      (deal) =>
        deal.signedRound === board.round && clausesOf(deal).some(({ code }) => code === "EH"),
    );
    return held ? refuse("easeAfterHold") : undefined;
  }
  return undefined;
}

/** The pair that Shuttle serves if none is named. */
export const USUAL_SHUTTLE: Pair = "dprk+us";

function whyNotShuttle(view: RoleView, pair: Pair): Refusal | undefined {
  const members = membersOf(pair);
  if (members.includes("rok")) return refuse("pairNotAllowed", { card: "shuttle" });
  for (const role of members) {
    const refusal = atLeast(view, { card: "shuttle", role, level: "wary" });
    if (refusal) return refusal;
  }
  return undefined;
}

function atLeast(
  view: RoleView,
  need: { readonly card: CardId; readonly role: Role; readonly level: TrustLevel },
): Refusal | undefined {
  const level = view.board.levels[pairOf(view.viewer, need.role)];
  return TRUST_LEVELS.indexOf(level) < TRUST_LEVELS.indexOf(need.level)
    ? refuse("trustTooLow", need)
    : undefined;
}

/** A DP of the US is due: the calendar drill is off without anybody's asking. */
const isDrillPaused = (deal: Deal, view: RoleView): boolean =>
  deal.status === "live" &&
  isParty(deal.parties, "us") &&
  clausesOf(deal).some(
    (clause) =>
      clause.owner === "us" && clause.code === "DP" && isDue(deal, clause, whenOf(view.board)),
  );

function whyNotCheats(view: RoleView, orders: Orders): Refusal | undefined {
  for (const { deal: id, clause: name } of orders.cheats) {
    const deal = ownDeal(view, id);
    const clause = deal?.clauses[name];
    if (!deal || !clause) return refuse("unknownDeal", { deal: id });
    const refusal = whyNotCheat(view, deal, clause);
    if (refusal) return refusal;
  }
  return cheatCount(view, orders) > LIMITS.cheats
    ? refuse("tooManyCheats", { max: LIMITS.cheats })
    : undefined;
}

/** Why the viewer cannot cheat on a clause this round (SPEC cheating). */
export function whyNotCheat(view: RoleView, deal: Deal, clause: DealClause): Refusal | undefined {
  const { code, owner } = clause;
  if (owner !== view.viewer) return refuse("notYourClause", { clause: code });
  if (clauseKind(owner, code).cheat === null) return refuse("cannotCheat", { clause: code });
  if (!isDue(deal, clause, whenOf(view.board))) return refuse("clauseNotDue", { clause: code });
  return deal.signedRound >= view.board.round
    ? refuse("cheatTooEarly", { clause: code })
    : undefined;
}

/** Quiet easing under a due EH is a cheat too, the same one if that EH is named (SPEC card-ease-quietly). */
function cheatCount(view: RoleView, { cheats, cards }: Orders): number {
  if (!cards.some(({ card }) => card === "ease_quietly")) return cheats.length;
  const when = whenOf(view.board);
  const holding = liveDeals(view).find(
    (deal) => isParty(deal.parties, "china") && hasDue(deal, "EH", when),
  );
  if (!holding) return cheats.length;
  const named = cheats.some(
    ({ deal, clause }) => deal === holding.id && holding.clauses[clause]?.code === "EH",
  );
  return cheats.length + (named ? 0 : 1);
}

/** A live deal that the viewer is party to. */
function ownDeal(view: RoleView, id: string): Deal | undefined {
  return liveDeals(view).find((deal) => deal.id === id && isParty(deal.parties, view.viewer));
}

function whyNotStatement(view: RoleView, statement: Statement | null): Refusal | undefined {
  if (statement === null) return undefined;
  if (
    view.board.facts.ruleset === "first" &&
    !(FIRST_STATEMENTS as readonly string[]).includes(statement.kind)
  ) {
    return refuse("fullRulesOnly");
  }
  switch (statement.kind) {
    case "take_credit":
    case "lower_expectations":
      return undefined;
    case "give_credit":
      return statement.to === view.viewer ? refuse("badStatement") : undefined;
    case "denounce":
      return statement.whom === view.viewer ? refuse("badStatement") : undefined;
  }
}

const hasTwice = (list: readonly string[]): boolean => new Set(list).size !== list.length;

/** Cancelling and restoring summits (SPEC cancelled-summit, restored-summit). */
function whyNotLetters(view: RoleView, { cancel, restore }: Orders): Refusal | undefined {
  if (cancel.length > 0) {
    const open = cancellable(view);
    if (hasTwice(cancel) || !cancel.every((id) => open.includes(id))) {
      return refuse("cannotCancel");
    }
  }
  if (restore.length > 0) {
    const open = restorable(view);
    if (restore.length > 1 || !restore.every((id) => open.includes(id))) {
      return refuse("cannotRestore");
    }
  }
  return undefined;
}

/** Summits of this round that the viewer is booked for. */
export const cancellable = (view: RoleView): readonly string[] =>
  summitsOf(view)
    .filter(
      (summit) =>
        summit.round === view.board.round &&
        summit.status === "booked" &&
        attends(summit, view.viewer),
    )
    .map(({ id }) => id);

/** Summits cancelled last round that the viewer may want back, if its diary is free. */
export function restorable(view: RoleView): readonly string[] {
  const { round } = view.board;
  const gone = summitsOf(view).filter(
    (summit) =>
      summit.round === round - 1 && summit.status === "cancelled" && attends(summit, view.viewer),
  );
  return gone.length === 0 || diaryTaken(view, round) ? [] : gone.map(({ id }) => id);
}

/** Deals that the viewer may leave openly: signed before this round (SPEC leaving, minimum-term). */
export const leavable = (view: RoleView): readonly string[] =>
  liveDeals(view)
    .filter((deal) => isParty(deal.parties, view.viewer) && deal.signedRound < view.board.round)
    .map(({ id }) => id);

/** Secret deals that the viewer is party to. */
export const ownSecretDeals = (view: RoleView): readonly string[] =>
  liveDeals(view)
    .filter((deal) => deal.secret && isParty(deal.parties, view.viewer))
    .map(({ id }) => id);

/** Secret summits of the viewer, booked for this round or held, that nobody else knows of. */
export const ownSecretSummits = (view: RoleView): readonly string[] =>
  summitsOf(view)
    .filter(
      (summit) =>
        summit.secret &&
        !summit.leaked &&
        attends(summit, view.viewer) &&
        (summit.status === "held" ||
          (summit.status === "booked" && summit.round === view.board.round)),
    )
    .map(({ id }) => id);

function whyNotLeaving(view: RoleView, { leave, disclose }: Orders): Refusal | undefined {
  for (const deal of leave) {
    if (!leavable(view).includes(deal)) return refuse("cannotLeave", { deal });
  }
  if (hasTwice(leave)) return refuse("cannotLeave", { deal: leave[0] ?? "" });
  if (disclose.length === 0) return undefined;
  if (view.board.facts.ruleset === "first") return refuse("fullRulesOnly");
  const secret = ownSecretDeals(view);
  const odd = disclose.find((deal) => !secret.includes(deal));
  if (odd !== undefined || hasTwice(disclose)) {
    return refuse("cannotDisclose", { deal: odd ?? disclose[0] ?? "" });
  }
  return undefined;
}

/** Consulting, intelligence and leaks: the full rules only. */
function whyNotQuietMoves(view: RoleView, orders: Orders): Refusal | undefined {
  const { consult, intelligence, leak } = orders;
  if (consult === null && intelligence === null && leak === null) return undefined;
  if (view.board.facts.ruleset === "first") return refuse("fullRulesOnly");
  if (consult === view.viewer) return refuse("badGuest");
  if (intelligence !== null && !canBuy(view.viewer, intelligence)) {
    return refuse("badIntelligence");
  }
  if (leak === null) return undefined;
  const open = leak.kind === "deal" ? ownSecretDeals(view) : ownSecretSummits(view);
  return open.includes(leak.id) ? undefined : refuse("cannotLeak");
}

/** Arsenal is the DPRK's to hide, true Enforcement China's; cheats are anybody's. */
function canBuy(buyer: Role, wish: NonNullable<Orders["intelligence"]>): boolean {
  if (!othersThan(buyer).includes(wish.on)) return false;
  switch (wish.want) {
    case "detection":
      return true;
    case "arsenal":
      return wish.on === "dprk";
    case "enforcement":
      return wish.on === "china";
  }
}

// The sealed choices of a round: cards, keeping or cheating, a statement, letters, quiet moves.
import {
  type Action,
  homeOf,
  isParty,
  LEAK_PC,
  leavable,
  liveDeals,
  NO_ORDERS,
  type Orders,
  othersThan,
  ownSecretDeals,
  ownSecretSummits,
  pairOf,
  type Role,
  type RoleView,
  restorable,
  STATEMENT,
  type Statement,
  summitsOf,
  trustOf,
  voiceOf,
  whyNot,
} from "../rules/index.ts";
import { type Choice, chooseCards } from "./cards.ts";
import { chooseCheat, worthOfDeal } from "./cheating.ts";
import type { Mind } from "./mind.ts";
import { heapOne, openHeap, openSums, type Sums, worthOfEffects, worthOfHeap } from "./sums.ts";

/** The orders of this seat, always legal: what the rules refuse is left out. */
export function sealOrders(mind: Mind): Action {
  const sums = openSums(mind);
  const leak = chooseLeak(mind);
  const pc = mind.view.hand.pc - (leak ? LEAK_PC : 0);
  const active = isActive(mind.view);
  const cards = chooseCards(sums, pc, active);
  const spent = cards.reduce((sum, { cost }) => sum + cost, 0);
  const wish: Orders = {
    cards: cards.map(({ card, pair }) => ({ card, pair })),
    cheats: listed(chooseCheat(sums)),
    statement: chooseStatement(sums),
    cancel: chooseCancel(mind),
    restore: mind.style.grudge > 2 ? [] : restorable(mind.view).slice(0, 1),
    leave: chooseLeave(mind),
    consult: chooseConsult(mind),
    intelligence: chooseIntelligence(mind, pc - spent),
    leak,
    disclose: chooseDisclosure(mind),
    fallback: crisisPlan(mind),
  };
  return allowed(mind.view, wish, cards);
}

const listed = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

/** Takes wishes away until the rules let the rest pass. */
function allowed(view: RoleView, wish: Orders, cards: readonly Choice[]): Action {
  const whole = sealing(wish);
  if (!whyNot(view, whole)) return whole;
  const plain: Orders = {
    ...wish,
    restore: [],
    leave: [],
    cancel: [],
    consult: null,
    intelligence: null,
    disclose: [],
    leak: null,
  };
  const first = cards.slice(0, 1).map(({ card, pair }) => ({ card, pair }));
  const ladder: readonly Orders[] = [
    plain,
    { ...plain, cheats: [] },
    { ...plain, cheats: [], cards: first },
    { ...NO_ORDERS, fallback: wish.fallback },
  ];
  for (const orders of ladder) {
    const less = sealing(orders);
    if (!whyNot(view, less)) return less;
  }
  return sealing(NO_ORDERS);
}

const sealing = (orders: Orders): Action => ({ type: "seal", orders });

/** Is the seat active already by the public record: a text signed, a meeting booked, a session called? */
export function isActive({ board, viewer }: RoleView): boolean {
  const { round } = board;
  const signs = Object.values(board.deals).some(
    (deal) => deal.signedRound === round && isParty(deal.parties, viewer),
  );
  const meets = Object.values(board.summits).some(
    (summit) =>
      summit.round === round &&
      summit.status === "booked" &&
      (summit.host === viewer || summit.guest === viewer),
  );
  const { called } = board.plenary;
  const sits = called !== null && (viewer === "china" || called.answers[viewer] === true);
  return signs || meets || sits;
}

/** Is there, or will there be, something to take credit for? */
function goodNewsLikely({ board }: RoleView): boolean {
  const { round } = board;
  return (
    Object.values(board.deals).some(({ signedRound }) => signedRound === round) ||
    Object.values(board.summits).some(
      (summit) => summit.round === round && summit.status === "booked",
    ) ||
    Object.values(board.plenary.called?.answers ?? {}).filter(Boolean).length > 1
  );
}

function chooseStatement(sums: Sums): Statement | null {
  const { mind } = sums;
  const { view, me, dice, round } = mind;
  let best: Statement | null = null;
  let top = 0.05;
  const draws: Partial<Record<Statement["kind"], number>> = {};
  const luck = (kind: Statement["kind"]): number => {
    draws[kind] ??= (dice("statement", round, kind) - 0.5) * 0.5;
    return draws[kind];
  };
  const weigh = (statement: Statement, worth: number): void => {
    const sum = worth + luck(statement.kind);
    if (sum <= top) return;
    best = statement;
    top = sum;
  };
  if (goodNewsLikely(view)) {
    openHeap();
    heapOne(voiceOf(me), STATEMENT.alone * CREDIT_ALONE);
    weigh({ kind: "take_credit" }, worthOfHeap(sums) - 0.15);
  }
  weigh({ kind: "lower_expectations" }, worthOfEffects(sums, STATEMENT.lower) - 0.1);
  if (view.board.facts.ruleset === "first") return best;
  const { lastBreach } = mind.memory;
  const temper = mind.style.toughness * 0.5;
  for (const other of othersThan(me)) {
    const trust = trustOf(pairOf(me, other));
    if (sharedWork(view, other)) {
      openHeap();
      heapOne(trust, STATEMENT.given.trust);
      weigh({ kind: "give_credit", to: other }, worthOfHeap(sums));
    }
    const angry = lastBreach[other] === round - 1 && round > 1 ? 0.6 : -0.3;
    openHeap();
    heapOne(homeOf(me), STATEMENT.denounce.home);
    heapOne(trust, STATEMENT.denounce.trust);
    heapOne("tension", STATEMENT.denounce.tension);
    const bias = angry + temper + mind.style.taste.divides;
    weigh({ kind: "denounce", whom: other }, worthOfHeap(sums) + bias);
  }
  return best;
}

/** How likely a claim of credit is to be the only one. */
const CREDIT_ALONE = 0.35;

/** The two met, sign or keep something in public this round. */
function sharedWork(view: RoleView, other: Role): boolean {
  const { board, viewer } = view;
  const met = Object.values(board.summits).some(
    ({ round, status, host, guest }) =>
      round === board.round &&
      status === "booked" &&
      [host, guest].includes(viewer) &&
      [host, guest].includes(other),
  );
  return (
    met ||
    Object.values(board.deals).some(
      (deal) =>
        deal.status === "live" && isParty(deal.parties, viewer) && isParty(deal.parties, other),
    )
  );
}

/** A letter to a leader who has just broken a promise to this seat. */
function chooseCancel({ view, me, memory, style, round, dice }: Mind): readonly string[] {
  if (style.grudge < 1.5) return [];
  return summitsOf(view)
    .filter(({ round: when, status, host, guest }) => {
      if (when !== round || status !== "booked" || (host !== me && guest !== me)) return false;
      const other = host === me ? guest : host;
      return memory.lastBreach[other] === round - 1 && round > 1 && dice("letter", round) < 0.5;
    })
    .map(({ id }) => id)
    .slice(0, 1);
}

/** Deals that cost more than they bring, if they are not new. */
function chooseLeave(mind: Mind): readonly string[] {
  if (mind.left < 2 || mind.dice("leave", mind.round) > 0.5) return [];
  const open = leavable(mind.view);
  if (open.length === 0) return [];
  return liveDeals(mind.view)
    .filter((deal) => open.includes(deal.id) && mind.round - deal.signedRound >= 2)
    .filter((deal) => worthOfDeal(mind, deal) < -3)
    .map(({ id }) => id)
    .slice(0, 1);
}

const CONFIDANTS: Readonly<Record<Role, readonly Role[]>> = {
  china: ["rok", "us", "dprk"],
  dprk: ["china", "rok", "us"],
  us: ["rok", "china", "rok"],
  rok: ["us", "us", "china"],
};

/** Whom to ring up: the natural partner, now and then another. */
function chooseConsult({ view, me, dice, round }: Mind): Role | null {
  if (view.board.facts.ruleset === "first") return null;
  return CONFIDANTS[me][Math.floor(dice("consult", round) ** 2 * 3)] ?? null;
}

/** Looks over the shoulder of whoever owes this seat something and has broken its word, or might. */
function chooseIntelligence({ view, me, memory, dice, round, style }: Mind, pc: number) {
  if (pc < 1 || view.board.facts.ruleset === "first") return null;
  const debtor = othersThan(me)
    .filter((role) =>
      liveDeals(view).some(
        (deal) =>
          deal.signedRound < round &&
          isParty(deal.parties, me) &&
          isParty(deal.parties, role) &&
          Object.values(deal.clauses).some(({ owner }) => owner === role),
      ),
    )
    .sort((a, b) => memory.breaches[b] - memory.breaches[a])[0];
  if (!debtor) return null;
  const suspicion = 0.25 + 0.3 * memory.breaches[debtor] + 0.1 * style.toughness;
  return dice("look", round) < suspicion ? ({ on: debtor, want: "detection" } as const) : null;
}

/** Secret texts that would rather be news: once they are a round old and nobody has broken them. */
function chooseDisclosure({ view, dice, round }: Mind): readonly string[] {
  if (view.board.facts.ruleset === "first") return [];
  return ownSecretDeals(view).filter((id) => {
    const deal = liveDeals(view).find((one) => one.id === id);
    // The draw is the same for all parties only by luck; most secrets stay secret.
    return deal !== undefined && deal.signedRound < round && dice("disclose", id) < 0.5;
  });
}

/** A secret of its own that it lets slip: the oldest first, and none of the round in which it was made. */
function chooseLeak({ view, style, dice, round }: Mind): Orders["leak"] {
  if (style.taste.leaks === 0 || view.board.facts.ruleset === "first") return null;
  if (view.hand.pc < LEAK_PC || dice("leak", round) >= style.taste.leaks) return null;
  const deal = ownSecretDeals(view).find((id) =>
    liveDeals(view).some((one) => one.id === id && one.signedRound < round),
  );
  if (deal !== undefined) return { kind: "deal", id: deal };
  const summit = ownSecretSummits(view)[0];
  return summit === undefined ? null : { kind: "summit", id: summit };
}

/** What this seat would do in a crisis (SPEC crisis-answers). */
export function crisisPlan({ style, dice, round, view, me }: Mind): Orders["fallback"] {
  const provoked = view.board.lastCards.some(
    ({ card, round: when }) => when === round && (card === "test" || card === "short_range"),
  );
  const firm = style.firm + (me === "us" && provoked ? 0.1 : 0) - (me === "dprk" ? 0.05 : 0);
  return { firm: dice("firm", round) < firm, restrain: dice("restrain", round) < style.restrain };
}

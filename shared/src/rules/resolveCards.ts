// Resolution, steps "cards", "notes" and "surcharges" (SPEC cards, covert-cards, card-dual-suspension, card-ultimatum, card-project).
import { CARDS, CONCESSIONS } from "./cards.ts";
import type { CardId } from "./catalogue.ts";
import type { Effects } from "./dials.ts";
import { clausesOf } from "./due.ts";
import { applyAll, applyEffects, type Item } from "./effects.ts";
import type { Write } from "./events.ts";
import {
  CONSULT_TRUST,
  DIVIDE_TRUST,
  EXPOSURE,
  NOTES,
  RELIEF_CARDS,
  SHUTTLE_TRUST,
  SURCHARGE,
} from "./numbers.ts";
import { reliefOf } from "./resolveSignings.ts";
import { chance } from "./rng.ts";
import { membersOf, PAIRS, type Pair, type Role } from "./roles.ts";
import {
  addItem,
  anyDue,
  dealsInForce,
  type Gathered,
  gather,
  type Play,
  playedNow,
  plus,
  type RoundWork,
  trust,
  wasDue,
} from "./round.ts";
import { put } from "./transaction.ts";

export function resolveCards(work: RoundWork): void {
  const items = gather();
  const consulting = consultations(work);
  for (const play of work.plays) {
    if (!CARDS[play.card].covert) playOpenly(work, items, play);
  }
  for (const play of work.plays) {
    if (CARDS[play.card].covert) playCovertly(work, items, play);
  }
  for (const pair of consulting) consult(work, items, pair);
  applyAll(work.tx, "cards", items);
}

function playOpenly(work: RoundWork, items: Gathered, play: Play): void {
  const { tx } = work;
  const { role, card, pair } = play;
  const { board } = tx.state();
  const last = board.lastCards.filter(({ round }) => round >= work.round - 1);
  tx.emit("all", { type: "cardPlayed", role, card, pair }, [
    ...countWrites(work, play),
    put(["board", "played", card], (board.played[card] ?? 0) + 1),
    put(["board", "lastCards"], [...last, { role, card, round: work.round }]),
    ...sideWrites(work, card),
  ]);
  const blocked = card === "divide_five" && pair !== null && playedNow(work, "reassure");
  if (blocked) tx.emit("all", { type: "divideBlocked", pair, by: "reassure" });
  const effects = plus(CARDS[card].effects, reliefNotches(work, card), pairEffects(play, blocked));
  items.open.push({ cause: { kind: "card", role, card }, effects });
}

const countWrites = (work: RoundWork, { role, card }: Play): readonly Write[] => {
  const count = (work.tx.state().hands[role].played[card] ?? 0) + 1;
  return [put(["hands", role, "played", card], count)];
};

/** What a card leaves behind besides moving numbers. */
function sideWrites(work: RoundWork, card: CardId): readonly Write[] {
  if (card === "return_visit") {
    const visits = work.tx.state().hands.china.returnVisits + 1;
    return [put(["hands", "china", "returnVisits"], visits)];
  }
  return card === "moratorium" ? [put(["vault", "moratoriumRound"], work.round)] : [];
}

function reliefNotches(work: RoundWork, card: CardId): Effects {
  const notches = RELIEF_CARDS[card];
  return notches === undefined ? {} : reliefOf(work.tx.state().board, notches);
}

/** Shuttle without a pair runs between Washington and Pyongyang. */
function pairEffects({ card, pair }: Play, blocked: boolean): Effects {
  if (card === "shuttle") return trust(pair ?? "dprk+us", SHUTTLE_TRUST);
  if (card === "divide_five" && pair && !blocked) return trust(pair, DIVIDE_TRUST);
  return {};
}

function playCovertly(work: RoundWork, items: Gathered, play: Play): void {
  const { tx, round, seed } = work;
  const { role, card } = play;
  const knownTo: readonly Role[] = card === "ease_quietly" ? ["china", "dprk"] : [role];
  tx.emit(knownTo, { type: "cardPlayed", role, card, pair: null }, countWrites(work, play));
  const cause = { kind: "card", role, card } as const;
  const { effects } = CARDS[card];
  if (card === "ease_quietly") work.easedUnderHold = dueHold(work);
  const exposure = EXPOSURE[card];
  const isCheat = card === "ease_quietly" && work.easedUnderHold !== null;
  if (!exposure || isCheat || !chance(seed, exposure.percent, "exposed", round, card)) {
    addItem(items, knownTo, { cause, effects });
    return;
  }
  tx.emit("all", { type: "covertExposed", role, card });
  items.open.push({ cause, effects: withPublicCounter(effects) });
  items.open.push({ cause: { kind: "exposed", role, card }, effects: exposure.effects });
}

/** Exposed, an easing moves the public counter by its own step too. */
const withPublicCounter = (effects: Effects): Effects =>
  effects.trueEnforcement === undefined
    ? effects
    : { ...effects, enforcement: effects.trueEnforcement };

/** China's due promise to hold enforcement: easing quietly under it is the cheat on it (SPEC card-ease-quietly). */
function dueHold(work: RoundWork): RoundWork["easedUnderHold"] {
  for (const deal of dealsInForce(work.tx.state())) {
    for (const clause of clausesOf(deal)) {
      if (clause.code === "EH" && wasDue(work, deal, clause) && deal.signedRound < work.round) {
        return { deal: deal.id, clause: clause.id };
      }
    }
  }
  return null;
}

/** Pairs in which both chose to consult each other. */
const consultations = (work: RoundWork): readonly Pair[] =>
  PAIRS.filter((pair) => {
    const [a, b] = membersOf(pair) as readonly [Role, Role];
    return work.orders[a].consult === b && work.orders[b].consult === a;
  });

/** Known to the two alone: what divides them in public is made good between them. */
function consult(work: RoundWork, items: Gathered, pair: Pair): void {
  const { tx } = work;
  const knownTo = membersOf(pair);
  tx.emit(knownTo, { type: "consulted", pair });
  const divided =
    !playedNow(work, "reassure") &&
    work.plays.some((play) => play.card === "divide_five" && play.pair === pair);
  if (divided) tx.emit(knownTo, { type: "divideBlocked", pair, by: "consult" });
  const gain = CONSULT_TRUST - (divided ? DIVIDE_TRUST : 0);
  addItem(items, knownTo, {
    cause: { kind: "consult", pair },
    effects: trust(pair, gain),
  });
}

/** The calendar drill is settled before the notes; what it does comes with the drift. */
export function settleDrill(work: RoundWork): void {
  const { tx } = work;
  if (tx.state().board.drill !== "scheduled") return;
  const paused = dealsInForce(tx.state()).some((deal) =>
    clausesOf(deal).some(
      (clause) => clause.code === "DP" && clause.owner === "us" && wasDue(work, deal, clause),
    ),
  );
  const drill = paused ? "paused" : playedNow(work, "ask_delay") ? "delayed" : "held";
  tx.emit("all", { type: "drillSettled", drill }, [put(["board", "drill"], drill)]);
}

export function resolveNotes(work: RoundWork): void {
  const items: Item[] = [];
  for (const { role, card } of work.plays) {
    const note = noteOf(card);
    if (!note) continue;
    const met = isMet(work, card);
    work.tx.emit("all", { type: "noteJudged", role, card, met });
    const effects: Effects = met ? note.met : note.unmet;
    if (Object.keys(effects).length === 0) continue;
    items.push({ cause: { kind: "note", role, card, met }, effects });
  }
  applyEffects(work.tx, "notes", items);
}

const noteOf = (card: CardId): { readonly met: Effects; readonly unmet: Effects } | undefined =>
  (NOTES as Partial<Record<CardId, { readonly met: Effects; readonly unmet: Effects }>>)[card];

function isMet(work: RoundWork, card: CardId): boolean {
  if (card === "ultimatum") return CONCESSIONS.some((concession) => playedNow(work, concession));
  if (card === "project") return isCovered(work);
  const drills =
    playedNow(work, "us_drill") ||
    playedNow(work, "rok_drill") ||
    work.tx.state().board.drill === "held";
  return !playedNow(work, "test") && !drills;
}

/** An exemption this round, Washington asked this round or the last, or relief in force (SPEC card-project). */
const isCovered = (work: RoundWork): boolean =>
  playedNow(work, "exemption") ||
  playedNow(work, "ask_washington") ||
  work.tx
    .state()
    .board.lastCards.some(
      ({ card, round }) => card === "ask_washington" && round === work.round - 1,
    ) ||
  anyDue(work, ["RL1", "RL2"], (deal) => !deal.secret);

export function resolveSurcharges(work: RoundWork): void {
  if (!playedNow(work, "test")) return;
  const { board, vault } = work.tx.state();
  const items: Item[] = [];
  if (board.facts.showcaseRounds.includes(work.round)) {
    items.push({ cause: { kind: "testSurcharge", why: "showcase" }, effects: SURCHARGE.showcase });
  }
  if (vault.moratoriumRound !== null && vault.moratoriumRound < work.round) {
    const cause = { kind: "testSurcharge", why: "moratorium" } as const;
    items.push({ cause, effects: SURCHARGE.moratorium });
  }
  applyEffects(work.tx, "surcharges", items);
}

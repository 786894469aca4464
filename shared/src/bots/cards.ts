// Which cards a bot plays: the sum of what each brings, of what its note may bring, and of its temper.
import {
  CARDS,
  CARDS_OF,
  type CardId,
  type ClauseKind,
  clauseKind,
  clausesOf,
  DRILL,
  type Effects,
  EXPOSURE,
  homeOf,
  INACTIVE,
  isDue,
  liveDeals,
  NOTES,
  type Pair,
  PENALTY,
  pairOf,
  ROLES,
  SECONDARY,
  SHUTTLE_TRUST,
  SURCHARGE,
  trustOf,
  UN_VOTE,
  voiceOf,
  whenOf,
  whyNotCard,
} from "../rules/index.ts";
import type { Mind } from "./mind.ts";
import { heapOne, heapUp, openHeap, type Sums, worthOfHeap } from "./sums.ts";
import { likingOfCard } from "./taste.ts";

export interface Choice {
  readonly card: CardId;
  readonly pair: Pair | null;
  readonly cost: number;
  readonly worth: number;
}

const HARD: ReadonlySet<CardId> = new Set<CardId>([
  "tighten",
  "limit_pact",
  "press_seoul",
  "test",
  "short_range",
  "divide_five",
  "purge",
  "sanction",
  "secondary",
  "us_drill",
  "assets",
  "ultimatum",
  "rok_drill",
  "missile_def",
]);
const SOFT: ReadonlySet<CardId> = new Set<CardId>([
  "fuel",
  "moratorium",
  "show_dismantle",
  "release",
  "inspectors",
  "charm",
  "waiver",
  "assure",
  "letter",
  "exemption",
  "shuttle",
  "aid",
  "project",
  "hotline",
  "reunions",
  "peace_decl",
]);

/** The best one or two cards that the PC allow, or none. */
export function chooseCards(sums: Sums, pc: number, active: boolean): readonly Choice[] {
  return bestOf(sums, cardChoices(sums, pc), { pc, active });
}

/** Every card that may be played and paid, with what it is worth to this seat. */
export function cardChoices(sums: Sums, pc: number): readonly Choice[] {
  const { mind } = sums;
  const choices: Choice[] = [];
  const owed = owedNow(mind);
  for (const { id } of CARDS_OF[mind.me]) {
    const pair = pairFor(mind, id);
    if (CARDS[id].cost > pc || whyNotCard(mind.view, id, pair)) continue;
    choices.push({
      card: id,
      pair,
      cost: CARDS[id].cost,
      worth: cardWorth(sums, { card: id, pair, owed }),
    });
  }
  return choices;
}

/** Points that being seen to act saves: without it Voice and Home fall (SPEC inactivity). */
function bestOf(
  sums: Sums,
  choices: readonly Choice[],
  { pc, active }: { readonly pc: number; readonly active: boolean },
): readonly Choice[] {
  const idle = active ? 0 : costOfSilence(sums);
  let best: readonly Choice[] = [];
  let top = Math.max(0, saving(pc));
  for (let at = 0; at < choices.length; at += 1) {
    const one = choices[at] as Choice;
    const alone = (isSeen(one) ? idle : 0) + one.worth + saving(pc - one.cost);
    if (one.cost <= pc && alone > top) {
      best = [one];
      top = alone;
    }
    for (let next = at + 1; next < choices.length; next += 1) {
      const two = choices[next] as Choice;
      const left = pc - one.cost - two.cost;
      if (left < 0) continue;
      const seen = isSeen(one) || isSeen(two) ? idle : 0;
      const both = seen + one.worth + two.worth + saving(left);
      if (both <= top) continue;
      best = [one, two];
      top = both;
    }
  }
  return best;
}

const isSeen = ({ card }: Choice): boolean => !CARDS[card].covert;
/** What is left over may be kept for the next round. */
const saving = (left: number): number => Math.min(1, left) * 0.4;

function costOfSilence(sums: Sums): number {
  const { me } = sums.mind;
  openHeap();
  heapOne(voiceOf(me), INACTIVE.voice);
  heapOne(homeOf(me), INACTIVE.home);
  return -worthOfHeap(sums);
}

function pairFor({ view, dice, round }: Mind, card: CardId): Pair | null {
  if (card === "divide_five") {
    const pairs = ["us+rok", "china+us", "us+rok", "china+rok"] as const;
    return pairs[Math.floor(dice("divide", round) * pairs.length)] ?? "us+rok";
  }
  if (card !== "shuttle") return null;
  const pairs = ["dprk+us", "china+us", "china+dprk"] as const;
  return pairs.find((pair) => !whyNotCard(view, card, pair)) ?? null;
}

/** A card that is weighed, beside what this seat owes in this round. */
interface Weighing {
  readonly card: CardId;
  readonly pair: Pair | null;
  readonly owed: readonly Owed[];
}

function cardWorth(sums: Sums, { card, pair, owed }: Weighing): number {
  const { mind } = sums;
  const { style, dice, round, view, memory } = mind;
  openHeap();
  heapExpected(mind, card, pair);
  let worth = worthOfHeap(sums);
  const hurt = memory.lastBreach;
  const provoked = ROLES.some((role) => hurt[role] > 0 && round - hurt[role] <= 1);
  const tough = style.toughness + (provoked && style.grudge > 0.5 ? 0.6 : 0);
  if (HARD.has(card)) worth += tough;
  if (SOFT.has(card)) worth -= tough;
  for (const last of view.board.lastCards) {
    if (last.role === mind.me && last.card === card && last.round === round - 1) worth -= 1.4;
  }
  return (
    worth +
    (MORE_OF[card]?.(mind) ?? 0) +
    likingOfCard(style.taste, view, card) -
    breachCost(sums, card, owed) +
    (dice("card", round, card) - 0.5) * 2 * style.whim
  );
}

/** What a card brings that no dial shows yet. */
const MORE_OF: Readonly<Partial<Record<CardId, (mind: Mind) => number>>> = {
  border_plan: ({ view }) => (view.board.bins.regime.low < 30 ? 0.8 : 0.2),
  return_visit: ({ view, left }) => (left > 2 && view.hand.visits < 2 ? 1.2 : 0),
  ask_washington: () => 0.4,
  reassure: () => 0.2,
  waiver: () => 0.7,
  assure: () => 0.7,
};

type Weighed = readonly (readonly [effects: Effects, share: number])[];

/** Effects of a card with its note, weighed by how likely the note is. */
function heapExpected(mind: Mind, card: CardId, pair: Pair | null): void {
  heapUp(CARDS[card].effects);
  const exposure = EXPOSURE[card];
  if (exposure) heapUp(exposure.effects, exposure.percent / 100);
  const note = NOTE_OF[card];
  if (note) for (const [effects, share] of note(mind)) heapUp(effects, share);
  if (card === "shuttle") heapOne(trustOf(pair ?? "dprk+us"), SHUTTLE_TRUST);
}

const either = (met: Effects, unmet: Effects, likely: number): Weighed => [
  [met, likely],
  [unmet, 1 - likely],
];

/** What the notes of cards may bring, as far as this seat can tell. */
const NOTE_OF: Readonly<Partial<Record<CardId, (mind: Mind) => Weighed>>> = {
  dual_suspension: (mind) =>
    either(NOTES.dual_suspension.met, NOTES.dual_suspension.unmet, drillOn(mind) ? 0.12 : 0.7),
  ultimatum: (mind) => either(NOTES.ultimatum.met, NOTES.ultimatum.unmet, concessionChance(mind)),
  project: (mind) => either(NOTES.project.met, NOTES.project.unmet, projectFree(mind) ? 1 : 0.1),
  secondary: () => either(SECONDARY.comply, SECONDARY.defy, 0.6),
  waiver: ({ view }) => {
    const { sanctions, enforcement } = view.board.dials;
    const relieved = Math.max(0, Math.min(sanctions, enforcement) - 1);
    return [[{ sanctions: Math.min(0, relieved - sanctions) }, 1]];
  },
  ask_delay: () => [[DRILL, -1]],
  test: ({ view, round }) => {
    const backed = view.board.levels["china+dprk"] === "hostile" ? 0.8 : 0.55;
    const showcase = view.board.facts.showcaseRounds.includes(round) ? 1 : 0;
    const moratorium = (view.board.played.moratorium ?? 0) > 0 ? 1 : 0;
    return [
      ...either(UN_VOTE.back, UN_VOTE.block, backed),
      [SURCHARGE.showcase, showcase],
      [SURCHARGE.moratorium, moratorium],
    ];
  },
};

/** Will the calendar drill be held this round, as far as can be seen? */
function drillOn({ view }: Mind): boolean {
  const { board } = view;
  if (board.drill !== "scheduled") return false;
  const when = whenOf(board);
  return !liveDeals(view).some((deal) =>
    clausesOf(deal).some(
      (clause) => clause.owner === "us" && clause.code === "DP" && isDue(deal, clause, when),
    ),
  );
}

function concessionChance({ view }: Mind): number {
  return view.board.levels["dprk+us"] === "hostile" ? 0.25 : 0.4;
}

function projectFree({ view, round }: Mind): boolean {
  const { lastCards } = view.board;
  if (lastCards.some(({ card, round: when }) => card === "ask_washington" && when === round - 1)) {
    return true;
  }
  const when = whenOf(view.board);
  return liveDeals(view).some(
    (deal) =>
      !deal.secret &&
      clausesOf(deal).some(
        (clause) => (clause.code === "RL1" || clause.code === "RL2") && isDue(deal, clause, when),
      ),
  );
}

/** An own clause that is due now. */
interface Owed {
  readonly kind: ClauseKind;
  readonly parties: readonly string[];
}

function owedNow({ view, me }: Mind): readonly Owed[] {
  const when = whenOf(view.board);
  const owed: Owed[] = [];
  for (const deal of liveDeals(view)) {
    for (const clause of clausesOf(deal)) {
      if (clause.owner !== me || !isDue(deal, clause, when)) continue;
      owed.push({ kind: clauseKind(me, clause.code), parties: deal.parties });
    }
  }
  return owed;
}

/** What breaking own promises by a card would cost, openly or not; 0 if the card breaks none. */
function breachCost(sums: Sums, card: CardId, owed: readonly Owed[]): number {
  let cost = 0;
  for (const { kind, parties } of owed) {
    // Quiet easing under a promise to hold is a cheat on it (SPEC card-ease-quietly).
    if (card === "ease_quietly" && kind.code === "EH") {
      cost += sums.mind.style.cheatAt === null ? 99 : 1.5;
    }
    if (kind.brokenBy.includes(card)) cost += penaltyCost(sums, parties) + 2.5;
  }
  return cost;
}

/** Points that being found out costs this seat at once (SPEC caught). */
export function penaltyCost(sums: Sums, parties: readonly string[]): number {
  const { me } = sums.mind;
  openHeap();
  heapOne(voiceOf(me), PENALTY.voice);
  heapOne(homeOf(me), PENALTY.home);
  heapOne("tension", PENALTY.tension);
  heapOne("expectations", PENALTY.expectations);
  for (const role of parties) {
    if (role !== me) heapOne(trustOf(pairOf(me, role as typeof me)), PENALTY.trust);
  }
  return -worthOfHeap(sums);
}

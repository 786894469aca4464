// What Resolution carries from step to step: what was ordered, what was due when it began, and what this
// round's public record holds so far. Lives for one call of `resolveRound`.
import { NO_ORDERS, type Orders } from "./actions.ts";
import type { CardId } from "./catalogue.ts";
import { CARD_IDS } from "./catalogue.ts";
import type { Deal, DealClause, Summit } from "./deals.ts";
import type { Dial, Effects } from "./dials.ts";
import { clausesOf, dealPath, type Standing, standing, type When, whenOf } from "./due.ts";
import type { Item, SecretItem } from "./effects.ts";
import type { Audience } from "./events.ts";
import { LIMITS } from "./layouts.ts";
import {
  type ByRole,
  FOLDERS,
  type FolderKey,
  inOrder,
  PAIRS,
  type Pair,
  ROLES,
  type Role,
} from "./roles.ts";
import type { GameState } from "./state.ts";
import type { Transaction } from "./transaction.ts";
import { AT, DIAL_ORDER } from "./values.ts";

/** A card that resolves this round. */
export interface Play {
  readonly role: Role;
  readonly card: CardId;
  readonly pair: Pair | null;
}
/** A breach of this round. Open ones name what broke the clause. */
export interface Breach {
  readonly deal: string;
  readonly clause: string;
  readonly role: Role;
  readonly by: CardId | "cancelling" | "cheat";
}

type Standings = ReadonlyMap<string, Readonly<Record<string, Standing>>>;

export interface RoundWork {
  readonly tx: Transaction;
  readonly round: number;
  readonly seed: string;
  readonly orders: ByRole<Orders>;
  readonly plays: readonly Play[];
  readonly when: When;
  /** Deal -> clause -> how it stood when Resolution began. */
  readonly standings: Standings;
  /** Paid for signing this round: roles, pairs, `table`. */
  readonly paidSigning: Set<string>;
  /** Publicly signed or disclosed this round. */
  readonly signed: Deal[];
  /** Public summits held this round. */
  readonly met: Summit[];
  /** Secret summits held this round. */
  readonly metInSecret: Summit[];
  /** Guests of a plenary that was held. */
  readonly attended: Role[];
  readonly breaches: Breach[];
  /** SM clauses of this round that were called off, with the role that did it. */
  readonly calledOff: Map<string, Role>;
  /** Quiet easing under a due EH: the cheat that it is. */
  easedUnderHold: { readonly deal: string; readonly clause: string } | null;
  /** Deals whose good offices failed this round. */
  readonly failedOffices: { readonly deal: string; readonly role: Role }[];
  /** Pairs that kept a public deal this round. */
  readonly keptTogether: Set<Pair>;
  goodNews: boolean;
}

export function openRound(tx: Transaction): RoundWork {
  const state = tx.state();
  const when = whenOf(state.board);
  const { china, dprk, us, rok } = state.hands;
  const orders: ByRole<Orders> = {
    china: china.orders ?? NO_ORDERS,
    dprk: dprk.orders ?? NO_ORDERS,
    us: us.orders ?? NO_ORDERS,
    rok: rok.orders ?? NO_ORDERS,
  };
  return {
    tx,
    round: when.round,
    seed: state.vault.seed,
    orders,
    plays: playsOf(orders),
    when,
    standings: standingsOf(state, when),
    paidSigning: new Set(),
    signed: [],
    met: [],
    metInSecret: [],
    attended: [],
    breaches: [],
    calledOff: new Map(),
    easedUnderHold: null,
    failedOffices: [],
    keptTogether: new Set(),
    goodNews: false,
  };
}

/** Cards in the order of roles and of the table: the order in which they were chosen says nothing. */
function playsOf(orders: ByRole<Orders>): readonly Play[] {
  const plays: Play[] = [];
  for (const role of ROLES) {
    const cards = orders[role].cards.slice(0, LIMITS.cards);
    cards.sort((a, b) => CARD_IDS.indexOf(a.card) - CARD_IDS.indexOf(b.card));
    for (const { card, pair } of cards) plays.push({ role, card, pair });
  }
  return plays;
}

function standingsOf(state: GameState, when: When): Standings {
  const out = new Map<string, Record<string, Standing>>();
  for (const deal of dealsInForce(state)) {
    const standings: Record<string, Standing> = {};
    for (const clause of clausesOf(deal)) standings[clause.id] = standing(deal, clause, when);
    out.set(deal.id, standings);
  }
  return out;
}

/** The answer for the state asked about last: most steps of Resolution begin with this list. */
let asked: GameState | null = null;
let answer: readonly Deal[] = [];

/** Live deals, public ones first, then folder by folder. */
export function dealsInForce(state: GameState): readonly Deal[] {
  if (state === asked) return answer;
  const out: Deal[] = [];
  addLive(out, state.board.deals);
  for (const key of FOLDERS) addLive(out, state.folders[key].deals);
  asked = state;
  answer = out;
  return out;
}

/** Live secret deals, folder by folder. */
export function secretDeals(state: GameState): readonly Deal[] {
  const out: Deal[] = [];
  for (const key of FOLDERS) addLive(out, state.folders[key].deals);
  return out;
}

export function publicDeals(state: GameState): readonly Deal[] {
  const out: Deal[] = [];
  addLive(out, state.board.deals);
  return out;
}

function addLive(out: Deal[], deals: Readonly<Record<string, Deal>>): void {
  for (const id in deals) {
    const deal = deals[id];
    if (deal && deal.status === "live") out.push(deal);
  }
}

/** Was the clause due when Resolution began? */
export const wasDue = (work: RoundWork, deal: Deal, clause: DealClause): boolean =>
  standingThen(work, deal, clause) === "due";

/** How the clause stood when Resolution began; undefined for a deal that was not in force. */
export const standingThen = (
  work: RoundWork,
  deal: Deal,
  clause: DealClause,
): Standing | undefined => work.standings.get(deal.id)?.[clause.id];

/** Is a clause of this code due in any live deal that `look` accepts? */
export const anyDue = (
  work: RoundWork,
  codes: readonly string[],
  look: (deal: Deal) => boolean,
): boolean =>
  dealsInForce(work.tx.state()).some(
    (deal) =>
      look(deal) &&
      clausesOf(deal).some((clause) => codes.includes(clause.code) && wasDue(work, deal, clause)),
  );

/** Who learns of what happens inside a deal: everybody, or its parties. */
export const audienceOf = (deal: Deal): Audience => (deal.secret ? deal.parties : "all");

/** The causes of one step as they are gathered. */
export interface Gathered {
  readonly open: Item[];
  readonly secret: SecretItem[];
}
export const gather = (): Gathered => ({ open: [], secret: [] });

/** Adds a cause where its readers are: public, or known to these roles. */
export function addItem(to: Gathered, audience: Audience, item: Item): void {
  if (audience === "all") to.open.push(item);
  else to.secret.push({ cause: item.cause, effects: item.effects, knownTo: inOrder(audience) });
}

/** Adds effects of which some name the same dial. */
export function plus(...parts: readonly Effects[]): Effects {
  let count = 0;
  for (const part of parts) {
    for (const key in part) {
      const dial = key as Dial;
      const at = AT[dial];
      if (!adding.isNamed[at]) {
        adding.isNamed[at] = true;
        adding.by[at] = 0;
        adding.named[count] = dial;
        count += 1;
      }
      adding.by[at] = (adding.by[at] as number) + (part[dial] ?? 0);
    }
  }
  const sum: Partial<Record<Dial, number>> = {};
  for (let i = 0; i < count; i += 1) {
    const dial = adding.named[i] as Dial;
    sum[dial] = adding.by[AT[dial]] as number;
    adding.isNamed[AT[dial]] = false;
  }
  return sum;
}

/** Filled and read within one call of `plus`: a name that is not in an object yet is slow to look for. */
const adding = {
  named: [] as Dial[],
  /** By place in `DIAL_ORDER`. */
  by: DIAL_ORDER.map(() => 0),
  isNamed: DIAL_ORDER.map(() => false),
};

// One literal a name: an effect with a name worked out at that moment costs ten times as much.
export function voice(role: Role, by: number): Effects {
  switch (role) {
    case "china":
      return { "voice.china": by };
    case "dprk":
      return { "voice.dprk": by };
    case "us":
      return { "voice.us": by };
    case "rok":
      return { "voice.rok": by };
  }
}

export function home(role: Role, by: number): Effects {
  switch (role) {
    case "china":
      return { "home.china": by };
    case "dprk":
      return { regime: by };
    case "us":
      return { "home.us": by };
    case "rok":
      return { "home.rok": by };
  }
}

export function trust(pair: Pair, by: number): Effects {
  switch (pair) {
    case "china+dprk":
      return { "trust.china+dprk": by };
    case "china+us":
      return { "trust.china+us": by };
    case "china+rok":
      return { "trust.china+rok": by };
    case "dprk+us":
      return { "trust.dprk+us": by };
    case "dprk+rok":
      return { "trust.dprk+rok": by };
    case "us+rok":
      return { "trust.us+rok": by };
  }
}

/** Was the card played openly this round? */
export const playedNow = (work: RoundWork, card: CardId): boolean =>
  work.plays.some((play) => play.card === card);

/** Writes below a deal, wherever it lies. */
export const inDeal = (deal: Deal, ...rest: readonly string[]): readonly string[] => [
  ...dealPath(deal),
  ...rest,
];

/** Booked summits of this round with the folder they lie in; null: the board. */
export function bookedNow(
  state: GameState,
): readonly { readonly summit: Summit; readonly folder: FolderKey | null }[] {
  const out: { summit: Summit; folder: FolderKey | null }[] = [];
  const { round } = state.board;
  for (const summit of Object.values(state.board.summits)) {
    if (isBooked(summit, round)) out.push({ summit, folder: null });
  }
  for (const pair of PAIRS) {
    const { summits } = state.folders[pair];
    for (const id in summits) {
      const summit = summits[id];
      if (summit && isBooked(summit, round)) out.push({ summit, folder: pair });
    }
  }
  return out;
}

const isBooked = ({ status, round }: Summit, now: number): boolean =>
  status === "booked" && round === now;

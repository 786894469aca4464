// One possible truth behind a view: what the seat cannot see is drawn, what it sees stays as it is.
import {
  type AgendaId,
  CARDS_OF,
  type CardId,
  CONVENE_PC,
  clauseKind,
  clausesOf,
  type Deal,
  type Dial,
  emptyFolder,
  FOLDERS,
  type Folder,
  type FolderKey,
  type GameState,
  type Hand,
  liveDeals,
  newHand,
  PAIRS,
  type Pair,
  ROLES,
  type Role,
  type RoleView,
  shuffled,
  summitsOf,
  trustOfLevel,
  type Vault,
} from "../rules/index.ts";
import { AGENDAS } from "../scenarios/common.ts";
import type { Dice } from "./dice.ts";

/** A whole state in which the viewer would read exactly this view. Same dice, same guess. */
export function guessState(view: RoleView, dice: Dice): GameState {
  const dprk = view.viewer === "dprk" ? view.hand.dials : guessDials(view, dice);
  const enforcement = guessEnforcement(view, dice);
  const hands = Object.fromEntries(
    ROLES.map((role) => [
      role,
      role === view.viewer ? view.hand : guessHand(view, role, { dice, dprk, enforcement }),
    ]),
  ) as unknown as GameState["hands"];
  return {
    board: reopened(view),
    folders: guessFolders(view, dice),
    hands,
    vault: guessVault(view, dice),
  };
}

/** Who has answered in secret is asked again: nobody knows what was sealed. */
function reopened({ board, viewer }: RoleView): GameState["board"] {
  if (board.phase === "talks") return board;
  const ready = { china: false, dprk: false, us: false, rok: false, [viewer]: board.ready[viewer] };
  if (!board.crisis) return { ...board, ready };
  const answered = { ...ready, [viewer]: board.crisis.answered[viewer] };
  return { ...board, ready, crisis: { ...board.crisis, answered } };
}

const whole = (low: number, high: number, at: number): number =>
  low + Math.floor(at * (high - low + 1));

function guessDials({ board }: RoleView, dice: Dice): Hand["dials"] {
  const from = (dial: "arsenal" | "economy" | "regime") =>
    whole(board.bins[dial].low, board.bins[dial].high, dice("guess", dial));
  return { arsenal: from("arsenal"), economy: from("economy"), regime: from("regime") };
}

/** China knows it; Pyongyang reads it off the bite where that binds; the others suspect a notch at times. */
function guessEnforcement({ board, hand, viewer }: RoleView, dice: Dice): number {
  const { sanctions, enforcement } = board.dials;
  if (hand.dials.trueEnforcement !== undefined) return hand.dials.trueEnforcement;
  if (viewer === "dprk" && hand.bite !== null && hand.bite < sanctions) return hand.bite;
  const eased = dice("guess", "eased") < 0.3 ? 1 : 0;
  return Math.max(0, enforcement - eased);
}

function guessFolders(view: RoleView, dice: Dice): GameState["folders"] {
  const closed = (key: FolderKey): Folder =>
    emptyFolder(
      (PAIRS as readonly string[]).includes(key) ? guessTrust(view, key as Pair, dice) : null,
    );
  return Object.fromEntries(
    FOLDERS.map((key) => [key, view.folders[key] ?? closed(key)]),
  ) as unknown as GameState["folders"];
}

function guessTrust({ board }: RoleView, pair: Pair, dice: Dice): number {
  const { low, high } = trustOfLevel(board.levels[pair]);
  return whole(low, high, dice("guess", "trust", pair));
}

interface Guessed {
  readonly dice: Dice;
  readonly dprk: Hand["dials"];
  readonly enforcement: number;
}

function guessHand(view: RoleView, role: Role, { dice, dprk, enforcement }: Guessed): Hand {
  const { board } = view;
  const agendas = AGENDAS[role];
  const agenda = agendas[whole(0, agendas.length - 1, dice("guess", "agenda", role))] as AgendaId;
  const dials = role === "dprk" ? dprk : role === "china" ? { trueEnforcement: enforcement } : {};
  const bite = role === "dprk" ? Math.min(board.dials.sanctions, enforcement) : null;
  const hand = newHand({ role, agenda, visits: visitsLeft(view, role), dials, bite });
  const called = role === "china" && board.plenary.called !== null;
  return {
    ...hand,
    pc: hand.pc - (called ? CONVENE_PC : 0),
    played: publicPlays(view, role),
  };
}

function visitsLeft(view: RoleView, role: Role): number {
  const spent = summitsOf(view).filter(
    ({ host, guest, status }) =>
      (status === "held" || status === "booked") && (host === role || guest === role),
  ).length;
  return Math.max(0, view.board.facts.layout.visits - spent);
}

function publicPlays({ board }: RoleView, role: Role): Hand["played"] {
  const played: Partial<Record<CardId, number>> = {};
  for (const { id } of CARDS_OF[role]) {
    const count = board.played[id];
    if (count !== undefined) played[id] = count;
  }
  return played;
}

const HEX = "0123456789abcdef";

function guessVault(view: RoleView, dice: Dice): Vault {
  let seed = "";
  for (let i = 0; i < 32; i += 1) seed += HEX[Math.floor(dice("guess", "seed", i) * 16)] ?? "0";
  const { board, hand } = view;
  const { cloud, news } = board.facts.decks;
  const uncaught: Record<string, true> = {};
  for (const won of Object.values(hand.faceDown)) {
    uncaught[`${won.deal}.${won.clause}.${won.round}`] = true;
  }
  return {
    seed,
    decks: { cloud: shuffled(seed, cloud, "cloud"), news: shuffled(seed, news, "news") },
    once: Object.fromEntries(liveDeals(view).flatMap(onceOf)),
    uncaught,
    moratoriumRound: board.played.moratorium ? Math.max(1, board.round - 1) : null,
  };
}

/** What relief and easing have done, as far as it can be told: a notch a step. */
function onceOf(deal: Deal): readonly (readonly [string, Vault["once"][string]])[] {
  return clausesOf(deal).flatMap((clause) => {
    const { notches, once } = clauseKind(clause.owner, clause.code);
    const changes = [
      ...(notches > 0 ? [change("sanctions", -notches)] : []),
      ...(once.enforcement ? [change("enforcement", once.enforcement)] : []),
      ...(once.trueEnforcement ? [change("trueEnforcement", once.trueEnforcement)] : []),
    ];
    if (changes.length === 0 || !clause.done) return [];
    return [[`${deal.id}.${clause.id}`, { deal: deal.id, clause: clause.id, changes }] as const];
  });
}

const change = (dial: Dial, by: number) => ({ dial, before: 0, after: by });

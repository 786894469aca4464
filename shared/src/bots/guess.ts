// One possible truth behind a view: what the seat cannot see is drawn, what it sees stays as it is.
import {
  AGENDA_IDS,
  type AgendaId,
  type ByRole,
  CARDS_OF,
  type CardId,
  clauseKind,
  clausesOf,
  type Deal,
  type Dial,
  FOLDERS,
  type Folder,
  type FolderKey,
  type GameState,
  type Hand,
  PAIRS,
  type Pair,
  PC_A_ROUND,
  ROLES,
  type Role,
  type RoleView,
  shuffled,
  type TrustLevel,
  type Vault,
} from "../rules/index.ts";
import type { Dice } from "./dice.ts";

/** The four of each role, in the order of the catalogue. */
const AGENDAS_OF = Object.fromEntries(
  ROLES.map((role, at) => [role, AGENDA_IDS.slice(at * 4, at * 4 + 4)]),
) as unknown as ByRole<readonly AgendaId[]>;

const BAND: Readonly<Record<TrustLevel, readonly [low: number, high: number]>> = {
  hostile: [0, 19],
  wary: [20, 39],
  working: [40, 59],
  warm: [60, 79],
  allied: [80, 100],
};

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
  const closed = (key: FolderKey): Folder => ({
    trust: (PAIRS as readonly string[]).includes(key) ? guessTrust(view, key as Pair, dice) : null,
    proposals: {},
    deals: {},
    summits: {},
    talk: {},
    held: {},
    choices: {},
  });
  return Object.fromEntries(
    FOLDERS.map((key) => [key, view.folders[key] ?? closed(key)]),
  ) as unknown as GameState["folders"];
}

function guessTrust({ board }: RoleView, pair: Pair, dice: Dice): number {
  const [low, high] = BAND[board.levels[pair]];
  return whole(low, high, dice("guess", "trust", pair));
}

interface Guessed {
  readonly dice: Dice;
  readonly dprk: Hand["dials"];
  readonly enforcement: number;
}

function guessHand(view: RoleView, role: Role, { dice, dprk, enforcement }: Guessed): Hand {
  const { board } = view;
  const agendas = AGENDAS_OF[role];
  const own = role === "dprk" ? dprk : role === "china" ? { trueEnforcement: enforcement } : {};
  return {
    role,
    agenda: agendas[whole(0, agendas.length - 1, dice("guess", "agenda", role))] as AgendaId,
    pc: PC_A_ROUND - (role === "china" && board.plenary.called ? 2 : 0),
    visits: visitsLeft(view, role),
    returnVisits: 0,
    dials: own,
    bite: role === "dprk" ? Math.min(board.dials.sanctions, enforcement) : null,
    played: publicPlays(view, role),
    orders: null,
    draft: { orders: null, offer: null },
    plenaryAnswer: null,
    crisisAnswer: null,
    vote: null,
    comply: null,
    choices: {},
    faceDown: {},
    held: {},
    hiddenSites: 0,
    intelligence: {},
  };
}

function visitsLeft({ board, folders }: RoleView, role: Role): number {
  const known = [
    ...Object.values(board.summits),
    ...Object.values(folders).flatMap((folder) => Object.values(folder?.summits ?? {})),
  ];
  const spent = known.filter(
    ({ host, guest, status }) =>
      (status === "held" || status === "booked") && (host === role || guest === role),
  ).length;
  return Math.max(0, board.facts.layout.visits - spent);
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

function guessVault({ board, hand, folders }: RoleView, dice: Dice): Vault {
  let seed = "";
  for (let i = 0; i < 32; i += 1) seed += HEX[Math.floor(dice("guess", "seed", i) * 16)] ?? "0";
  const { cloud, news } = board.facts.decks;
  const deals = [
    ...Object.values(board.deals),
    ...Object.values(folders).flatMap((folder) => Object.values(folder?.deals ?? {})),
  ];
  const uncaught: Record<string, true> = {};
  for (const won of Object.values(hand.faceDown)) {
    uncaught[`${won.deal}.${won.clause}.${won.round}`] = true;
  }
  return {
    seed,
    decks: { cloud: shuffled(seed, cloud, "cloud"), news: shuffled(seed, news, "news") },
    once: Object.fromEntries(deals.filter(isLive).flatMap(onceOf)),
    uncaught,
    moratoriumRound: board.played.moratorium ? Math.max(1, board.round - 1) : null,
  };
}

const isLive = ({ status }: Deal): boolean => status === "live";

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

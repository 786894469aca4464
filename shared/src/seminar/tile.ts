// One table among many, as the instructor sees it: made anew on each commit, for up to sixty tables.
import type { Temperament } from "../net/protocol.ts";
import type { SeatTile, TableTile } from "../net/seminar.ts";
import {
  type ByRole,
  type Deal,
  FOLDERS,
  type GameState,
  openIn,
  ROLES,
  type Role,
  toAct,
} from "../rules/index.ts";
import type { Pulse } from "./pulse.ts";

/** What the server knows of a seat beside the match. */
export interface SeatFacts {
  readonly kind: "empty" | "person" | "bot";
  /** Student ids, the head first; those that a stand-in speaks for as well. */
  readonly delegates: readonly string[];
  /** How many of the delegates are connected. */
  readonly here: number;
  /** Since when none of them is; ms of the server's clock, null while one is here and where nobody sits. */
  readonly awaySince: number | null;
  readonly temperament: Temperament | "";
  /** Has read the papers (before the match). */
  readonly ready: boolean;
  readonly standIn: boolean;
}

/** What the server knows of a table beside the match. */
export interface TableFacts {
  readonly code: string;
  readonly number: number;
  readonly stage: "lobby" | "playing" | "over";
  readonly seats: ByRole<SeatFacts>;
  readonly observers: readonly string[];
  readonly talkLocked: boolean;
  readonly undoUntil: number | null;
  /** Raised hands of the delegates and observers here. */
  readonly hands: readonly {
    readonly student: string;
    readonly role: Role | null;
    readonly at: number;
  }[];
}

/** A table and its match; state and pulse are null before it begins. */
export interface WatchedTable {
  readonly facts: TableFacts;
  readonly state: GameState | null;
  readonly pulse: Pulse | null;
}

/** The tile of a table without its alerts. */
export function tileOf({ facts, state, pulse }: WatchedTable): Omit<TableTile, "alerts"> {
  const { code, number, stage, seats, observers, talkLocked, undoUntil } = facts;
  const around = { code, number, stage, observers, talkLocked, undoUntil };
  if (!state || !pulse) {
    return { ...around, ...NO_MATCH, seats: seatTiles(seats, null), waiting: stillReading(seats) };
  }
  const { board } = state;
  return {
    ...around,
    round: board.round,
    phase: board.phase,
    deadlineAt: board.clock.deadlineAt,
    remainingMs: board.clock.remainingMs,
    paused: board.clock.paused,
    dials: board.dials,
    tensionLine: pulse.tension,
    deals: dealsInForce(state),
    offers: offersOpen(state),
    messages: pulse.messages,
    seats: seatTiles(seats, board.phase === "over" ? null : board.ready),
    waiting: toAct(board),
    ending: board.final?.ending ?? null,
    rounds: stage === "playing" ? pulse.tension.map((_, index) => index + 1) : [],
  };
}

const NO_MATCH = {
  round: 0,
  phase: "lobby",
  deadlineAt: null,
  remainingMs: null,
  paused: false,
  dials: {},
  tensionLine: [],
  deals: 0,
  offers: 0,
  messages: 0,
  ending: null,
  rounds: [],
} as const;

/** Seats of persons who are not yet done with their papers. */
export const stillReading = (seats: ByRole<SeatFacts>): readonly Role[] =>
  ROLES.filter((role) => seats[role].kind === "person" && !seats[role].ready);

function seatTiles(seats: ByRole<SeatFacts>, ready: ByRole<boolean> | null): ByRole<SeatTile> {
  const tile = (role: Role): SeatTile => {
    const { kind, delegates, here, temperament, standIn } = seats[role];
    const done = ready === null ? seats[role].ready : ready[role];
    return { kind, delegates, here: here > 0, temperament, ready: done, standIn };
  };
  return { china: tile("china"), dprk: tile("dprk"), us: tile("us"), rok: tile("rok") };
}

/** Live deals, the secret ones of all folders included. */
export function dealsInForce({ board, folders }: GameState): number {
  let count = countLive(board.deals);
  for (const key of FOLDERS) count += countLive(folders[key].deals);
  return count;
}

function countLive(deals: Readonly<Record<string, Deal>>): number {
  let count = 0;
  for (const id in deals) if (deals[id]?.status === "live") count += 1;
  return count;
}

export function offersOpen({ folders }: GameState): number {
  let count = 0;
  for (const key of FOLDERS) count += openIn(folders[key].proposals).length;
  return count;
}

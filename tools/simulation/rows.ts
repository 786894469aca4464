// What a simulation plays: rows of games that differ in who sits where and how.
import type { ByRole, LayoutId, Role, Ruleset, Scenario, ScenarioId } from "@freeze/shared/rules";
import type { Moment } from "./curves.ts";

/** Who sits in a seat: a temperament drawn by the seed, or somebody named in `seats.ts`. */
export type SeatId = string;

/** One row: the same table many times, with other seeds. */
export interface Row {
  readonly id: string;
  readonly scenario: ScenarioId;
  /** A case that is not one of the product's; absent: the scenario named above. */
  readonly case?: Scenario;
  readonly layout: LayoutId;
  readonly ruleset: Ruleset;
  /** Empty: a temperament drawn for the seat. */
  readonly seats: ByRole<SeatId>;
  readonly games: number;
  /** First seed; game i of the row is played with seed + i. */
  readonly seed: number;
}

/** What is kept of a game: enough for every count, small enough to be sent between threads. */
export interface GameRecord {
  readonly row: string;
  readonly seed: string;
  readonly seats: ByRole<SeatId>;
  readonly ending: string;
  readonly variant: string | null;
  readonly rounds: number;
  readonly scores: ByRole<number>;
  readonly agendas: ByRole<{ readonly id: string; readonly met: boolean }>;
  readonly voices: ByRole<number>;
  /** The beginning of each round, its event included, and the end. */
  readonly moments: readonly Moment[];
  readonly dials: Readonly<Record<string, number>>;
  readonly kimFirst: Role | null;
  readonly crises: number;
  /** `<card>` -> rounds in which it was played. */
  readonly cards: Readonly<Record<string, number>>;
  readonly deals: readonly DealRecord[];
  readonly summits: readonly {
    readonly pair: string;
    readonly outcome: string;
    readonly round: number;
  }[];
  readonly refused: number;
  readonly offers: number;
  readonly counters: number;
  /** Rounds of plenaries that were held. */
  readonly plenaries: readonly number[];
  readonly cheats: { readonly all: number; readonly caught: number; readonly open: number };
  /** Who led over par when round 2 was over. */
  readonly leaderAfter2: Role | null;
  readonly truth: { readonly enforcement: number };
}

export interface DealRecord {
  readonly parties: readonly Role[];
  readonly clauses: readonly string[];
  readonly secret: boolean;
  readonly signed: number;
  readonly ended: number | null;
  readonly why: string | null;
}

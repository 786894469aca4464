// What all rules of alerts share: what they read, and what they find.
import type { Alert, SeminarStage } from "../net/seminar.ts";
import { ROLES, type Role } from "../rules/index.ts";
import { type Pace, type ThresholdName, thresholdOf } from "./alertThresholds.ts";
import type { WatchedTable } from "./tile.ts";

/** What the rules know of the class. Times are of the server's clock in ms. */
export interface ClassFacts {
  readonly now: number;
  readonly pace: Pace;
  readonly stage: SeminarStage;
  readonly stageAt: number;
  readonly pausedAll: boolean;
  /** Bots play as if they were persons, so that the console can be learned. */
  readonly demo: boolean;
  /** Round in which the middle table of the class plays; null: none plays. */
  readonly medianRound: number | null;
}

/** A table in its class. */
export interface Case extends WatchedTable {
  readonly around: ClassFacts;
}
/** A table whose match has begun. */
export type PlayedCase = { readonly [K in keyof Case]: NonNullable<Case[K]> };

/** What a rule finds: an alert still without its kind and weight. */
export type Found = Pick<Alert, "params" | "since">;
export type Rule = (table: Case) => readonly Found[];

export const NOTHING: readonly Found[] = [];
export const found = (since: number, params: Alert["params"] = {}): readonly Found[] => [
  { since, params },
];

export const limitOf = ({ around }: Case, name: ThresholdName): number =>
  thresholdOf(name, around.pace);

/** Whole minutes, for sentences; below one in quarters. It moves seldom, so that a tile stays the same in between. */
export const minutesOf = (ms: number): number =>
  ms < 60_000 ? Math.floor(ms / 15_000) / 4 : Math.floor(ms / 60_000);

/** Seats that belong to somebody: also those in which a stand-in sits. */
export const personSeats = ({ facts }: WatchedTable): readonly Role[] =>
  ROLES.filter((role) => facts.seats[role].delegates.length > 0);

/** Does anybody's table go on here? Bots alone count in a demonstration only. */
export const isAttended = (table: Case): boolean =>
  table.around.demo || personSeats(table).length > 0;

/** A rule for matches under way that somebody plays and that are not paused. */
export const inPlay =
  (rule: (table: PlayedCase) => readonly Found[]): Rule =>
  (table) => {
    const { state, pulse, facts } = table;
    if (!state || !pulse || facts.stage !== "playing" || !isAttended(table)) return NOTHING;
    if (state.board.phase === "over" || state.board.clock.paused) return NOTHING;
    return rule({ ...table, state, pulse });
  };

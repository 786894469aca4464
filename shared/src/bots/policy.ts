import type { Action, RoleView } from "../rules/index.ts";
import type { Dice } from "./dice.ts";
import type { Memory } from "./memory.ts";
import type { Taste } from "./taste.ts";

/**
 * A player of one seat: what it does now, or null if it waits for others. A pure function of what the seat
 * knows and of its own dice; it never sees the state. Each call gives at most one action.
 */
export type Policy = (view: RoleView, memory: Memory, dice: Dice) => Action | null;

/** The named ways of playing. Their names stand under `temperament.<id>`. */
export const TEMPERAMENT_IDS = [
  "reciprocator",
  "hawk",
  "dove",
  "opportunist",
  "spoiler",
  "builder",
  "lookahead",
] as const;
export type TemperamentId = (typeof TEMPERAMENT_IDS)[number];
/** Whom a seat can be given to: a temperament, or the strategist, who plays them all in its head. */
export const OPPONENT_IDS = [...TEMPERAMENT_IDS, "strategist"] as const;
export type OpponentId = (typeof OPPONENT_IDS)[number];

/** How well a bot plays. Their names stand under `strength.<id>`. */
export const STRENGTH_IDS = ["apprentice", "practised", "master"] as const;
export type StrengthId = (typeof STRENGTH_IDS)[number];

/** A temperament as numbers. Points are points of the own score, chances 0-1. */
export interface Style {
  readonly id: TemperamentId;
  /** Points a text must bring before it is signed; how many fewer for each partner that gains. */
  readonly signAt: number;
  /** Points a text must bring before it is offered. */
  readonly offerAt: number;
  /** Share of the others' gain that counts when texts are compared, 0-1. */
  readonly generosity: number;
  /** Offers a round at most. */
  readonly offers: number;
  /** Chance to make a promise of its own wait for another's, where trust is low. */
  readonly conditions: number;
  /** Chance of a secret text in a round. */
  readonly secrets: number;
  /** Expected points from which a clause is cheated on; null: never unprovoked. */
  readonly cheatAt: number | null;
  /** Points added to the bar for each broken promise of a partner still fresh. */
  readonly grudge: number;
  /** Chance to end a deal as a victim. */
  readonly endsDeals: number;
  /** Chance to stand firm in a crisis, and to restrain an ally. */
  readonly firm: number;
  readonly restrain: number;
  /** How much of the common fear of a crisis it feels, 0-1.5. */
  readonly fear: number;
  /** Points added to hard cards and taken from soft ones. */
  readonly toughness: number;
  /** Spread of chance in choosing cards, in points. */
  readonly whim: number;
  /** Readiness for a meeting without a text, 0-1. */
  readonly meets: number;
  /** China: chance to convene in a round in which it may. */
  readonly convenes: number;
  /** Tries single edits of its best texts before it offers. */
  readonly refines: boolean;
  /** Points by which it may misjudge what a text brings, up or down. */
  readonly noise: number;
  /** Guesses what others will sign from what they would make of it, not from its gain alone. */
  readonly reads: boolean;
  /** What it likes or dislikes beside the points. */
  readonly taste: Taste;
}

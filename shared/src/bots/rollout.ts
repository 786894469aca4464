// Plays a guessed match on to its end, for the sake of one number. Nothing of it is kept.
import { type ByRole, decide, type GameState, ROLES } from "../rules/index.ts";
import type { Dice } from "./dice.ts";
import { openSeat } from "./playMatch.ts";
import type { Policy } from "./policy.ts";

export interface Rollout {
  readonly start: GameState;
  readonly policies: ByRole<Policy>;
  readonly dice: ByRole<Dice>;
  /** Stops when this round is over, if the match is not. */
  readonly until: number;
}

/** Commands after which a match that does not end is given up. */
const MOST = 4000;

/** Commands between two breaths. */
const BREATH = 24;

/** Work that can be laid down at every yield, so that nobody who shares the processor has to wait for it. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** The work done to its end at once. */
export function finished<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The last state; null if the policies run in a circle or into a refusal (a guess can be inconsistent). */
export function* playOut({ start, policies, dice, until }: Rollout): Sliced<GameState | null> {
  const seats = ROLES.map((role) => openSeat(role, policies[role], dice[role]));
  let state = start;
  for (let count = 0; count < MOST; ) {
    let moved = false;
    for (const seat of seats) {
      const action = seat.act(state);
      if (action === null) continue;
      const decision = decide(state, { by: seat.role, at: 0, action });
      if (!decision.ok) return null;
      state = decision.state;
      moved = true;
      count += 1;
      if (count % BREATH === 0) yield;
      const { phase, round } = state.board;
      if (phase === "over" || (round > until && phase === "talks")) return state;
    }
    if (!moved) return null;
  }
  return null;
}

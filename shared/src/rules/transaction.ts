import type { Audience, Fact, GameEvent, Write } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { Role } from "./roles.ts";
import type { GameState } from "./state.ts";
import { readersOf } from "./view.ts";

/**
 * The events of one decision as they are made. Each is folded at once, so that the next step of the rules
 * reads the state after it. Lives for one call of `decide` and is never stored.
 */
export interface Transaction {
  readonly events: readonly GameEvent[];
  /** The state after all events so far. */
  readonly state: () => GameState;
  /** Adds a fact. Throws where a write reaches a reader who would not learn the fact (a leak: our bug). */
  readonly emit: (to: Audience, fact: Fact, writes?: readonly Write[]) => void;
}

export function begin(start: GameState): Transaction {
  const events: GameEvent[] = [];
  let state = start;
  return {
    events,
    state: () => state,
    emit(to, fact, writes = []) {
      if (to !== "all") for (const write of writes) assertReadable(to, write);
      const event: GameEvent = { ...fact, to, writes };
      events.push(event);
      state = evolve(state, event);
    },
  };
}

/** One write: `put(["board", "dials", "tension"], 46)`. */
export const put = (path: readonly string[], value: unknown): Write => ({ path, value });

function assertReadable(to: Exclude<Audience, "all">, write: Write): void {
  const readers = readersOf(write.path);
  const blind = readers === "all" ? "everybody" : readers.find((role: Role) => !to.includes(role));
  if (blind)
    throw new Error(`${write.path.join("/")} is read by ${blind}, who would not learn why`);
}

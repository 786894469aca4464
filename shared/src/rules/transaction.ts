import type { Audience, Fact, GameEvent, Write } from "./events.ts";
import { evolveAll } from "./evolve.ts";
import type { Role } from "./roles.ts";
import type { GameState } from "./state.ts";
import { readersOf } from "./view.ts";

/**
 * The events of one decision as they are made. They are folded when somebody asks for the state, so that the next
 * step of the rules reads the state after them. Lives for one call of `decide` and is never stored.
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
  let folded = 0;
  return {
    events,
    state() {
      if (folded < events.length) {
        state = evolveAll(state, events, folded);
        folded = events.length;
      }
      return state;
    },
    emit(to, fact, writes = NOTHING) {
      if (to !== "all") for (const write of writes) assertReadable(to, write);
      events.push(eventOf(fact, to, writes));
    },
  };
}

const NOTHING: readonly Write[] = [];

/** The fact itself becomes the event: it was made for this one, and copying facts of all shapes costs. */
function eventOf(fact: Fact, to: Audience, writes: readonly Write[]): GameEvent {
  const event = fact as { -readonly [K in keyof GameEvent]: GameEvent[K] };
  event.to = to;
  event.writes = writes;
  return event as GameEvent;
}

/** One write: `put(["board", "dials", "tension"], 46)`. */
export const put = (path: readonly string[], value: unknown): Write => ({ path, value });

function assertReadable(to: Exclude<Audience, "all">, { path }: Write): void {
  const readers = readersOf(path);
  if (readers !== "all" && readers.every((role: Role) => to.includes(role))) return;
  const blind = readers === "all" ? "everybody" : readers.find((role: Role) => !to.includes(role));
  throw new Error(`${path.join("/")} is read by ${blind}, who would not learn why`);
}

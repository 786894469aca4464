import type { GameEvent, Write } from "./events.ts";
import type { GameState } from "./state.ts";

/**
 * The state after an event. There is no rule and no chance in here: an event carries its writes, so an old
 * match replays exactly, whatever became of the rules (docs/decisions/0002).
 */
export function evolve(state: GameState, event: GameEvent): GameState {
  const start = event.type === "matchCreated" ? event.state : state;
  return event.writes.length === 0 ? start : applyWrites(start, event.writes);
}

/** The state after a list of events. The first event of a match brings the state with it. */
export const evolveAll = (state: GameState, events: readonly GameEvent[]): GameState =>
  events.reduce(evolve, state);

export function applyWrites(state: GameState, writes: readonly Write[]): GameState {
  let next: unknown = state;
  for (const { path, value } of writes) next = put(next, path, 0, value);
  return next as GameState;
}

/** A copy of the tree with one value put in place; everything beside the path is shared. */
function put(tree: unknown, path: readonly string[], depth: number, value: unknown): unknown {
  const key = path[depth];
  if (key === undefined) return value;
  const copy = { ...(tree as Record<string, unknown>) };
  if (depth < path.length - 1) copy[key] = put(copy[key], path, depth + 1, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

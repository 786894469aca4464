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

/** Copies each branch on the way once, whatever the number of writes below it, and shares the rest. */
export function applyWrites(state: GameState, writes: readonly Write[]): GameState {
  const copies = writes.length > 1 ? new Set<Branch>() : null;
  let root = state as unknown as Branch;
  for (const { path, value } of writes) {
    root = copyOf(root, copies);
    let branch = root;
    const last = path.length - 1;
    for (let depth = 0; depth < last; depth += 1) {
      const key = path[depth] as string;
      const below = copyOf(branch[key] as Branch, copies);
      branch[key] = below;
      branch = below;
    }
    const key = path[last] as string;
    if (value === undefined) delete branch[key];
    else branch[key] = value;
  }
  return root as unknown as GameState;
}

type Branch = Record<string, unknown>;

/** The branch itself if these writes have copied it already, else a copy of it. */
function copyOf(branch: Branch | undefined, copies: Set<Branch> | null): Branch {
  if (branch && copies?.has(branch)) return branch;
  const copy = { ...branch };
  copies?.add(copy);
  return copy;
}

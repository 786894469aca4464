import { type Branch, copyBelow } from "./copies.ts";
import type { GameEvent, Write } from "./events.ts";
import type { GameState } from "./state.ts";

/**
 * The state after an event. There is no rule and no chance in here: an event carries its writes, so an old
 * match replays exactly, whatever became of the rules (docs/decisions/0002).
 */
export const evolve = (state: GameState, event: GameEvent): GameState => evolveAll(state, [event]);

/** The state after a list of events, or its tail. The first event of a match brings the state with it. */
export function evolveAll(state: GameState, events: readonly GameEvent[], from = 0): GameState {
  let start = state;
  let open: Branch | null = null;
  for (let at = from; at < events.length; at += 1) {
    const event = events[at] as GameEvent;
    if (event.type === "matchCreated") {
      start = event.state;
      open = null;
    }
    if (event.writes.length === 0) continue;
    open ??= openCopy(start);
    for (const write of event.writes) apply(open, write);
  }
  return (open ?? start) as unknown as GameState;
}

/** The state with these writes: copies each branch on the way and shares the rest. */
export function applyWrites(state: GameState, writes: readonly Write[]): GameState {
  const open = openCopy(state);
  for (const write of writes) apply(open, write);
  return open as unknown as GameState;
}

/**
 * The last way taken into a compartment while one copy is open: its path, and the branches copied along it. The next
 * way shares the copies as far as it is the same. Of use only until the copy is handed out.
 */
interface Way {
  path: readonly string[];
  /** By depth: the compartment, what lies in it, and so on. */
  readonly branches: Branch[];
}
const WAYS: Readonly<Record<string, Way>> = {
  board: { path: [], branches: [] },
  folders: { path: [], branches: [] },
  hands: { path: [], branches: [] },
  vault: { path: [], branches: [] },
};
const NO_PATH: readonly string[] = [];

function openCopy({ board, folders, hands, vault }: GameState): Branch {
  for (const name in WAYS) (WAYS[name] as Way).path = NO_PATH;
  return { board, folders, hands, vault };
}

function apply(root: Branch, { path, value }: Write): void {
  const last = path.length - 1;
  const way = WAYS[path[0] as string] as Way;
  let depth = sharedDepth(way.path, path);
  let branch = depth === 0 ? root : (way.branches[depth - 1] as Branch);
  for (; depth < last; depth += 1) {
    const key = path[depth] as string;
    const below = copyBelow(path, depth, branch[key]);
    branch[key] = below;
    way.branches[depth] = below;
    branch = below;
  }
  const key = path[last] as string;
  if (value === undefined) delete branch[key];
  else branch[key] = value;
  way.path = path;
}

/** How many branches copied for one path serve the next one too. */
function sharedDepth(before: readonly string[], path: readonly string[]): number {
  const most = Math.min(before.length, path.length) - 1;
  let depth = 0;
  while (depth < most && before[depth] === path[depth]) depth += 1;
  return depth;
}

import {
  type Action,
  type Command,
  FOLDERS,
  type Folder,
  type FolderKey,
  type GameEvent,
  type GameState,
  isByRole,
  ROLES,
  type Role,
  redact,
  type SeenEvent,
  seenBy,
  type View,
  type Viewer,
  viewOf,
} from "../rules/index.ts";
import {
  type HistorySave,
  isHistory,
  type Save,
  type SaveHeader,
  type ViewSave,
} from "./format.ts";
import type { SavedEntry } from "./read.ts";
import { applyDelta } from "./tree.ts";
import { statesOf } from "./write.ts";

/** `all` sees every folder and every event; only a finished history has it. */
export type ReplayViewer = Viewer | "all";

export const MARK_KINDS = [
  "round",
  "deal",
  "summit",
  "plenary",
  "test",
  "breach",
  "leak",
  "crisis",
  "ending",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
/** A place worth jumping to. `step` is the frame at which it can be seen. */
export interface Mark {
  readonly step: number;
  readonly kind: MarkKind;
  readonly round: number;
  readonly event: SeenEvent;
}

/** One cursor over views, whatever the save was: every frame is kept, so that seeking is instant. */
export interface Replay {
  readonly header: SaveHeader;
  readonly whole: boolean;
  /** Number of frames; frames count from 0. */
  readonly length: number;
  readonly viewers: readonly ReplayViewer[];
  /** The view at a frame. Frames outside are clamped. */
  readonly frame: (step: number, viewer: ReplayViewer) => View;
  /** The viewer's log up to and with a frame. */
  readonly log: (step: number, viewer: ReplayViewer) => readonly SavedEntry[];
  /** What happened in this very frame, as the viewer saw it. */
  readonly events: (step: number, viewer: ReplayViewer) => readonly SeenEvent[];
  readonly marks: (viewer: ReplayViewer) => readonly Mark[];
  /** Milliseconds of the server's clock at a frame. */
  readonly at: (step: number) => number;
  /** What a seat did to bring this frame about; null for the clock, the host and the instructor, and in a save of a delegate. */
  readonly move: (step: number) => Move | null;
  /** The seed of the match; null in a save of a delegate. */
  readonly seed: string | null;
}

/** An action of one seat. */
export interface Move {
  readonly by: Role;
  readonly action: Action;
  /** Who of the delegation did it, where the command bears a name. */
  readonly delegate?: string;
}

export const openReplay = (save: Save): Replay =>
  isHistory(save) ? openHistory(save) : openViews(save);

function openHistory(save: HistorySave): Replay {
  const states = statesOf(save.commits);
  return assemble({
    header: save.header,
    whole: save.whole,
    length: states.length,
    viewers: [...ROLES, "public", "all"],
    view: (step, viewer) => pick(states[step] as GameState, viewer),
    seen: (step, viewer) => {
      const events = save.commits[step]?.events ?? [];
      return viewer === "all" ? events.map(whole) : seenBy(events, viewer);
    },
    at: (step) => save.commits[step]?.at ?? 0,
    move: (step) => moveOf(save.commits[step]?.command ?? null),
    seed: states[0]?.vault.seed ?? null,
  });
}

function moveOf(command: Command | null): Move | null {
  if (!command || !isByRole(command)) return null;
  const { by, action, delegate } = command;
  return delegate === undefined ? { by, action } : { by, action, delegate };
}

/** An event as those see it who may see everything; the state in it stays out of the log. */
function whole(event: GameEvent): SeenEvent {
  const seen = redact({ ...event, to: "all" }, "public");
  if (seen === "hidden") throw new Error("an event for all is never hidden");
  return seen;
}

function pick(state: GameState, viewer: ReplayViewer): View {
  if (viewer !== "all") return viewOf(state, viewer);
  const folders: Partial<Record<FolderKey, Folder>> = {};
  for (const key of FOLDERS) folders[key] = state.folders[key];
  return { viewer: "public", board: state.board, hand: null, folders };
}

function openViews(save: ViewSave): Replay {
  const views: View[] = [];
  let view: unknown = {};
  for (const step of save.steps) {
    view = applyDelta(view, step.delta);
    views.push(view as View);
  }
  return assemble({
    header: save.header,
    whole: save.whole,
    length: views.length,
    viewers: [save.viewer],
    view: (step) => views[step] as View,
    seen: (step) => save.steps[step]?.events ?? [],
    at: (step) => save.steps[step]?.at ?? 0,
    move: () => null,
    seed: null,
  });
}

interface Frames {
  readonly header: SaveHeader;
  readonly whole: boolean;
  readonly length: number;
  readonly viewers: readonly ReplayViewer[];
  readonly view: (step: number, viewer: ReplayViewer) => View;
  readonly seen: (step: number, viewer: ReplayViewer) => readonly SeenEvent[];
  readonly at: (step: number) => number;
  readonly move: (step: number) => Move | null;
  readonly seed: string | null;
}

function assemble(frames: Frames): Replay {
  const clamp = (step: number) => Math.min(Math.max(0, Math.trunc(step)), frames.length - 1);
  const logs = new Map<ReplayViewer, Log>();
  const logOf = (viewer: ReplayViewer): Log => {
    const found = logs.get(viewer) ?? buildLog(frames, viewer);
    logs.set(viewer, found);
    return found;
  };
  return {
    header: frames.header,
    whole: frames.whole,
    length: frames.length,
    viewers: frames.viewers,
    frame: (step, viewer) => frames.view(clamp(step), viewer),
    log: (step, viewer) => {
      const log = logOf(viewer);
      return log.entries.slice(0, log.counts[clamp(step)] ?? 0);
    },
    events: (step, viewer) => frames.seen(clamp(step), viewer),
    marks: (viewer) => logOf(viewer).marks,
    at: (step) => frames.at(clamp(step)),
    move: (step) => frames.move(clamp(step)),
    seed: frames.seed,
  };
}

interface Log {
  readonly entries: readonly SavedEntry[];
  /** Entries up to and with each frame. */
  readonly counts: readonly number[];
  readonly marks: readonly Mark[];
}

function buildLog(frames: Frames, viewer: ReplayViewer): Log {
  const entries: SavedEntry[] = [];
  const counts: number[] = [];
  const marks: Mark[] = [];
  for (let step = 0; step < frames.length; step += 1) {
    const { round } = frames.view(step, viewer).board;
    for (const event of frames.seen(step, viewer)) {
      if (event.type === "matchCreated") continue;
      const entry = { n: entries.length, at: frames.at(step), event };
      const delegate = delegateOf(event, frames.move(step));
      entries.push(delegate === undefined ? entry : { ...entry, delegate });
      const kind = markOf(event);
      if (kind) marks.push({ step, kind, round, event });
    }
    counts.push(entries.length);
  }
  return { entries, counts, marks };
}

/** Who of the delegation did it, for what the seat itself did in this frame. */
function delegateOf(event: SeenEvent, move: Move | null): string | undefined {
  if (move?.delegate === undefined) return undefined;
  if (event.type === "ordersSealed" || event.type === "offerMade") return move.delegate;
  const actor = "by" in event ? event.by : "role" in event ? event.role : null;
  return actor === move.by ? move.delegate : undefined;
}

function markOf(event: SeenEvent): MarkKind | undefined {
  if (event.type === "phaseBegan") return event.phase === "briefing" ? "round" : undefined;
  if (event.type === "cardPlayed") return event.card === "test" ? "test" : undefined;
  return MARK_OF_EVENT[event.type];
}

const MARK_OF_EVENT: Readonly<Partial<Record<SeenEvent["type"], MarkKind>>> = {
  dealSigned: "deal",
  dealPublished: "leak",
  summitHeld: "summit",
  summitLeaked: "leak",
  plenaryHeld: "plenary",
  cheatCaught: "breach",
  openBreach: "breach",
  crisisBroke: "crisis",
  ended: "ending",
  rolledBack: "round",
};

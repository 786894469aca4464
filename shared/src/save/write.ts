import {
  type ByRole,
  type Commit,
  evolveAll,
  type GameState,
  seenBy,
  type Viewer,
  viewOf,
} from "../rules/index.ts";
import {
  FORMAT,
  RULES_VERSION,
  SAVE_VERSION,
  type SavedSeat,
  type SaveHeader,
  type SaveKind,
} from "./format.ts";
import { hashOf, treeDelta } from "./tree.ts";

/** What a save is written from. Commits are all of the match, from its creation on. */
export interface SaveSource {
  readonly code: string;
  readonly seats: ByRole<SavedSeat>;
  readonly commits: readonly Commit[];
}

const NOTHING = {} as unknown as GameState;

/** Every state of a match, one a commit. Branches that a commit did not touch are shared. */
export function statesOf(commits: readonly Commit[]): readonly GameState[] {
  const states: GameState[] = [];
  let state = NOTHING;
  for (const commit of commits) {
    state = evolveAll(state, commit.events);
    states.push(state);
  }
  return states;
}

/** Everything, secrets included: only after the end, or for the operator. One text, each line ended. */
export function writeHistory(source: SaveSource): string {
  const lines: unknown[] = [];
  let round = 0;
  let state = NOTHING;
  for (const commit of source.commits) {
    state = evolveAll(state, commit.events);
    if (lines.length === 0) lines.push(header(source, state, "history"));
    lines.push(commit);
    if (ended(round, state)) {
      lines.push({ check: round, hash: hashOf(state) });
    }
    round = state.board.round;
  }
  lines.push({ end: true, steps: source.commits.length });
  return toText(lines);
}

/** What one viewer has seen, at any time: the viewer's own views as deltas, numbered by the viewer's own steps. */
export function writeViewSave(source: SaveSource, viewer: Viewer): string {
  const lines: unknown[] = [];
  let state = NOTHING;
  let seen: unknown = {};
  let steps = 0;
  let round = 0;
  for (const commit of source.commits) {
    state = evolveAll(state, commit.events);
    if (lines.length === 0) lines.push(header(source, state, `view:${viewer}`));
    const view = viewOf(state, viewer);
    const events = seenBy(commit.events, viewer);
    const delta = treeDelta(seen, view);
    if (events.length === 0 && Object.keys(delta).length === 0) continue;
    lines.push({ n: steps, at: commit.at, delta, events });
    steps += 1;
    seen = view;
    if (ended(round, state)) lines.push({ check: round, hash: hashOf(view) });
    round = state.board.round;
  }
  lines.push({ end: true, steps });
  return toText(lines);
}

/** True for the step with which a round ended: the next one began, or the match is over. */
const ended = (round: number, state: GameState): boolean =>
  round > 0 && (state.board.round > round || state.board.phase === "over");

function header(source: SaveSource, state: GameState, kind: SaveKind): SaveHeader {
  const { facts } = state.board;
  return {
    format: FORMAT,
    version: SAVE_VERSION,
    rules: RULES_VERSION,
    kind,
    code: source.code,
    scenario: facts.scenario,
    layout: facts.layout.id,
    ruleset: facts.ruleset,
    seats: source.seats,
    began: source.commits[0]?.at ?? 0,
  };
}

const toText = (lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join("");

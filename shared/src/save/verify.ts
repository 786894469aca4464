import {
  type Command,
  type Commit,
  commitToReturnTo,
  type Decision,
  decide,
  decideRollBack,
  type GameState,
  isRollBack,
  NO_ROUNDS,
  type Rounds,
  roundsAfter,
} from "../rules/index.ts";
import { type HistorySave, isHistory, type Save, type ViewSave } from "./format.ts";
import { applyDelta, hashOf } from "./tree.ts";
import { statesOf } from "./write.ts";

/** One thing that a check of a save found. `error`: the file is not what it says. `note`: the rules changed since. */
export interface Finding {
  readonly weight: "error" | "note";
  readonly what: "hashDiffers" | "cutOff" | "rulesDiffer" | "nowRefused";
  readonly round: number;
  /** The step (commit) it was found at. */
  readonly step: number;
  /** What differs, in plain words for the command line. */
  readonly sentence: string;
}

/**
 * Re-reads a save: every hash against the folded state, and for a history every command decided again under
 * today's rules. Where today's rules would decide otherwise, the saved game stands and the difference is named.
 */
export function verifySave(save: Save): readonly Finding[] {
  const cut: readonly Finding[] = save.whole
    ? []
    : [
        {
          weight: "error",
          what: "cutOff",
          round: 0,
          step: -1,
          sentence: "The end of the file is missing; everything before it was read.",
        },
      ];
  return [...cut, ...(isHistory(save) ? verifyHistory(save) : verifyViews(save))];
}

function verifyHistory(save: HistorySave): readonly Finding[] {
  const states = statesOf(save.commits);
  const hashes = save.checks
    .filter(({ after, hash }) => hashOf(states[after]) !== hash)
    .map(({ check, after }) => differs(check, after, "state"));
  return [...hashes, ...redecide(save.commits, states)];
}

function verifyViews(save: ViewSave): readonly Finding[] {
  const findings: Finding[] = [];
  let view: unknown = {};
  for (const [index, step] of save.steps.entries()) {
    view = applyDelta(view, step.delta);
    for (const { check, after, hash } of save.checks) {
      if (after === index && hashOf(view) !== hash) findings.push(differs(check, index, "view"));
    }
  }
  return findings;
}

const differs = (round: number, step: number, what: "state" | "view"): Finding => ({
  weight: "error",
  what: "hashDiffers",
  round,
  step,
  sentence: `The ${what} at the end of round ${round} (step ${step}) is not the one that was saved.`,
});

function redecide(commits: readonly Commit[], states: readonly GameState[]): readonly Finding[] {
  let rounds = NO_ROUNDS;
  for (const [index, commit] of commits.entries()) {
    const past = { states, rounds };
    rounds = roundsAfter(rounds, commit);
    const before = states[index - 1];
    if (!commit.command || !before) continue;
    const round = before.board.round;
    const decision = decideAgain(commit.command, before, past);
    const { action } = commit.command;
    if (!decision.ok) {
      return [
        note(
          "nowRefused",
          round,
          index,
          `"${action.type}" is now refused (${decision.refusal.code})`,
        ),
      ];
    }
    const now = JSON.stringify(decision.events);
    if (now === JSON.stringify(commit.events)) continue;
    const at = commit.events.findIndex(
      (event, i) => JSON.stringify(event) !== JSON.stringify(decision.events[i]),
    );
    const event = commit.events[at]?.type ?? decision.events[commit.events.length]?.type ?? "";
    return [
      note(
        "rulesDiffer",
        round,
        index,
        `"${action.type}" now has another outcome, first at "${event}"`,
      ),
    ];
  }
  return [];
}

interface Past {
  readonly states: readonly GameState[];
  readonly rounds: Rounds;
}

/** A roll back is given the state that it goes back to. */
function decideAgain(command: Command, before: GameState, { states, rounds }: Past): Decision {
  if (!isRollBack(command)) return decide(before, command);
  const back = commitToReturnTo(rounds, command.action);
  return decideRollBack(before, back === undefined ? undefined : states[back], command);
}

const note = (
  what: "rulesDiffer" | "nowRefused",
  round: number,
  step: number,
  difference: string,
): Finding => ({
  weight: "note",
  what,
  round,
  step,
  sentence: `Played under other rules: in round ${round} (step ${step}) ${difference}. The game replays as it was played.`,
});

// Back to the start of a round, and back again (SPEC instructor-rollback). Everything that has happened stays in
// the log; what the compartments hold becomes what they held then.
import type { Command } from "./actions.ts";
import { standing } from "./clock.ts";
import type { Commit, Decision } from "./engine.ts";
import type { Audience, Write } from "./events.ts";
import { INSTRUCTOR_LIMITS, type RollBackAct } from "./instructor.ts";
import { refuse } from "./refuse.ts";
import { FOLDERS, membersOf, ROLES } from "./roles.ts";
import type { Board, GameState } from "./state.ts";
import { begin, put, type Transaction } from "./transaction.ts";
import { whyNotInstructor } from "./whyNotInstructor.ts";

/** Where the rounds of the match as it now stands began, by the number of the commit after which they stood. */
export interface Rounds {
  readonly starts: ReadonlyMap<number, number>;
  /** What the last roll back left: the rounds then, and the last commit before it. */
  readonly left: { readonly rounds: Rounds; readonly commit: number } | null;
}
export const NO_ROUNDS: Rounds = { starts: new Map(), left: null };

/** The rounds after one more commit. */
export function roundsAfter(rounds: Rounds, { n, command, events }: Commit): Rounds {
  const action = command?.by === "instructor" ? command.action : null;
  if (action?.type === "undoRollBack") return rounds.left?.rounds ?? rounds;
  if (action?.type === "rollBack") {
    const starts = [...rounds.starts].filter(([round]) => round <= action.round);
    return { starts: new Map(starts), left: { rounds, commit: n - 1 } };
  }
  const began = events.find((event) => event.type === "phaseBegan" && event.phase === "briefing");
  if (began?.type !== "phaseBegan") return rounds;
  return { ...rounds, starts: new Map(rounds.starts).set(began.round, n) };
}

/** The commit whose state a roll back goes back to; undefined: there is none. */
export const commitToReturnTo = (rounds: Rounds, action: RollBackAct): number | undefined =>
  action.type === "rollBack" ? rounds.starts.get(action.round) : rounds.left?.commit;

export type RollBackCommand = Extract<Command, { readonly by: "instructor" }> & {
  readonly action: RollBackAct;
};
export const isRollBack = (command: Command): command is RollBackCommand =>
  command.by === "instructor" &&
  (command.action.type === "rollBack" || command.action.type === "undoRollBack");

/**
 * A roll back decided: `then` is the state after the commit to return to. Notices, locks, stand-ins and the names of
 * delegates belong to the class and stay. The clock stands: with its full time, after an undo with what was left.
 */
export function decideRollBack(
  now: GameState,
  then: GameState | undefined,
  { action, at }: RollBackCommand,
): Decision {
  const refusal = whyNotInstructor(now.board, action, at);
  if (refusal) return { ok: false, refusal };
  if (!then) {
    const none =
      action.type === "rollBack"
        ? refuse("noSuchRound", { round: action.round })
        : refuse("nothingToUndo");
    return { ok: false, refusal: none };
  }
  const tx = begin(now);
  const { from, clock, rolledBack } = setting(now.board, then.board, { action, at });
  const writes = [
    ...differences(["board"], [now.board, then.board], OF_THE_CLASS.board),
    put(["board", "clock"], clock),
    put(["board", "rolledBack"], rolledBack),
  ];
  const { round, phase } = then.board;
  const undone = action.type === "undoRollBack";
  tx.emit("all", { type: "rolledBack", round, phase, from, undone }, writes);
  restoreParts(tx, now, then);
  return { ok: true, events: tx.events, state: tx.state() };
}

/** What belongs to the class and not to the course of the match. */
const OF_THE_CLASS = {
  board: ["facts", "clock", "notices", "talkLocked", "standIns", "delegates", "rolledBack"],
  hands: ["notices"],
} as const;

function setting(
  now: Board,
  then: Board,
  { action, at }: { readonly action: RollBackAct; readonly at: number },
): {
  readonly from: { readonly round: number; readonly phase: Board["phase"] };
  readonly clock: Board["clock"];
  readonly rolledBack: Board["rolledBack"];
} {
  const from = { round: now.round, phase: now.phase };
  if (action.type === "rollBack") {
    const full = then.facts.layout.times?.briefing ?? null;
    const undoUntil = at + INSTRUCTOR_LIMITS.undoMs;
    const rolledBack = { from, to: action.round, at, undoUntil };
    return { from, clock: standing(full), rolledBack };
  }
  const { deadlineAt, remainingMs } = then.clock;
  const left = deadlineAt === null ? remainingMs : deadlineAt - (now.rolledBack?.at ?? at);
  const clock = standing(left === null ? null : Math.max(0, left));
  return { from, clock, rolledBack: then.rolledBack };
}

/** Folders, hands and the vault: each told to its own readers, and only where it differs. */
function restoreParts(tx: Transaction, now: GameState, then: GameState): void {
  for (const key of FOLDERS) {
    restore(
      tx,
      membersOf(key),
      differences(["folders", key], [now.folders[key], then.folders[key]]),
    );
  }
  for (const role of ROLES) {
    const both = [now.hands[role], then.hands[role]] as const;
    restore(tx, [role], differences(["hands", role], both, OF_THE_CLASS.hands));
  }
  restore(tx, [], differences(["vault"], [now.vault, then.vault]));
}

function restore(tx: Transaction, to: Audience, writes: readonly Write[]): void {
  if (writes.length > 0) tx.emit(to, { type: "partRestored" }, writes);
}

type Branch = Readonly<Record<string, unknown>>;

/** Writes that make one branch of the other, key by key. */
function differences(
  path: readonly string[],
  [now, then]: readonly [object, object],
  stay: readonly string[] = [],
): readonly Write[] {
  const keys = new Set([...Object.keys(now), ...Object.keys(then)]);
  for (const key of stay) keys.delete(key);
  return [...keys]
    .sort()
    .filter((key) => !same((now as Branch)[key], (then as Branch)[key]))
    .map((key) => put([...path, key], (then as Branch)[key]));
}

/** Equal in value: states that were folded apart share nothing. A key without a value is no key. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same((a as Branch)[key], (b as Branch)[key]));
}

// A match as an export reads it: each commit with what it met, who did it, and whether it was taken back later.
import {
  type Action,
  type Commit,
  evolveAll,
  type Fact,
  type GameState,
  type Phase,
  ROLES,
  type Role,
} from "@freeze/shared/rules";
import type { ArchivedTable } from "./exportArchive.ts";
import type { Names } from "./exportNames.ts";

export interface Step {
  readonly commit: Commit;
  /** Where the match stood when the command came. */
  readonly round: number;
  readonly phase: Phase;
  /** Pseudonym of the student; empty for bots, stand-ins, the clock, the host and the instructor. */
  readonly student: string;
  /** The seat that asked for it; null: nobody's. */
  readonly role: Role | null;
  readonly action: Action | null;
  readonly takenBack: boolean;
  readonly after: GameState;
}

export interface Walked {
  readonly code: string;
  readonly number: number;
  readonly steps: readonly Step[];
  /** null: the match never began. */
  readonly last: GameState | null;
  readonly beganAt: number;
  readonly names: Names;
}

/** Commits with names replaced where names stay hidden. */
export function walk({ code, number, commits }: ArchivedTable, names: Names): Walked {
  const steps: Step[] = [];
  let state = undefined as unknown as GameState;
  for (const stored of commits) {
    const commit = names.commit(stored.commit);
    const after = evolveAll(state, commit.events);
    const { round, phase } = (state ?? after).board;
    const role = ROLES.find((one) => one === commit.command?.by) ?? null;
    const action = role ? (commit.command?.action as Action) : null;
    const student = names.of(stored.request?.split(":")[0] ?? null);
    steps.push({ commit, round, phase, student, role, action, after, takenBack: false });
    state = after;
  }
  return {
    code,
    number,
    steps: markTakenBack(steps),
    last: steps.at(-1)?.after ?? null,
    beganAt: commits[0]?.commit.at ?? 0,
    names,
  };
}

/** Whole seconds would hide who was faster. */
export const secondsSince = (beganAt: number, at: number): number =>
  Math.round(at - beganAt) / 1_000;

/** A roll back takes back all since the round began; undoing it takes back what came after it instead. */
function markTakenBack(steps: readonly Step[]): readonly Step[] {
  const gone = new Set<number>();
  const began = new Map<number, number>();
  let last: { readonly at: number; readonly taken: readonly number[] } | null = null;
  for (const [index, { commit, round, after }] of steps.entries()) {
    const back = rollBackIn(commit);
    if (back === null) {
      if (index === 0 || after.board.round > round) began.set(after.board.round, index);
    } else if (back.undone && last) {
      for (const one of last.taken) gone.delete(one);
      for (const one of between(last.at, index)) gone.add(one);
      last = null;
    } else {
      const taken = between(began.get(back.round) ?? 0, index).filter((one) => !gone.has(one));
      for (const one of taken) gone.add(one);
      last = { at: index, taken };
    }
  }
  return steps.map((step, index) => (gone.has(index) ? { ...step, takenBack: true } : step));
}

const between = (after: number, before: number): readonly number[] =>
  Array.from({ length: Math.max(0, before - after - 1) }, (_, index) => after + 1 + index);

function rollBackIn({ events }: Commit): Extract<Fact, { type: "rolledBack" }> | null {
  for (const event of events) if (event.type === "rolledBack") return event;
  return null;
}

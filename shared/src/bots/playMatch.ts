import {
  type ByRole,
  type Commit,
  create,
  decide,
  evolveAll,
  FOLDERS_OF,
  type GameState,
  type History,
  type MatchOptions,
  ROLES,
  type Role,
  roleView,
  type Scenario,
} from "../rules/index.ts";
import { type Dice, diceUnder } from "./dice.ts";
import { type Memory, memoryAfter } from "./memory.ts";
import type { Policy } from "./policy.ts";

export interface MatchPlan {
  readonly scenario: Scenario;
  /** 32 hexadecimal digits. */
  readonly seed: string;
  readonly options: MatchOptions;
  readonly policies: ByRole<Policy>;
  /** Sees every state after a commit; for counts that need more than the end. */
  readonly watch?: (state: GameState) => void;
}

export interface PlayedMatch {
  readonly history: History;
  readonly final: GameState;
}

/** More commands than any phase of four sensible seats needs; beyond it a policy is running in a circle. */
const MOST_IN_A_PHASE = 600;

/** A whole match between four policies, without clock or network. Same plan, same history. */
export function playMatch(plan: MatchPlan): PlayedMatch {
  const first = create(plan.scenario, plan.seed, plan.options);
  const commits: Commit[] = [first];
  let state = evolveAll(undefined as unknown as GameState, first.events);
  const seats = ROLES.map((role) =>
    openSeat(role, plan.policies[role], diceUnder(plan.seed, `bot/${role}`)),
  );
  let phase = "";
  let inPhase = 0;
  while (state.board.phase !== "over") {
    const now = `${state.board.round}.${state.board.phase}`;
    inPhase = now === phase ? inPhase : 0;
    phase = now;
    let moved = false;
    for (const seat of seats) {
      const action = seat.act(state);
      if (action === null) continue;
      const command = { by: seat.role, at: plan.options.at + commits.length, action };
      const decision = decide(state, command);
      if (!decision.ok) {
        const why = JSON.stringify({ refusal: decision.refusal, action });
        throw new Error(`${seat.role} was refused in ${now}: ${why}`);
      }
      commits.push({ n: commits.length, at: command.at, command, events: decision.events });
      state = decision.state;
      plan.watch?.(state);
      moved = true;
      inPhase += 1;
      if (state.board.phase === "over" || `${state.board.round}.${state.board.phase}` !== now)
        break;
    }
    if (!moved) throw new Error(`nobody moves in ${now}`);
    if (inPhase > MOST_IN_A_PHASE) throw new Error(`no end of ${now}`);
  }
  return { history: { commits }, final: state };
}

/** A seat that is asked for its next action after every commit. */
export interface AskedSeat {
  readonly role: Role;
  readonly act: (state: GameState) => ReturnType<Policy>;
}

/** A seat asks its policy again only when what it reads has changed since the policy had nothing to do. */
export function openSeat(role: Role, policy: Policy, dice: Dice): AskedSeat {
  let idleAt: GameState | null = null;
  let memory: Memory | null = null;
  return {
    role,
    act(state) {
      if (idleAt && readsSame(idleAt, state, role)) return null;
      const view = roleView(state, role);
      memory = memoryAfter(memory, view);
      const action = policy(view, memory, dice);
      idleAt = action === null ? state : null;
      return action;
    },
  };
}

/** Nothing that a waiting seat could answer differs between two states. */
const readsSame = (a: GameState, b: GameState, role: Role): boolean =>
  a.board.phase === b.board.phase &&
  a.board.round === b.board.round &&
  a.board.plenary === b.board.plenary &&
  a.board.ready[role] === b.board.ready[role] &&
  a.hands[role] === b.hands[role] &&
  a.board.deals === b.board.deals &&
  a.board.summits === b.board.summits &&
  FOLDERS_OF[role].every((key) => a.folders[key] === b.folders[key]);

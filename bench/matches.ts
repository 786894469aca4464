import { playMatch, policyFor } from "../shared/src/bots/index.ts";
import type { TemperamentId } from "../shared/src/bots/policy.ts";
import {
  type Action,
  type ByRole,
  type Commit,
  create,
  decide,
  evolveAll,
  FOLDERS_OF,
  type GameState,
  ROLES,
  type Role,
  roleView,
} from "../shared/src/rules/index.ts";
import type { SavedSeat } from "../shared/src/save/index.ts";
import { SCENARIOS } from "../shared/src/scenarios/index.ts";

const TABLE: ByRole<TemperamentId> = {
  china: "reciprocator",
  dprk: "opportunist",
  us: "hawk",
  rok: "reciprocator",
};

const seedText = (seed: number): string => seed.toString(16).padStart(32, "0");

/** A whole match of four heuristic bots under the full rules. */
export function playedMatch(seed: number): { readonly commits: readonly Commit[] } {
  const { history } = playMatch({
    scenario: SCENARIOS.opening,
    seed: seedText(seed),
    options: { layout: "untimed", ruleset: "full", at: 0 },
    policies: {
      china: policyFor(TABLE.china),
      dprk: policyFor(TABLE.dprk),
      us: policyFor(TABLE.us),
      rok: policyFor(TABLE.rok),
    },
  });
  return history;
}

export const savedSeats = (): ByRole<SavedSeat> => {
  const seat = (role: Role): SavedSeat => ({ kind: "bot", name: "", temperament: TABLE[role] });
  return { china: seat("china"), dprk: seat("dprk"), us: seat("us"), rok: seat("rok") };
};

/** A match that has seen `events` small events already: readiness given and taken back, and talk. */
export function longMatch(events: number) {
  const created = create(SCENARIOS.opening, seedText(1), {
    layout: "untimed",
    ruleset: "full",
    at: 0,
  });
  let state: GameState = evolveAll({} as unknown as GameState, created.events);
  let step = 0;
  const playOn = (actions: number): number => {
    for (let i = 0; i < actions; i += 1) {
      const by = ROLES[step % 3] ?? "us";
      const decision = decide(state, { by, at: step, action: wish(by, step) });
      if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`);
      state = evolveAll(state, decision.events);
      for (const role of ROLES) roleView(state, role);
      step += 1;
    }
    return actions;
  };
  playOn(events);
  return { playOn };
}

/** Talk until every channel is full, then readiness given and taken back. */
function wish(by: Role, step: number): Action {
  const folders = FOLDERS_OF[by];
  const folder = folders[Math.floor(step / 3) % folders.length];
  if (step < 900 && step % 4 === 0 && folder) return { type: "say", folder, text: `line ${step}` };
  return { type: "ready", ready: Math.floor(step / 3) % 2 === 0 };
}

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
  PACKAGES,
  packageTerms,
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
      state = decision.state;
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

/** Sixty actions of one Talks phase: offers, messages, signatures, refusals, withdrawals, readiness. Their number. */
export function talkMatch(): number {
  const created = create(SCENARIOS.opening, seedText(1), {
    layout: "untimed",
    ruleset: "full",
    at: 0,
  });
  let state: GameState = evolveAll({} as unknown as GameState, created.events);
  let done = 0;
  const act = (by: Role, action: Action): void => {
    const decision = decide(state, { by, at: done, action });
    if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`);
    state = decision.state;
    for (const role of ROLES) roleView(state, role);
    done += 1;
  };
  for (const role of ROLES) act(role, { type: "ready", ready: true });
  const terms = PACKAGES.find(({ id }) => id === "freeze_only");
  if (!terms) throw new Error("no package to offer");
  const offer = { type: "offer", terms: packageTerms(terms, 1), note: "", standsUntil: 1 } as const;
  for (let turn = 1; turn <= 8; turn += 1) {
    const on = { proposal: `KU-${turn}`, version: 1 };
    act("dprk", offer);
    act("dprk", { type: "sign", ...on });
    act("china", { type: "say", folder: "china+rok", text: `Turn ${turn}` });
    act("rok", { type: "ready", ready: turn % 2 === 1 });
    act("us", { type: "decline", ...on });
    act("us", { type: "say", folder: "dprk+us", text: `Not yet, turn ${turn}` });
    act("dprk", { type: "withdraw", ...on });
  }
  return done;
}

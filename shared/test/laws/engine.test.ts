import { describe, expect, jest, test } from "@jest/globals";
import { decide } from "../../src/rules/decide.ts";
import {
  type Action,
  BOARD_DIALS,
  binOf,
  DPRK_DIALS,
  evolve,
  evolveAll,
  FOLDERS,
  type GameEvent,
  type GameState,
  levelOf,
  membersOf,
  NO_ORDERS,
  PAIRS,
  ROLES,
  roleView,
  toAct,
  voiceOf,
  whyNot,
} from "../../src/rules/index.ts";
import { ATTENTION } from "../../src/rules/numbers.ts";
import { diceOf } from "./dice.ts";
import { seal } from "./randomOrders.ts";
import { begin, type Match, playRandomly, send, tableOf } from "./randomPlay.ts";
import { forMatches } from "./runs.ts";

jest.setTimeout(600_000);

const NOTHING = undefined as unknown as GameState;
const eventsOf = (match: Match): readonly GameEvent[] =>
  match.commits.flatMap(({ events }) => events);

/** Every state of a match, one an event. */
function eachState(
  match: Match,
  look: (before: GameState, event: GameEvent, after: GameState) => void,
) {
  let state = NOTHING;
  for (const event of eventsOf(match)) {
    const after = evolve(state, event);
    look(state, event, after);
    state = after;
  }
}

describe("laws of the engine, over random matches", () => {
  test("replay equals live, also after a journey as JSON", () => {
    forMatches(12, (seed) => {
      const match = playRandomly(seed);
      expect(evolveAll(NOTHING, eventsOf(match))).toEqual(match.state);
      const stored = JSON.parse(JSON.stringify(eventsOf(match))) as GameEvent[];
      expect(JSON.stringify(evolveAll(NOTHING, stored))).toBe(JSON.stringify(match.state));
    });
  });

  test("the same seed and commands make the same history", () => {
    forMatches(15, (seed) => {
      const match = playRandomly(seed);
      const again = begin(tableOf(seed));
      for (const { command } of match.commits.slice(1)) {
        if (command) check(send(again, command), "accepted once, refused the second time");
      }
      expect(JSON.stringify(again.commits)).toBe(JSON.stringify(match.commits));
    });
  });

  test("a match ends within its rounds and stays ended", () => {
    forMatches(12, (seed) => {
      const match = playRandomly(seed);
      const { board } = match.state;
      expect(board.final).not.toBeNull();
      expect(board.round).toBeLessThanOrEqual(board.facts.layout.roundsMax);
      expect(toAct(board)).toEqual([]);
      for (const role of ROLES) {
        for (const action of [
          { type: "ready", ready: true },
          { type: "seal", orders: NO_ORDERS },
          { type: "vote", back: true },
        ] satisfies Action[]) {
          const decision = decide(match.state, { by: role, at: match.at, action });
          expect(decision).toMatchObject({ ok: false, refusal: { code: "matchOver" } });
        }
      }
    });
  });

  test("somebody can always act before the end, and readiness never sticks", () => {
    forMatches(12, (seed) => {
      const match = playRandomly(seed, tableOf(seed), {
        before: ({ state }) => {
          const waiting = toAct(state.board);
          check(waiting.length > 0, "nobody can act");
          if (state.board.clock.paused) return;
          for (const role of waiting) {
            const action: Action =
              state.board.phase === "orders"
                ? { type: "seal", orders: NO_ORDERS }
                : { type: "ready", ready: true };
            const refusal = whyNot(roleView(state, role), action);
            check(refusal === undefined, `${role} cannot be ready: ${refusal?.code}`);
          }
        },
      });
      expect(match.state.board.phase).toBe("over");
    });
  });

  test("dials stay in range; bins, levels, the bite and purses are what they stand for", () => {
    forMatches(12, (seed) => {
      for (const state of statesOf(playRandomly(seed))) {
        inRange(state);
        consistent(state);
      }
    });
  });

  test("whoever's view an event changes is among its readers, and nobody else's changes", () => {
    forMatches(12, (seed) => {
      eachState(playRandomly(seed), (before, event, after) => {
        if (event.to === "all" || event.type === "matchCreated") return;
        const { to, type } = event;
        check(after.board === before.board, `${type} moves the board unseen`);
        for (const role of ROLES) {
          if (to.includes(role)) continue;
          check(after.hands[role] === before.hands[role], `${type} moves the hand of ${role}`);
        }
        for (const key of FOLDERS) {
          if (membersOf(key).every((role) => to.includes(role))) continue;
          check(after.folders[key] === before.folders[key], `${type} moves the folder ${key}`);
        }
      });
    });
  });

  test("ties: orders may arrive in any order", () => {
    forMatches(8, (seed) => {
      playRandomly(seed, tableOf(seed), {
        before: (match, dice) => {
          const { board } = match.state;
          if (board.phase !== "orders" || board.clock.paused) return;
          if (toAct(board).length < 4 || !dice.often(40)) return;
          const given = ROLES.map((role) => [role, seal(match, role, dice)] as const);
          const after = (order: typeof given): string => {
            const twin: Match = { ...match, commits: [], refusals: new Map() };
            for (const [role, action] of order) send(twin, { by: role, at: match.at, action });
            return JSON.stringify(twin.state);
          };
          check(after(given) === after([...given].reverse()), "the order of arrival matters");
        },
      });
    });
  });

  test("a refusal changes nothing, and a decision leaves its state as it was", () => {
    forMatches(10, (seed) => {
      const dice = diceOf(seed + 1);
      playRandomly(seed, tableOf(seed), {
        before: (match) => {
          if (!dice.often(10)) return;
          deepFreeze(match.state);
          const role = dice.one(ROLES);
          const wishes: readonly Action[] = [
            { type: "sign", proposal: "CK-9", version: 1 },
            { type: "answerInvitation", summit: "us-dprk-99", accept: true },
            { type: "choose", deal: "KU-77", end: true },
            seal(match, role, dice),
            { type: "ready", ready: true },
          ];
          for (const action of wishes) decide(match.state, { by: role, at: match.at, action });
        },
      });
    });
  });
});

/** The state after each commit. */
function statesOf(match: Match) {
  let state = NOTHING;
  return match.commits.map(({ events }) => {
    state = evolveAll(state, events);
    return state;
  });
}

/** Cheaper than an expectation in loops of hundreds of thousands. */
function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
const within = (value: number | null | undefined, top: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= top;

function inRange({ board, hands, folders }: GameState): void {
  for (const dial of BOARD_DIALS) {
    const top = dial === "sanctions" || dial === "enforcement" ? 5 : 100;
    check(within(board.dials[dial], top), `${dial} is ${board.dials[dial]}`);
  }
  check(within(hands.china.dials.trueEnforcement, 5), "true Enforcement");
  for (const dial of DPRK_DIALS) check(within(hands.dprk.dials[dial], 100), dial);
  for (const pair of PAIRS) check(within(folders[pair].trust, 100), `trust of ${pair}`);
  for (const role of ROLES) {
    const { pc, visits, returnVisits } = hands[role];
    check(within(pc, 4), `${role} has ${pc} PC`);
    check(within(visits, board.facts.layout.visits), `${role} has ${visits} visits`);
    check(within(returnVisits, role === "china" ? 1 : 0), `${role}: ${returnVisits}`);
  }
}

function consistent({ board, hands, folders, vault }: GameState): void {
  for (const dial of DPRK_DIALS) {
    const bin = binOf(dial, hands.dprk.dials[dial] ?? -1, board.dials.inspection);
    const { low, high } = board.bins[dial];
    check(low === bin.low && high === bin.high, `${dial} is shown ${low}-${high}`);
  }
  for (const pair of PAIRS) {
    const shown = vault.shownTrust?.[pair] ?? folders[pair].trust ?? 0;
    check(board.levels[pair] === levelOf(shown), `${pair} is shown ${board.levels[pair]}`);
  }
  const { trueEnforcement = -1 } = hands.china.dials;
  check(hands.dprk.bite === Math.min(board.dials.sanctions, trueEnforcement), "the bite");
  if (board.phase !== "resolution") return;
  const sum = ROLES.reduce((total, role) => total + board.dials[voiceOf(role)], 0);
  check(sum <= ATTENTION, `Voices add to ${sum}`);
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

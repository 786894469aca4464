import { describe, expect, test } from "@jest/globals";
import { guessState } from "../src/bots/guess.ts";
import {
  botAction,
  botThinking,
  MUTE_POLICIES,
  makeDice,
  memoryOf,
  OPPONENT_IDS,
  type Policy,
  playMatch,
  policyOf,
  strategistOf,
  USUAL,
} from "../src/bots/index.ts";
import { finished } from "../src/bots/rollout.ts";
import { search } from "../src/bots/strategistSearch.ts";
import { staleText, talkToTry } from "../src/bots/strategistTalks.ts";
import { promiseOf } from "../src/bots/strategistValue.ts";
import { TEMPERAMENTS } from "../src/net/index.ts";
import { type GameState, ROLES, type Role, roleView, whyNot } from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";

const seedOf = (n: number): string => n.toString(16).padStart(32, "0");
const QUICK = { first: 1, last: 2, kept: 1, rounds: 0 };

/** States of a game of three temperaments and one more policy, one in `every`. */
function statesOf(seed: number, every: number, china: Policy = MUTE_POLICIES.dove) {
  const states: GameState[] = [];
  let count = 0;
  const { final, history } = playMatch({
    scenario: SCENARIOS.fury,
    seed: seedOf(seed),
    options: { layout: "45", ruleset: "full", at: 0 },
    policies: {
      china,
      dprk: MUTE_POLICIES.hawk,
      us: MUTE_POLICIES.spoiler,
      rok: MUTE_POLICIES.builder,
    },
    watch(state) {
      if (count % every === 0) states.push(state);
      count += 1;
    },
  });
  return { states, final, history };
}

/** What the seat reads of a guess, but for the answers that all others gave in secret. */
function seenIn(state: GameState, role: Role) {
  const { board, ...rest } = roleView(state, role);
  const crisis = board.crisis && { ...board.crisis, answered: board.crisis.answered[role] };
  return { ...rest, board: { ...board, crisis, ready: board.ready[role] } };
}

describe("the strategist", () => {
  test("the wire offers it beside the temperaments", () => {
    expect(TEMPERAMENTS).toEqual(OPPONENT_IDS);
  });

  test("guesses only what its seat cannot see, and never the match's seed", () => {
    const { states } = statesOf(11, 9);
    let hidden = 0;
    for (const state of states) {
      if (state.board.phase === "over") continue;
      for (const role of ROLES) {
        const guesses = [1, 2, 3, 4].map((at) => {
          const dice = makeDice(seedOf(at));
          return guessState(roleView(state, role), dice);
        });
        for (const guess of guesses) {
          expect(seenIn(guess, role)).toEqual(seenIn(state, role));
          expect(guess.vault.seed).not.toBe(state.vault.seed);
        }
        const other = role === "us" ? "rok" : "us";
        hidden += new Set(guesses.map(({ hands }) => hands[other].agenda)).size > 1 ? 1 : 0;
      }
    }
    expect(hidden).toBeGreaterThan(states.length);
  });

  test("two states that its seat cannot tell apart get the same answer", () => {
    const { states } = statesOf(12, 40);
    const state = states.find(({ board }) => board.phase === "orders") ?? states[0];
    if (!state) throw new Error("no state");
    const twin: GameState = {
      ...state,
      vault: { ...state.vault, seed: seedOf(99) },
      hands: { ...state.hands, rok: { ...state.hands.rok, agenda: "railway", pc: 1 } },
    };
    const seated = { temperament: "strategist", strength: "apprentice", seed: seedOf(5) } as const;
    const fresh = (of: GameState) => {
      const view = roleView(of, "us");
      // Facts of its own, so that nothing that was settled for one is read for the other.
      const facts = { ...view.board.facts };
      return {
        ...view,
        board: { ...view.board, facts, ready: { ...view.board.ready, us: false } },
      };
    };
    expect(botAction(fresh(twin), seated)).toEqual(botAction(fresh(state), seated));
  });

  test("plays a whole match by the rules, the same each time", () => {
    const once = statesOf(13, 1000, strategistOf(QUICK, { mute: true }));
    const again = statesOf(13, 1000, strategistOf(QUICK, { mute: true }));
    expect(once.final.board.final).not.toBeNull();
    expect(again.history).toEqual(once.history);
    const own = once.history.commits.filter(({ command }) => command?.by === "china");
    expect(own.some(({ command }) => command?.action.type === "seal")).toBe(true);
  });

  test("lays its work down again and again while it thinks", () => {
    const { states } = statesOf(14, 1);
    const state = states.find(({ board }) => board.phase === "orders" && !board.ready.china);
    if (!state) throw new Error("no orders");
    const view = roleView(state, "china");
    const seated = { temperament: "strategist", strength: "practised", seed: seedOf(6) } as const;
    const thinking = botThinking(view, seated);
    let breaths = 0;
    for (let step = thinking.next(); ; step = thinking.next()) {
      if (step.done) {
        expect(step.value?.type).toBe("seal");
        break;
      }
      breaths += 1;
    }
    expect(breaths).toBeGreaterThan(20);
  });

  test("takes the better of two plans where one is plainly worse", () => {
    const { states } = statesOf(15, 1);
    const state = states.find(({ board }) => board.phase === "orders" && !board.ready.china);
    if (!state) throw new Error("no orders");
    const view = roleView(state, "china");
    const policy = strategistOf(QUICK, { mute: true });
    const action = policy(view, memoryOf(view), makeDice(seedOf(7)));
    // Doing nothing in public costs Voice and Home: no search may end there.
    expect(action).toMatchObject({ type: "seal" });
    if (action?.type === "seal") expect(action.orders.cards.length).toBeGreaterThan(0);
  });

  test("tells of plans by the guesses they share: the same plan comes to the same, however long it was tried", () => {
    const { states } = statesOf(15, 1);
    const state = states.find(({ board }) => board.phase === "talks" && board.round === 2);
    if (!state) throw new Error("no second round");
    const usual = USUAL.us;
    const attempts = [1, 2, 3, 4].map(() => ({ action: null, now: usual }));
    const effort = { first: 1, last: 4, kept: 1, rounds: 0 };
    const question = { attempts, usual, effort };
    const trials = finished(search(roleView(state, "us"), makeDice(seedOf(9)), question));
    expect(new Set(trials.map(({ guesses }) => guesses)).size).toBeGreaterThan(1);
    for (const { mean } of trials) expect(mean).toBeCloseTo(trials[0]?.mean ?? 0, 9);
  });

  test("thinks over its answer to a text that is close, and the text it offers first", () => {
    const { states } = statesOf(16, 1);
    const told = { answer: 0, offer: 0, done: 0, other: 0 };
    const dice = makeDice(seedOf(8));
    const style = USUAL.us;
    for (const state of states) {
      if (state.board.phase !== "talks") continue;
      const view = roleView(state, "us");
      const memory = memoryOf(view);
      const first = policyOf(style, { mute: true })(view, memory, dice);
      if (!first) continue;
      const others = talkToTry(view, first, { memory, dice, style });
      for (const one of others) expect(one).not.toEqual(first);
      if (first.type === "offer") expect(others.at(-1)).toEqual({ type: "ready", ready: true });
      if (first.type === "offer") told.offer += others.length;
      else if (first.type === "sign" || first.type === "decline") told.answer += others.length;
      else if (first.type === "ready") told.done += others.length;
      else if (others.length > 0) told.other += 1;
    }
    // Before it is done it asks itself whether it should offer or invite after all.
    expect(told.done).toBeGreaterThan(0);
    expect(told.answer).toBeGreaterThan(0);
    expect(told.offer).toBeGreaterThan(0);
  });

  test("takes away a text of its own that it may not sign any more, and no other", () => {
    let gone = 0;
    for (let seed = 30; seed < 70 && gone === 0; seed += 1) {
      for (const state of statesOf(seed, 1).states) {
        if (state.board.phase !== "talks") continue;
        for (const role of ROLES) {
          const view = roleView(state, role);
          const action = staleText(view);
          if (action?.type !== "withdraw") continue;
          gone += 1;
          const named = { proposal: action.proposal, version: action.version };
          expect(whyNot(view, { type: "sign", ...named })).toBeDefined();
          expect(whyNot(view, action)).toBeUndefined();
        }
      }
    }
    expect(gone).toBeGreaterThan(0);
  });

  test("expects more of an agenda the nearer it is, and what the score says when all is over", () => {
    const { states, final } = statesOf(24, 1);
    const state = states.find(({ board }) => board.phase === "talks" && board.round === 4);
    if (!state) throw new Error("no fourth round");
    const withVoice = (voice: number): GameState => ({
      ...state,
      board: { ...state.board, dials: { ...state.board.dials, "voice.rok": voice } },
      hands: { ...state.hands, rok: { ...state.hands.rok, agenda: "drivers_seat" } },
    });
    const [low, middle, high] = [30, 60, 90].map((voice) => promiseOf(withVoice(voice), "rok"));
    expect(middle).toBeGreaterThan((low ?? 0) + 2);
    expect(high).toBeGreaterThan((middle ?? 0) + 2);
    for (const role of ROLES) {
      expect(promiseOf(final, role)).toBe(final.board.final?.scores[role].total);
    }
  });

  test("signs with other strategists, and keeps more than it breaks", () => {
    const policy = strategistOf(QUICK, { mute: true });
    const { final } = playMatch({
      scenario: SCENARIOS.opening,
      seed: seedOf(18),
      options: { layout: "45", ruleset: "full", at: 0 },
      policies: { china: policy, dprk: policy, us: policy, rok: policy },
    });
    const marks = Object.values(final.board.deals).flatMap(({ clauses }) =>
      Object.values(clauses).flatMap(({ ledger }) => Object.values(ledger)),
    );
    const cheats = final.board.final?.cheats.length ?? 0;
    expect(Object.keys(final.board.deals).length).toBeGreaterThan(1);
    expect(marks.filter((mark) => mark === "kept").length).toBeGreaterThan(2 * cheats);
  });
});

import { describe, expect, test } from "@jest/globals";
import { MUTE_POLICIES, makeDice, memoryOf, playMatch, USUAL } from "../src/bots/index.ts";
import { openMind } from "../src/bots/mind.ts";
import { unsignedOwn } from "../src/bots/proposals.ts";
import { ofWaiting } from "../src/bots/remarks.ts";
import { wordingOf } from "../src/bots/wording.ts";
import { FOLDERS, type GameState, ROLES, type Role, roleView } from "../src/rules/index.ts";
import { SCENARIOS } from "../src/scenarios/index.ts";

const seedOf = (n: number): string => n.toString(16).padStart(32, "0");

/** States in the talks of a match of builders. */
function talksOf(seed: number): readonly GameState[] {
  const states: GameState[] = [];
  playMatch({
    scenario: SCENARIOS.opening,
    seed: seedOf(seed),
    options: { layout: "45", ruleset: "full", at: 0 },
    policies: {
      china: MUTE_POLICIES.builder,
      dprk: MUTE_POLICIES.builder,
      us: MUTE_POLICIES.builder,
      rok: MUTE_POLICIES.builder,
    },
    watch(state) {
      if (state.board.phase === "talks") states.push(state);
    },
  });
  return states;
}

/** A seat that never lets a chance pass by. */
const mindOf = (state: GameState, role: Role) => {
  const view = roleView(state, role);
  const given = { memory: memoryOf(view), dice: () => 0, style: USUAL[role] };
  return openMind(view, given);
};

describe("what bots say", () => {
  test("two seats that cannot hear each other do not say the same thing in the same words", () => {
    const heads = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const [state] = talksOf(seed);
      if (!state) throw new Error("no talks");
      const said = (role: Role, key: string) =>
        wordingOf({ ...mindOf(state, role), dice: makeDice(seedOf(seed)) }, `offer.${key}`, {
          p: role,
        });
      expect(said("china", "CALM")).not.toBe(said("rok", "CALM"));
      expect(said("us", "HOME")).not.toBe(said("rok", "HOME"));
      const hello = ROLES.map((role) => wordingOf(mindOf(state, role), "hello.builder", {}));
      expect(new Set(hello).size).toBe(2);
      heads.add(said("china", "CALM"));
    }
    // One match does not begin like the next.
    expect(heads.size).toBeGreaterThan(1);
  });

  test("nobody is reminded of a text that its own author no longer stands by", () => {
    let reminded = 0;
    for (const state of talksOf(7)) {
      const pairs = ROLES.flatMap((role) => ROLES.map((late) => [role, late] as const));
      for (const [role, late] of pairs.filter(([one, other]) => one !== other)) {
        const quiet = waitingFor(state, late);
        if (!ofWaiting(mindOf(quiet, role))) continue;
        reminded += 1;
        const lapsed = mindOf(withoutName(quiet, role), role);
        expect(unsignedOwn(lapsed.view)).not.toEqual([]);
        expect(ofWaiting(lapsed)).toBeNull();
      }
    }
    expect(reminded).toBeGreaterThan(0);
  });
});

/** The same state, in which everybody is done but one. */
const waitingFor = (state: GameState, late: Role): GameState => ({
  ...state,
  board: {
    ...state.board,
    ready: { china: true, dprk: true, us: true, rok: true, [late]: false },
  },
});

/** The same state, in which the signatures of a role on its own texts have lapsed. */
function withoutName(state: GameState, role: Role): GameState {
  const folders = Object.fromEntries(
    FOLDERS.map((key) => {
      const folder = state.folders[key];
      const proposals = Object.entries(folder.proposals).map(([id, proposal]) => {
        const versions = Object.entries(proposal.versions).map(([n, version]) => [
          n,
          { ...version, signed: version.signed.filter((one) => one !== role) },
        ]);
        return [id, { ...proposal, versions: Object.fromEntries(versions) }];
      });
      return [key, { ...folder, proposals: Object.fromEntries(proposals) }];
    }),
  ) as unknown as GameState["folders"];
  return { ...state, folders };
}

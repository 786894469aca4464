import { describe, expect, test } from "@jest/globals";
import { MUTE_POLICIES, playMatch } from "../../src/bots/index.ts";
import { type GameState, ROLES } from "../../src/rules/index.ts";
import { SCENARIOS } from "../../src/scenarios/index.ts";
import { classSummary } from "../../src/seminar/index.ts";
import { open } from "../play.ts";

const played = (seed: string, temperament: keyof typeof MUTE_POLICIES): GameState => {
  const policy = MUTE_POLICIES[temperament];
  return playMatch({
    scenario: SCENARIOS.opening,
    seed: seed.repeat(32),
    options: { layout: "50", ruleset: "first", at: 0 },
    policies: { china: policy, dprk: policy, us: policy, rok: policy },
  }).final;
};

describe("the summary of a class", () => {
  const silent = open();
  silent.to("over");
  const states = [played("1", "dove"), played("2", "hawk"), silent.state()];
  const tables = states.map((state, index) => ({ number: 3 - index, state }));
  const dots = classSummary([
    ...tables,
    { number: 4, state: open().state() },
    { number: 5, state: null },
  ]);

  test("has a dot for each table that is over, by number", () => {
    expect(dots.map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const { number, ending } of dots) {
      expect(ending).toBe(states[3 - number]?.board.final?.ending);
    }
  });

  test("what was claimed adds up to what was created", () => {
    for (const { scores, claimed, created, joint, least, number } of dots) {
      const par = states[3 - number]?.board.facts.par;
      const sum = (of: (role: (typeof ROLES)[number]) => number) =>
        ROLES.reduce((all, role) => all + of(role), 0);
      expect(created).toBeCloseTo(
        sum((role) => claimed[role]),
        5,
      );
      expect(joint).toBeCloseTo(
        sum((role) => scores[role]),
        5,
      );
      for (const role of ROLES) {
        expect(claimed[role]).toBeCloseTo(scores[role] - (par?.[role] ?? 0), 5);
        expect(claimed[least]).toBeLessThanOrEqual(claimed[role]);
      }
    }
  });

  test("a table that signed nothing stands in its own lane", () => {
    expect(dots[0]).toMatchObject({ deals: 0, promises: { kept: 0, keptShare: null } });
    expect(dots[2]?.deals).toBeGreaterThan(0);
    expect(dots[2]?.promises.keptShare).toBeGreaterThan(0);
  });

  test("the edge holds those that no other beats in both", () => {
    for (const dot of dots) {
      const beaten = dots.some(
        (other) =>
          other !== dot && other.created > dot.created && other.inequality < dot.inequality,
      );
      if (beaten) expect(dot.onEdge).toBe(false);
    }
    const most = dots.reduce((a, b) => (b.created > a.created ? b : a));
    const evenest = dots.reduce((a, b) => (b.inequality < a.inequality ? b : a));
    expect([most.onEdge, evenest.onEdge]).toEqual([true, true]);
  });

  test("inequality is the mean difference of two seats", () => {
    const [dot] = dots;
    const points = ROLES.map((role) => dot?.claimed[role] ?? 0).sort((a, b) => a - b);
    const [a, b, c, d] = points as [number, number, number, number];
    expect(dot?.inequality).toBeCloseTo((3 * (d - a) + (c - b)) / 6, 1);
  });
});

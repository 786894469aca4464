import { describe, expect, test } from "@jest/globals";
import { fitOdds, fitPoints, type Lesson } from "../simulation/fit.ts";

/** Looks without a pattern, the same each time. */
const lessonsOf = (come: (a: number, b: number) => number): readonly Lesson[] =>
  Array.from({ length: 2000 }, (_, at) => {
    const a = ((at * 37) % 101) / 101;
    const b = ((at * 53) % 97) / 97;
    return { looks: [1, a, b], came: come(a, b) };
  });

describe("fitting", () => {
  test("finds the weights that made the points", () => {
    const [constant, a, b] = fitPoints(lessonsOf((x, y) => 3 + 20 * x - 7 * y));
    expect(constant).toBeCloseTo(3, 0);
    expect(Math.abs((a ?? 0) - 20)).toBeLessThan(1);
    expect(Math.abs((b ?? 0) + 7)).toBeLessThan(1);
  });

  test("finds the odds that made the chances", () => {
    const chance = (x: number, y: number) => 1 / (1 + Math.exp(-(-1 + 4 * x - 2 * y)));
    const [constant, a, b] = fitOdds(lessonsOf(chance));
    expect(Math.abs((constant ?? 0) + 1)).toBeLessThan(0.2);
    expect(Math.abs((a ?? 0) - 4)).toBeLessThan(0.4);
    expect(Math.abs((b ?? 0) + 2)).toBeLessThan(0.3);
  });
});

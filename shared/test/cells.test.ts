// What a viewer is sent when a view changes: the same cells, whether they are compared as trees or one by one.
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellsDelta, fromCells, toCells, treeDelta } from "../src/net/index.ts";

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1, "", "x", undefined),
    fc.array(fc.constantFrom("a", "b", 1), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "talk"), tie("tree"), { maxKeys: 4 }),
  ),
}));
const view = fc.dictionary(fc.constantFrom("a", "b", "c", "talk"), tree, { maxKeys: 4 });
const SEED = { seed: 20_260_101, numRuns: 2_000 };

/** A tree with the parts of another that are equal in it, as the same objects. */
function sharing(before: unknown, after: unknown): unknown {
  if (isDeepStrictEqual(before, after)) return before;
  if (typeof after !== "object" || after === null || Array.isArray(after)) return after;
  const old = (before ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(after).map(([key, one]) => [key, sharing(old[key], one)]),
  );
}

test("two trees differ by the cells that differ, whatever they share", () => {
  fc.assert(
    fc.property(view, view, (before, after) => {
      const expected = cellsDelta(toCells(before), toCells(after));
      expect(treeDelta(before, after)).toEqual(expected);
      expect(treeDelta(before, sharing(before, after))).toEqual(expected);
    }),
    SEED,
  );
});

test("what is one object is not looked into", () => {
  const heavy = Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("looked into");
    },
  });
  expect(treeDelta({ heavy, n: 1 }, { heavy, n: 2 })).toEqual({ n: "2" });
});

test("a view comes back from its cells after any change", () => {
  const before = { a: { b: 1, c: { d: [1] } }, e: {} };
  const after = { a: { c: {} }, e: { f: null } };
  const cells: Record<string, string> = { ...toCells(before) };
  for (const [path, text] of Object.entries(treeDelta(before, after))) {
    if (text === null) delete cells[path];
    else cells[path] = text;
  }
  expect(fromCells(Object.entries(cells))).toEqual(after);
});

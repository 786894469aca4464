import { fromCells, toCells } from "@freeze/shared/net";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { makeSheet } from "../src/net/sheet.ts";

const cellsOf = (tree: unknown) => Object.entries(toCells(tree));

describe("a compartment read from cells", () => {
  test("comes back as it was sent", () => {
    const tree = { round: 2, ready: { us: true }, talk: {}, list: [1, { a: null }] };
    expect(makeSheet().read(cellsOf(tree))).toEqual(tree);
  });

  test("carries a message of a talk as one short list, and whatever else is an object opened", () => {
    const m1 = { id: "m1", by: "us", round: 1, at: 7, text: "a/b" };
    const m2 = { id: "m2", by: "rok", round: 2, at: 8, text: "", lang: "ko" };
    const tree = { talk: { m1, m2 }, held: { h1: { by: 5 } } };
    expect(cellsOf(tree)).toEqual([
      ["talk/m1", '["us",1,7,"a/b"]'],
      ["talk/m2", '["rok",2,8,"","ko"]'],
      ["held/h1/by", "5"],
    ]);
    const sheet = makeSheet();
    sheet.read(cellsOf({ talk: {}, held: {} }));
    expect(sheet.read(cellsOf(tree))).toStrictEqual(tree);
    expect(fromCells(cellsOf(tree))).toStrictEqual(tree);
  });

  test("is undefined while no cell has arrived", () => {
    expect(makeSheet().read(undefined)).toBeUndefined();
  });

  test("keeps what did not change by reference", () => {
    const sheet = makeSheet();
    const before = sheet.read(cellsOf({ dials: { tension: 50 }, deals: { a: { n: 1 } } }));
    const after = sheet.read(cellsOf({ dials: { tension: 46 }, deals: { a: { n: 1 } } }));
    expect(after).toEqual({ dials: { tension: 46 }, deals: { a: { n: 1 } } });
    expect((after as { deals: unknown }).deals).toBe((before as { deals: unknown }).deals);
  });

  test("is the same tree when nothing changed", () => {
    const sheet = makeSheet();
    const cells = cellsOf({ a: { b: 1 } });
    expect(sheet.read(cells)).toBe(sheet.read(cells));
  });

  test("loses a branch whole and never leaves an empty shell", () => {
    const sheet = makeSheet();
    sheet.read(cellsOf({ summits: { one: { host: "us" }, two: { host: "rok" } } }));
    expect(sheet.read(cellsOf({ summits: { two: { host: "rok" } } }))).toEqual({
      summits: { two: { host: "rok" } },
    });
    expect(sheet.read(cellsOf({ summits: {} }))).toEqual({ summits: {} });
  });

  test("follows any series of trees", () => {
    const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer()));
    const tree = fc.dictionary(
      fc.constantFrom("a", "b", "c"),
      fc.oneof(leaf, fc.dictionary(fc.constantFrom("x", "y"), fc.oneof(leaf, fc.constant({})))),
      { minKeys: 1 },
    );
    const series = fc.array(tree, { minLength: 1, maxLength: 6 });
    const law = fc.property(series, (trees) => {
      const sheet = makeSheet();
      for (const one of trees) {
        const plain = JSON.parse(JSON.stringify(one)) as unknown;
        expect(sheet.read(cellsOf(plain))).toEqual(plain);
      }
    });
    fc.assert(law, { seed: 7, numRuns: 300 });
  });
});

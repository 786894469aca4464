import { cellsDelta, toCells } from "@freeze/shared/net";
import { describe, expect, test } from "@jest/globals";
import { makeFold } from "../src/net/fold.ts";

const EMPTY = { stage: "gathering", students: {}, tables: {} };
const SEATED = {
  stage: "brief",
  students: { a1: { name: "Mina", place: null }, b2: { name: "Wei", place: { number: 1 } } },
  tables: { QRSTU: { number: 1, waiting: ["us"] } },
};

describe("frames of cells", () => {
  test("make the view they were cut from, also where branches come and go", () => {
    const fold = makeFold();
    expect(fold({ whole: true, cells: toCells(EMPTY) })).toEqual(EMPTY);
    expect(fold({ whole: false, cells: cellsDelta(toCells(EMPTY), toCells(SEATED)) })).toEqual(
      SEATED,
    );
    expect(fold({ whole: false, cells: cellsDelta(toCells(SEATED), toCells(EMPTY)) })).toEqual(
      EMPTY,
    );
  });

  test("leave what did not change as it was", () => {
    const fold = makeFold();
    const first = fold({ whole: true, cells: toCells(SEATED) }) as typeof SEATED;
    const next = fold({ whole: false, cells: { stage: '"play"' } }) as typeof SEATED;
    expect(next.stage).toBe("play");
    expect(next.tables).toBe(first.tables);
  });

  test("that are whole forget what was before", () => {
    const fold = makeFold();
    fold({ whole: true, cells: toCells(SEATED) });
    expect(fold({ whole: true, cells: toCells(EMPTY) })).toEqual(EMPTY);
  });
});

// Which scripts a machine has no letters for.
import { describe, expect, test } from "@jest/globals";
import { type Look, misses } from "../src/model/letters.ts";

/** A machine that has only these letters, and draws the others as this box. */
const machine =
  (has: string, box: (letter: string) => string): Look =>
  (letter) =>
    has.includes(letter)
      ? { picture: `drawn ${letter}`, width: 24 }
      : { picture: box(letter), width: 14 };

const empty = () => "box";
const numbered = (letter: string) => `box ${letter.codePointAt(0)?.toString(16)}`;

describe.each([
  ["empty boxes", empty],
  ["boxes with the number of the letter", numbered],
])("a machine that draws %s", (_, box) => {
  test("tells each script from the others", () => {
    const chinese = machine("a国", box);
    expect(misses(chinese, "国")).toBe(false);
    expect(misses(chinese, "한")).toBe(true);
    const korean = machine("a한", box);
    expect(misses(korean, "한")).toBe(false);
    expect(misses(korean, "国")).toBe(true);
  });

  test("has its own letters, or none", () => {
    expect(misses(machine("a한国", box), "a")).toBe(false);
    expect(misses(machine("", box), "한")).toBe(true);
  });
});

import { expect, test } from "@jest/globals";
import { inSlices } from "../src/match/think.ts";

test("a long thought lets others have their turn, and is finished all the same", async () => {
  let steps = 0;
  const heard: number[] = [];
  function* work(): Generator<undefined, string, undefined> {
    while (heard.length < 5) {
      steps += 1;
      yield undefined;
    }
    return "thought";
  }
  // Somebody else's work, which asks for a turn five times.
  const listen = () => {
    heard.push(steps);
    if (heard.length < 5) setImmediate(listen);
  };
  setImmediate(listen);
  expect(await inSlices(work())).toBe("thought");
  expect(new Set(heard).size).toBeGreaterThan(1);
});

import { expect, test } from "@jest/globals";
import { findings } from "../tidy.ts";

test("tidy: the tree keeps its own style guide", () => {
  expect(findings()).toEqual([]);
});

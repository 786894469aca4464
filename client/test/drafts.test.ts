// Unsent work after a refresh: a table opened anew in the same browser.
import { expect, test } from "@jest/globals";
import { keepDrafts } from "../src/panels/drafts.ts";
import { stateOf } from "../src/panels/state.ts";
import { panelSource, panelView } from "./panelFixtures.ts";

test("a message begun in one channel is there after a refresh, in that channel alone", () => {
  const before = panelSource(panelView("talks", "us"));
  const stop = keepDrafts(before, stateOf(before));
  stateOf(before).words.value = { "china+us": "If Beijing would" };
  stop();

  const after = panelSource(panelView("talks", "us"));
  const stopAgain = keepDrafts(after, stateOf(after));
  expect(stateOf(after).words.value).toEqual({ "china+us": "If Beijing would" });
  stopAgain();
});

test("a message sent is not brought back, nor one of another seat", () => {
  const before = panelSource(panelView("talks", "us"));
  const stop = keepDrafts(before, stateOf(before));
  stateOf(before).words.value = { "china+us": "" };
  stop();

  const other = panelSource(panelView("talks", "dprk"));
  const stopOther = keepDrafts(other, stateOf(other));
  expect(stateOf(other).words.value).toEqual({});
  stopOther();

  const after = panelSource(panelView("talks", "us"));
  const stopAgain = keepDrafts(after, stateOf(after));
  expect(stateOf(after).words.value["china+us"]).toBe("");
  stopAgain();
});

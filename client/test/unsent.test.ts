// Words on their way: each is on the screen once, whichever comes first, its view or the answer.
import type { Confidence, View } from "@freeze/shared/rules";
import { expect, test } from "@jest/globals";
import { conferredIn } from "../src/panels/talks/confer.ts";
import { type Reading, unsentIn } from "../src/panels/talks/unsent.ts";
import { panelView } from "./panelFixtures.ts";

const OWN: Reading = {
  own: conferredIn,
  text: (action) => (action.type === "confer" ? action.text : null),
};

const said = (...texts: readonly string[]): View => {
  const view = panelView("talks", "us");
  const confer: Record<string, Confidence> = {};
  for (const [index, text] of texts.entries()) {
    const id = `m${index + 1}`;
    confer[id] = { id, from: "", round: 1, at: index, text };
  }
  if (!view.hand) throw new Error("a seat has a hand");
  return { ...view, hand: { ...view.hand, confer } };
};

const sent = (id: string, text: string, seen: View) => ({
  id,
  action: { type: "confer", text } as const,
  seen,
});

test("what was sent is on its way until a view shows it", () => {
  const before = said("Calm.");
  const outbox = [sent("a", "Agreed.", before)];
  expect(unsentIn(outbox, before, OWN)).toEqual([{ id: "a", text: "Agreed." }]);
  expect(unsentIn(outbox, said("Calm.", "Agreed."), OWN)).toEqual([]);
});

test("the same words said again are on their way again", () => {
  const before = said("Agreed.");
  const outbox = [sent("a", "Agreed.", before), sent("b", "Agreed.", before)];
  expect(unsentIn(outbox, before, OWN).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(unsentIn(outbox, said("Agreed.", "Agreed."), OWN).map(({ id }) => id)).toEqual(["b"]);
  expect(unsentIn(outbox, said("Agreed.", "Agreed.", "Agreed."), OWN)).toEqual([]);
});

test("other commands on their way are no words", () => {
  const view = said();
  expect(
    unsentIn([{ id: "a", action: { type: "ready", ready: true }, seen: view }], view, OWN),
  ).toEqual([]);
});

import type { Cause, Dial, SeenEvent } from "@freeze/shared/rules";
import { translateIn } from "@freeze/shared/text/all";
import { expect, test } from "@jest/globals";
import { courseOf, spread, weighedCauses } from "../src/model/course.ts";
import type { Told } from "../src/panels/read.ts";
import { tensionBand } from "../src/theme.ts";
import { panelView } from "./panelFixtures.ts";

interface Movement {
  readonly dial: Dial;
  readonly before: number;
  readonly after: number;
  readonly cause: Cause;
}

const told = (round: number, { dial, before, after, cause }: Movement): Told => ({
  n: round,
  round,
  phase: "resolution",
  event: {
    type: "dialsMoved",
    step: "cards",
    causes: [{ cause, effects: { [dial]: after - before } }],
    changes: [{ dial, before, after }],
  } as unknown as SeenEvent,
  undone: false,
  delegate: null,
});

const decay: Cause = { kind: "decay" };
const LOG = [
  told(1, { dial: "voice.china", before: 50, after: 44, cause: decay }),
  told(1, { dial: "tension", before: 50, after: 58, cause: { kind: "drill" } }),
  told(3, { dial: "voice.china", before: 44, after: 40, cause: decay }),
];

test("a dial is followed from its start through the rounds in which it moved", () => {
  expect([0, 1, 2, 3, 4].map(courseOf(LOG, "voice.china", 99))).toEqual([50, 44, 44, 40, 40]);
  expect(courseOf(LOG, "voice.us", 61)(2)).toBe(61);
});

test("labels keep their order and their distance and stay within the field", () => {
  expect(spread([10, 12, 80, 99], { gap: 20, most: 100 })).toEqual([10, 30, 80, 100]);
  expect(spread([99, 98, 97], { gap: 20, most: 100 })).toEqual([100, 80, 60]);
});

test("causes count in points of the reader's goals, the weightiest first, rounds together", () => {
  const view = panelView("opening", "china");
  const goals = [
    { component: "VOICE", weight: 25 },
    { component: "CALM", weight: 22 },
  ] as const;
  const text = { translate: translateIn("en"), view };
  const found = weighedCauses(LOG, { role: "china", goals, text });
  expect(found.map(({ points }) => points)).toEqual([-2.5, -1.76]);
  expect(found[0]?.rounds).toEqual([1, 3]);
  expect(weighedCauses(LOG, { role: "us", goals: [goals[0]], text })).toEqual([]);
});

test("Tension is called calm where no crisis can break out, and severe where a match breaks down", () => {
  expect([32, 33, 69, 70].map((tension) => tensionBand(tension).id)).toEqual([
    "calm",
    "guarded",
    "elevated",
    "severe",
  ]);
});

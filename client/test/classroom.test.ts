import type { StudentView } from "@freeze/shared/net";
import { describe, expect, test } from "@jest/globals";
import { readRejoin } from "../src/classroom/keys.ts";
import { inOrder, unreadOf } from "../src/classroom/messages.ts";
import { readEntry, writeEntry } from "../src/classroom/observing.ts";
import { draftOf, reached, readPoints, sheetOf, written } from "../src/classroom/sheetModel.ts";
import { ahead, LIVED, stageAfter, todoOf } from "../src/classroom/stages.ts";

const ME: StudentView["me"] = {
  id: "aaaaaaaaaaaa",
  name: "Min-ji",
  alias: "Delegate 7",
  rejoin: "KQWERTYA",
  place: null,
  fellows: [],
  hand: null,
  sheet: null,
};
const SEAT = { table: "ABCDE", number: 3, role: "china", head: true } as const;

describe("the stages of a seminar", () => {
  test("follow each other to the end, which is none of those to live through", () => {
    expect(LIVED.map(stageAfter)).toEqual(["brief", "play", "debrief", "over"]);
    expect(LIVED).not.toContain("over");
  });

  test("say how long they are planned to go on; started minutes count whole", () => {
    expect(ahead({ stageEndsAt: null }, 1_000)).toEqual({ kind: "open" });
    expect(ahead({ stageEndsAt: 61_001 }, 1_000)).toMatchObject({ kind: "until", minutes: 2 });
    expect(ahead({ stageEndsAt: 61_000 }, 1_000)).toMatchObject({ kind: "until", minutes: 1 });
    expect(ahead({ stageEndsAt: 1_000 }, 1_000)).toMatchObject({ kind: "late" });
  });

  test("tell each student what to do now, those without a seat too", () => {
    const todo = (part: Partial<Omit<StudentView, "me">>, place: StudentView["me"]["place"]) =>
      todoOf({ stage: "brief", pausedAll: false, ...part, me: { ...ME, place } });
    expect(todo({ stage: "gathering" }, null)).toBe("gathering");
    expect(todo({ stage: "play" }, null)).toBe("bench");
    expect(todo({}, SEAT)).toBe("seated");
    expect(todo({ stage: "play" }, SEAT)).toBe("play");
    expect(todo({ stage: "play", pausedAll: true }, SEAT)).toBe("paused");
    expect(todo({ stage: "play" }, { ...SEAT, role: null })).toBe("observe");
    expect(todo({}, { ...SEAT, role: null })).toBe("observeSoon");
    expect(todo({ stage: "debrief" }, SEAT)).toBe("debrief");
  });
});

describe("the planning sheet", () => {
  test("takes points as they are typed, and nothing for nothing", () => {
    expect(readPoints(" 42 ")).toBe(42);
    expect(readPoints("42,5")).toBe(42.5);
    expect(readPoints("")).toBeNull();
    for (const wrong of ["6x", "-1", "151"]) expect(readPoints(wrong)).toBeUndefined();
  });

  test("half written is a sheet; with a number that cannot be read it is none", () => {
    const draft = { ...draftOf(null), firstOffer: " Tests for drills. " };
    expect(sheetOf(draft)).toEqual({
      reservation: null,
      target: null,
      firstOffer: "Tests for drills.",
      guesses: {},
    });
    expect(sheetOf({ ...draft, target: "6x" })).toBeUndefined();
    expect(draftOf(sheetOf({ ...draft, target: "60" }) ?? null).target).toBe("60");
  });

  test("counts what has been written", () => {
    expect(written(null, "china")).toEqual({ done: 0, of: 6 });
    const sheet = { reservation: 0, target: 60, firstOffer: "", guesses: { us: "Relief late." } };
    expect(written(sheet, "china")).toEqual({ done: 3, of: 6 });
  });

  test("stands beside the result at the debrief", () => {
    const sheet = { reservation: 40, target: 60, firstOffer: "", guesses: {} };
    expect([30, 40, 59.9, 60].map((total) => reached(sheet, total))).toEqual([
      "below",
      "between",
      "between",
      "above",
    ]);
  });
});

describe("an observer's entry", () => {
  test("comes back as it was written, line breaks aside", () => {
    const entry = { question: "Who will\nsign first?", headline: "Seoul waits: again" };
    expect(readEntry(writeEntry("press", entry))).toEqual({
      question: "Who will sign first?",
      headline: "Seoul waits: again",
    });
  });
  test("holds the fields of its task only, and no empty ones", () => {
    expect(writeEntry("analysts", { war: "no", by: "", question: "none of mine" })).toBe("war: no");
    expect(readEntry("something else\nwar: yes")).toEqual({ war: "yes" });
  });
});

test("lines of the instructor are unread until the list has been looked at after them", () => {
  const lines = {
    b: { id: "b", at: 20, from: null, text: "Two minutes more." },
    a: { id: "a", at: 10, from: null, text: "Welcome." },
    c: { id: "c", at: 30, from: "aaaaaaaaaaaa", text: "Thank you." },
  };
  expect(inOrder(lines).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(unreadOf(lines, 0)).toBe(2);
  expect(unreadOf(lines, 10)).toBe(1);
  expect(unreadOf(lines, 30)).toBe(0);
});

test("a rejoin code is eight letters, typed in any way", () => {
  expect(readRejoin("kqwe-rtya")).toBe("KQWERTYA");
  expect(readRejoin("KQWE RTY")).toBeNull();
  expect(readRejoin("0123456789abcdef0123")).toBeNull();
});

import { expect, test } from "@jest/globals";
import { seenBy } from "../src/rules/index.ts";
import { openReplay, readSave, undoneIn, writeHistory } from "../src/save/index.ts";
import { open, type Play } from "./play.ts";

/** The log of everybody, as a viewer's log numbers it. */
const logOf = (play: Play) =>
  play.commits
    .flatMap(({ at, events }) => seenBy(events, "public").map((event) => ({ at, event })))
    .filter(({ event }) => event.type !== "matchCreated");
/** Phases that still hold, in their order. */
const standing = (play: Play): readonly string[] => {
  const log = logOf(play);
  const gone = undoneIn(log);
  return log.flatMap(({ event }, n) =>
    event.type === "phaseBegan" && !gone.has(n) ? [`${event.round} ${event.phase}`] : [],
  );
};
const quick = () => open({ layout: "60", start: { tension: 15 } });

test("what was rolled back no longer holds, what the round began with and words of the class do", () => {
  const play = quick();
  play.talks(2);
  play.instruct({ type: "notice", to: [], voice: "instructor", text: "stay" });
  play.instruct({ type: "inject", to: [], headline: "Gone", text: "", dials: { tension: 9 } });
  const before = standing(play);
  play.instruct({ type: "rollBack", round: 2 }, 90_000);
  expect(standing(play)).toEqual(before.slice(0, -1));
  const log = logOf(play);
  const gone = undoneIn(log);
  const held = (type: string) => log.filter(({ event }, n) => event.type === type && !gone.has(n));
  expect(held("noticeGiven")).toHaveLength(2);
  expect(held("newsDrawn")).toHaveLength(2);
  expect(log.some(({ event }, n) => event.type === "dialsMoved" && gone.has(n))).toBe(true);
});

test("an undone roll back brings back what it had taken, and takes what was played since", () => {
  const play = quick();
  play.talks(2);
  const before = standing(play);
  play.instruct({ type: "rollBack", round: 1 }, 90_000);
  play.instruct({ type: "resume" });
  play.talks(1);
  play.instruct({ type: "rollBack", round: 1 }, 91_000);
  expect(standing(play)).toEqual(["1 briefing"]);
  play.instruct({ type: "undoRollBack" }, 92_000);
  expect(standing(play)).toEqual(["1 briefing", "1 talks"]);
  play.instruct({ type: "undoRollBack" }, 93_000);
  expect(standing(play)).toEqual(before);
  play.instruct({ type: "rollBack", round: 2 }, 94_000);
  play.instruct({ type: "resume" });
  play.talks(3);
  expect(standing(play).slice(-3)).toEqual(["2 communique", "3 briefing", "3 talks"]);
});

test("a finished history names who of a delegation did what the seat did", () => {
  const play = quick();
  const [seat, first] = [
    { kind: "person", name: "Ada", temperament: "" } as const,
    play.commits[0],
  ];
  play.to("over");
  const commits = play.commits.map((commit) =>
    commit.command?.by === "us"
      ? { ...commit, command: { ...commit.command, delegate: "Heron" } }
      : commit,
  );
  expect(commits[0]).toBe(first);
  const seats = { china: seat, dprk: seat, us: seat, rok: seat };
  const read = readSave(writeHistory({ code: "ABCDE", seats, commits }));
  if (!read.ok) throw new Error(read.reason);
  const log = openReplay(read.save).log(commits.length, "us");
  const named = log.filter(({ delegate }) => delegate === "Heron");
  expect(named.length).toBeGreaterThan(6);
  for (const { event } of named) {
    if ("role" in event) expect(event.role).toBe("us");
    else expect(event.type).toBe("ordersSealed");
  }
});

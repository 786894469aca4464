import { expect, test } from "@jest/globals";
import type { Commit, Viewer } from "../src/rules/index.ts";
import { ROLES, viewOf } from "../src/rules/index.ts";
import {
  applyDelta,
  hashOf,
  isHistory,
  openReplay,
  type ReadResult,
  readSave,
  type SavedSeat,
  statesOf,
  treeDelta,
  verifySave,
  writeHistory,
  writeViewSave,
} from "../src/save/index.ts";
import { cards, open, type Play, playWhere } from "./play.ts";

const SEAT: SavedSeat = { kind: "person", name: "Ada", temperament: "" };
const seats = { china: SEAT, dprk: SEAT, us: SEAT, rok: SEAT };

/** A short match with a public deal, a secret one, talk, a covert card and an end. */
const played = (seed: number): Play => {
  const play = open({ layout: "45", ruleset: "full", seed });
  play.to("talks");
  play.act("china", { type: "say", folder: "china+dprk", text: "canary of the two" });
  play.deal("dprk.TF us.DP");
  play.deal("china.SUP dprk.FF", { secret: true });
  play.round({ dprk: cards("evade") });
  play.to("over");
  return play;
};

const { commits } = playWhere(
  played,
  (play) =>
    play.seen("dealPublished").length === 0 &&
    play.seen("covertExposed").length === 0 &&
    play.board().final?.rounds === 5,
);
const source = { code: "KHTMN", seats, commits };
const history = writeHistory(source);

function read(text: string) {
  const result = readSave(text);
  if (!result.ok) throw new Error(`refused: ${result.reason} at line ${result.line}`);
  return result.save;
}
const refusal = (text: string): Partial<Extract<ReadResult, { ok: false }>> => {
  const result = readSave(text);
  if (result.ok) throw new Error("it was read");
  return { line: result.line, reason: result.reason };
};

test("save: a history comes back whole, folds to the same states and verifies without a finding", () => {
  const save = read(history);
  expect(isHistory(save) && save.commits).toEqual(commits);
  expect(save.whole).toBe(true);
  expect(save.checks.map(({ check }) => check)).toEqual([1, 2, 3, 4, 5]);
  expect(verifySave(save)).toEqual([]);
});

test("save: every viewer's file folds to exactly the views that viewer had", () => {
  const states = statesOf(commits);
  const viewers: readonly Viewer[] = [...ROLES, "public"];
  for (const viewer of viewers) {
    const save = read(writeViewSave(source, viewer));
    expect(verifySave(save)).toEqual([]);
    const replay = openReplay(save);
    expect(replay.viewers).toEqual([viewer]);
    const last = states[states.length - 1];
    if (!last) throw new Error("no state");
    expect(hashOf(replay.frame(replay.length - 1, viewer))).toBe(hashOf(viewOf(last, viewer)));
  }
});

test("save: a view file holds nothing that its viewer may not see", () => {
  const before = commits.filter(({ events }) => !events.some(({ type }) => type === "ended"));
  const live = { ...source, commits: before };
  expect(writeViewSave(live, "china")).toContain("canary of the two");
  for (const viewer of ["us", "rok", "public"] as const) {
    const text = writeViewSave(live, viewer);
    expect(text).not.toContain("canary");
    expect(text).not.toContain("vault");
    expect(text).not.toContain("china+dprk/deals");
    expect(text).not.toContain('"evade"');
  }
});

test("save: steps of a view file are numbered by the viewer, without a gap for what is hidden", () => {
  const save = read(writeViewSave(source, "public"));
  if (isHistory(save)) throw new Error("a view file was expected");
  expect(save.steps.map(({ n }) => n)).toEqual(save.steps.map((_step, index) => index));
  expect(save.steps.length).toBeLessThan(commits.length);
});

test("save: both kinds are read through one cursor, with the same public log", () => {
  const whole = openReplay(read(history));
  const seen = openReplay(read(writeViewSave(source, "public")));
  const log = (replay: typeof whole) =>
    replay.log(replay.length - 1, "public").map(({ event }) => event);
  expect(log(seen)).toEqual(log(whole));
  const marks = (replay: typeof whole) =>
    replay.marks("public").map(({ kind, round }) => [kind, round]);
  expect(marks(seen)).toEqual(marks(whole));
});

test("save: a newer file, a foreign file and an empty one are refused with the line and the reason", () => {
  expect(refusal(history.replace('"version":1', '"version":99'))).toEqual({
    line: 1,
    reason: "newer",
  });
  expect(refusal('{"hello":1}\n')).toEqual({ line: 1, reason: "notASave" });
  expect(refusal("not json at all\n")).toEqual({ line: 1, reason: "notASave" });
  expect(refusal("")).toEqual({ line: 1, reason: "empty" });
  expect(refusal(history.replace('"scenario":"opening"', '"scenario":"chess"'))).toEqual({
    line: 1,
    reason: "badHeader",
  });
});

test("save: damage in the middle is refused at its line", () => {
  const lines = history.split("\n");
  const broken = (at: number, text: string) =>
    [...lines.slice(0, at), text, ...lines.slice(at + 1)].join("\n");
  expect(refusal(broken(3, "{]"))).toEqual({ line: 4, reason: "notJson" });
  expect(refusal(broken(3, '{"n":2}'))).toEqual({ line: 4, reason: "badLine" });
  const missing = [...lines.slice(0, 3), ...lines.slice(4)].join("\n");
  expect(refusal(missing)).toEqual({ line: 4, reason: "outOfOrder" });
  expect(refusal(`${history}{"more":1}\n`)).toMatchObject({ reason: "afterEnd" });
});

test("save: a tail that is cut off keeps the readable part and says so", () => {
  const cut = read(history.slice(0, Math.floor(history.length * 0.6)));
  expect(cut.whole).toBe(false);
  expect(openReplay(cut).length).toBeGreaterThan(10);
  expect(verifySave(cut).map(({ what }) => what)).toEqual(["cutOff"]);
});

test("save: a changed number is found by its round's hash", () => {
  const save = read(history.replace(/("path":\["board","dials","tension"\],"value":)/g, "$11"));
  expect(verifySave(save).some(({ what }) => what === "hashDiffers")).toBe(true);
});

test("save: a match decided by other rules replays as it was played and names the difference", () => {
  const changed = JSON.parse(JSON.stringify(commits)) as { events: { type: string }[] }[];
  const at = changed.findIndex(({ events }) => events.some(({ type }) => type === "newsDrawn"));
  changed[at + 1]?.events.push({ ...changed[at + 1]?.events[0], type: "talkCounted" } as never);
  const save = read(writeHistory({ ...source, commits: changed as unknown as readonly Commit[] }));
  const findings = verifySave(save);
  expect(findings.map(({ weight, what }) => [weight, what])).toEqual([["note", "rulesDiffer"]]);
  expect(openReplay(save).length).toBe(commits.length);
});

test("save: a delta of two trees makes the second out of the first and shares the rest", () => {
  const before = { a: { x: 1, y: { deep: [1, 2] } }, b: {}, c: "text" };
  const after = { a: { x: 2, y: before.a.y }, b: { n: null }, d: [3] };
  const delta = treeDelta(before, after);
  expect(delta).toEqual({ "a/x": "2", b: '{"n":null}', c: null, d: "[3]" });
  const made = applyDelta(before, delta) as typeof after;
  expect(made).toEqual(after);
  expect(made.a.y).toBe(before.a.y);
});

import { MUTE_POLICIES, playMatch } from "@freeze/shared/bots";
import { readSave, writeHistory, writeViewSave } from "@freeze/shared/save";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { describe, expect, test } from "@jest/globals";
import { needWholeText } from "../src/model/language.ts";
import { openReplayTable, stopAfter, stopBefore } from "../src/model/replayTable.ts";

await needWholeText();
const bot = { kind: "bot", name: "", temperament: "reciprocator" } as const;
const policy = MUTE_POLICIES.reciprocator;
const { history } = playMatch({
  scenario: SCENARIOS.opening,
  seed: "00000000000000000000000000000007",
  options: { layout: "45", ruleset: "first", at: 1_000_000 },
  policies: { china: policy, dprk: policy, us: policy, rok: policy },
});
const source = {
  code: "ABCDE",
  seats: { china: bot, dprk: bot, us: bot, rok: bot },
  commits: history.commits,
};

function opened(text: string, start = { at: null as number | null, as: null as string | null }) {
  const read = readSave(text);
  if (!read.ok) throw new Error(read.reason);
  return openReplayTable(read.save, start);
}

describe("a saved game as a table", () => {
  test("shows everything of a finished history, and any viewer's knowledge of it", () => {
    const table = opened(writeHistory(source));
    expect(table.as.value).toBe("all");
    table.at.value = table.replay.length - 1;
    expect(table.view.value?.board.phase).toBe("over");
    expect(Object.keys(table.view.value?.folders ?? {})).toHaveLength(11);
    table.as.value = "dprk";
    expect(table.me.value.role).toBe("dprk");
    expect(table.view.value?.hand?.role).toBe("dprk");
    table.as.value = "public";
    expect(table.view.value?.folders).toEqual({});
  });

  test("opens a delegate's own save with the delegate's eyes only", () => {
    const table = opened(writeViewSave(source, "us"));
    expect(table.replay.viewers).toEqual(["us"]);
    expect(table.view.value?.viewer).toBe("us");
  });

  test("begins at the moment of a link, and at a possible one where the link is wrong", () => {
    const text = writeHistory(source);
    expect(opened(text, { at: 5, as: "rok" }).at.value).toBe(5);
    expect(opened(text, { at: 5, as: "rok" }).as.value).toBe("rok");
    const wrong = opened(text, { at: 99_999, as: "nobody" });
    expect(wrong.at.value).toBe(wrong.replay.length - 1);
    expect(wrong.as.value).toBe("all");
  });

  test("the log ends at the cursor", () => {
    const table = opened(writeHistory(source));
    const whole = table.replay.log(table.replay.length - 1, "all").length;
    table.at.value = 3;
    expect(table.log.value.length).toBeLessThan(whole);
    expect(table.log.value.map((entry) => entry.n)).toEqual(table.log.value.map((_, n) => n));
  });

  test("refuses to be played", async () => {
    const reply = await opened(writeHistory(source)).act({ type: "ready", ready: true });
    expect(reply.ok).toBe(false);
  });
});

describe("stepping by what the viewer saw", () => {
  test("skips frames in which nothing was seen", () => {
    expect(stopAfter([0, 4, 9], 0, 12)).toBe(4);
    expect(stopAfter([0, 4, 9], 9, 12)).toBe(11);
    expect(stopBefore([0, 4, 9], 9)).toBe(4);
    expect(stopBefore([0, 4, 9], 0)).toBe(0);
  });

  test("the public stops less often than those who see all", () => {
    const table = opened(writeHistory(source));
    const all = table.stops.value.length;
    table.as.value = "public";
    expect(table.stops.value.length).toBeLessThan(all);
  });
});

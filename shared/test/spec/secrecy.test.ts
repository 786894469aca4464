import { expect, test } from "@jest/globals";
import {
  FOLDERS,
  FOLDERS_OF,
  forecast,
  membersOf,
  positionValue,
  publicView,
  ROLES,
  roleView,
  settlementChecklist,
} from "../../src/rules/index.ts";
import { open, terms } from "../play.ts";

test("views: board, own hand, own folders; spectators read the board only", () => {
  const { board, folders, hands } = open().state();
  const state = { board, folders, hands, vault: open().state().vault };
  for (const role of ROLES) {
    const view = roleView(state, role);
    expect(view.board).toBe(board);
    expect(view.hand).toBe(hands[role]);
    const own = FOLDERS.filter((key) => membersOf(key).includes(role));
    expect(Object.keys(view.folders).sort()).toEqual([...own].sort());
    expect(FOLDERS_OF[role]).toEqual(own);
    expect(own).toContain("china+dprk+us+rok");
    expect(own).toHaveLength(7);
  }
  expect(publicView(state)).toEqual({ viewer: "public", board, hand: null, folders: {} });
});

test("talk-visible: how many messages and offers a channel has, never what they say", () => {
  const play = open();
  play.talks(1);
  const said = play.act("us", { type: "say", folder: "us+rok", text: "between ourselves" });
  expect(said.map(({ type, to }) => [type, to])).toEqual([
    ["said", ["us", "rok"]],
    ["talkCounted", "all"],
  ]);
  play.offer("us", terms("us.SA dprk.TF", 1));
  expect(play.board().talks["us+rok"]).toEqual({ messages: 1, offers: 0 });
  expect(play.board().talks["dprk+us"]).toEqual({ messages: 0, offers: 1 });
  for (const view of [publicView(play.state()), roleView(play.state(), "china")]) {
    expect(JSON.stringify(view)).not.toContain("between ourselves");
  }
  play.round();
  expect(play.board().talks["us+rok"]).toEqual({ messages: 0, offers: 0 });
});

test("ids: numbered within their parties, so that no number betrays what others do", () => {
  const play = open();
  play.talks(1);
  expect(play.offer("china", terms("china.SUP dprk.TF", 1, { secret: true }))).toBe("CK-1");
  expect(play.offer("us", terms("us.SA dprk.TF", 1))).toBe("KU-1");
  expect(play.offer("us", terms("us.SA dprk.FF", 1))).toBe("KU-2");
  expect(play.offer("us", terms("us.NS dprk.TF rok.HL", 1))).toBe("KUR-1");
  expect(play.summit("us", "rok")).toBe("us-rok-1");
});

test("what-if: knows no more than the viewer's own view", () => {
  const points = (arsenal: number) => {
    const play = open({ arsenal });
    play.talks(1);
    return forecast(roleView(play.state(), "us"), terms("us.RL2 dprk.DM dprk.IN", 1)).points;
  };
  // 61 and 88 lie in one bin of thirty.
  expect(points(61)).toBe(points(88));
  const play = open();
  play.talks(1);
  const { toSign, ambition, detection } = forecast(
    roleView(play.state(), "us"),
    terms("us.SA dprk.TF", 1),
  );
  expect(toSign).toEqual(["dprk"]);
  expect(ambition).toEqual([{ pair: "dprk+us", used: 0, adds: 2, limit: 2 }]);
  // 25 and 0.35 x 5 for the DPRK, 40 for the US.
  expect(detection.map(({ percent }) => percent)).toEqual([40, 27]);
});

test("own-score: a range where it depends on hidden values", () => {
  const at = (role: "us" | "dprk" | "rok") => {
    const { low, high } = positionValue(roleView(open().state(), role));
    return high - low;
  };
  // Arsenal somewhere in 60-89 is worth 20 of 100 to Washington and nothing to Seoul.
  expect(at("us")).toBeGreaterThan(5);
  expect(at("dprk")).toBeLessThan(0.2);
  expect(at("rok")).toBeLessThan(0.2);
});

test("settlement-checklist: met, not met, or not known to the viewer", () => {
  const play = open({ arsenal: 45, start: { tension: 20, inspection: 30, sanctions: 3 } });
  const lines = (view: Parameters<typeof settlementChecklist>[0]) =>
    Object.fromEntries(settlementChecklist(view).map(({ line, standing }) => [line, standing]));
  expect(lines(publicView(play.state()))).toEqual({
    round: "notMet",
    arsenal: "unknown",
    inspection: "notMet",
    sanctions: "met",
    tension: "met",
    inspections: "notMet",
  });
  expect(lines(roleView(play.state(), "dprk")).arsenal).toBe("met");
});

import { expect, describe as group, test } from "@jest/globals";
import { instructorActSchema } from "../src/net/index.ts";
import { INJECT_DIALS, publicView, type SeenEvent } from "../src/rules/index.ts";
import { translateIn } from "../src/text/all.ts";
import { causeLine, describe, frontPage, LANGS } from "../src/text/index.ts";
import { open } from "./play.ts";

const view = publicView(open().state());
const moment = { round: 2, phase: "talks" } as const;
const notice = (what: object): SeenEvent => ({
  type: "noticeGiven",
  notice: {
    ...{ id: "n1", at: 1, ...moment, kind: "notice", voice: "instructor", own: false },
    ...{ title: "", text: "look up", since: null, ...what },
  },
});
/** What the record tells, each once. */
const TOLD: readonly SeenEvent[] = [
  { type: "phaseCutShort", ...moment },
  { type: "matchCutShort", ...moment },
  notice({}),
  notice({ title: "Soon" }),
  notice({ voice: "world" }),
  notice({ voice: "world", title: "Soon" }),
  notice({ own: true }),
  notice({ kind: "inject", title: "A flood" }),
  notice({ kind: "inject", title: "A flood", text: "" }),
  notice({ kind: "handBack", own: true, since: moment }),
  notice({ kind: "handBack", own: true, since: moment, text: "" }),
  { type: "talkLockSet", locked: true },
  { type: "talkLockSet", locked: false },
  { type: "standInSet", role: "rok", on: true, since: moment },
  { type: "standInSet", role: "rok", on: false, since: moment },
  { type: "delegateChanged", role: "us", name: "Heron", kind: "person" },
  { type: "delegateChanged", role: "us", name: null, kind: "person" },
  { type: "delegateChanged", role: "us", name: "Heron", kind: "bot" },
  { type: "delegateChanged", role: "us", name: null, kind: "bot" },
  { type: "rolledBack", ...moment, from: { round: 3, phase: "orders" }, undone: false },
  { type: "rolledBack", ...moment, from: { round: 3, phase: "orders" }, undone: true },
  ...(["paused", "resumed", "extended"] as const).map(
    (why): SeenEvent => ({
      ...{ type: "clockSet", deadlineAt: null, remainingMs: null, why, by: "instructor" },
    }),
  ),
];

group("what a class does to a match", () => {
  test("is told in a sentence of its own in every language", () => {
    for (const lang of LANGS) {
      const context = { translate: translateIn(lang), view };
      const lines = TOLD.map((event) => describe(event, context));
      expect(new Set(lines).size).toBe(TOLD.length);
      for (const line of lines) expect(line).not.toMatch(/^event\.|\{|undefined/);
      expect(causeLine({ kind: "instructor", headline: "A flood" }, context)).toContain("A flood");
    }
  });

  test("is not told where it is no matter of the record", () => {
    const context = { translate: translateIn("en"), view };
    const message = { id: "m1", from: "", round: 1, at: 1, text: "hm" };
    expect(describe({ type: "conferred", message }, context)).toBeNull();
    expect(describe({ type: "partRestored" }, context)).toBeNull();
    const byHost = { type: "clockSet", deadlineAt: 1, remainingMs: null, why: "paused" } as const;
    expect(describe(byHost, context)).toBeNull();
  });

  test("is in the paper where it is a public event card, and nowhere else", () => {
    const context = { translate: translateIn("en"), view };
    const card = notice({ kind: "inject", title: "A flood" });
    const page = frontPage([card, notice({}), notice({ kind: "inject", own: true })], context);
    expect(page.lead).toEqual({ story: "quiet", headline: "A flood", text: "look up" });
    expect(page.items).toEqual([]);
    const played = { type: "cardPlayed", role: "dprk", card: "test", pair: null } as const;
    const busy = frontPage([card, played], context);
    expect(busy.lead.story).toBe("test");
    expect(busy.items).toEqual(["A flood"]);
  });
});

group("the instructor's acts on the wire", () => {
  const accepted = [
    { type: "pause" },
    { type: "extend", ms: 120_000 },
    { type: "endPhase" },
    { type: "notice", to: [], voice: "world", text: "hm" },
    { type: "notice", to: ["us"], voice: "instructor", title: "Soon", text: "hm" },
    { type: "inject", to: [], headline: "A flood", text: "", dials: { tension: 20 } },
    { type: "standIn", role: "us", on: false, note: "hm" },
    { type: "changeDelegate", role: "us", name: null, kind: "bot" },
    { type: "rollBack", round: 1 },
    { type: "undoRollBack" },
  ];
  test.each(accepted)("are read as they are: %j", (act) => {
    expect(instructorActSchema.parse(act)).toEqual(act);
  });

  test.each([
    { type: "timeOut", round: 1, phase: "talks" },
    { type: "endPhase", round: 1 },
    { type: "inject", to: [], headline: "x", text: "", dials: { arsenal: 1 } },
    { type: "inject", to: [], headline: "x", text: "", dials: { tension: 21 } },
    { type: "notice", to: ["japan"], voice: "world", text: "hm" },
    { type: "rollBack", round: 0 },
  ])("are refused where they are no such thing: %j", (act) => {
    expect(instructorActSchema.safeParse(act).success).toBe(false);
  });

  test("can move every public dial and every trust", () => {
    for (const dial of INJECT_DIALS) {
      const act = { type: "inject", to: [], headline: "x", text: "", dials: { [dial]: 1 } };
      expect(instructorActSchema.parse(act)).toEqual(act);
    }
  });
});

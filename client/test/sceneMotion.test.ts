import type { LogEntry } from "@freeze/shared/net";
import { describe, expect, test } from "@jest/globals";
import { MOTION_MAX_MS, motionsBetween } from "../src/table/motion.ts";
import { pictureOf } from "../src/table/picture.ts";
import { FIXTURE_KINDS, type FixtureKind, fixtureLobby, fixtureView } from "./fixtures.ts";

const picture = (kind: FixtureKind) => pictureOf(fixtureView(kind), fixtureLobby());
const kinds = (from: FixtureKind, to: FixtureKind, log: readonly LogEntry[] = []) =>
  motionsBetween(picture(from), picture(to), log).map(({ kind }) => kind);
const caught = (n: number): LogEntry => ({
  n,
  at: 0,
  event: { type: "cheatCaught", deal: "CK-1", clause: "c2", role: "dprk", sites: 0 },
});

describe("motion between two pictures", () => {
  test("nothing moves when nothing changed", () => {
    for (const kind of FIXTURE_KINDS) expect(kinds(kind, kind)).toEqual([]);
  });

  test("a held summit lets the marks fade over and its scene rise", () => {
    expect(kinds("talks", "summit")).toEqual(["marks", "scene"]);
  });

  test("a crisis turns the needle first, then closes the shutters", () => {
    expect(kinds("talks", "crisis")).toEqual(["dials", "marks", "crisis"]);
    expect(kinds("test", "crisis").at(-1)).toBe("crisis");
  });

  test("the end of a match has its scene", () => {
    expect(kinds("orders", "settlement").at(-1)).toBe("ending");
  });

  test("a breach is told by the log", () => {
    expect(kinds("orders", "communique", [caught(5)])).toContain("breach");
  });

  test("the whole never lasts longer than the limit", () => {
    const many = Array.from({ length: 20 }, (_, n) => caught(n));
    const motions = motionsBetween(picture("talks"), picture("test"), many);
    expect(motions.length).toBeGreaterThan(20);
    expect(motions.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThanOrEqual(MOTION_MAX_MS);
  });

  test("after an absence the picture jumps", () => {
    const missed = Array.from({ length: 200 }, (_, n) => caught(n));
    expect(kinds("talks", "summit", missed)).toEqual([]);
    const far = { ...picture("summit"), round: 6 };
    expect(motionsBetween(picture("talks"), far, [])).toEqual([]);
  });
});

import { translateIn } from "@freeze/shared/text/all";
import { describe, expect, test } from "@jest/globals";
import { readMoment, writeMoment } from "../src/pages/replayHash.ts";
import { clockText } from "../src/pages/TableHeader.tsx";
import { codeOf, doorOf, routeOf } from "../src/router.ts";

describe("addresses", () => {
  test("lead to their pages", () => {
    expect(routeOf("/", "")).toEqual({ page: "home" });
    expect(routeOf("/t/abcde", "key")).toEqual({ page: "table", code: "ABCDE", hash: "key" });
    expect(routeOf("/replay", "")).toEqual({ page: "replay", code: null, hash: "" });
    expect(routeOf("/replay/abcde", "at=3")).toMatchObject({ code: "ABCDE", hash: "at=3" });
    expect(routeOf("/help", "")).toEqual({ page: "help" });
    expect(routeOf("/seminar", "")).toEqual({ page: "seminar", code: null, hash: "" });
    expect(routeOf("/seminar/abcdef", "key")).toMatchObject({ code: "ABCDEF", hash: "key" });
    expect(routeOf("/seminar/abcdef/cards", "")).toEqual({ page: "cards", code: "ABCDEF" });
    expect(routeOf("/wall/abcdef", "")).toEqual({ page: "wall", code: "ABCDEF" });
    expect(routeOf("/s/abcdef", "k")).toEqual({ page: "student", code: "ABCDEF", hash: "k" });
  });

  test("that are unknown lead to a page that says so", () => {
    expect(routeOf("/t", "")).toEqual({ page: "missing" });
    expect(routeOf("/t/A/B", "")).toEqual({ page: "missing" });
    expect(routeOf("/help/me", "")).toEqual({ page: "missing" });
    expect(routeOf("/wall", "")).toEqual({ page: "missing" });
    expect(routeOf("/seminar/abcdef/else", "")).toEqual({ page: "missing" });
  });

  test("take codes as they are typed", () => {
    expect(codeOf(" ab-c de ")).toBe("ABCDE");
    expect(doorOf("ab cde")).toBe("/t/ABCDE");
    expect(doorOf("ABC-DEF")).toBe("/s/ABCDEF");
    expect(doorOf("abcd")).toBeNull();
  });
});

describe("the moment in a replay's link", () => {
  test("comes back as it was written", () => {
    expect(readMoment(writeMoment(12, "dprk"))).toEqual({ at: 12, as: "dprk" });
  });
  test("is ignored where it is no number", () => {
    expect(readMoment("at=-1&as=")).toEqual({ at: null, as: "" });
    expect(readMoment("some-token")).toEqual({ at: null, as: null });
  });
});

describe("the clock of a phase", () => {
  test("counts started seconds whole", () => {
    expect(clockText(59_001)).toBe("1:00");
    expect(clockText(65_000)).toBe("1:05");
    expect(clockText(0)).toBe("0:00");
  });
  test("shows hours where there are some", () => {
    expect(clockText(3_600_000 + 4 * 60_000 + 5_000)).toBe("1:04:05");
    expect(clockText(86_399_000)).toBe("23:59:59");
  });
  test("shows days where there are some: nobody counts the seconds of the day after tomorrow", () => {
    expect(clockText(86_400_000, translateIn("en"))).toBe("1 d 0 h");
    expect(clockText(47 * 3_600_000 + 59 * 60_000, translateIn("en"))).toBe("1 d 23 h");
  });
});

import { readFileSync } from "node:fs";
import { ROLES } from "@freeze/shared/rules";
import { LANGS } from "@freeze/shared/text";
import { translateIn } from "@freeze/shared/text/all";
import { describe, expect, test } from "@jest/globals";
import { describeTable } from "../src/table/describeTable.ts";
import { COLOURS, SIZES, SPACES, tensionBand } from "../src/theme.ts";
import { FIXTURE_KINDS, fixtureLobby, fixtureView } from "./fixtures.ts";

describe("the table in words", () => {
  test.each(FIXTURE_KINDS)("%s is described whole in every language", (kind) => {
    for (const lang of LANGS) {
      for (const viewer of [...ROLES, "public"] as const) {
        const view = fixtureView(kind, viewer);
        const { sentences, items } = describeTable(view, translateIn(lang), fixtureLobby());
        expect(sentences).not.toMatch(/undefined|[{}]/);
        expect(sentences).toContain(String(view.board.dials.tension));
        expect(items.length).toBeGreaterThanOrEqual(7);
        expect(items.every(({ label }) => label.length > 0)).toBe(true);
      }
    }
  });

  test("says who is there, what is frozen, who talks, who meets", () => {
    const { sentences, items } = describeTable(
      fixtureView("talks"),
      translateIn("en"),
      fixtureLobby(),
    );
    expect(sentences).toContain("Tension 44 of 100, Guarded.");
    expect(sentences).toContain("the bite is 3");
    expect(sentences).toContain("You, Seo-yeon");
    expect(sentences).toContain("Test freeze · 3 rounds");
    expect(sentences).toContain("DPRK – US (4 messages)");
    expect(sentences).toContain("Summit booked: ROK and DPRK, Panmunjom, round 3");
    expect(items.map(({ target }) => target)).toContainEqual({ kind: "deal", id: "KUR-1" });
  });

  test("a deal is one item, whatever it freezes", () => {
    const { items } = describeTable(fixtureView("busy"), translateIn("en"));
    const deals = items.flatMap(({ target }) => (target.kind === "deal" ? [target.id] : []));
    expect(deals).toEqual([...new Set(deals)]);
  });
});

describe("the theme", () => {
  const css = readFileSync(new URL("../src/styles/theme.css", import.meta.url), "utf8");

  test("the style sheet says the same as the constants", () => {
    for (const [name, value] of Object.entries(COLOURS))
      expect(css).toContain(`--${name}: ${value};`);
    for (const [name, px] of Object.entries(SPACES)) expect(css).toContain(`--${name}: ${px}px;`);
    for (const [name, px] of Object.entries(SIZES))
      expect(css).toContain(`--${name}: ${px / 16}rem;`);
  });

  test("distances lie on the grid of 4 px", () => {
    for (const px of Object.values(SPACES)) expect(px % 4).toBe(0);
  });

  test("text on ink reaches 4.5 to 1", () => {
    const texts = ["paper", "paper-dim", "paper-faint", "good", "bad", "brass", "ember"] as const;
    const roles = ["role-china-text", "role-dprk-text", "role-us-text", "role-rok-text"] as const;
    for (const name of [...texts, ...roles]) {
      expect(contrast(COLOURS[name], COLOURS["ink-raised"])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("every tension has a band", () => {
    expect([0, 35, 50, 70, 85, 100].map((value) => tensionBand(value).id)).toEqual([
      "calm",
      "guarded",
      "elevated",
      "severe",
      "critical",
      "critical",
    ]);
  });
});

function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [r = 0, g = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

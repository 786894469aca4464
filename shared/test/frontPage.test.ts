import { expect, test } from "@jest/globals";
import type { CardId, Role, SeenEvent } from "../src/rules/index.ts";
import { translateIn } from "../src/text/all.ts";
import { describe, frontPage, LANGS, type TextContext } from "../src/text/index.ts";

const LEADS: readonly (readonly [Role, CardId])[] = [
  ["dprk", "test"],
  ["dprk", "short_range"],
  ["us", "us_drill"],
  ["rok", "rok_drill"],
  ["us", "assets"],
  ["us", "sanction"],
  ["us", "secondary"],
  ["us", "waiver"],
];

test("a paper that leads with a card tells it in words of its own, in every language", () => {
  for (const lang of LANGS) {
    const context = { translate: translateIn(lang), deals: {} } as unknown as TextContext;
    const told = LEADS.map(([role, card]) => {
      const event = { type: "cardPlayed", role, card, pair: null } as unknown as SeenEvent;
      const { lead } = frontPage([event], context);
      expect(lead.story).not.toBe("quiet");
      expect(lead.text).not.toBe(describe(event, context));
      return lead.text;
    });
    expect(new Set(told).size).toBe(LEADS.length);
  }
});

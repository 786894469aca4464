import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { IntlMessageFormat } from "intl-messageformat";
import { STRENGTHS, TABLE_REFUSALS, TEMPERAMENTS } from "../src/net/index.ts";
import {
  AGENDA_IDS,
  BOARD_DIALS,
  CARD_IDS,
  CLAUSE_CODES,
  CLAUSES,
  COMPONENTS,
  DPRK_DIALS,
  ENDINGS,
  LAYOUT_IDS,
  LEDGER_MARKS,
  NEWS_IDS,
  PACKAGES,
  PAIRS,
  PHASES,
  REFUSALS,
  ROLES,
  SCENARIO_IDS,
  STEPS,
  TRANSPORTS,
  TRUST_LEVELS,
  VENUES,
} from "../src/rules/index.ts";
import { CATALOGUES } from "../src/text/all.ts";
import { LANG_TAGS, LANGS, type Lang } from "../src/text/index.ts";
import { playRandomly } from "./laws/randomPlay.ts";

const { en } = CATALOGUES;

/** The names a message asks for, sorted. Throws on a message that cannot be parsed. */
function paramsOf(lang: Lang, text: string): readonly string[] {
  const found = new Set<string>();
  const walk = (nodes: readonly unknown[]): void => {
    for (const node of nodes) {
      const { type, value, options } = node as {
        type: number;
        value: string;
        options?: Record<string, { value: unknown[] }>;
      };
      if (type >= 1 && type <= 6) found.add(value);
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, LANG_TAGS[lang]).getAst());
  return [...found].sort();
}

/** What stands in every language as it is: the name of the game, and what a message inserts. */
const NAMES = /{.*}|Freeze for Freeze/gs;

const idsOf = (head: string, ids: readonly string[], ...tails: readonly string[]) =>
  ids.flatMap((id) => [`${head}.${id}`, ...tails.map((tail) => `${head}.${id}.${tail}`)]);

/** Every key that a list of the rules or of the wire promises. */
const PROMISED: readonly string[] = [
  ...idsOf("role", ROLES, "short"),
  ...idsOf("pair", PAIRS),
  ...idsOf("phase", PHASES),
  ...idsOf("dial", [...BOARD_DIALS, ...DPRK_DIALS, "trueEnforcement", "bite", "voice", "home"]),
  ...idsOf("dial.trust", PAIRS),
  "dial.trust",
  ...idsOf("level", TRUST_LEVELS),
  ...idsOf("card", CARD_IDS, "does"),
  ...idsOf("clause", CLAUSE_CODES, "means"),
  ...CLAUSES.flatMap(({ owner, code }) =>
    (owner === "any" ? ROLES : [owner]).map((role) => `clause.${role}.${code}`),
  ),
  ...idsOf(
    "package",
    PACKAGES.map(({ id }) => id),
    "story",
  ),
  ...idsOf("news", NEWS_IDS, "text"),
  ...idsOf("agenda", AGENDA_IDS, "text"),
  ...idsOf("ending", ENDINGS, "text"),
  ...idsOf("ending.stalemate", ["never_signed", "signed_and_broken"]),
  ...idsOf("component", COMPONENTS, "means"),
  ...idsOf("refusal", [...REFUSALS, ...TABLE_REFUSALS]),
  ...idsOf("mark", LEDGER_MARKS),
  ...idsOf("statement", ["take_credit", "give_credit", "lower_expectations", "denounce"], "does"),
  ...idsOf("venue", VENUES, "does"),
  ...idsOf("transport", TRANSPORTS),
  ...idsOf("scenario", SCENARIO_IDS, "text"),
  ...idsOf("layout", LAYOUT_IDS, "text"),
  ...idsOf("ruleset", ["first", "full"], "text"),
  ...idsOf("condition", ["round", "kept", "inspection"]),
  ...idsOf("step", STEPS),
  ...idsOf("temperament", TEMPERAMENTS, "text"),
  ...idsOf("strength", STRENGTHS, "text"),
];

describe("texts", () => {
  test("have the same keys in every language", () => {
    const keys = Object.keys(en).sort();
    for (const lang of LANGS) expect(Object.keys(CATALOGUES[lang]).sort()).toEqual(keys);
  });

  test("ask for the same params in every language", () => {
    const differ = Object.keys(en).filter((key) => {
      const asked = LANGS.map((lang) => paramsOf(lang, CATALOGUES[lang][key] ?? "").join(" "));
      return new Set(asked).size > 1;
    });
    expect(differ).toEqual([]);
  });

  test("are there for every id of the rules and of the wire", () => {
    expect(PROMISED.filter((key) => en[key] === undefined)).toEqual([]);
  });

  test("of refusals ask for nothing that the rules do not give", () => {
    const met = new Map<string, readonly string[]>();
    for (let seed = 0; seed < 12; seed += 1) {
      for (const { code, params } of playRandomly(seed).refusals.values()) {
        met.set(code, Object.keys(params));
      }
    }
    expect(met.size).toBeGreaterThan(15);
    for (const [code, given] of met) {
      const asked = paramsOf("en", en[`refusal.${code}`] ?? "");
      expect([code, asked.filter((name) => !given.includes(name))]).toEqual([code, []]);
    }
  });

  test("are nowhere empty, and words have no blank at their ends", () => {
    const bad = LANGS.flatMap((lang) =>
      Object.entries(CATALOGUES[lang])
        .filter(([, text]) => text === "" || (/\p{L}/u.test(text) && text.trim() !== text))
        .map(([key]) => `${lang} ${key}`),
    );
    expect(bad).toEqual([]);
  });

  test("are written in their language: no English sentence stands in the other two", () => {
    const untranslated = (["ko", "zh"] as const).flatMap((lang) =>
      Object.entries(CATALOGUES[lang])
        .filter(([key, text]) => text === en[key] && /[a-z]{3,}/.test(text.replace(NAMES, "")))
        .map(([key]) => `${lang} ${key}`),
    );
    expect(untranslated).toEqual([]);
  });

  test("put no Korean particle directly after an inserted name", () => {
    const particle = /\}(은|는|이|가|을|를|과|와|으로|로)(?=[\s.,!?]|$)/;
    const bad = Object.entries(CATALOGUES.ko)
      .filter(([, text]) => particle.test(text))
      .map(([key, text]) => `${key}: ${text}`);
    expect(bad).toEqual([]);
  });

  test("stand in one area each: a key in two areas would be lost without a word", async () => {
    const read = (file: string) =>
      readFileSync(join(import.meta.dirname, "../src/text", file), "utf8");
    const areas = [
      ...read("en/index.ts").matchAll(/from "\.\/(\w+)\.ts"/g),
      ...read("all.ts").matchAll(/from "\.\/en\/(?!index)(\w+)\.ts"/g),
    ].map(([, area]) => area ?? "");
    expect(areas.length).toBeGreaterThan(5);
    const keys: string[] = [];
    for (const area of areas) {
      const module = (await import(`../src/text/en/${area}.ts`)) as Record<string, object>;
      keys.push(...Object.keys(module[area] ?? {}));
    }
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.length).toBe(Object.keys(en).length);
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { ROLES } from "../src/rules/index.ts";
import { CATALOGUES, confidentialBrief } from "../src/text/all.ts";
import { catalogue as en } from "../src/text/en/index.ts";
import { LANGS } from "../src/text/index.ts";
import { catalogue as ko } from "../src/text/ko/index.ts";
import { catalogue as zh } from "../src/text/zh/index.ts";

/** What any browser may load. */
const OPEN = { en, ko, zh };
const ASSETS = join(import.meta.dirname, "../../client/dist/assets");

test("no text that one delegation alone may read is in a browser's catalogue", () => {
  for (const lang of LANGS) {
    const texts = new Set(Object.values(OPEN[lang]));
    const secret = ROLES.flatMap((role) => Object.entries(confidentialBrief(role, lang)));
    expect(secret.length).toBe(60);
    expect(
      secret.filter(([key, text]) => OPEN[lang][key] !== undefined || texts.has(text)),
    ).toEqual([]);
    for (const [key, text] of secret) expect(CATALOGUES[lang][key]).toBe(text);
  }
});

test("the parts of a brief that remain open are the situation and what everybody knows", () => {
  const open = Object.keys(en).filter((key) => /^brief\.(?:china|dprk|us|rok)\./.test(key));
  expect(open.sort()).toEqual(ROLES.map((role) => `brief.${role}.public`).sort());
});

const built = existsSync(ASSETS);
test(`no confidential phrase lies in the built client${built ? "" : " (there is no build: nothing to search)"}`, () => {
  const scripts = built ? readdirSync(ASSETS).filter((name) => name.endsWith(".js")) : [];
  const code = scripts.map((name) => readFileSync(join(ASSETS, name), "utf8")).join("\n");
  const phrases = LANGS.flatMap((lang) =>
    ROLES.flatMap((role) => Object.values(confidentialBrief(role, lang))),
  ).filter((text) => !/[`"'\\]/.test(text));
  expect(phrases.length).toBeGreaterThan(100);
  expect(phrases.filter((text) => code.includes(text))).toEqual([]);
});

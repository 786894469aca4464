import { expect, test } from "@jest/globals";
import { catalogue as en } from "../src/text/en/front.ts";
import { catalogue as enWhole } from "../src/text/en/index.ts";
import { LANGS, makeTranslate } from "../src/text/index.ts";
import { catalogue as ko } from "../src/text/ko/front.ts";
import { makePlainTranslate } from "../src/text/plain.ts";
import { catalogue as zh } from "../src/text/zh/front.ts";

const FRONT = { en, ko, zh };
/** Said by home, the door of a table and what frames them, before the whole catalogue is there. */
const FIRST = /^(?:title|ui|net|missing|home|open|join|door|role|scenario|temperament|strength)\./;

test("the first pages say the same without ICU as with it", () => {
  for (const lang of LANGS) {
    const plain = makePlainTranslate(lang, FRONT[lang]);
    const full = makeTranslate(lang, FRONT[lang]);
    const keys = Object.keys(FRONT[lang]).filter((key) => FIRST.test(key));
    expect(keys.length).toBeGreaterThan(120);
    for (const key of keys) {
      const names = (FRONT[lang][key] ?? "").matchAll(/\{(\w+)/g);
      const params = Object.fromEntries([...names].map(([, name]) => [name, `<${name}>`]));
      expect([key, plain(key, params)]).toEqual([key, full(key, params)]);
    }
  }
});

test("every text of the first pages that the whole catalogue has is among theirs", () => {
  const missing = Object.keys(enWhole).filter((key) => FIRST.test(key) && en[key] === undefined);
  expect(missing).toEqual([]);
});

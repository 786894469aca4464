import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const HERE = import.meta.dirname;
const SPEC = readFileSync(join(HERE, "../../SPEC.md"), "utf8");

/** Every id of SPEC, in its order. */
const IDS = [...SPEC.matchAll(/^- \*\*\[([a-z0-9-]+)\]\*\* /gm)].map(([, id]) => id ?? "");

const sourcesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name) && !name.includes("node_modules"))
    .map((name) => readFileSync(join(folder, name), "utf8"));

const ENDING = /\.test\.ts$/;
const TESTED = new Set(
  [...sourcesIn(join(HERE, "spec"), ENDING), ...sourcesIn(join(HERE, "laws"), ENDING)].flatMap(
    (source) => [...source.matchAll(/\btest\(\s*["'`]([a-z0-9-]+):/g)].map(([, id]) => id ?? ""),
  ),
);

test("every rule of SPEC has an id of its own", () => {
  expect(IDS.length).toBeGreaterThan(100);
  expect(IDS.filter((id, at) => IDS.indexOf(id) !== at)).toEqual([]);
});

test("every rule of SPEC has a test that bears its id", () => {
  expect(IDS.filter((id) => !TESTED.has(id))).toEqual([]);
});

test("no test bears an id that SPEC does not have", () => {
  expect([...TESTED].filter((id) => !IDS.includes(id))).toEqual([]);
});

test("the rules name only ids that SPEC has", () => {
  const named = sourcesIn(join(HERE, "../src/rules"), /\.ts$/).flatMap((source) =>
    [...source.matchAll(/\(SPEC ([a-z0-9, -]+)\)/g)].flatMap(([, ids]) => (ids ?? "").split(", ")),
  );
  expect([...new Set(named)].filter((id) => !IDS.includes(id.trim()))).toEqual([]);
});

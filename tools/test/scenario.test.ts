import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { membersOf, PAIRS } from "@freeze/shared/rules";
import { SCENARIOS } from "@freeze/shared/scenarios";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { CheckedCase } from "../simulation/caseCheck.ts";
import { caseLines } from "../simulation/caseText.ts";
import { faultsOf } from "../simulation/faults.ts";
import { zonesOf } from "../simulation/zones.ts";
import { ROOT, run } from "./run.ts";

const EXAMPLE = path.join(ROOT, "docs/scenario-example.json");
const example = (): Record<string, never> => JSON.parse(readFileSync(EXAMPLE, "utf8"));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "scenario-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(data: unknown): string {
  const file = path.join(folder, "case.json");
  writeFileSync(file, typeof data === "string" ? data : JSON.stringify(data));
  return file;
}

/** The example with ten different things wrong. */
function faulty(): unknown {
  const { start, trust, decks, agendas, drawn, voice, ...rest } = example() as unknown as Record<
    string,
    Record<string, unknown>
  >;
  const { rok: _, ...voices } = voice as Record<string, number>;
  return {
    ...rest,
    start: { ...start, tension: 120 },
    voice: voices,
    trust: { ...trust, "china+us": "cold" },
    decks: { ...decks, cloud: ["missile_base", "libya", "hardliners"], news: ["quiet", "quiet"] },
    agendas: { ...agendas, us: ["host"] },
    drawn: { ...drawn, economy: { centre: 98, spread: 4 } },
    kimHasMet: true,
    showcaseRounds: [2, 9],
    par: { "full/untimed": { china: 60, dprk: 60, us: 60, rok: 60 } },
  };
}

test("scenario: a file with ten faults is refused with ten sentences", async () => {
  const file = fileWith(faulty());
  const { code, out } = await run("scenario", "check", file);
  expect(code).toBe(1);
  expect(out.trimEnd().split("\n").sort()).toEqual(
    [
      "start.tension is 120, above 100, the most it may be.",
      "voice.rok is missing: it must be a number.",
      'trust.china+us is "cold", but must be a number.',
      'decks.cloud[1] is "libya", which does not exist; did you mean libya_model?',
      'decks.news[1] "quiet" stands twice.',
      'agendas.us[0] "host" is an agenda of china.',
      "drawn.economy may come out from 94 to 102, which leaves the scale of 0 to 100.",
      "kimHasMet is true, but summitsBefore counts no summit with Kim.",
      "showcaseRounds[1] is round 9, beyond round 8, the last that a match can have.",
      "par has nothing for the ruleset first: write first/untimed with a guess of 60 for each role; the check measures it.",
      `${file}: 10 faults; nothing was played`,
    ].sort(),
  );
}, 60_000);

test("scenario: further faults, each with its place", () => {
  const base = example() as unknown as Record<string, Record<string, unknown>>;
  const sentences = (change: Record<string, unknown>) =>
    faultsOf({ ...base, ...change }).map((one) => `${one.path} ${one.sentence}`);
  expect(sentences({})).toEqual([]);
  expect(sentences({ start: { ...base.start, tensoin: 4 } })).toEqual([
    "start.tensoin is not known here; did you mean tension?",
  ]);
  expect(sentences({ start: { ...base.start, sanctions: 2.5 } })).toEqual([
    "start.sanctions is 2.5, but must be a whole number",
  ]);
  expect(sentences({ id: "My Case" })).toEqual([
    'id is "My Case", but must be lower-case letters, digits and hyphens',
  ]);
  expect(sentences({ decks: { ...base.decks, news: [] } })).toEqual([
    "decks.news is empty: it needs at least one",
  ]);
  expect(sentences({ summitsBefore: { "us+rok": 1 }, kimHasMet: true })).toEqual([
    "summitsBefore.us+rok is counted nowhere: only summits with the DPRK are",
  ]);
  expect(sentences({ par: { ...base.par, "full/90": base.par?.["full/untimed"] } })).toEqual([
    "par.full/90 there is no layout 90: known are 45, 50, 60, 75, untimed, hours, days",
  ]);
  expect(sentences({ par: { ...base.par, best: base.par?.["full/untimed"] } })).toEqual([
    "par.best is not a ruleset and a layout, such as full/untimed",
  ]);
  expect(faultsOf([])).toEqual([
    { path: "the file", sentence: "must hold one object, not a list" },
  ]);
  for (const scenario of Object.values(SCENARIOS)) {
    expect(faultsOf(JSON.parse(JSON.stringify(scenario)))).toEqual([]);
  }
});

test("scenario: what is no JSON or not there is said in a sentence", async () => {
  const broken = await run("scenario", "check", fileWith("{ no"));
  expect(broken).toMatchObject({ code: 1, out: expect.stringContaining("the file is not JSON") });
  const absent = await run("scenario", "check", path.join(folder, "absent.json"));
  expect(absent.out).toContain("the file cannot be read from disk.");
  expect((await run("scenario")).code).toBe(2);
}, 60_000);

test("scenario: the example of the page is sound and gets its report", async () => {
  const { code, out } = await run("scenario", "check", EXAMPLE, "--games", "12", "--json");
  expect(code).toBe(0);
  const checked = JSON.parse(out) as CheckedCase;
  expect(checked.id).toBe("olympic-truce");
  expect(checked.zones.map(({ parties }) => parties.length)).toEqual([2, 2, 2, 2, 2, 2, 4]);
  const shares = Object.values(checked.endings).map(({ value }) => value);
  expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100);
  for (const { measured, stated } of Object.values(checked.par)) {
    expect(stated).toBe(60);
    expect(measured.value).toBeGreaterThan(20);
    expect(measured.error).toBeGreaterThan(0);
  }
  const text = caseLines(checked).join("\n");
  for (const part of ["What there is to agree on", "Endings", "Par under", "Dominated clauses"]) {
    expect(text).toContain(`\n${part}`);
  }
}, 120_000);

test("scenario: every pair is searched, and the efficient texts are among the agreeable", () => {
  const { zones, packages, dominated } = zonesOf(SCENARIOS.opening, () => {}, PAIRS.map(membersOf));
  const zone = (name: string) => zones.find(({ parties }) => parties.join("+") === name);
  // 31 sets of promises of the DPRK with 7 of the ROK, all that two capitals can write.
  expect(zone("dprk+rok")?.texts).toBe(217);
  for (const { agreeable, efficient, now, best } of zones) {
    expect(efficient).toBeLessThanOrEqual(agreeable);
    expect(now).toBeLessThanOrEqual(agreeable);
    expect(best?.gains.every((gain) => gain >= 0) ?? agreeable === 0).toBe(true);
  }
  expect(zone("dprk+us")?.agreeable).toBeGreaterThan(0);
  expect(packages).toContain("freeze_only");
  // Only a group of four uses all; what two can use is named with its owner.
  for (const name of dominated) expect(name).toMatch(/^(china|dprk|us|rok)\.[A-Z0-9]+$/);
  expect(zone("dprk+us")?.best?.clauses.every((name) => !dominated.includes(name))).toBe(true);
});

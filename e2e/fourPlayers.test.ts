// Four people in four browsers play a whole match through the interface; a fifth watches. The server is killed in the
// middle. What a spectator's browser receives is searched, frame by frame, for words that are none of its business.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "@jest/globals";
import { type GameEvent, ROLES, type Role } from "../shared/src/rules/index.ts";
import { isHistory, readSave, verifySave } from "../shared/src/save/index.ts";
import {
  answerCrisis,
  arrive,
  type Delegate,
  goThroughTelling,
  joinByCode,
  openChannel,
  readLetter,
  readPaper,
  ready,
  readyInLobby,
  sealOrders,
  t,
  tab,
  talk,
} from "./delegate.ts";
import { listen } from "./listen.ts";
import { CANARIES, CRISIS, isWanted, PLAN, playPlan, TABLE } from "./script.ts";
import { openTable, testServer } from "./server.ts";
import { openStage } from "./stage.ts";
import { expectSecrets, expectWhole } from "./witness.ts";

/** Found by `npm run seek`; the first test checks that it still does what the plan needs. */
const SEED = "00000000000000000000000000004ad0";
const OUT = fileURLToPath(new URL("../.cache/e2e", import.meta.url));

const stage = openStage();
beforeAll(() => {
  mkdirSync(OUT, { recursive: true });
});

test("the seed still brings a crisis, a discovery and six rounds", () => {
  const played = playPlan(SEED);
  if (!played) throw new Error("the plan cannot be played with this seed any more: npm run seek");
  expect(isWanted(played.commits, played.state)).toBe(true);
});

test("four people play a whole match through the interface, across a killed server", async () => {
  const { code } = await openTable(stage.server, { ...TABLE, seed: SEED });
  const people: Delegate[] = [];
  for (const role of ROLES) people.push(await arrive(stage.browser, role, "tablet"));
  const watcher = await arrive(stage.browser, null, "tablet");
  const everybody = [...people, watcher];
  const heard = new Map(everybody.map((one) => [one.role, listen(one)]));
  try {
    await Promise.all(everybody.map((one) => joinByCode(one, stage.server.url, code)));
    await all(people, readyInLobby);
    await all(people, readLetter);
    for (const round of PLAN.keys()) {
      // Before the ending, which lays agendas open.
      if (round + 1 === PLAN.length) expectSecrets(heard);
      await playRound(people, watcher, round + 1, code);
    }
    await Promise.all(everybody.map(seeEnding));
    await expectPlayed(everybody);
    expectWhole(await keepSave(people), LAST_WORD.text);
  } catch (error) {
    for (const { page, role } of everybody) {
      await page.screenshot({ path: path.join(OUT, `${role ?? "watcher"}.png`) });
    }
    throw error;
  }
  for (const word of Object.values(CANARIES)) expect(heard.get(null)?.find(word)).toBe(false);
  expect(everybody.map((one) => one.complaints)).toEqual([[], [], [], [], []]);
}, 300_000);

const all = (
  people: readonly Delegate[],
  act: (one: Delegate) => Promise<void>,
): Promise<unknown> => Promise.all(people.map(act));

async function playRound(
  people: readonly Delegate[],
  watcher: Delegate,
  round: number,
  code: string,
) {
  const plan = PLAN[round - 1];
  if (!plan) throw new Error(`no plan for round ${round}`);
  await all(people, (one) => ready(one, "briefing"));
  for (const step of plan.talks) {
    const by = people.find(({ role }) => role === step.by);
    if (by) await talk(by, step);
  }
  if (round === KILLED_IN) await killAndRestart(people, code);
  await all(people, (one) => ready(one, "talks"));
  await all(people, (one) =>
    sealOrders(one, {
      cards: one.role ? (plan.cards[one.role] ?? []) : [],
      cheat: plan.cheats && one.role === "dprk",
    }),
  );
  await all(people, goThroughTelling);
  if (round === crisisRound) await all(people, answerOwn);
  expect(await differentPapers([...people, watcher])).toEqual([]);
  await all(people, readPaper);
}

function answerOwn(one: Delegate): Promise<void> {
  if (!one.role) throw new Error("a spectator is asked nothing");
  const { firm, restrain } = CRISIS[one.role];
  return answerCrisis(one, firm || restrain);
}

const seeEnding = ({ page }: Delegate): Promise<void> =>
  page.getByRole("dialog", { name: t("panel.ending.title") }).waitFor();

/** The round in which the seed brings the crisis, from the plan played against the rules. */
const crisisRound = (() => {
  const events = playPlan(SEED)?.commits.flatMap((commit) => commit.events) ?? [];
  let round = 0;
  for (const event of events) {
    if (event.type === "phaseBegan") round = event.round;
    if (event.type === "crisisBroke") return round;
  }
  return 0;
})();

const KILLED_IN = 3;
/** The last thing that is acknowledged before the server dies. */
const LAST_WORD = {
  by: "us",
  do: "say",
  to: ["china"],
  text: "Written down before night.",
} as const;

/**
 * SIGKILL, and the same data folder again. The browsers are left alone. Nothing that was there is missing: the public
 * part of the saved game goes on from where it was, and the last word stands in both browsers, once.
 */
async function killAndRestart(people: readonly Delegate[], code: string): Promise<void> {
  const { port, dataDir } = stage.server;
  const pair = people.filter(({ role }) => role === LAST_WORD.by || role === LAST_WORD.to[0]);
  const author = pair.find(({ role }) => role === LAST_WORD.by);
  if (author) await talk(author, LAST_WORD);
  const before = await publicSave(code);
  await stage.server.end("SIGKILL");
  stage.server = await testServer({ port, dataDir });
  const after = await publicSave(code);
  expect(after.slice(0, before.length)).toEqual(before);
  await all(pair, async (one) => {
    if (one !== author) await openChannel(one, [LAST_WORD.by]);
    await one.page.getByRole("tabpanel").getByText(LAST_WORD.text).waitFor();
  });
}

/** The moves of the saved game that anybody may have, without the last line, which counts them. */
async function publicSave(code: string): Promise<readonly string[]> {
  const answer = await fetch(`${stage.server.url}/api/tables/${code}/save`);
  return (await answer.text())
    .trimEnd()
    .split("\n")
    .filter((line) => line.startsWith('{"n":'));
}

/** Most frames that a slow browser may take to print the last telegram. */
const FRAMES_MAX = 600;

/** The front pages that say different things once every browser has had the time to print its own; none if all agree. */
async function differentPapers(readers: readonly Delegate[]): Promise<readonly string[]> {
  await Promise.all(readers.map(openPaper));
  for (let frame = 0; ; frame += 1) {
    const papers = new Set(await Promise.all(readers.map(frontPage)));
    if (papers.size === 1) return [];
    if (frame === FRAMES_MAX) return [...papers];
    await Promise.all(readers.map(nextFrame));
  }
}

async function openPaper({ page, role }: Delegate): Promise<void> {
  if (role === null) {
    await page.getByRole("button", { name: t("panel.now.seePaper") }).click();
  }
}

const nextFrame = ({ page }: Delegate): Promise<number> =>
  page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(resolve)));

/** What the front page says: headline, items, four capitals, figures. */
async function frontPage({ page }: Delegate): Promise<string> {
  const paper = page.getByRole("dialog", { name: t("panel.paper.title") });
  return (await paper.getByRole("article").textContent()) ?? "";
}

/** Everybody's record, the onlooker's too, names what the plan wanted to happen in public, in the same lines. */
async function expectPlayed(everybody: readonly Delegate[]): Promise<void> {
  const records = new Map<Role | null, readonly string[]>();
  for (const delegate of everybody) {
    const { page, role } = delegate;
    await page.getByRole("button", { name: t("panel.ending.table") }).click();
    await tab(delegate, "record");
    const record = page.getByRole("tabpanel");
    for (const said of [
      /DPRK, US,? and ROK signed a deal/,
      /DPRK was caught cheating on Test freeze/,
      /(ROK–DPRK|DPRK–ROK) summit/,
      /DPRK refused the invitation of US/,
      /Plenary in Beijing/,
      /US stood firm, DPRK stood down/,
    ]) {
      await record.getByText(said).first().waitFor();
    }
    records.set(role, await record.getByRole("listitem").allTextContents());
  }
  const open = records.get(null) ?? [];
  expect(open.length).toBeGreaterThan(20);
  for (const role of ROLES) {
    const own = new Set(records.get(role));
    expect([role, open.filter((line) => !own.has(line))]).toEqual([role, []]);
  }
}

/** The finished game from the last page, as a file: the first edition's save under `e2e/saves` came from here. */
async function keepSave([one]: readonly Delegate[]): Promise<readonly GameEvent[]> {
  if (!one) throw new Error("nobody is left");
  const { page } = one;
  await tab(one, "news");
  await page.getByRole("button", { name: t("panel.now.seeEnd") }).click();
  await page.getByRole("button", { name: t("panel.ending.toScores") }).click();
  await page.getByRole("button", { name: t("panel.ending.toLast") }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t("panel.ending.save") }).click(),
  ]);
  const file = path.join(OUT, "four-players.save");
  await download.saveAs(file);
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
  const read = readSave(text);
  if (!read.ok) throw new Error(`the saved game is refused: ${read.reason}`);
  expect(verifySave(read.save)).toEqual([]);
  if (!isHistory(read.save)) throw new Error("the saved game is no history");
  return read.save.commits.flatMap((commit) => commit.events);
}

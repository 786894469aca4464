// Four people in four browsers play a whole match through the interface; a fifth watches. The server is killed in the
// middle. What a spectator's browser receives is searched, frame by frame, for words that are none of its business.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { ROLES } from "../shared/src/rules/index.ts";
import { readSave, verifySave } from "../shared/src/save/index.ts";
import { launchBrowser } from "../tools/browser.ts";
import type { ServerProcess } from "../tools/serverProcess.ts";
import {
  answerCrisis,
  arrive,
  type Delegate,
  goThroughTelling,
  joinByCode,
  readLetter,
  readPaper,
  ready,
  readyInLobby,
  sealOrders,
  t,
  tab,
  talk,
} from "./delegate.ts";
import { CANARIES, CRISIS, isWanted, PLAN, playPlan, TABLE } from "./script.ts";
import { openTable, testServer } from "./server.ts";

/** Found by `npm run seek`; the first test checks that it still does what the plan needs. */
const SEED = "00000000000000000000000000000042";
const OUT = fileURLToPath(new URL("../.cache/e2e", import.meta.url));

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  [browser, server] = await Promise.all([launchBrowser(), testServer()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.end("SIGTERM");
});

test("the seed still brings a crisis, a discovery and six rounds", () => {
  const played = playPlan(SEED);
  if (!played) throw new Error("the plan cannot be played with this seed any more: npm run seek");
  expect(isWanted(played.commits, played.state)).toBe(true);
});

test("four people play a whole match through the interface, across a killed server", async () => {
  const { code } = await openTable(server, { ...TABLE, seed: SEED });
  const people: Delegate[] = [];
  for (const role of ROLES) people.push(await arrive(browser, role, "tablet"));
  const watcher = await arrive(browser, null, "tablet");
  const heard = listen(watcher);
  const everybody = [...people, watcher];
  try {
    await Promise.all(everybody.map((one) => joinByCode(one, server.url, code)));
    await all(people, readyInLobby);
    await all(people, readLetter);
    for (const round of PLAN.keys()) await playRound(people, watcher, round + 1);
    await Promise.all(everybody.map(seeEnding));
    await expectPlayed(people);
    await keepSave(people);
  } catch (error) {
    for (const { page, role } of everybody) {
      await page.screenshot({ path: path.join(OUT, `${role ?? "watcher"}.png`) });
    }
    throw error;
  }
  expect(heard.frames).toBeGreaterThan(50);
  for (const word of Object.values(CANARIES)) expect(heard.find(word)).toBe(false);
  expect(everybody.map((one) => one.complaints)).toEqual([[], [], [], [], []]);
}, 300_000);

const all = (
  people: readonly Delegate[],
  act: (one: Delegate) => Promise<void>,
): Promise<unknown> => Promise.all(people.map(act));

async function playRound(people: readonly Delegate[], watcher: Delegate, round: number) {
  const plan = PLAN[round - 1];
  if (!plan) throw new Error(`no plan for round ${round}`);
  await all(people, (one) => ready(one, "briefing"));
  for (const step of plan.talks) {
    const by = people.find(({ role }) => role === step.by);
    if (by) await talk(by, step);
  }
  if (round === 3) await killAndRestart();
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

/** SIGKILL, and the same data folder again. The browsers are left alone. */
async function killAndRestart(): Promise<void> {
  const { port, dataDir } = server;
  await server.end("SIGKILL");
  server = await testServer({ port, dataDir });
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

/** The record of each delegate names everything public that the plan wanted to happen. */
async function expectPlayed(people: readonly Delegate[]): Promise<void> {
  for (const delegate of people) {
    const { page } = delegate;
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
  }
}

/** The finished game from the last page, as a file: the first edition's save under `e2e/saves` came from here. */
async function keepSave([one]: readonly Delegate[]): Promise<void> {
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
  expect(read.save.header.kind).toBe("history");
  expect(verifySave(read.save)).toEqual([]);
}

/** Keeps every frame that the browser of this delegate receives. */
function listen({ page }: Delegate) {
  const frames: Buffer[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      frames.push(Buffer.from(payload));
    });
  });
  return {
    get frames() {
      return frames.length;
    },
    find: (word: string) => frames.some((frame) => frame.includes(word)),
  };
}

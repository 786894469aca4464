// Pictures of the real screens at three sizes: `npm run pictures` (`-- seminar` for those of a class alone). A match with a chosen seed is played on the built
// server; one delegate has a screen, three do not.
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import {
  answerCrisis,
  arrive,
  type Delegate,
  goThroughTelling,
  joinByCode,
  readPaper,
  ready,
  sealOrders,
  t,
  tab,
  talk,
} from "../e2e/delegate.ts";
import { type Fellow, seatFellow } from "../e2e/fellows.ts";
import { CRISIS, PLAN, playPlan, TABLE } from "../e2e/script.ts";
import { openTable, testServer } from "../e2e/server.ts";
import type { Action, Role } from "../shared/src/rules/index.ts";
import { launchBrowser } from "./browser.ts";
import { openCamera, take } from "./camera.ts";
import { makeContactSheet } from "./contactSheet.ts";
import { seminarPictures } from "./seminarPictures.ts";
import type { ServerProcess } from "./serverProcess.ts";

/** The match of the browser test: a summit and a plenary in round 1, a discovery, a crisis. */
const SEED = "00000000000000000000000000004ad0";
const ME = "us" as const;
const FELLOWS = ["china", "dprk", "rok"] as const;
const NAMES = { china: "Lin", dprk: "Ri", rok: "Seo-yeon" } as const;
const SAVE = fileURLToPath(new URL("../e2e/saves/first-edition.save.gz", import.meta.url));
const button = (page: Page, key: string) =>
  page.getByRole("button", { name: t(key), exact: true }).first();

interface Table {
  readonly me: Delegate;
  readonly fellows: Readonly<Record<Exclude<Role, typeof ME>, Fellow>>;
  /** What each does in the plan, in its order. */
  readonly acts: Readonly<Record<Role, Action[]>>;
}

/** The next thing that this delegate does in the plan. */
async function next({ fellows, acts }: Table, role: (typeof FELLOWS)[number]): Promise<void> {
  const action = acts[role].shift();
  if (!action) throw new Error(`${role} has nothing more to do`);
  await fellows[role].act(action.type === "say" ? { ...action, text: SAID[role] } : action);
}

const SAID = {
  china: "北京愿意作担保。",
  dprk: "우리는 시험을 멈출 수 있다. 그 값을 말하라.",
  rok: "Seoul proposes to begin with what can be undone: tests against drills.",
} as const;

/** The three others end the phase; the screen is left with its own choice. */
async function othersEnd(table: Table): Promise<void> {
  for (const role of FELLOWS) await next(table, role);
}

async function main(): Promise<void> {
  const played = playPlan(SEED);
  if (!played) throw new Error("the plan cannot be played with this seed any more: npm run seek");
  const acts: Record<Role, Action[]> = { china: [], dprk: [], us: [], rok: [] };
  for (const { command } of played.commits) {
    if (command && command.by in acts) acts[command.by as Role].push(command.action as Action);
  }
  const [part = "all"] = process.argv.slice(2);
  const camera = openCamera(part === "all");
  const [browser, server] = await Promise.all([launchBrowser(), testServer()]);
  try {
    if (part === "all") await matchPictures(browser, server, acts);
    await seminarPictures(browser, server.url);
    await makeContactSheet(browser, camera.folder, camera.taken());
  } finally {
    await browser.close();
    await server.end("SIGTERM");
  }
  process.stdout.write(`${camera.report()}\n`);
}

async function matchPictures(
  browser: Browser,
  server: ServerProcess,
  acts: Table["acts"],
): Promise<void> {
  const me = await arrive(browser, ME);
  await frontPages(me, server.url);
  const { code } = await openTable(server, { ...TABLE, seed: SEED });
  const fellows = await lobby(me, server.url, code);
  const table: Table = { me, fellows, acts };
  for (const round of PLAN.keys()) await playRound(table, round + 1);
  await ending(me);
  await replay(me, server.url);
  for (const fellow of Object.values(fellows)) await fellow.leave();
  await me.context.close();
}

async function frontPages({ page }: Delegate, url: string): Promise<void> {
  await page.goto(url);
  await button(page, "home.play.now").waitFor();
  await take(page, "home");
  await page.getByRole("button", { name: new RegExp(`^${t("home.open")}`) }).click();
  await page.getByRole("dialog").waitFor();
  await take(page, "open-table");
}

async function lobby(me: Delegate, url: string, code: string): Promise<Table["fellows"]> {
  const { page } = me;
  await page.goto(`${url}/t/${code}`);
  await page.getByRole("textbox", { name: t("join.name") }).fill("Morgan");
  await take(page, "join");
  await joinByCode(me, url, code);
  const seated = await Promise.all(
    FELLOWS.map((role) => seatFellow({ url, code, role, name: NAMES[role] })),
  );
  const [china, dprk, rok] = seated as [Fellow, Fellow, Fellow];
  await china.readyInLobby();
  await page.getByText(NAMES.rok).first().waitFor();
  await take(page, "lobby");
  await Promise.all([dprk.readyInLobby(), rok.readyInLobby()]);
  await button(page, "lobby.ready").click();
  await button(page, "brief.agenda.go").waitFor();
  await take(page, "letter");
  await button(page, "brief.agenda.go").click();
  return { china, dprk, rok };
}

async function playRound(table: Table, round: number): Promise<void> {
  const { me } = table;
  const plan = PLAN[round - 1];
  const first = round === 1;
  if (!plan) throw new Error(`no plan for round ${round}`);
  if (first) await take(me.page, "table-briefing");
  await othersEnd(table);
  await ready(me, "briefing");
  for (const step of plan.talks) {
    if (step.by === ME) await talk(me, step);
    else await next(table, step.by);
    if (step.do === "counterFreeze") await talks(me);
  }
  if (first) {
    await tab(me, "talks");
    await take(me.page, "table-diary", ["desktop", "phone"]);
  }
  await othersEnd(table);
  await ready(me, "talks");
  await othersEnd(table);
  if (first) await desk(me);
  await sealOrders(me, { cards: plan.cards[ME] ?? [], cheat: false });
  await resolution(table, first);
  await communique(table, round);
}

/** In the middle of the first talks: an offer answered with another version, messages, the composer. */
async function talks(me: Delegate): Promise<void> {
  const { page } = me;
  await tab(me, "deals");
  const offer = page.getByRole("article").first();
  await offer.waitFor();
  await take(page, "table-talks");
  await offer.getByRole("button", { name: t("panel.offer.counter") }).click();
  await take(page, "composer");
  await button(page, "panel.compose.close").click();
  await tab(me, "talks");
  await page.getByRole("button", { name: new RegExp(`^${t("panel.talks.all")}`) }).click();
  await take(page, "table-messages");
  await tab(me, "record");
  await take(page, "table-record", ["desktop"]);
}

async function desk(me: Delegate): Promise<void> {
  await tab(me, "orders");
  await me.page.getByRole("region", { name: t("panel.orders.cards") }).waitFor();
  await take(me.page, "table-orders");
}

async function resolution(table: Table, pictured: boolean): Promise<void> {
  const { me } = table;
  const dialog = me.page.getByRole("dialog");
  await dialog.waitFor();
  await othersEnd(table);
  if (pictured) {
    await button(me.page, "panel.telling.next").click();
    await take(me.page, "telling");
    await me.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await tab(me, "news");
    await take(me.page, "summit");
    await button(me.page, "panel.now.seeTelling").click();
  }
  await goThroughTelling(me);
}

/** A crisis comes before the newspaper. */
async function communique(table: Table, round: number): Promise<void> {
  const { me } = table;
  const crisis = me.page.getByRole("dialog", { name: t("panel.crisis.title") });
  const paper = me.page.getByRole("dialog", { name: t("panel.paper.title") });
  await crisis.or(paper).first().waitFor();
  if (await crisis.isVisible()) {
    await take(me.page, "crisis");
    await othersEnd(table);
    await answerCrisis(me, CRISIS[ME].firm);
    await paper.waitFor();
  }
  if (round === 1) await take(me.page, "newspaper");
  await othersEnd(table);
  await readPaper(me);
}

async function ending({ page }: Delegate): Promise<void> {
  await page.getByRole("dialog", { name: t("panel.ending.title") }).waitFor();
  await take(page, "ending");
  await button(page, "panel.ending.toScores").click();
  await take(page, "scores");
  await button(page, "panel.ending.toLast").click();
  await take(page, "last-page");
  await button(page, "panel.back").click();
  await button(page, "panel.back").click();
  await button(page, "panel.ending.table").click();
  await take(page, "table-over", ["desktop"]);
}

async function replay({ page }: Delegate, url: string): Promise<void> {
  await page.goto(`${url}/replay`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await take(page, "replay-open", ["desktop", "phone"]);
  await page.getByLabel(t("replay.choose")).setInputFiles(SAVE);
  const slider = page.getByRole("slider", { name: t("replay.scrub") });
  await slider.waitFor();
  await slider.fill(String(Math.floor(Number(await slider.getAttribute("max")) * 0.45)));
  await take(page, "replay");
  for (const [lang, name] of [
    ["ko", "한국어"],
    ["zh", "中文"],
  ] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    await take(page, `replay-${lang}`, ["desktop"]);
  }
  await page.goto(url);
  await page.getByRole("button", { name: "한국어", exact: true }).click();
  await take(page, "home-ko", ["desktop", "phone"]);
}

await main();

// Every screen under axe-core, at the width of a phone, and in three languages.
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { translateIn } from "../shared/src/text/all.ts";
import { LANG_TAGS, type Lang } from "../shared/src/text/index.ts";
import { Faults } from "./faults.ts";
import { openTable } from "./server.ts";
import { openStage } from "./stage.ts";
import {
  byMouse,
  fixChance,
  newcomer,
  nothingMet,
  openTab,
  playNow,
  t,
  type Walk,
  walkToTheEnd,
  walkUntil,
} from "./walk.ts";

const SAVE = fileURLToPath(new URL("saves/first-edition.save.gz", import.meta.url));
const SEED = "00000000000000000000000000000007";
const TABS = ["news", "talks", "deals", "orders", "record"] as const;

const stage = openStage();

test("home, help, join, lobby and replay have no serious fault and fit a phone", async () => {
  const { page, complaints, context } = await newcomer(stage.browser);
  const faults = new Faults();
  await page.goto(stage.server.url);
  await page.getByRole("button", { name: t("home.play.now") }).waitFor();
  await faults.look(page, "home");
  await page.getByRole("button", { name: new RegExp(`^${t("home.open")}`) }).click();
  await page.getByRole("dialog").waitFor();
  await faults.look(page, "open a table");
  await page.goto(`${stage.server.url}/help`);
  await page.getByRole("heading", { level: 1, name: t("help.title") }).waitFor();
  await faults.look(page, "help");

  const { code } = await openTable(stage.server, {
    scenario: "opening",
    layout: "60",
    ruleset: "full",
  });
  await page.goto(`${stage.server.url}/t/${code}`);
  await page.getByRole("textbox", { name: t("join.name") }).fill("Wanderer");
  await faults.look(page, "join");
  await page.getByRole("button", { name: t("join.go"), exact: true }).click();
  await page.getByRole("button", { name: t("lobby.ready") }).waitFor();
  for (const key of ["lobby.brief", "lobby.card", "lobby.quiz"]) {
    await page.getByRole("tab", { name: t(key) }).click();
    await faults.look(page, key);
  }

  await page.goto(`${stage.server.url}/replay`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await faults.look(page, "replay, no file");
  await page.getByLabel(t("replay.choose")).setInputFiles(SAVE);
  await page.getByRole("slider", { name: t("replay.scrub") }).waitFor();
  await faults.look(page, "replay");
  expect(faults.found).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 90_000);

test("the table, the newspaper and the ending have no serious fault and fit a phone", async () => {
  const walker = await newcomer(stage.browser);
  const { page, complaints, context } = walker;
  await fixChance(walker, SEED);
  const faults = new Faults();
  const looked = new Set<string>();
  const walk: Walk = {
    walker,
    met: nothingMet(),
    press: byMouse,
    onScreen: async (name) => {
      if (looked.has(name)) return;
      looked.add(name);
      await faults.look(page, name);
    },
  };
  const everyTab = async (phase: string) => {
    for (const tab of TABS) {
      await openTab(walk, tab);
      await faults.look(page, `${phase}, ${tab}`);
    }
  };
  await playNow(walk, stage.server.url);
  await walkUntil(walk, () => walk.met.offers > 0);
  await everyTab("talks");
  await page.getByRole("tab", { name: new RegExp(`^${t("panel.tab.deals")}`) }).click();
  await page.getByRole("button", { name: t("panel.deals.compose") }).click();
  await faults.look(page, "composer");
  await page.getByRole("button", { name: t("panel.compose.close") }).click();
  await openTab(walk, "news");
  await walkUntil(walk, () => page.getByText(t("panel.now.orders")).isVisible());
  await everyTab("orders");
  await openTab(walk, "news");
  await walkToTheEnd(walk);
  const ending = page.getByRole("dialog", { name: t("panel.ending.title") });
  for (const key of ["panel.ending.toScores", "panel.ending.toLast"]) {
    await ending.getByRole("button", { name: t(key) }).click();
    await faults.look(page, key);
  }
  expect([...looked]).toContain(t("panel.paper.title"));
  expect(faults.found).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

/** A letter that only this language's script has. */
const SCRIPTS = { ko: /\p{Script=Hangul}/u, zh: /\p{Script=Han}/u } as const;

test.each(["ko", "zh"] as const)(
  "home and table speak %s throughout",
  async (lang) => {
    const walker = await newcomer(stage.browser);
    const { page, complaints, context } = walker;
    await fixChance(walker, SEED);
    const own = translateIn(lang);
    const faults = new Faults();
    const expectOwn = async (name: string) => {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(LANG_TAGS[lang]);
      const text = (await page.getByRole("main").textContent()) ?? "";
      expect(text).toMatch(SCRIPTS[lang]);
      expect(text).not.toMatch(/\b(?:panel|home|lobby|match|news|dial|role|card|clause)\.[a-z]/);
      await faults.look(page, `${lang}, ${name}`);
    };
    await page.goto(stage.server.url);
    await page.getByRole("button", { name: NAMES[lang], exact: true }).click();
    await page.getByRole("button", { name: own("home.play.now"), exact: true }).waitFor();
    await expectOwn("home");
    for (const key of [
      "home.play.now",
      "lobby.start.solo",
      "brief.agenda.go",
      "panel.ready.briefing",
    ]) {
      await page
        .getByRole("button", { name: own(key), exact: true })
        .first()
        .click();
    }
    for (const tab of TABS) {
      await page.getByRole("tab", { name: new RegExp(`^${own(`panel.tab.${tab}`)}`) }).click();
      await expectOwn(`table, ${tab}`);
    }
    expect(faults.found).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
  60_000,
);

const NAMES: Readonly<Record<Exclude<Lang, "en">, string>> = { ko: "한국어", zh: "中文" };

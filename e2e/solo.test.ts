// Somebody who has read nothing plays alone against three bots, by what stands on the screen: to the end with the mouse,
// through a round without one.
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readSave, verifySave } from "../shared/src/save/index.ts";
import { openStage } from "./stage.ts";
import {
  byKeyboard,
  byMouse,
  fixChance,
  newcomer,
  nothingMet,
  playNow,
  t,
  type Walk,
  walkToTheEnd,
  walkUntil,
} from "./walk.ts";

/** A match of five or more rounds, in which offers and an invitation come. */
const SEED = "00000000000000000000000000000007";

const stage = openStage();

test("a newcomer sends an offer within twelve actions and plays to the ending", async () => {
  const walker = await newcomer(stage.browser);
  await fixChance(walker, SEED);
  let actions = 0;
  const walk: Walk = {
    walker,
    met: nothingMet(),
    press: async (target) => {
      actions += 1;
      await byMouse(target);
    },
  };
  await playNow(walk, stage.server.url);
  await walkUntil(walk, () => walk.met.offers > 0);
  expect(actions).toBeLessThanOrEqual(12);

  await walkToTheEnd(walk);
  expect(walk.met.papers).toBeGreaterThanOrEqual(4);
  expect(walk.met.cards).toBeGreaterThan(0);

  const ending = walker.page.getByRole("dialog", { name: t("panel.ending.title") });
  await ending.getByRole("button", { name: t("panel.ending.toScores") }).click();
  await ending.getByRole("heading", { name: /beat par/ }).waitFor();
  await ending.getByRole("button", { name: t("panel.ending.toLast") }).click();
  await ending.getByRole("heading", { name: t("panel.ending.lastTitle") }).waitFor();
  expect(await savedGame(walk)).toBe("history");
  expect(walker.complaints).toEqual([]);
  await walker.context.close();
}, 120_000);

/** Downloads the saved game from the last page; answers with its kind when it is whole and agrees with the rules. */
async function savedGame({ walker: { page } }: Walk): Promise<string> {
  const coming = page.waitForEvent("download");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("panel.ending.save") })
    .click();
  const file = await (await coming).path();
  const read = readSave(readFileSync(file, "utf8"));
  if (!read.ok) throw new Error(`the save is refused: ${read.reason} ${read.detail}`);
  expect(read.save.whole).toBe(true);
  expect(verifySave(read.save)).toEqual([]);
  return read.save.header.kind;
}

test("a whole round can be played without a mouse", async () => {
  const walker = await newcomer(stage.browser);
  await fixChance(walker, SEED);
  const walk: Walk = { walker, met: nothingMet(), press: byKeyboard(walker) };
  await playNow(walk, stage.server.url);
  await walkUntil(walk, () => walk.met.papers > 0);
  await walkUntil(walk, () => walk.met.orders > 1);
  expect(walk.met).toMatchObject({ offers: 1, papers: 1 });
  expect(walk.met.cards).toBeGreaterThan(0);
  expect(walker.complaints).toEqual([]);
  await walker.context.close();
}, 120_000);

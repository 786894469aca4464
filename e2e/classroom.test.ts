// A student's way through a seminar in real browsers: in by code on a phone, seated, reading, planning, asking, one of
// a delegation of two, on a second device, and what is left at the debrief.
import { expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { Size } from "../tools/browser.ts";
import { Faults } from "./faults.ts";
import { type Lecturer, openSeminar } from "./lecturer.ts";
import { openStage } from "./stage.ts";
import { newcomer, t, type Walker } from "./walk.ts";

const stage = openStage();
const QUESTION = "May we sign in secret?";
const ANSWER = "Not in the first game.";
const PLAN = "A freeze for a freeze, with Seoul at the table.";
const FIRST = "Shall we host them first?";
const SECOND = "Yes, and ask for calm.";

const button = (page: Page, key: string) =>
  page.getByRole("button", { name: t(key), exact: true }).first();

/** From the first page into the waiting room, as somebody with a phone does. */
async function enter(browser: Browser, code: string, name: string, size: Size): Promise<Walker> {
  const walker = await newcomer(browser, { size });
  const { page } = walker;
  await page.goto(stage.server.url);
  const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
  await page.getByRole("textbox", { name: t("home.join") }).fill(typed);
  await button(page, "home.join.go").click();
  await page.getByRole("textbox", { name: t("door.name") }).fill(name);
  await button(page, "door.go").click();
  await page.getByRole("heading", { level: 1, name: t("student.now.gathering") }).waitFor();
  return walker;
}

const toTable = ({ page }: Walker) =>
  page.getByRole("link", { name: t("student.toTable"), exact: true }).click();

/** The bar's dialog, on one of its pages. */
async function openBar({ page }: Walker, first: string, tab?: string) {
  await page
    .getByRole("region", { name: t("student.bar") })
    .getByRole("button", { name: first })
    .click();
  const dialog = page.getByRole("dialog");
  if (tab) await dialog.getByRole("tab", { name: tab }).click();
  return dialog;
}

async function confer({ page }: Walker, words: string): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${t("panel.tab.talks")}`) }).click();
  await page
    .getByRole("navigation", { name: t("panel.talks.channels") })
    .getByRole("button", { name: t("student.confer") })
    .click();
  await page.getByRole("textbox", { name: t("student.confer.write") }).fill(words);
  await page.getByRole("textbox", { name: t("student.confer.write") }).press("Enter");
  await page
    .getByRole("region", { name: t("student.confer") })
    .getByText(words)
    .waitFor();
}

const rejoinOf = (lecturer: Lecturer, name: string): string =>
  Object.values(lecturer.view().students).find((one) => one.name === name)?.rejoin ?? "";

test("a student joins by code, reads, plans, asks, confers, and changes the device", async () => {
  const faults = new Faults();
  const lecturer = await openSeminar(stage.server.url);
  const { code } = lecturer;
  const minji = await enter(stage.browser, code, "Min-ji", "phone");
  const wei = await enter(stage.browser, code, "Wei", "desktop");
  await faults.look(minji.page, "waiting room");
  await lecturer.until(({ students }) => Object.keys(students).length === 2);
  const table = await lecturer.seat({ seats: { china: ["Min-ji", "Wei"] } });
  await lecturer.instruct({ type: "stage", to: "brief", minutes: 8 });
  await minji.page.getByRole("heading", { name: t("lobby.as.china") }).waitFor();
  await faults.look(minji.page, "seated");

  await plan(minji, faults);
  await ask(minji, lecturer);
  await faults.look(minji.page, "lobby");

  await toTable(wei);
  await wei.page.getByText(t("student.lobby.headReads")).waitFor();
  await button(minji.page, "student.lobby.ready").click();
  await wei.page.getByText(t("student.lobby.headReady")).waitFor();
  await lecturer.instruct({ type: "stage", to: "play", minutes: 24 });
  await lecturer.instruct({ type: "pause", table: "all" });
  for (const one of [minji, wei]) await button(one.page, "brief.agenda.go").click();
  await minji.page.getByText(t("student.paused.all")).waitFor();
  await faults.look(minji.page, "table");

  // Time enough for a slow machine: the phase is to stay what it is.
  await lecturer.instruct({ type: "extend", table: "all", ms: 600_000 });
  await lecturer.instruct({ type: "resume", table: "all" });
  await deliberate(minji, wei, faults);
  await changeDevice(minji, { lecturer, table, faults });
  await lecturer.leave();
  expect(faults.found).toEqual([]);
  expect([minji.complaints, wei.complaints]).toEqual([[], []]);
}, 180_000);

/** At the table before play: the own brief, then the planning sheet, which is there again after a new page. */
async function plan(minji: Walker, faults: Faults): Promise<void> {
  const { page } = minji;
  await toTable(minji);
  await page.getByRole("heading", { name: t("brief.secret") }).waitFor();
  const open = () =>
    page.getByRole("tab", { name: new RegExp(`^${t("student.page.sheet")}`) }).click();
  await open();
  await page.getByRole("textbox", { name: t("student.sheet.reservation") }).fill("40");
  await page.getByRole("textbox", { name: t("student.sheet.firstOffer") }).fill(PLAN);
  await page.getByText(t("student.sheet.saved"), { exact: true }).waitFor();
  await faults.look(page, "planning sheet");
  await page.reload();
  await open();
  const offer = page.getByRole("textbox", { name: t("student.sheet.firstOffer") });
  expect(await offer.inputValue()).toBe(PLAN);
  expect(await page.getByRole("textbox", { name: t("student.sheet.target") }).inputValue()).toBe(
    "",
  );
}

/** A raised hand with a sentence, and the answer. */
async function ask({ page }: Walker, lecturer: Lecturer): Promise<void> {
  await page.getByRole("textbox", { name: t("student.hand.why") }).fill(QUESTION);
  await button(page, "student.raise").click();
  const asked = await lecturer.until(({ students }) =>
    Object.values(students).some(({ hand }) => hand?.text === QUESTION),
  );
  const student = Object.values(asked.students).find(({ hand }) => hand !== null)?.id ?? "";
  await button(page, "student.hand.lower").waitFor();
  await lecturer.instruct({ type: "answerHand", student, text: ANSWER });
  await page
    .getByRole("list", { name: t("student.messages") })
    .getByText(ANSWER)
    .waitFor();
  await button(page, "student.raise").waitFor();
}

/** Two of one delegation talk among themselves; whoever does not lead sees whose hand signs. */
async function deliberate(minji: Walker, wei: Walker, faults: Faults): Promise<void> {
  await confer(minji, FIRST);
  await wei.page.getByRole("tab", { name: new RegExp(`^${t("panel.tab.talks")}`) }).click();
  await confer(wei, SECOND);
  await wei.page
    .getByRole("region", { name: t("student.confer") })
    .getByText(FIRST)
    .waitFor();
  await minji.page
    .getByRole("region", { name: t("student.confer") })
    .getByText(SECOND)
    .waitFor();
  await faults.look(minji.page, "delegation");
  await wei.page.getByRole("tab", { name: new RegExp(`^${t("panel.tab.deals")}`) }).click();
  await wei.page.getByText(t("student.aide", { head: t("student.alias", { n: 1 }) })).waitFor();
  expect(await button(wei.page, "panel.ready.briefing").count()).toBe(0);

  const dialog = await openBar(minji, t("student.page.delegation"));
  await faults.look(minji.page, "the seminar's dialog");
  await dialog
    .getByRole("button", {
      name: t("student.head.pass.label", { alias: t("student.alias", { n: 2 }) }),
    })
    .click();
  await dialog.getByRole("button", { name: t("student.head.sure"), exact: true }).click();
  await dialog.getByText(t("student.head.theirs")).waitFor();
  await minji.page.keyboard.press("Escape");
  await button(wei.page, "panel.ready.briefing").waitFor();
}

interface Change {
  readonly lecturer: Lecturer;
  readonly table: string;
  readonly faults: Faults;
}

/** The newest device has the seat; the older one says so, and can take it back. */
async function changeDevice(minji: Walker, { lecturer, table, faults }: Change): Promise<void> {
  const laptop = await newcomer(stage.browser, { size: "tablet" });
  await laptop.page.goto(`${stage.server.url}/s/${lecturer.code}`);
  await button(laptop.page, "door.back").click();
  await faults.look(laptop.page, "door");
  await laptop.page
    .getByRole("textbox", { name: t("door.rejoin") })
    .fill(rejoinOf(lecturer, "Min-ji"));
  await button(laptop.page, "door.back.go").click();
  await laptop.page.waitForURL(`**/t/${table}`);
  await button(laptop.page, "brief.agenda.go").click();

  await minji.page.getByRole("heading", { level: 1, name: t("student.loss.replaced") }).waitFor();
  await faults.look(minji.page, "on another device");
  await button(minji.page, "student.loss.here").click();
  await minji.page.getByRole("region", { name: t("student.bar") }).waitFor();
  await laptop.page.getByRole("heading", { level: 1, name: t("student.loss.replaced") }).waitFor();
  const dialog = await openBar(minji, t("student.raise"), t("student.page.sheet"));
  expect(
    await dialog.getByRole("textbox", { name: t("student.sheet.firstOffer") }).inputValue(),
  ).toBe(PLAN);
  await minji.page.keyboard.press("Escape");
  expect(laptop.complaints).toEqual([]);
  await laptop.context.close();
}

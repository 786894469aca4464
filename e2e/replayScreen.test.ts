// A saved game from a file on the replay screen: read in the browser alone, sought to any moment, seen by anybody's eyes.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { beforeEach, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { ROLES } from "../shared/src/rules/index.ts";
import { openReplay, readSave, SAVE_VERSION } from "../shared/src/save/index.ts";
import { openStage } from "./stage.ts";
import { newcomer, t, type Walker } from "./walk.ts";

const FILE = fileURLToPath(new URL("saves/first-edition.save.gz", import.meta.url));
const text = gunzipSync(readFileSync(FILE)).toString("utf8");
const replay = (() => {
  const read = readSave(text);
  if (!read.ok) throw new Error(`${FILE} is refused: ${read.reason}`);
  return openReplay(read.save);
})();
const LAST = replay.length - 1;

const stage = openStage();
let walker: Walker;
let page: Page;
/** What the page asked of the server after it had been loaded. */
let asked: string[];

beforeEach(async () => {
  await walker?.context.close();
  walker = await newcomer(stage.browser);
  page = walker.page;
  asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  page.on("websocket", (socket) => asked.push(`WS ${socket.url()}`));
  await page.goto(`${stage.server.url}/replay`);
}, 60_000);

const chooser = () => page.getByLabel(t("replay.choose"));
const slider = () => page.getByRole("slider", { name: t("replay.scrub") });
const control = (key: string) => page.getByRole("button", { name: t(key), exact: true });

async function open(): Promise<void> {
  await chooser().setInputFiles(FILE);
  await slider().waitFor();
}

/** What the slider says of a moment, as the saved game has it. */
function wordsAt(step: number): string {
  const { round, phase } = replay.frame(step, "all").board;
  return t("replay.at", {
    round,
    phase: t(`phase.${phase}`),
    step: step + 1,
    steps: replay.length,
  });
}

async function expectAt(step: number): Promise<void> {
  await page.getByText(wordsAt(step), { exact: true }).waitFor();
  expect(await slider().getAttribute("aria-valuetext")).toBe(wordsAt(step));
  const { round, phase } = replay.frame(step, "all").board;
  const header = page.getByRole("banner").getByRole("definition");
  expect(await header.first().textContent()).toMatch(new RegExp(`^${round}\\b`));
  expect(await header.nth(1).textContent()).toBe(t(`phase.${phase}`));
}

const stepNow = async (): Promise<number> => Number(await slider().inputValue());

test("a file is opened without asking the server for anything but its own pages", async () => {
  await open();
  await expectAt(0);
  await page.getByRole("img", { name: /Tension/ }).waitFor();
  const beyond = asked.filter(
    (request) => !request.startsWith(`GET ${stage.server.url}/`) || request.includes("/api/"),
  );
  expect(beyond).toEqual([]);
  expect(walker.complaints).toEqual([]);
}, 60_000);

/** What the screen says after the slider was moved to each moment in turn, in an order that jumps both ways. */
const sayAt = (steps: readonly number[]): Promise<readonly (readonly string[])[]> =>
  slider().evaluate(async (node, wanted) => {
    const input = node as HTMLInputElement;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    const said: string[][] = [];
    for (const step of wanted) {
      setValue?.call(input, String(step));
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const header = [...document.querySelectorAll("header dd")].map((each) => each.textContent);
      said.push([input.getAttribute("aria-valuetext") ?? "", header[0] ?? "", header[1] ?? ""]);
    }
    return said;
  }, steps);

test("each moment of the saved game can be sought to, from near and from far", async () => {
  await open();
  // From both ends towards the middle: long jumps back and forth, and no moment left out.
  const steps = Array.from({ length: replay.length }, (_, i) =>
    i % 2 === 0 ? i / 2 : LAST - (i - 1) / 2,
  );
  const said = await sayAt(steps);
  const expected = steps.map((step) => {
    const { round, phase } = replay.frame(step, "all").board;
    return [wordsAt(step), expect.stringMatching(new RegExp(`^${round}\\b`)), t(`phase.${phase}`)];
  });
  expect(said).toEqual(expected);
  await slider().fill(String(LAST));
  await expectAt(LAST);
  expect(walker.complaints).toEqual([]);
}, 60_000);

test("keys and buttons step, jump by rounds, and play", async () => {
  await open();
  await page.keyboard.press("End");
  await expectAt(LAST);
  await page.keyboard.press("Home");
  await expectAt(0);
  await page.keyboard.press("ArrowRight");
  const first = await stepNow();
  expect(first).toBeGreaterThan(0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expectAt(first);
  const rounds = replay.marks("all").filter(({ kind }) => kind === "round");
  await page.keyboard.press("Home");
  for (const { step } of rounds.filter((mark) => mark.step > 0)) {
    await control("replay.roundForward").click();
    await expectAt(step);
  }
  await control("replay.first").click();
  await page.getByRole("combobox", { name: t("replay.speed") }).selectOption("4");
  await control("replay.play").click();
  await control("replay.pause").waitFor();
  const played = replay.frame(0, "all").board.round + 1;
  const second = rounds.find(({ round }) => round === played)?.step ?? 0;
  await slider().fill(String(second));
  await page.keyboard.press("Space");
  await control("replay.play").waitFor();
  expect(await stepNow()).toBeGreaterThanOrEqual(second);
  expect(walker.complaints).toEqual([]);
}, 60_000);

test("every marked moment can be jumped to by name", async () => {
  await open();
  const jump = page.getByRole("combobox", { name: t("replay.marks") });
  const marks = replay.marks("all");
  expect(new Set(marks.map(({ kind }) => kind))).toEqual(
    new Set(["round", "deal", "summit", "plenary", "breach", "crisis", "ending"]),
  );
  for (const { step, kind, round } of marks) {
    await jump.selectOption({ value: `${step}-${kind}` });
    await expectAt(step);
    const chosen = jump.getByRole("option", { name: t(`replay.mark.${kind}`, { round }) });
    expect(await chosen.count()).toBeGreaterThan(0);
  }
}, 60_000);

test("each pair of eyes sees what it knew: a secret deal is there for its two parties and for all", async () => {
  await open();
  const signed = replay.marks("all").find(({ event }) => isSecretDeal(event));
  if (!signed) throw new Error("the saved game has no secret deal");
  await slider().fill(String(signed.step));
  await page.getByRole("tab", { name: t("panel.tab.record") }).click();
  const panel = page.getByRole("tabpanel");
  const eyes = page.getByRole("combobox", { name: t("replay.as") });
  for (const viewer of [...ROLES, "public", "all"] as const) {
    await eyes.selectOption(viewer);
    await expectAt(signed.step);
    const knows = ["china", "dprk", "all"].includes(viewer);
    expect([viewer, await mentions(panel, "CK-1")]).toEqual([viewer, knows]);
  }
}, 60_000);

const isSecretDeal = (event: { type: string }): boolean =>
  event.type === "dealSigned" && JSON.stringify(event).includes('"secret":true');

const mentions = async (place: Locator, word: string): Promise<boolean> =>
  ((await place.textContent()) ?? "").includes(word);

test("a newer and a damaged file are refused with the line and the reason", async () => {
  const lines = text.split("\n");
  const [head = "", ...rest] = lines;
  const newer = head.replace(`"version":${SAVE_VERSION}`, '"version":99');
  const sentences = [
    {
      content: [newer, ...rest].join("\n"),
      line: 1,
      reason: t("save.newer", { detail: `99 > ${SAVE_VERSION}` }),
    },
    {
      content: [...lines.slice(0, 7), "{oops", ...lines.slice(8)].join("\n"),
      line: 8,
      reason: t("save.notJson", { detail: "" }),
    },
  ];
  for (const { content, line, reason } of sentences) {
    await chooser().setInputFiles({
      name: "game.save",
      mimeType: "text/plain",
      buffer: Buffer.from(content),
    });
    const note = page.getByRole("alert").filter({ hasText: t("replay.problem") });
    await note.getByText(t("replay.problem.line", { line, reason })).waitFor();
  }
}, 60_000);

test("a file whose end is missing is shown as far as it goes", async () => {
  const lines = text.split("\n");
  const cut = `${lines.slice(0, 40).join("\n")}\n${lines[40]?.slice(0, 12)}`;
  await chooser().setInputFiles({
    name: "cut.save",
    mimeType: "text/plain",
    buffer: Buffer.from(cut),
  });
  await page.getByText(t("replay.cut")).waitFor();
  await slider().waitFor();
}, 60_000);

// A newcomer at the table: reads the hint on the screen, presses what it speaks of, knows names and nothing else.
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { translateIn } from "../shared/src/text/all.ts";
import { SIZES, type Size } from "../tools/browser.ts";

export const t = translateIn("en");

/** How long anything may take before the walk says what it was waiting for. */
const PATIENCE = 30_000;

export interface Walker {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the browser complained about. */
  readonly complaints: readonly string[];
}

export interface Wish {
  readonly size?: Size;
  readonly locale?: string;
}

/** A fresh browser context with one page, which prefers stillness. */
export async function newcomer(browser: Browser, wish: Wish = {}): Promise<Walker> {
  const context = await browser.newContext({
    viewport: SIZES[wish.size ?? "desktop"],
    reducedMotion: "reduce",
    locale: wish.locale ?? "en-GB",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { page, context, complaints };
}

/** How a thing is pressed: with the mouse, or after finding it with the keyboard. */
export type Press = (target: Locator) => Promise<void>;
export const byMouse: Press = (target) => target.click();

/** What a walk meets on its way, for counting. */
export interface Met {
  offers: number;
  signatures: number;
  orders: number;
  cards: number;
  papers: number;
  crises: number;
}
export const nothingMet = (): Met => ({
  offers: 0,
  signatures: 0,
  orders: 0,
  cards: 0,
  papers: 0,
  crises: 0,
});

export interface Walk {
  readonly walker: Walker;
  readonly press: Press;
  readonly met: Met;
  /** Called whenever a screen has come to rest, with a name for what is on it. */
  readonly onScreen?: (name: string) => Promise<void>;
}

const named = (place: Page | Locator, name: string | RegExp): Locator =>
  place.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).first();

const seen = (target: Locator): Promise<boolean> => target.isVisible();

const oneOf = (...keys: readonly string[]): RegExp =>
  new RegExp(`^(?:${keys.map((key) => t(key)).join("|")})$`);

/** What chance decides at a table that is opened in this browser, so that two walks go alike. */
export async function fixChance({ context }: Walker, seed: string): Promise<void> {
  const bots = ["reciprocator", "opportunist", "hawk"] as const;
  await context.route("**/api/tables", async (route) => {
    const wish = route.request().postDataJSON() as { bots: object };
    const roles = Object.keys(wish.bots).map((role, index) => [role, bots[index]]);
    await route.continue({ postData: { ...wish, bots: Object.fromEntries(roles), seed } });
  });
}

/** From the first page to the first round: the seat of China and the rules of a first game are already chosen. */
export async function playNow({ walker: { page }, press }: Walk, url: string): Promise<void> {
  await page.goto(url);
  await press(named(page, t("home.play.now")));
  await press(named(page, t("lobby.start.solo")));
  await press(named(page, t("brief.agenda.go")));
}

/** Does what the screen asks for until the ending lies on it. */
export async function walkToTheEnd(walk: Walk, mostSteps = 400): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if ((await walkOn(walk)) === "over") return;
  }
  throw new Error(`no ending after ${mostSteps} steps`);
}

/** Does what the screen asks for until `there` says that it is enough. */
export async function walkUntil(
  walk: Walk,
  there: () => boolean | Promise<boolean>,
  mostSteps = 200,
): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if (await there()) return;
    if ((await walkOn(walk)) === "over") return;
  }
  throw new Error(`not there after ${mostSteps} steps`);
}

/** One thing that the screen asks for. */
export async function walkOn(walk: Walk): Promise<"on" | "over"> {
  const { page } = walk.walker;
  const dialog = page.getByRole("dialog").last();
  // Between the telling and the newspaper nothing lies over the table for a moment: what comes is waited for.
  await dialog.or(phase(page, STILL)).first().waitFor();
  if (await seen(dialog)) return inDialog(walk, dialog);
  const advice = page.getByRole("note").first();
  if (!(await seen(advice))) await openTab(walk, "news");
  await advice.or(dialog).first().waitFor();
  if (await seen(dialog)) return inDialog(walk, dialog);
  return follow(walk, advice);
}

export type TabName = "news" | "talks" | "deals" | "orders" | "record";
export async function openTab({ walker: { page }, press }: Walk, name: TabName): Promise<void> {
  await press(page.getByRole("tab", { name: new RegExp(`^${t(`panel.tab.${name}`)}`) }));
}

/** What the advice says, and the act that belongs to it. */
const ACTS: Readonly<Record<string, (walk: Walk, advice: Locator) => Promise<void>>> = {
  [t("panel.now.briefing")]: (walk) =>
    endPhase(walk, named(walk.walker.page, t("panel.ready.briefing"))),
  [t("panel.now.answerOffer")]: answerOffer,
  [t("panel.now.answerInvitation")]: answerInvitation,
  [t("panel.now.firstOffer")]: firstOffer,
  [t("panel.now.keepTalking")]: doneTalking,
  [t("panel.now.orders")]: writeOrders,
};

/** The sentence of advice, and its button or the button of the phase. */
async function follow(walk: Walk, advice: Locator): Promise<"on"> {
  const { page } = walk.walker;
  if (await seen(phase(page, ["talks"]))) await untilTheOthersAreDone(page);
  const said = await advice.getByRole("paragraph").first().textContent();
  const words = said ?? "";
  await walk.onScreen?.(words);
  const offer = named(advice, t("panel.now.offerFreeze"));
  if (walk.met.offers === 0 && (await seen(offer))) await firstOffer(walk, advice);
  else if (ACTS[words]) await ACTS[words](walk, advice);
  else await walk.press(advice.getByRole("button").first());
  return "on";
}

/** A guest lets the three others finish before acting: the advice may change with what they offer. */
const untilTheOthersAreDone = (page: Page): Promise<void> =>
  page
    .getByRole("definition")
    .filter({ hasText: /^3 \/ 4$/ })
    .waitFor();

/** Sends the offer that the advice proposes, as it stands. */
export async function firstOffer(walk: Walk, advice: Locator): Promise<void> {
  const { page } = walk.walker;
  await walk.press(named(advice, t("panel.now.offerFreeze")));
  await walk.press(named(page, /^Send to/));
  await named(page, t("panel.deals.compose")).waitFor();
  walk.met.offers += 1;
  await untilTheOthersAreDone(page);
  await walk.onScreen?.("An offer of mine");
}

async function doneTalking(walk: Walk): Promise<void> {
  await endPhase(walk, named(walk.walker.page, t("panel.ready.talks")));
}

/** Signs the first two offers that come, and declines the others. */
async function answerOffer(walk: Walk, advice: Locator): Promise<void> {
  const { page } = walk.walker;
  await walk.press(named(advice, t("panel.now.toOffer")));
  const sign = named(page, t("panel.offer.sign"));
  const decline = named(page, t("panel.offer.decline"));
  await named(page, t("panel.offer.counter")).waitFor();
  await walk.onScreen?.("An offer of others");
  if (walk.met.signatures < 2 && (await seen(sign)) && (await sign.isEnabled())) {
    await walk.press(sign);
    const sure = named(page, t("panel.offer.signSure"));
    await walk.press(sure);
    await sure.waitFor({ state: "hidden" });
    walk.met.signatures += 1;
  } else if (await seen(decline)) {
    await walk.press(decline);
  } else {
    await doneTalking(walk);
  }
}

async function answerInvitation(walk: Walk, advice: Locator): Promise<void> {
  const { page } = walk.walker;
  await walk.press(named(advice, t("panel.now.toInvitation")));
  const accept = named(page, t("panel.summit.accept"));
  await accept.waitFor();
  // Somebody without a visit left, or who meets another this round, can only refuse.
  const word = (await accept.isEnabled()) ? "accept" : "refuse";
  await walk.press(named(page, t(`panel.summit.${word}`)));
  const sure = named(page, t(`panel.summit.${word}Sure`));
  await walk.press(sure);
  await sure.waitFor({ state: "hidden" });
}

/** Chooses the first card of the hand that may be chosen, and seals. */
async function writeOrders(walk: Walk, advice: Locator): Promise<void> {
  const { page } = walk.walker;
  await walk.press(named(advice, t("panel.now.toOrders")));
  const hand = page.getByRole("region", { name: t("panel.orders.cards") });
  await hand.waitFor();
  const card = hand.getByRole("checkbox", { disabled: false }).first();
  if (await seen(card)) {
    await walk.press(card);
    walk.met.cards += 1;
  }
  await walk.onScreen?.("Orders");
  await walk.press(named(page, t("panel.orders.seal")));
  await endPhase(walk, named(page, oneOf("panel.orders.sealSure", "panel.orders.sealGrave")));
  walk.met.orders += 1;
}

/** Whatever lies over the table: its main button, after the questions it asks. */
async function inDialog(walk: Walk, dialog: Locator): Promise<"on" | "over"> {
  const title = await titleOf(dialog.page());
  await walk.onScreen?.(t(title, { round: "" }));
  switch (title) {
    case "panel.ending.title":
      return "over";
    case "panel.crisis.title":
      walk.met.crises += 1;
      await walk.press(named(dialog, oneOf("panel.crisis.down", "panel.crisis.aside")));
      // The newspaper may lie in its place at once.
      await dialog
        .page()
        .getByRole("dialog", { name: t(title) })
        .waitFor({ state: "hidden" });
      return "on";
    case "panel.paper.title":
      await answerQuestions(walk, dialog);
      walk.met.papers += 1;
      await endPhase(walk, named(dialog, t("panel.ready.communique")));
      return "on";
    case "panel.telling.title": {
      const next = named(dialog, t("panel.telling.next"));
      if (await seen(next)) await walk.press(next);
      else
        await endPhase(walk, named(dialog, oneOf("panel.ready.resolution", "panel.now.seePaper")));
      return "on";
    }
  }
}

const TITLES = ["panel.ending.title", "panel.crisis.title", "panel.paper.title"] as const;

async function titleOf(page: Page): Promise<(typeof TITLES)[number] | "panel.telling.title"> {
  for (const key of TITLES) {
    if (await seen(page.getByRole("dialog", { name: t(key) }))) return key;
  }
  return "panel.telling.title";
}

async function answerQuestions({ press }: Walk, dialog: Locator): Promise<void> {
  const open = named(dialog, oneOf("panel.ask.stand", "panel.ask.back", "panel.ask.comply"));
  const given = dialog.getByText(t("panel.ask.given", { answer: "" }).trim());
  for (let answered = await given.count(); await seen(open); answered += 1) {
    await press(open);
    await press(dialog.getByRole("alertdialog").getByRole("button").first());
    await given.nth(answered).waitFor();
  }
}

const PHASES = ["briefing", "talks", "orders", "resolution", "crisis", "communique", "over"];
/** Phases in which nothing lies over the table. */
const STILL = ["briefing", "talks", "orders"];

const phase = (page: Page, names: readonly string[]): Locator =>
  page.getByRole("definition").filter({ hasText: oneOf(...names.map((name) => `phase.${name}`)) });

/** Presses what ends a phase, and waits until the next one is on the screen. */
async function endPhase({ walker: { page }, press }: Walk, target: Locator): Promise<void> {
  const before = (await phase(page, PHASES).first().textContent()) ?? "";
  await press(target);
  await page
    .getByRole("definition")
    .filter({ hasText: new RegExp(`^${before}$`) })
    .waitFor({ state: "hidden" });
  const still = phase(page, STILL);
  await page.getByRole("dialog").or(still).first().waitFor();
  // What lay over the table goes a moment after the phase that it belonged to.
  if (await seen(still)) await page.getByRole("dialog").last().waitFor({ state: "hidden" });
}

/** Only Tab, arrows, Space and Enter: goes to the thing as somebody does who has no mouse. */
export const byKeyboard =
  ({ page }: Walker): Press =>
  async (target) => {
    await target.waitFor();
    const role = await target.evaluate((node) => node.role ?? node.getAttribute("role"));
    if (role === "tab") return toTab(page, target);
    await tabTo(page, () => hasFocus(target));
    const isBox = await target.evaluate((node) => node.matches("[type=checkbox], [type=radio]"));
    await page.keyboard.press(isBox ? "Space" : "Enter");
  };

/** Tabs are one stop; arrows go from one to the next and open it. */
async function toTab(page: Page, target: Locator): Promise<void> {
  const onTab = () => page.evaluate(() => document.activeElement?.role === "tab");
  const { length } = await page.getByRole("tab").all();
  for (let at = 0; at < 2 * length; at += 1) {
    // A panel that has just been opened may take the focus to its heading.
    await tabTo(page, onTab);
    if (await hasFocus(target)) return;
    await page.keyboard.press("ArrowRight");
  }
  throw new Error("the arrows do not lead to this tab");
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === document.activeElement);

const MOST_TABS = 150;

export async function tabTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let at = 0; at < MOST_TABS; at += 1) {
    if (await there()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${MOST_TABS} times Tab do not lead there`);
}

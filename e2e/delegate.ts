// One person at the table: everything is done through accessible names, as somebody would who sees only the screen.
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { CardId, Role } from "../shared/src/rules/index.ts";
import { translateIn } from "../shared/src/text/all.ts";
import { SIZES, type Size } from "../tools/browser.ts";
import { CANARIES, type Offered, type TalkStep } from "./script.ts";

export const t = translateIn("en");
const short = (role: Role): string => t(`role.${role}.short`);

/** How long anything may take before the test says what it was waiting for. */
const PATIENCE = 30_000;

export interface Delegate {
  readonly role: Role | null;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the browser complained about. */
  readonly complaints: readonly string[];
}

/** A fresh browser context with one page: nobody shares storage with anybody. */
export async function arrive(
  browser: Browser,
  role: Role | null,
  size: Size = "desktop",
): Promise<Delegate> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    reducedMotion: "reduce",
    locale: "en-GB",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !isNetwork(message.text())) complaints.push(message.text());
  });
  return { role, page, context, complaints };
}

/** The browser's own words for a server that is away: expected while it is being restarted. */
const isNetwork = (text: string): boolean =>
  text.includes("Failed to load resource") || text.includes("WebSocket connection to");

/** Sets a box or a choice with the space bar, again where the screen took the focus elsewhere meanwhile. */
async function set(box: Locator, on: boolean): Promise<void> {
  for (let tries = 0; tries < 5 && (await box.isChecked()) !== on; tries += 1) {
    await box.press("Space");
  }
  if ((await box.isChecked()) !== on) throw new Error(`${box} cannot be set`);
}

/** From the first page to a seat: the code, a name, the seat. */
export async function joinByCode(
  { page, role }: Delegate,
  base: string,
  code: string,
): Promise<void> {
  await page.goto(base);
  await page.getByRole("textbox", { name: t("home.join") }).fill(code);
  await page.getByRole("button", { name: t("home.join.go"), exact: true }).click();
  await page
    .getByRole("textbox", { name: t("join.name") })
    .fill(role ? `Delegate ${role}` : "Onlooker");
  const seat = role ? t(`role.${role}`) : t("join.watch");
  await set(page.getByRole("radio", { name: seat }), true);
  await page.getByRole("button", { name: t("join.go"), exact: true }).click();
  await page
    .getByRole("heading", { level: 1, name: role ? t(`lobby.as.${role}`) : t("lobby.title") })
    .waitFor();
}

export const readyInLobby = ({ page }: Delegate): Promise<void> =>
  page.getByRole("button", { name: t("lobby.ready") }).click();

/** Reads the sealed letter with the agenda that lies on the table at the start. */
export async function readLetter({ page }: Delegate): Promise<void> {
  await page.getByRole("button", { name: t("brief.agenda.go") }).click();
}

export async function tab(
  { page }: Delegate,
  name: "news" | "talks" | "deals" | "orders" | "record",
) {
  await page.getByRole("tab", { name: new RegExp(`^${t(`panel.tab.${name}`)}`) }).click();
}

/** Presses the button, and its second step where it asks once more. */
async function press({ page }: Delegate, name: string, again?: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
  if (again !== undefined) await page.getByRole("button", { name: again, exact: true }).click();
}

const offers = ({ page }: Delegate) => page.getByRole("article", { name: /^[CKUR]{2,4}-\d+$/ });

export async function openChannel(delegate: Delegate, to: readonly Role[]): Promise<void> {
  await tab(delegate, "talks");
  const name =
    to.length === 3 ? t("panel.talks.all") : new RegExp(`^${to.map(short).join("–")}(?: |\\d|$)`);
  await delegate.page
    .getByRole("navigation", { name: t("panel.talks.channels") })
    .getByRole("button", { name })
    .first()
    .click();
}

/** Does one step of Talks and waits until the screen has taken it. */
export async function talk(delegate: Delegate, step: TalkStep): Promise<void> {
  const { page } = delegate;
  switch (step.do) {
    case "say":
      await openChannel(delegate, step.to);
      await page.getByRole("textbox", { name: t("panel.talks.write") }).fill(step.text);
      await page.getByRole("textbox", { name: t("panel.talks.write") }).press("Enter");
      await page.getByText(step.text).first().waitFor();
      return;
    case "offerFreeze":
      await tab(delegate, "deals");
      await press(delegate, t("panel.now.offerFreeze"));
      await page.getByRole("button", { name: /^Send to/ }).click();
      await offers(delegate).first().waitFor();
      return;
    case "counterFreeze":
      return counterFreeze(delegate);
    case "sign":
      return sign(delegate, step.offer);
    case "offerSecret":
      return offerSecret(delegate);
    case "invite":
      await openChannel(delegate, [step.guest]);
      await page.getByText(t("panel.summit.invite", { role: short(step.guest) })).click();
      await press(
        delegate,
        t("panel.summit.send", { role: short(step.guest) }),
        t("panel.summit.inviteSure"),
      );
      await page.getByText(t("panel.summit.youInvited", { guest: short(step.guest) })).waitFor();
      return;
    case "answer":
      return answerInvitation(delegate, step.host, step.accept);
    case "convene":
      await tab(delegate, "talks");
      await press(delegate, t("panel.plenary.convene"), t("panel.plenary.conveneSure"));
      await page.getByText(t("panel.plenary.called")).waitFor();
      return;
    case "attend":
      await tab(delegate, "talks");
      await press(delegate, t("panel.plenary.attend"));
      await page
        .getByRole("button", { name: t("panel.plenary.attend"), exact: true })
        .waitFor({ state: "detached" });
      return;
  }
}

async function counterFreeze(delegate: Delegate): Promise<void> {
  const { page } = delegate;
  await tab(delegate, "deals");
  await offers(delegate)
    .first()
    .getByRole("button", { name: t("panel.offer.counter") })
    .click();
  await page.getByRole("button", { name: /^DPRK: Test freeze/ }).click();
  await set(page.getByRole("checkbox", { name: t("panel.compose.open") }), false);
  await page.getByRole("button", { name: /^Send to/ }).click();
  await page.getByRole("button", { name: t("panel.offer.version", { n: 2 }) }).waitFor();
}

async function sign(delegate: Delegate, offered: Offered): Promise<void> {
  const { page } = delegate;
  await tab(delegate, "deals");
  const card = page.getByRole("article", { name: new RegExp(`^${offered}-`) }).first();
  const button = card.getByRole("button", { name: t("panel.offer.sign"), exact: true });
  await button.click();
  await card.getByRole("button", { name: t("panel.offer.signSure"), exact: true }).click();
  await button.waitFor({ state: "detached" });
}

async function offerSecret(delegate: Delegate): Promise<void> {
  const { page } = delegate;
  await tab(delegate, "deals");
  await press(delegate, t("panel.deals.compose"));
  await set(page.getByRole("checkbox", { name: short("dprk") }), true);
  for (const [owner, code] of [
    ["china", "SUP"],
    ["dprk", "FF"],
  ] as const) {
    await set(
      page
        .getByRole("group", { name: t("panel.compose.add") })
        .getByRole("radio", { name: short(owner) }),
      true,
    );
    const own = `clause.${owner}.${code}`;
    const name = t.has(own) ? t(own) : t(`clause.${code}`);
    await page.getByRole("button", { name: `+ ${name}` }).click();
  }
  const secret = new RegExp(`^${t("panel.compose.secret")}`);
  await set(page.getByRole("checkbox", { name: secret }), true);
  await page.getByRole("textbox", { name: t("panel.compose.note") }).fill(CANARIES.note);
  await page.getByRole("button", { name: /^Send to/ }).click();
  await offers(delegate)
    .filter({ hasText: t("panel.secret") })
    .first()
    .waitFor();
}

async function answerInvitation(delegate: Delegate, host: Role, accept: boolean): Promise<void> {
  const { page } = delegate;
  await tab(delegate, "talks");
  const entry = page
    .getByRole("article")
    .filter({ hasText: t("panel.summit.invitesYou", { host: short(host) }) });
  const word = accept ? "accept" : "refuse";
  await entry.getByRole("button", { name: t(`panel.summit.${word}`), exact: true }).click();
  await entry.getByRole("button", { name: t(`panel.summit.${word}Sure`), exact: true }).click();
  await entry
    .getByRole("button", { name: t(`panel.summit.${word}Sure`), exact: true })
    .waitFor({ state: "detached" });
}

/** Says "ready" with the button of the phase. */
export const ready = (delegate: Delegate, phase: "briefing" | "talks"): Promise<void> =>
  press(delegate, t(`panel.ready.${phase}`));

export interface OrdersPlan {
  readonly cards: readonly CardId[];
  /** Cheat on the test freeze. */
  readonly cheat: boolean;
}

/** Chooses cards, keeps or cheats, seals in two steps. */
export async function sealOrders(delegate: Delegate, plan: OrdersPlan): Promise<void> {
  const { page } = delegate;
  await tab(delegate, "orders");
  for (const card of plan.cards) {
    await set(page.getByRole("checkbox", { name: new RegExp(t(`card.${card}`)) }), true);
  }
  if (plan.cheat) {
    const cheat = page.getByRole("radio", { name: t("panel.orders.cheat") });
    if ((await cheat.count()) > 0) await set(cheat.first(), true);
  }
  await press(delegate, t("panel.orders.seal"));
  await page.getByRole("button", { name: /^Seal them/ }).click();
}

/** Reads the telling and the newspaper to the end, and lets every broken deal stand. */
export async function goThroughTelling({ page }: Delegate): Promise<void> {
  const list = page.getByRole("button", { name: t("panel.telling.list") });
  await list.click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("panel.ready.resolution") })
    .click();
}

export async function answerCrisis({ page, role }: Delegate, yes: boolean): Promise<void> {
  const soldier = role === "us" || role === "dprk";
  const word = soldier ? (yes ? "firm" : "down") : yes ? "restrain" : "aside";
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t(`panel.crisis.${word}`), exact: true })
    .click();
}

/** The questions of the Communique, then on to the next round. */
export async function readPaper({ page }: Delegate): Promise<void> {
  const paper = page.getByRole("dialog", { name: t("panel.paper.title") });
  await paper.waitFor();
  const stand = paper.getByRole("button", { name: t("panel.ask.stand"), exact: true });
  while ((await stand.count()) > 0) {
    await stand.first().click();
    await paper.getByRole("alertdialog").getByRole("button").first().click();
    await paper
      .getByText(t("panel.ask.given", { answer: t("panel.ask.stand") }))
      .first()
      .waitFor();
  }
  await paper.getByRole("button", { name: t("panel.ready.communique") }).click();
}

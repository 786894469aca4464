// The screen as a scripted player finds its way on it, by the words of its language.
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { Role } from "../../shared/src/rules/index.ts";
import { translateIn } from "../../shared/src/text/all.ts";
import type { Lang, Translate } from "../../shared/src/text/index.ts";
import { SIZES } from "../browser.ts";

const LOCALES: Readonly<Record<Lang, string>> = { en: "en-GB", ko: "ko-KR", zh: "zh-CN" };
/** What anything but the thinking of others may take. Milliseconds. */
const PATIENCE = 30_000;
/** What three strategists may take over their talks. */
export const THINKING = 180_000;

/** Somebody at a screen, with what was done once and need not be done again. */
export interface Seated {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly t: Translate;
  readonly role: Role;
  readonly done: Set<string>;
}

export async function seatAt(browser: Browser, lang: Lang, role: Role): Promise<Seated> {
  const context = await browser.newContext({
    viewport: SIZES.desktop,
    reducedMotion: "reduce",
    locale: LOCALES[lang],
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  return { page, context, t: translateIn(lang), role, done: new Set() };
}

export const button = (place: Page | Locator, name: string): Locator =>
  place.getByRole("button", { name, exact: true }).first();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A text of a catalogue with any name inserted. */
export const fitting = ({ t }: Seated, key: string, param: string): RegExp =>
  new RegExp(
    `^${t(key, { [param]: "@" })
      .split("@")
      .map(escaped)
      .join(".+")}$`,
  );

const PHASES = [
  ...(["briefing", "talks", "orders", "resolution", "crisis", "communique", "over"] as const),
];
export type PhaseName = (typeof PHASES)[number];

export async function phaseOf({ page, t }: Seated): Promise<PhaseName | null> {
  const said = await page.getByRole("definition").allTextContents();
  return PHASES.find((phase) => said.includes(t(`phase.${phase}`))) ?? null;
}

/** Waits until a phase is over. */
export const leaves = ({ page, t }: Seated, phase: PhaseName): Promise<void> =>
  page
    .getByRole("definition")
    .filter({ hasText: new RegExp(`^${escaped(t(`phase.${phase}`))}$`) })
    .waitFor({ state: "hidden", timeout: THINKING });

/** Presses what may be gone the next moment, because a phase ended meanwhile. */
export async function press(target: Locator): Promise<void> {
  await target.click({ timeout: 3000 }).catch(() => undefined);
}

export async function tab({ page, t }: Seated, name: "talks" | "deals" | "orders"): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${escaped(t(`panel.tab.${name}`))}`) }).click();
}

/** The three others have said that they are done, or talks are over. */
export const othersDone = ({ page, t }: Seated): Promise<void> =>
  page
    .getByRole("definition")
    .filter({ hasText: new RegExp(`^(?:3 / 4|${escaped(t("phase.orders"))})$`) })
    .first()
    .waitFor({ timeout: THINKING });

/** Points that the what-if line shows for the text in a place; null: it shows none. */
export async function pointsIn(place: Locator): Promise<number | null> {
  const line = place.locator(".p-whatif-score .p-by").first();
  if (!(await line.isVisible())) return null;
  return Number(((await line.textContent()) ?? "").replace("\u2212", "-"));
}

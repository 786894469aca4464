// The reasons of bots on the replay screen: a finished game between four bots, opened from a file.
import { expect, test } from "@jest/globals";
import { botAction, botSeed, type Policy, playMatch } from "../shared/src/bots/index.ts";
import { type ByRole, ROLES, type Role } from "../shared/src/rules/index.ts";
import { openReplay, readSave, type SavedSeat, writeHistory } from "../shared/src/save/index.ts";
import { SCENARIOS } from "../shared/src/scenarios/index.ts";
import { SIZES } from "../tools/browser.ts";
import { openStage } from "./stage.ts";
import { newcomer, t } from "./walk.ts";

const SEED = "00000000000000000000000000000007";
const SEATS = { china: "builder", dprk: "opportunist", us: "hawk", rok: "dove" } as const;

const byRole = <T>(make: (role: Role) => T): ByRole<T> =>
  Object.fromEntries(ROLES.map((role) => [role, make(role)])) as unknown as ByRole<T>;

/** A whole game as the server would save it; in a seat named here somebody else is said to have sat. */
function saved(told: Partial<Record<Role, string>> = {}): string {
  const policy = (role: Role): Policy => {
    const seated = { temperament: SEATS[role], strength: "practised" } as const;
    return (view) => botAction(view, { ...seated, seed: botSeed(SEED, role) });
  };
  const { history } = playMatch({
    scenario: SCENARIOS.opening,
    seed: SEED,
    options: { layout: "45", ruleset: "full", at: 0 },
    policies: byRole(policy),
  });
  const seats = byRole((role): SavedSeat => {
    const temperament = told[role] ?? SEATS[role];
    return { kind: "bot", name: "", temperament, strength: "practised" };
  });
  return writeHistory({ code: "ABCDE", seats, commits: history.commits });
}

const text = saved();
const read = readSave(text);
if (!read.ok) throw new Error(`the save is refused: ${read.reason}`);
const replay = openReplay(read.save);

/** The first frame that an action of a kind brought about. */
function firstOf(type: string): { readonly step: number; readonly by: Role } {
  for (let step = 0; step < replay.length; step += 1) {
    const move = replay.move(step);
    if (move?.action.type === type) return { step, by: move.by };
  }
  throw new Error(`nobody did ${type}`);
}

const stage = openStage();

async function opened(content: string) {
  const walker = await newcomer(stage.browser);
  const { page } = walker;
  await page.goto(`${stage.server.url}/replay`);
  const file = { name: "bots.save", mimeType: "text/plain", buffer: Buffer.from(content) };
  await page.getByLabel(t("replay.choose")).setInputFiles(file);
  const slider = page.getByRole("slider", { name: t("replay.scrub") });
  await slider.waitFor();
  const seek = async (step: number) => {
    await slider.fill(String(step));
  };
  const why = (role: Role) =>
    page.getByRole("button", { name: t("why.open.label", { role: t(`role.${role}.short`) }) });
  return { walker, page, seek, why };
}

test("a bot's decision is opened by keyboard, with what it weighed, and fits a phone", async () => {
  const { walker, page, seek, why } = await opened(text);
  const none = page.getByRole("button", { name: t("why.none") });
  expect(await none.getAttribute("aria-disabled")).toBe("true");
  for (const type of ["offer", "sign", "seal"]) {
    const { step, by } = firstOf(type);
    await seek(step);
    await why(by).focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", {
      name: t("why.title", { role: t(`role.${by}.short`) }),
    });
    await panel.getByRole("heading", { name: t("why.weighed") }).waitFor();
    expect(await panel.textContent()).toContain(t(`temperament.${SEATS[by]}`));
    const options = panel.getByRole("listitem");
    expect(await options.filter({ hasText: t("why.chosen") }).count()).toBeGreaterThan(0);
    expect(await options.count()).toBeLessThanOrEqual(7);
    await page.setViewportSize(SIZES.phone);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([type, wide]).toEqual([type, 0]);
    const box = await panel.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= SIZES.phone.width).toBe(true);
    await page.setViewportSize(SIZES.desktop);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    // The focus comes back with the picture after the panel has gone.
    await why(by).and(page.locator(":focus")).waitFor();
    expect(await why(by).evaluate((node) => node === document.activeElement)).toBe(true);
  }
  // Keys step on from the button, also where there is nothing to explain.
  await page.keyboard.press("Home");
  await none.waitFor();
  expect(walker.complaints).toEqual([]);
  await walker.context.close();
}, 90_000);

test("eyes that could not know a decision are not told its reasons", async () => {
  const { walker, page, seek, why } = await opened(text);
  const { step, by } = firstOf("seal");
  await seek(step);
  await why(by).waitFor();
  const other = ROLES.find((role) => role !== by) ?? "us";
  await page.getByRole("combobox", { name: t("replay.as") }).selectOption(other);
  await page.getByRole("button", { name: t("why.none") }).waitFor();
  await page.getByRole("combobox", { name: t("replay.as") }).selectOption(by);
  await why(by).waitFor();
  await walker.context.close();
}, 60_000);

test("a decision that this edition would not make is said to be one, and no reason is invented", async () => {
  const { by, step } = firstOf("seal");
  const others = { [by]: SEATS[by] === "hawk" ? "dove" : "hawk" };
  const { walker, page, seek, why } = await opened(saved(others));
  await seek(step);
  await why(by).click();
  await page.getByText(t("why.differs")).waitFor();
  expect(await page.getByRole("heading", { name: t("why.weighed") }).count()).toBe(0);
  expect(walker.complaints).toEqual([]);
  await walker.context.close();
}, 60_000);

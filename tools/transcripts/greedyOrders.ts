// A greedy player's orders: the card that shows the most, a cheat where the odds on the screen are good.
import type { Locator } from "playwright-core";
import { button, leaves, press, type Seated, tab } from "./screen.ts";

/** Points that being found out is taken to cost. */
const SHAME = 2;

export async function orders(greedy: Seated): Promise<void> {
  const { page, t } = greedy;
  await tab(greedy, "orders");
  const hand = page.getByRole("region", { name: t("panel.orders.cards") });
  await hand.waitFor();
  let best: { readonly box: Locator; readonly worth: number } | null = null;
  for (const card of await hand.locator(".p-card").all()) {
    const box = card.getByRole("checkbox");
    if ((await box.getAttribute("aria-disabled")) === "true" || !(await box.isEnabled())) continue;
    const worth = await worthOf(card);
    if (worth > (best?.worth ?? 0)) best = { box, worth };
  }
  if (best) await press(best.box);
  await cheatIfItPays(greedy);
  await press(button(page, t("panel.orders.seal")));
  for (const key of ["panel.orders.sealSure", "panel.orders.sealGrave"]) {
    const sure = button(page, t(key));
    if (await sure.isVisible()) await press(sure);
  }
  await leaves(greedy, "orders");
}

/** What shows up as good for oneself on a card, less what shows up as bad. */
async function worthOf(card: Locator): Promise<number> {
  const sum = async (tone: string): Promise<number> => {
    const said = await card.locator(`.p-effect.${tone} b`).allTextContents();
    return said.reduce((all, one) => all + Math.abs(Number(one.replace(/\D/g, ""))), 0);
  };
  return (await sum("is-up")) - (await sum("is-down"));
}

/** The first promise whose cheat pays on the average, by the stakes on the screen. */
async function cheatIfItPays({ page, t }: Seated): Promise<void> {
  for (const promise of await page.locator(".p-promise").all()) {
    const said = promise.locator(".p-stakes");
    if (!(await said.isVisible())) continue;
    const words = (await said.textContent()) ?? "";
    const percent = Number(
      words.match(/(\d+)\s*%/)?.[1] ?? words.match(/100[^\d]+(\d+)/)?.[1] ?? 100,
    );
    const points = Number(words.match(/\d+(?:\.\d+)?/)?.[0] ?? 0);
    if (points * (1 - percent / 100) <= SHAME * (percent / 100)) continue;
    await promise.getByRole("radio", { name: t("panel.orders.cheat") }).press("Space");
    return;
  }
}

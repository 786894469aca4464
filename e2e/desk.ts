// An instructor at the console without a mouse: Tab, arrows, Space, Enter, Escape, and the console's own keys.
import type { Locator, Page } from "playwright-core";
import { byKeyboard, hasFocus, newcomer, t, tabTo, type Walker } from "./walk.ts";

export interface Desk {
  readonly walker: Walker;
  readonly page: Page;
  readonly press: (target: Locator) => Promise<void>;
  /** The button of that text, the first there is. */
  readonly pressNamed: (key: string, within?: Locator) => Promise<void>;
  /** Overwrites what stands in a field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** The entry of a select, by what it says. */
  readonly choose: (select: Locator, entry: string) => Promise<void>;
  /** One of several radio buttons, by arrows. */
  readonly pick: (radio: Locator) => Promise<void>;
  /** A key of the console. */
  readonly key: (key: string) => Promise<void>;
}

type Browser = Parameters<typeof newcomer>[0];

export async function openDesk(browser: Browser): Promise<Desk> {
  const walker = await newcomer(browser);
  const { page } = walker;
  const press = byKeyboard(walker);
  const to = async (target: Locator) => {
    await target.waitFor();
    await tabTo(page, () => hasFocus(target));
  };
  return {
    walker,
    page,
    press,
    pressNamed: (key, within) =>
      press((within ?? page).getByRole("button", { name: t(key), exact: true }).first()),
    async write(field, text) {
      await to(field);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
    },
    async choose(select, entry) {
      await to(select);
      const steps = await select.evaluate((node, wanted) => {
        const { options, selectedIndex } = node as HTMLSelectElement;
        return [...options].findIndex(({ text }) => text === wanted) - selectedIndex;
      }, entry);
      const key = steps > 0 ? "ArrowDown" : "ArrowUp";
      for (let at = 0; at < Math.abs(steps); at += 1) await page.keyboard.press(key);
      const chosen = await select.evaluate(
        (node) => (node as HTMLSelectElement).selectedOptions[0]?.text,
      );
      if (chosen !== entry) throw new Error(`the arrows lead to ${chosen}, not to ${entry}`);
    },
    async pick(radio) {
      await radio.waitFor();
      // Radio buttons of one name are one stop.
      await tabTo(page, () =>
        radio.evaluate((node) => {
          const { activeElement } = document;
          return (
            activeElement instanceof HTMLInputElement &&
            activeElement.name === (node as HTMLInputElement).name
          );
        }),
      );
      for (let at = 0; at < 12 && !(await radio.isChecked()); at += 1) {
        await page.keyboard.press("ArrowRight");
      }
      if (!(await radio.isChecked())) throw new Error("the arrows do not lead to this choice");
    },
    key: (key) => page.keyboard.press(key),
  };
}

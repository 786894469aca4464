// What axe-core finds on a screen, and whether the screen fits a phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { SIZES } from "../tools/browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is wrong with a screen, each fault named with its place. */
export class Faults {
  readonly found: string[] = [];

  async look(page: Page, name: string): Promise<void> {
    await this.read(page, name);
    const size = page.viewportSize() ?? SIZES.desktop;
    await page.setViewportSize(SIZES.phone);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) this.found.push(`${name}: ${over} px too wide for a phone`);
    await page.setViewportSize(size);
  }

  /** A screen that is not made for phones. */
  async read(page: Page, name: string): Promise<void> {
    this.found.push(...(await violations(page)).map((fault) => `${name}: ${fault}`));
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ["violations"],
      }) as Promise<AxeResults>,
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
    );
}

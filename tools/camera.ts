// Takes pictures of screens at the three sizes that they are made for.
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { SIZES, type Size } from "./browser.ts";

const OUT = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const QUALITY = 74;
/** What a canvas and a font need after a change of size. Milliseconds. */
const SETTLE_MS = 600;

const taken: string[] = [];

export interface Camera {
  readonly folder: string;
  /** Names of screens in the order in which they were taken. */
  readonly taken: () => readonly string[];
  readonly report: () => string;
}

/** `afresh`: what was there before goes. */
export function openCamera(afresh: boolean): Camera {
  mkdirSync(OUT, { recursive: true });
  const pictures = () => readdirSync(OUT).filter((file) => file.endsWith(".jpg"));
  if (afresh) for (const file of pictures()) rmSync(path.join(OUT, file));
  const before = new Set(pictures().map((file) => file.replace(/-[a-z]+\.jpg$/, "")));
  before.delete("contact");
  return {
    folder: OUT,
    taken: () => [...new Set([...before, ...taken])],
    report: () => {
      const bytes = pictures().reduce((sum, file) => sum + statSync(path.join(OUT, file)).size, 0);
      return `${taken.length} screens, ${(bytes / 1e6).toFixed(1)} MB in ${OUT}`;
    },
  };
}

/** The screen as it stands, at each size. */
export async function take(
  page: Page,
  name: string,
  sizes = Object.keys(SIZES) as Size[],
): Promise<void> {
  const before = page.viewportSize() ?? SIZES.desktop;
  for (const size of sizes) {
    await page.setViewportSize(SIZES[size]);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(SETTLE_MS);
    const file = path.join(OUT, `${name}-${size}.jpg`);
    await page.screenshot({ path: file, type: "jpeg", quality: QUALITY });
  }
  await page.setViewportSize(before);
  taken.push(name);
  process.stdout.write(`${name}\n`);
}

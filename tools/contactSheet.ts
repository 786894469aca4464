// All pictures on one page, small: to be looked at side by side.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { SIZES, type Size } from "./browser.ts";

const NAMES = Object.keys(SIZES) as Size[];
const ROW_HEIGHT = 190;

/** Writes contact-sheet.jpg into the folder of the pictures. Names are in the order in which they shall stand. */
export async function makeContactSheet(
  browser: Browser,
  folder: string,
  names: readonly string[],
): Promise<void> {
  const there = new Set(readdirSync(folder));
  const figure = (name: string, size: Size) => {
    const file = `${name}-${size}.jpg`;
    if (!there.has(file)) return "";
    const data = readFileSync(path.join(folder, file)).toString("base64");
    return `<img alt="${file}" src="data:image/jpeg;base64,${data}">`;
  };
  const rows = names.map(
    (name) =>
      `<figure><figcaption>${name}</figcaption><div>${NAMES.map((size) => figure(name, size)).join("")}</div></figure>`,
  );
  const page = await browser.newPage({ viewport: { width: 1560, height: 900 } });
  await page.setContent(`<!doctype html><style>
    body { margin: 20px; background: #14181c; color: #d8d2c4; font: 15px sans-serif;
      display: grid; grid-template-columns: repeat(2, 1fr); gap: 18px; }
    figure { margin: 0; } figcaption { margin-bottom: 6px; }
    div { display: flex; gap: 8px; } img { height: ${ROW_HEIGHT}px; border-radius: 3px; }
  </style>${rows.join("")}`);
  const sheet = await page.screenshot({ type: "jpeg", quality: 72, fullPage: true });
  writeFileSync(path.join(folder, "contact-sheet.jpg"), sheet);
  await page.close();
}

// A real Chromium for tests and pictures: the one named by CHROMIUM_PATH, or the one that comes with a package.
import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Flags of the packaged browser that would switch off isolation between contexts, or belong to another host. */
const UNWANTED = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
  "--headless='shell'",
  // A graphics card in software costs a third of a core even for a page that stands still.
  "--ignore-gpu-blocklist",
  "--in-process-gpu",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
]);

/** The three sizes that every screen is made for. */
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;

export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own && !existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, which is not there`);
  return chromium.launch({
    executablePath: own ?? (await sparticuz.executablePath()),
    headless: true,
    args: [
      ...sparticuz.args.filter((flag) => !UNWANTED.has(flag)),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-quic",
    ],
  });
}

import type { Page } from "playwright-core";
import { launchBrowser } from "../tools/browser.ts";
import { startServer } from "../tools/serverProcess.ts";
import { openTable } from "./door.ts";
import { type Row, row } from "./row.ts";

const LIMIT_KB = 60;
/** What a file is counted as, by the end of its name; whatever has another is the page itself or an answer. */
const KINDS: Readonly<Record<string, string>> = {
  js: "js",
  css: "css",
  svg: "pictures",
  woff2: "fonts",
};
/** Files that only a machine without Korean and Chinese letters asks for, as the one here may be. */
const FACES = /(?:pretendard|noto-sans|[/](?:400|600)-)/i;

/**
 * C1: what a visitor with an empty cache downloads for home and for the door of a table, as the browser counted it on
 * its connection. Fonts are named and not judged: the page stands without them and swaps them in.
 */
export async function loadRows(): Promise<readonly Row[]> {
  const server = await startServer({ env: { LOG_LEVEL: "info" } });
  const browser = await launchBrowser();
  try {
    const { code } = await openTable(server.url);
    const rows: Row[] = [];
    for (const [id, name, path] of [
      ["C1", "home", "/"],
      ["C1b", "join", `/t/${code}`],
    ] as const) {
      const context = await browser.newContext({ locale: "en-US" });
      const bytes = await loaded(await context.newPage(), `${server.url}${path}`);
      await context.close();
      rows.push(judged(id, name, bytes));
    }
    return rows;
  } finally {
    await browser.close();
    await server.end("SIGTERM");
  }
}

function judged(id: string, name: string, bytes: ReadonlyMap<string, number>): Row {
  const kb = (kind: string) => (bytes.get(kind) ?? 0) / 1000;
  const kinds = [...bytes.keys()].sort();
  const beside = ["fonts", "faces"];
  const ours = kinds.reduce((sum, kind) => sum + (beside.includes(kind) ? 0 : kb(kind)), 0);
  const parts = kinds.map((kind) => `${kind} ${kb(kind).toFixed(1)}`).join(", ");
  return row({
    id,
    measure: `first load of ${name} without fonts, against a limit of ${LIMIT_KB} kB (${parts})`,
    ours,
    anchor: LIMIT_KB,
    unit: "kB",
    ratio: ours,
    goal: { atMost: LIMIT_KB },
  });
}

/** Bytes of bodies as they came, compressed, by kind. */
async function loaded(page: Page, url: string): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>();
  const counted: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    const { pathname } = new URL(request.url());
    const ending = pathname.slice(pathname.lastIndexOf(".") + 1);
    const kind = FACES.test(pathname) ? "faces" : (KINDS[ending] ?? "html and answers");
    counted.push(
      request.sizes().then(({ responseBodySize }) => {
        bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize);
      }),
    );
  });
  await page.goto(url);
  await page.locator("main h1").waitFor();
  await page.waitForLoadState("networkidle");
  await Promise.all(counted);
  return bytes;
}

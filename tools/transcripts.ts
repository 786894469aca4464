// Ten games of a greedy player against three strategists, played through a browser and written down:
// npm run transcripts -- [--only 3,4] [--out DIR] [--strength practised] [--told: pages anew from the saved games]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { testServer } from "../e2e/server.ts";
import { type HistorySave, isHistory, readSave } from "../shared/src/save/index.ts";
import { translateIn } from "../shared/src/text/all.ts";
import { launchBrowser } from "./browser.ts";
import type { ServerProcess } from "./serverProcess.ts";
import { seedOf } from "./simulation/seeds.ts";
import { countsOf } from "./transcripts/counts.ts";
import { playToTheEnd, sitDown } from "./transcripts/greedy.ts";
import { fileOf, GAMES, type Game, type IndexRow, indexOf } from "./transcripts/index.ts";
import { pageOf } from "./transcripts/page.ts";
import { reasonsOf } from "./transcripts/reasons.ts";
import { seatAt } from "./transcripts/screen.ts";
import { strategistsAgainst } from "./transcripts/table.ts";

const OUT = fileURLToPath(new URL("../docs/transcripts", import.meta.url));
const SEEDS_FROM = 101;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    out: { type: "string", default: OUT },
    strength: { type: "string", default: "practised" },
    told: { type: "boolean", default: false },
  },
});
const pathOf = (file: string, end: string): string => path.join(values.out, `${file}.${end}`);

async function main(): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  const chosen = values.only?.split(",").map(Number);
  const wanted = [...GAMES.entries()].filter(([at]) => !chosen || chosen.includes(at + 1));
  if (!values.told) await playAll(wanted);
  for (const [at, game] of wanted) write(game, at);
  const rows = [...GAMES.entries()].map(([at, game]) => rowOf(game, at));
  if (rows.every((row) => row !== null)) {
    writeFileSync(path.join(values.out, "README.md"), indexOf(rows as readonly IndexRow[]));
  }
}

async function playAll(wanted: readonly (readonly [number, Game])[]): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowser(), testServer()]);
  try {
    for (const [at, game] of wanted) {
      const began = Date.now();
      const text = await play(browser, server, { game, at });
      writeFileSync(pathOf(fileOf(game, at), "save.gz"), gzipSync(text, { level: 9 }));
      say(`${fileOf(game, at)}: ${Math.round((Date.now() - began) / 1000)} s`);
    }
  } finally {
    await browser.close();
    await server.end("SIGTERM");
  }
}

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

async function play(
  browser: Browser,
  server: ServerProcess,
  { game, at }: { readonly game: Game; readonly at: number },
): Promise<string> {
  const seed = seedOf(String(at + SEEDS_FROM));
  const code = await strategistsAgainst(server, { ...game, seed, strength: values.strength });
  const greedy = await seatAt(browser, game.lang, game.role);
  try {
    await sitDown(greedy, server.url, code);
    return await playToTheEnd(greedy);
  } catch (error) {
    const picture = path.join(values.out, "stuck.png");
    await greedy.page.screenshot({ path: picture }).catch(() => undefined);
    throw error;
  } finally {
    await greedy.context.close();
  }
}

function savedIn(file: string): HistorySave | null {
  const name = pathOf(file, "save.gz");
  if (!existsSync(name)) return null;
  const read = readSave(gunzipSync(readFileSync(name)).toString("utf8"));
  if (!read.ok || !isHistory(read.save)) throw new Error(`${name} cannot be read`);
  return read.save;
}

function write(game: Game, at: number): void {
  const file = fileOf(game, at);
  const save = savedIn(file);
  if (!save) return;
  const t = translateIn(game.lang);
  const title = `${t(`scenario.${game.scenario}`)} · ${t(`role.${game.role}`)}`;
  const whys = reasonsOf(save, game.lang);
  writeFileSync(pathOf(file, "md"), pageOf({ save, lang: game.lang, title, file, whys }));
  say(`${file}: ${JSON.stringify(countsOf(save))} ${whys.length} reasons`);
}

function rowOf(game: Game, at: number): IndexRow | null {
  const file = fileOf(game, at);
  const save = savedIn(file);
  return save && { file, game, counts: countsOf(save) };
}

await main();

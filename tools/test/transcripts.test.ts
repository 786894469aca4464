// The written games: what their list says is read again from the saved games, and the pages are short enough to read.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { ROLES } from "../../shared/src/rules/index.ts";
import { type HistorySave, isHistory, readSave } from "../../shared/src/save/index.ts";
import { LANGS } from "../../shared/src/text/index.ts";
import { countsOf, playerOf } from "../transcripts/counts.ts";
import { fileOf, GAMES, indexOf } from "../transcripts/index.ts";
import { MOST_BYTES } from "../transcripts/page.ts";

const FOLDER = fileURLToPath(new URL("../../docs/transcripts/", import.meta.url));
const bytesOf = (name: string): Buffer => readFileSync(`${FOLDER}${name}`);

function savedIn(file: string): HistorySave {
  const read = readSave(gunzipSync(bytesOf(`${file}.save.gz`)).toString("utf8"));
  if (!read.ok) throw new Error(`${file}: line ${read.line}: ${read.reason}`);
  if (!isHistory(read.save)) throw new Error(`${file} is not a whole history`);
  return read.save;
}

describe("the ten written games", () => {
  const rows = GAMES.map((game, at) => {
    const file = fileOf(game, at);
    const save = savedIn(file);
    return { file, game, save, counts: countsOf(save) };
  });

  test("are listed with what their saved games say", () => {
    expect(bytesOf("README.md").toString("utf8")).toBe(indexOf(rows));
  });

  test("are of three cases, four seats and three languages, each against three strategists", () => {
    for (const { file, game, save } of rows) {
      const seats = ROLES.map((role) => save.header.seats[role]);
      expect([file, playerOf(save)]).toEqual([file, game.role]);
      expect(seats.filter(({ kind }) => kind === "person")).toHaveLength(1);
      expect(seats.filter(({ temperament }) => temperament === "strategist")).toHaveLength(3);
    }
    expect(new Set(GAMES.map(({ scenario }) => scenario)).size).toBe(3);
    expect(new Set(GAMES.map(({ role }) => role))).toEqual(new Set(ROLES));
    const times = (lang: string) => GAMES.filter((game) => game.lang === lang).length;
    expect(LANGS.map(times)).toEqual([4, 3, 3]);
  });

  test("show strategists who sign with each other and with the player, and who cheat", () => {
    const sum = (count: (counts: (typeof rows)[number]["counts"]) => number) =>
      rows.reduce((all, { counts }) => all + count(counts), 0);
    expect(sum(({ between }) => between)).toBeGreaterThan(10);
    expect(sum(({ withPlayer }) => withPlayer)).toBeGreaterThan(5);
    expect(sum(({ offersOfPlayer }) => offersOfPlayer)).toBeGreaterThan(10);
    expect(sum(({ cheatsOfBots }) => cheatsOfBots)).toBeGreaterThan(0);
    expect(sum(({ cheatsOfPlayer }) => cheatsOfPlayer)).toBeGreaterThan(0);
  });

  test("can be read in a few minutes, and nothing else lies beside them", () => {
    for (const { file } of rows) {
      const { length } = bytesOf(`${file}.md`);
      expect([file, length > 4000 && length <= MOST_BYTES]).toEqual([file, true]);
    }
    const known = rows.flatMap(({ file }) => [`${file}.md`, `${file}.save.gz`]);
    expect(readdirSync(FOLDER).sort()).toEqual(["README.md", ...known].sort());
  });
});

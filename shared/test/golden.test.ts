import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { behindTheCurtain, freezeForFreeze, print, sixAtTheTable } from "./goldenPlays.ts";
import type { Play } from "./play.ts";

/** Compared to the text that is kept; GOLDEN=write keeps what is printed now, to be read before it is committed. */
function compare(name: string, play: Play): void {
  const file = join(import.meta.dirname, "golden", `${name}.txt`);
  const printed = print(play);
  if (process.env.GOLDEN === "write" || !existsSync(file)) writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, "utf8"));
}

test("a freeze for a freeze, broken and mended", () => {
  compare("freezeForFreeze", freezeForFreeze());
});

test("behind the curtain: secrets, a leak, a crisis", () => {
  compare("behindTheCurtain", behindTheCurtain());
});

test("six at the table", () => {
  compare("sixAtTheTable", sixAtTheTable());
});

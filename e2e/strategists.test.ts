// A greedy player alone with three strategists, by what stands on the screen: one whole game.
import { expect, test } from "@jest/globals";
import { isHistory, readSave, verifySave } from "../shared/src/save/index.ts";
import { countsOf } from "../tools/transcripts/counts.ts";
import { playToTheEnd, sitDown } from "../tools/transcripts/greedy.ts";
import { seatAt } from "../tools/transcripts/screen.ts";
import { strategistsAgainst } from "../tools/transcripts/table.ts";
import { openStage } from "./stage.ts";

/** A match of five rounds, in which somebody signs with the player. */
const SEED = "00000000000000000000000000000065";

const stage = openStage();

test("three strategists sign with each other while a greedy player offers, asks and plays to the end", async () => {
  const wish = { scenario: "opening", role: "us", seed: SEED, strength: "apprentice" } as const;
  const code = await strategistsAgainst(stage.server, wish);
  const greedy = await seatAt(stage.browser, "en", wish.role);
  await sitDown(greedy, stage.server.url, code);
  const read = readSave(await playToTheEnd(greedy));
  if (!read.ok) throw new Error(`the save is refused: ${read.reason} ${read.detail}`);
  if (!isHistory(read.save)) throw new Error("the save is not of the whole game");
  expect(verifySave(read.save)).toEqual([]);
  const counts = countsOf(read.save);
  expect(counts.between).toBeGreaterThan(0);
  expect(counts.offersOfPlayer).toBeGreaterThan(0);
  await greedy.context.close();
}, 240_000);

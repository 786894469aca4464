// Saved games as they lie on disk: plain, packed, packed and broken off.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { readSave } from "@freeze/shared/save";
import { expect, test } from "@jest/globals";
import { textOfSave } from "../src/model/saveText.ts";

const packed = readFileSync(path.join("e2e", "saves", "first-edition.save.gz"));
const text = gunzipSync(packed).toString("utf8");

test("a packed and a plain file say the same", async () => {
  expect(await textOfSave(new Blob([packed]))).toBe(text);
  expect(await textOfSave(new Blob([text]))).toBe(text);
});

test("a packed file whose end is missing says what came before it", async () => {
  const half = packed.subarray(0, Math.floor(packed.length / 2));
  const read = await textOfSave(new Blob([half]));
  expect(read.length).toBeGreaterThan(0);
  expect(text.startsWith(read.replace(/\uFFFD$/, ""))).toBe(true);
  const save = readSave(read);
  expect(save.ok && !save.save.whole).toBe(true);
});

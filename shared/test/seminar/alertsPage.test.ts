// The page on alerts says what the rules do.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ALERT_KINDS, ALERT_WEIGHTS, THRESHOLDS } from "../../src/seminar/index.ts";

const page = readFileSync(new URL("../../../docs/alerts.md", import.meta.url), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

const UNITS = { s: 1_000, min: 60_000, day: 86_400_000, days: 86_400_000 } as const;
function numberIn(cell: string): number {
  const [number, unit] = cell.split(" ");
  return Number(number) * (unit ? UNITS[unit as keyof typeof UNITS] : 1);
}

describe("docs/alerts.md", () => {
  test("lists every kind with its weight, the heaviest first", () => {
    const kinds = rows.filter((row) => row.length === 6);
    expect(kinds.map((row) => [row[1], Number(row[2])])).toEqual(
      [...ALERT_KINDS]
        .sort((a, b) => ALERT_WEIGHTS[b] - ALERT_WEIGHTS[a])
        .map((kind) => [kind, ALERT_WEIGHTS[kind]]),
    );
  });

  test("lists every threshold with its numbers", () => {
    const numbers = rows
      .filter((row) => row.length === 5)
      .map((row) => [
        row[1],
        { class: numberIn(row[2] as string), correspondence: numberIn(row[3] as string) },
      ]);
    expect(Object.fromEntries(numbers)).toEqual(THRESHOLDS);
  });

  test("names each threshold where it matters", () => {
    for (const name of Object.keys(THRESHOLDS)) {
      expect(page.split(`\`${name}\``).length).toBeGreaterThanOrEqual(3);
    }
  });
});

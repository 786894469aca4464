// B9 and B10: does presence pay China more than pressure does?
import type { Role } from "@freeze/shared/rules";
import type { GameRecord } from "./rows.ts";
import { correlation, mean, round1, round2 } from "./stats.ts";
import type { Target } from "./targets.ts";

/** Presence, not pressure; Beijing's table; whom Kim meets first. */
export function chinaTargets(mixed: readonly GameRecord[]): readonly Target[] {
  const voices = mixed.map((game) => game.voices.china);
  const presence = mixed.map(
    ({ deals, summits }) =>
      deals.filter(({ parties }) => parties.includes("china")).length +
      summits.filter(({ pair }) => pair.includes("china")).length,
  );
  const byPresence = round2(correlation(voices, presence));
  const byPressure = round2(
    correlation(
      voices,
      mixed.map((game) => game.truth.enforcement),
    ),
  );
  const withChina = endRate(mixed, true);
  const without = endRate(mixed, false);
  const clauses = plenaryClauses(mixed);
  const first = (test: (role: Role | null) => boolean) =>
    mean(
      mixed.filter((game) => game.kimFirst && test(game.kimFirst)).map(({ voices: v }) => v.china),
    );
  const gap = round1(first((role) => role === "china") - first((role) => role !== "china"));
  return [
    {
      id: "B9",
      what: "China's Voice with deals and summits, with Enforcement; ends a round of DPRK deals; clauses after a plenary",
      target: "presence > pressure; ratio >= 1.3; clauses >= +1",
      value: {
        byPresence,
        byPressure,
        endsWithChina: round2(100 * withChina),
        endsWithout: round2(100 * without),
        ratio: round2(without / Math.max(0.0001, withChina)),
        clauses,
      },
      met:
        byPresence > byPressure &&
        without >= 1.3 * withChina &&
        clauses.after - clauses.before >= 1,
    },
    {
      id: "B10",
      what: "China's final Voice if Kim's first summit was with China, less if with another",
      target: ">= 8",
      value: gap,
      met: gap >= 8,
    },
  ];
}

/** Share of rounds in force at the end of which a DPRK deal broke (not: ran out). */
function endRate(mixed: readonly GameRecord[], withChina: boolean): number {
  let rounds = 0;
  let ends = 0;
  for (const game of mixed) {
    for (const { parties, signed, ended, why } of game.deals) {
      if (!parties.includes("dprk") || parties.includes("china") !== withChina) continue;
      rounds += (ended ?? game.rounds) - signed + 1;
      if (ended !== null && why !== "expired") ends += 1;
    }
  }
  return rounds === 0 ? 0 : ends / rounds;
}

/** Mean clauses of deals signed from round 3 on, before and after the first plenary of the game. */
function plenaryClauses(mixed: readonly GameRecord[]) {
  const before: number[] = [];
  const after: number[] = [];
  for (const { deals, plenaries } of mixed) {
    const held = plenaries[0] ?? Number.POSITIVE_INFINITY;
    for (const { signed, clauses } of deals) {
      if (signed >= 3) (signed > held ? after : before).push(clauses.length);
    }
  }
  return { before: round2(mean(before)), after: round2(mean(after)) };
}

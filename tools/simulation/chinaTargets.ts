// B9 and B10: does presence pay China more than pressure does?
import type { Role } from "@freeze/shared/rules";
import { LONG_ONLY } from "./bands.ts";
import type { GameRecord } from "./rows.ts";
import { correlation, difference, type Estimate, meanWithError } from "./stats.ts";
import { cell, exact, type Target, targetOf, told } from "./target.ts";

/** Presence, not pressure; Beijing's table; whom Kim meets first. */
export function chinaTargets(mixed: readonly GameRecord[]): readonly Target[] {
  if (mixed.length === 0) return [];
  return [presence(mixed), firstSummit(mixed)];
}

function presence(mixed: readonly GameRecord[]): Target {
  const { ratio: least, plenary } = LONG_ONLY;
  const voices = mixed.map((game) => game.voices.china);
  const byPresence = withVoice(
    voices,
    mixed.map(
      ({ deals, summits }) =>
        deals.filter(({ parties }) => parties.includes("china")).length +
        summits.filter(({ pair }) => pair.includes("china")).length,
    ),
  );
  const byPressure = withVoice(
    voices,
    mixed.map((game) => game.truth.enforcement),
  );
  const more = difference(byPresence, byPressure);
  const withChina = endRate(mixed, true);
  const without = endRate(mixed, false);
  const ratio = without / Math.max(0.0001, withChina);
  const clauses = plenaryClauses(mixed);
  const added = difference(clauses.after, clauses.before);
  return targetOf(
    {
      id: "B9",
      what: "China's Voice by deals and summits less by Enforcement (correlations); ends of DPRK deals without China to with; clauses after a plenary to before",
      target: `> 0; >= ${least}; >= +${plenary}`,
    },
    [
      cell("presence", more, more.value > 0),
      cell("ends ratio", exact(ratio), ratio >= least),
      cell("plenary", added, added.value >= plenary),
      told("% of deals ending a round with China", exact(100 * withChina)),
      told("without", exact(100 * without)),
    ],
  );
}

function withVoice(voices: readonly number[], other: readonly number[]): Estimate {
  const value = correlation(voices, other);
  return { value, error: (1 - value ** 2) / Math.sqrt(Math.max(1, voices.length - 1)) };
}

function firstSummit(mixed: readonly GameRecord[]): Target {
  const voice = (test: (role: Role | null) => boolean) =>
    meanWithError(
      mixed.filter(({ kimFirst }) => kimFirst && test(kimFirst)).map(({ voices }) => voices.china),
    );
  const gap = difference(
    voice((role) => role === "china"),
    voice((role) => role !== "china"),
  );
  return targetOf(
    {
      id: "B10",
      what: "China's final Voice, Kim's first summit with China less with another",
      target: `>= ${LONG_ONLY.firstSummit}`,
    },
    [cell("gap", gap, gap.value >= LONG_ONLY.firstSummit)],
  );
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
  return { before: meanWithError(before), after: meanWithError(after) };
}

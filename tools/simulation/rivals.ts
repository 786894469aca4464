// B11 by pairs: one seat played by the searching bot and by the reciprocator, all else the same.
import type { Role, ScenarioId } from "@freeze/shared/rules";
import { LONG_ONLY } from "./bands.ts";
import type { Pool } from "./pool.ts";
import { byRole } from "./records.ts";
import type { GameRecord, Row, SeatId } from "./rows.ts";
import { type Estimate, meanWithError } from "./stats.ts";

/** A game played twice: who sat in the seat the second time is all that differs. */
export interface Pair {
  readonly role: Role;
  readonly scenario: ScenarioId;
  readonly seed: number;
  readonly strong: number;
  readonly plain: number;
}

export interface Contest {
  readonly scenarios: readonly ScenarioId[];
  readonly roles: readonly Role[];
  /** Pairs a role, shared out over the cases in turn. */
  readonly games: number;
  readonly seed: number;
  /** Who plays against the reciprocator. */
  readonly strong: SeatId;
}

/** Games of one row: a row is what is kept on disk, so a longer measurement goes on from a shorter one. */
const BATCH = 10;

interface Bout {
  readonly role: Role;
  readonly scenario: ScenarioId;
  readonly strong: Row;
  readonly plain: Row;
}

/** Rows of few games, role by role in turn, so that what is played so far tells of each. */
function boutsOf({ scenarios, roles, games, seed, strong }: Contest): readonly Bout[] {
  const bouts: Bout[] = [];
  const each = scenarios.map((_, at) => Math.ceil((games - at) / scenarios.length));
  for (let from = 0; from < Math.max(...each); from += BATCH) {
    for (const [at, scenario] of scenarios.entries()) {
      const count = Math.min(BATCH, (each[at] ?? 0) - from);
      if (count <= 0) continue;
      for (const role of roles) {
        const row = (seat: SeatId): Row => ({
          id: `${seat} as ${role}`,
          scenario,
          layout: "untimed",
          ruleset: "full",
          seats: { ...byRole(() => ""), [role]: seat },
          games: count,
          seed: seed + from,
        });
        bouts.push({ role, scenario, strong: row(strong), plain: row("reciprocator") });
      }
    }
  }
  return bouts;
}

/** Plays the pairs; `onPairs` hears of all that are done each time that some are. */
export async function playPairs(
  pool: Pool,
  contest: Contest,
  onPairs?: (pairs: readonly Pair[], all: number) => void,
): Promise<readonly Pair[]> {
  const bouts = boutsOf(contest);
  const all = bouts.reduce((sum, { strong }) => sum + strong.games, 0);
  const pairs: Pair[] = [];
  for (const { role, scenario, strong, plain } of bouts) {
    const records = await pool.play([strong, plain]);
    const scores = (id: string): readonly number[] =>
      records.filter(({ row }) => row === id).map((record: GameRecord) => record.scores[role]);
    const [own, other] = [scores(strong.id), scores(plain.id)];
    own.forEach((score, at) => {
      const known = { role, scenario, seed: strong.seed + at };
      pairs.push({ ...known, strong: score, plain: other[at] as number });
    });
    onPairs?.(pairs, all);
  }
  return pairs;
}

/** What the strong one is ahead by, over pairs: their common luck falls out. */
export interface Lead {
  readonly role: Role;
  /** Null: all cases together. */
  readonly scenario: ScenarioId | null;
  readonly pairs: number;
  readonly strong: Estimate;
  readonly plain: Estimate;
  readonly lead: Estimate;
}

/** A lead for each role: the cases together first, then each if there are several. */
export function leadsOf(pairs: readonly Pair[], { roles, scenarios }: Contest): readonly Lead[] {
  const cases = scenarios.length > 1 ? [null, ...scenarios] : scenarios;
  return cases.flatMap((scenario) =>
    roles.map((role): Lead => {
      const own = pairs.filter(
        (pair) => pair.role === role && (scenario === null || pair.scenario === scenario),
      );
      return {
        role,
        scenario,
        pairs: own.length,
        strong: meanWithError(own.map(({ strong }) => strong)),
        plain: meanWithError(own.map(({ plain }) => plain)),
        lead: meanWithError(own.map(({ strong, plain }) => strong - plain)),
      };
    }),
  );
}

/** Whether each role leads by what B11 asks for, the cases together. */
export const allLead = (leads: readonly Lead[]): boolean =>
  leads
    .filter(({ scenario }) => scenario === (leads[0]?.scenario ?? null))
    .every(({ lead }) => lead.value >= LONG_ONLY.strongest);

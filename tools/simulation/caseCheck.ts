// What a sound scenario turns out to be when it is searched for agreements and played by bots.
import {
  ATTENTION,
  type ByRole,
  CARD_IDS,
  CLAUSES,
  COLLAPSE,
  CRISIS,
  ENDINGS,
  ROLES,
  type Scenario,
} from "@freeze/shared/rules";
import { caseOf } from "./faults.ts";
import { playRows, progressLine } from "./pool.ts";
import { byRole, scoreOf } from "./records.ts";
import type { GameRecord, Row } from "./rows.ts";
import { type Estimate, percentWithError } from "./stats.ts";
import { type Zones, zonesOf } from "./zones.ts";

export interface CheckedCase extends Zones {
  readonly id: string;
  readonly games: number;
  /** In percent of games. */
  readonly endings: Readonly<Record<string, Estimate>>;
  /** Mean score of each role under the full rules, untimed; what the file says of it, null if nothing. */
  readonly par: ByRole<{ readonly measured: Estimate; readonly stated: number | null }>;
  /** Cards that nobody played in any game, and clauses that nobody signed. */
  readonly unusedCards: readonly string[];
  readonly unsignedClauses: readonly string[];
  /** Sentences about things that are allowed but rarely meant. */
  readonly remarks: readonly string[];
}

interface Wish {
  readonly games: number;
  readonly seed: number;
  readonly threads?: number;
}

/** Checks data that has no fault. */
export async function checkCase(data: unknown, wish: Wish): Promise<CheckedCase> {
  const scenario = caseOf(data);
  const zones = zonesOf(scenario, (parties) => {
    process.stderr.write(`scenario: what ${parties.join("+")} can agree on\n`);
  });
  const { threads, games } = wish;
  const played = await playRows([rowOf(scenario, wish)], {
    ...(threads === undefined ? {} : { threads }),
    onProgress: progressLine("scenario"),
  });
  const par = parOf(scenario, played);
  return {
    ...zones,
    id: scenario.id,
    games,
    endings: Object.fromEntries(
      ENDINGS.map((ending) => [ending, percentWithError(played, (game) => game.ending === ending)]),
    ),
    par,
    unusedCards: CARD_IDS.filter((card) => !played.some(({ cards }) => cards[card])),
    unsignedClauses: unsigned(played),
    remarks: [...remarksOn(scenario), ...remarksOnPar(par)],
  };
}

const rowOf = (scenario: Scenario, { games, seed }: Wish): Row => ({
  id: "mixed",
  scenario: "opening",
  case: scenario,
  layout: "untimed",
  ruleset: "full",
  seats: byRole(() => ""),
  games,
  seed,
});

function parOf(scenario: Scenario, played: readonly GameRecord[]): CheckedCase["par"] {
  const stated = scenario.par["full/untimed"];
  return byRole((role) => ({
    measured: scoreOf(played, role),
    stated: stated?.[role] ?? null,
  }));
}

const unsigned = (played: readonly GameRecord[]): readonly string[] => {
  const signed = new Set(played.flatMap(({ deals }) => deals.flatMap(({ clauses }) => clauses)));
  return CLAUSES.flatMap(({ owner, code }) => (owner === "any" ? [] : [`${owner}.${code}`])).filter(
    (name) => !signed.has(name),
  );
};

function remarksOn({ voice, start, drawn }: Scenario): readonly string[] {
  const remarks: string[] = [];
  const voices = ROLES.reduce((sum, role) => sum + voice[role], 0);
  if (voices > ATTENTION) {
    remarks.push(
      `Voices add to ${voices}; the first round scales them down to ${ATTENTION} together.`,
    );
  }
  const chance = Math.round((start.tension - CRISIS.base) * CRISIS.perPoint);
  if (chance > 0) {
    remarks.push(`Tension ${start.tension} alone makes a crisis in round 1 likely to ${chance}%.`);
  }
  for (const dial of ["regime", "economy"] as const) {
    const least = drawn[dial].centre - drawn[dial].spread;
    if (least <= COLLAPSE[dial]) {
      remarks.push(`drawn.${dial} may begin at ${least}, where the DPRK can collapse in round 1.`);
    }
  }
  return remarks;
}

/** Par that is far from what bots reach makes a seat look better or worse than it is. */
function remarksOnPar(par: CheckedCase["par"]): readonly string[] {
  return ROLES.flatMap((role) => {
    const { measured, stated } = par[role];
    if (stated === null) return [];
    const off = Math.abs(measured.value - stated);
    if (off <= Math.max(2, 3 * (measured.error ?? 0))) return [];
    const value = measured.value.toFixed(1);
    return [`par.full/untimed says ${stated} for ${role}; bots reach ${value}.`];
  });
}

import type { ByRole, Ruleset, ScenarioId } from "../rules/index.ts";

/** Par of one ruleset and layout, with the hash of the rules it was measured under. */
export interface MeasuredPar {
  readonly par: ByRole<number>;
  /** Games it was measured over; 0: carried over from the reference, not measured here. */
  readonly games: number;
  readonly rulesHash: string;
}

const FULL: ByRole<number> = { china: 58.7, dprk: 61.5, us: 56, rok: 68.5 };
const FIRST: ByRole<number> = { china: 59.5, dprk: 67.3, us: 54.8, rok: 72.8 };

const reference = (par: ByRole<number>): MeasuredPar => ({ par, games: 0, rulesHash: "" });

/** Layouts in which each ruleset is played. */
const PLAYED: Readonly<Record<Ruleset, readonly string[]>> = {
  first: ["45", "50", "60", "75", "untimed"],
  full: ["45", "50", "60", "75", "untimed"],
};

const everywhere = (): Readonly<Record<string, MeasuredPar>> =>
  Object.fromEntries([
    ...PLAYED.first.map((layout) => [`first/${layout}`, reference(FIRST)] as const),
    ...PLAYED.full.map((layout) => [`full/${layout}`, reference(FULL)] as const),
  ]);

/** Par by scenario and `<ruleset>/<layout>` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
  opening: everywhere(),
  fury: everywhere(),
  "after-hanoi": everywhere(),
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));

import type { ByRole, ScenarioId } from "../rules/index.ts";

// Written by `npm run par`; not edited by hand.

/** Par of one ruleset and layout, with the hash of the rules it was measured under. */
export interface MeasuredPar {
  readonly par: ByRole<number>;
  /** Games it was measured over. */
  readonly games: number;
  readonly rulesHash: string;
}

const measured = (par: ByRole<number>): MeasuredPar => ({
  par,
  games: 150,
  rulesHash: "b13fc4e325b6ecaf",
});

/** Par by scenario and `<ruleset>/<layout>` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
  opening: {
    "first/45": measured({ china: 61.8, dprk: 68.6, us: 66.3, rok: 66.8 }),
    "first/50": measured({ china: 61.8, dprk: 68.6, us: 66.3, rok: 66.8 }),
    "first/60": measured({ china: 63, dprk: 69.9, us: 70.3, rok: 69.9 }),
    "first/75": measured({ china: 62.5, dprk: 70.3, us: 70.1, rok: 68.8 }),
    "first/untimed": measured({ china: 62.5, dprk: 70.3, us: 70.1, rok: 68.8 }),
    "full/45": measured({ china: 63.7, dprk: 68.8, us: 66, rok: 69.1 }),
    "full/50": measured({ china: 63.7, dprk: 68.8, us: 66, rok: 69.1 }),
    "full/60": measured({ china: 63.1, dprk: 71.8, us: 69.7, rok: 70 }),
    "full/75": measured({ china: 62.5, dprk: 71.4, us: 69.9, rok: 69.2 }),
    "full/untimed": measured({ china: 62.5, dprk: 71.4, us: 69.9, rok: 69.2 }),
  },
  fury: {
    "first/45": measured({ china: 62.7, dprk: 68.4, us: 65.8, rok: 57.2 }),
    "first/50": measured({ china: 62.7, dprk: 68.4, us: 65.8, rok: 57.2 }),
    "first/60": measured({ china: 63, dprk: 69, us: 69.4, rok: 61.5 }),
    "first/75": measured({ china: 62, dprk: 68.8, us: 69, rok: 60.6 }),
    "first/untimed": measured({ china: 62, dprk: 68.8, us: 69, rok: 60.6 }),
    "full/45": measured({ china: 65.8, dprk: 69.4, us: 66.1, rok: 64.5 }),
    "full/50": measured({ china: 65.8, dprk: 69.4, us: 66.1, rok: 64.5 }),
    "full/60": measured({ china: 63.9, dprk: 68.6, us: 66.4, rok: 65.2 }),
    "full/75": measured({ china: 63.1, dprk: 68.3, us: 66.3, rok: 64.4 }),
    "full/untimed": measured({ china: 63.1, dprk: 68.3, us: 66.3, rok: 64.4 }),
  },
  "after-hanoi": {
    "first/45": measured({ china: 67.9, dprk: 73.1, us: 63, rok: 69.3 }),
    "first/50": measured({ china: 67.9, dprk: 73.1, us: 63, rok: 69.3 }),
    "first/60": measured({ china: 69.1, dprk: 75.7, us: 65.3, rok: 70.5 }),
    "first/75": measured({ china: 68.7, dprk: 76.6, us: 65.4, rok: 70 }),
    "first/untimed": measured({ china: 68.7, dprk: 76.6, us: 65.4, rok: 70 }),
    "full/45": measured({ china: 69.7, dprk: 74.2, us: 63.8, rok: 69.9 }),
    "full/50": measured({ china: 69.7, dprk: 74.2, us: 63.8, rok: 69.9 }),
    "full/60": measured({ china: 70.1, dprk: 76.9, us: 67, rok: 74.4 }),
    "full/75": measured({ china: 69.7, dprk: 76.7, us: 67, rok: 73.9 }),
    "full/untimed": measured({ china: 69.7, dprk: 76.7, us: 67, rok: 73.9 }),
  },
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));

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
  games: 200,
  rulesHash: "3f866e8fb2267714",
});

/** Par by scenario and `<ruleset>/<layout>` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
  opening: {
    "first/45": measured({ china: 58.7, dprk: 64.1, us: 62.5, rok: 63.3 }),
    "first/50": measured({ china: 58.7, dprk: 64.1, us: 62.5, rok: 63.3 }),
    "first/60": measured({ china: 62, dprk: 65.8, us: 66, rok: 66.7 }),
    "first/75": measured({ china: 61.3, dprk: 65.7, us: 66.1, rok: 65.9 }),
    "first/untimed": measured({ china: 61.3, dprk: 65.7, us: 66.1, rok: 65.9 }),
    "full/45": measured({ china: 62.9, dprk: 64.7, us: 64.4, rok: 67.6 }),
    "full/50": measured({ china: 62.9, dprk: 64.7, us: 64.4, rok: 67.6 }),
    "full/60": measured({ china: 66, dprk: 68, us: 66.9, rok: 66.7 }),
    "full/75": measured({ china: 65.9, dprk: 67.8, us: 67.1, rok: 66.2 }),
    "full/untimed": measured({ china: 65.9, dprk: 67.8, us: 67.1, rok: 66.2 }),
  },
  fury: {
    "first/45": measured({ china: 62.1, dprk: 63, us: 62.4, rok: 55.1 }),
    "first/50": measured({ china: 62.1, dprk: 63, us: 62.4, rok: 55.1 }),
    "first/60": measured({ china: 64.9, dprk: 64.6, us: 64.8, rok: 58.5 }),
    "first/75": measured({ china: 64.4, dprk: 64.2, us: 64.8, rok: 58 }),
    "first/untimed": measured({ china: 64.4, dprk: 64.2, us: 64.8, rok: 58 }),
    "full/45": measured({ china: 65, dprk: 65, us: 63.7, rok: 61.8 }),
    "full/50": measured({ china: 65, dprk: 65, us: 63.7, rok: 61.8 }),
    "full/60": measured({ china: 68.1, dprk: 67, us: 66.3, rok: 63.9 }),
    "full/75": measured({ china: 67.6, dprk: 67.1, us: 66.4, rok: 63.5 }),
    "full/untimed": measured({ china: 67.6, dprk: 67.1, us: 66.4, rok: 63.5 }),
  },
  "after-hanoi": {
    "first/45": measured({ china: 58.1, dprk: 65.1, us: 58.3, rok: 58.7 }),
    "first/50": measured({ china: 58.1, dprk: 65.1, us: 58.3, rok: 58.7 }),
    "first/60": measured({ china: 61, dprk: 68.5, us: 61.5, rok: 62.5 }),
    "first/75": measured({ china: 60.2, dprk: 69.1, us: 61.9, rok: 62.3 }),
    "first/untimed": measured({ china: 60.2, dprk: 69.1, us: 61.9, rok: 62.3 }),
    "full/45": measured({ china: 63.9, dprk: 67.4, us: 59.3, rok: 63.9 }),
    "full/50": measured({ china: 63.9, dprk: 67.4, us: 59.3, rok: 63.9 }),
    "full/60": measured({ china: 63.8, dprk: 72.3, us: 63.2, rok: 66.7 }),
    "full/75": measured({ china: 63.9, dprk: 72.8, us: 64.6, rok: 66.7 }),
    "full/untimed": measured({ china: 63.9, dprk: 72.8, us: 64.6, rok: 66.7 }),
  },
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));

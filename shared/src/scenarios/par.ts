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
  rulesHash: "b271cee62202cf7a",
});

/** Par by scenario and `<ruleset>/<layout>` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
  opening: {
    "first/45": measured({ china: 59, dprk: 62.2, us: 62.2, rok: 63.2 }),
    "first/50": measured({ china: 59, dprk: 62.2, us: 62.2, rok: 63.2 }),
    "first/60": measured({ china: 61.4, dprk: 64.9, us: 65.8, rok: 66.4 }),
    "first/75": measured({ china: 60.3, dprk: 64.8, us: 65.3, rok: 65.3 }),
    "first/untimed": measured({ china: 60.3, dprk: 64.8, us: 65.3, rok: 65.3 }),
    "full/45": measured({ china: 63.5, dprk: 65.4, us: 62.8, rok: 66.4 }),
    "full/50": measured({ china: 63.5, dprk: 65.4, us: 62.8, rok: 66.4 }),
    "full/60": measured({ china: 65.4, dprk: 67.8, us: 65.8, rok: 67 }),
    "full/75": measured({ china: 65.8, dprk: 68.5, us: 67, rok: 67.1 }),
    "full/untimed": measured({ china: 65.8, dprk: 68.5, us: 67, rok: 67.1 }),
  },
  fury: {
    "first/45": measured({ china: 59.9, dprk: 62.4, us: 61.9, rok: 53.9 }),
    "first/50": measured({ china: 59.9, dprk: 62.4, us: 61.9, rok: 53.9 }),
    "first/60": measured({ china: 62.5, dprk: 63, us: 63.7, rok: 56.7 }),
    "first/75": measured({ china: 61.8, dprk: 63.3, us: 63.7, rok: 56.1 }),
    "first/untimed": measured({ china: 61.8, dprk: 63.3, us: 63.7, rok: 56.1 }),
    "full/45": measured({ china: 64, dprk: 63.3, us: 62.1, rok: 60.1 }),
    "full/50": measured({ china: 64, dprk: 63.3, us: 62.1, rok: 60.1 }),
    "full/60": measured({ china: 66.1, dprk: 68.3, us: 65.6, rok: 62.9 }),
    "full/75": measured({ china: 66, dprk: 68.8, us: 66, rok: 62.6 }),
    "full/untimed": measured({ china: 66, dprk: 68.8, us: 66, rok: 62.6 }),
  },
  "after-hanoi": {
    "first/45": measured({ china: 57.7, dprk: 56.9, us: 60.4, rok: 57.8 }),
    "first/50": measured({ china: 57.7, dprk: 56.9, us: 60.4, rok: 57.8 }),
    "first/60": measured({ china: 61.1, dprk: 60.4, us: 64.7, rok: 62.5 }),
    "first/75": measured({ china: 60.4, dprk: 60.3, us: 64.2, rok: 61.7 }),
    "first/untimed": measured({ china: 60.4, dprk: 60.3, us: 64.2, rok: 61.7 }),
    "full/45": measured({ china: 63.2, dprk: 62.1, us: 61.6, rok: 61.3 }),
    "full/50": measured({ china: 63.2, dprk: 62.1, us: 61.6, rok: 61.3 }),
    "full/60": measured({ china: 65.5, dprk: 66, us: 64.7, rok: 64.4 }),
    "full/75": measured({ china: 65.6, dprk: 66.6, us: 65.8, rok: 64.6 }),
    "full/untimed": measured({ china: 65.6, dprk: 66.6, us: 65.8, rok: 64.6 }),
  },
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));

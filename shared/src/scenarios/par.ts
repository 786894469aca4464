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
  rulesHash: "b40b1c735699b2c7",
});

/** Par by scenario and `<ruleset>/<layout>` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
  opening: {
    "first/45": measured({ china: 58.9, dprk: 61.7, us: 61.7, rok: 61.8 }),
    "first/50": measured({ china: 58.9, dprk: 61.7, us: 61.7, rok: 61.8 }),
    "first/60": measured({ china: 61.2, dprk: 65.1, us: 65.3, rok: 66 }),
    "first/hours": measured({ china: 61.2, dprk: 65.1, us: 65.3, rok: 66 }),
    "first/75": measured({ china: 60.3, dprk: 65.1, us: 65.1, rok: 65 }),
    "first/untimed": measured({ china: 60.3, dprk: 65.1, us: 65.1, rok: 65 }),
    "first/days": measured({ china: 60.3, dprk: 65.1, us: 65.1, rok: 65 }),
    "full/45": measured({ china: 62.7, dprk: 62.8, us: 62.9, rok: 62.7 }),
    "full/50": measured({ china: 62.7, dprk: 62.8, us: 62.9, rok: 62.7 }),
    "full/60": measured({ china: 66, dprk: 66.6, us: 66.6, rok: 65.3 }),
    "full/hours": measured({ china: 66, dprk: 66.6, us: 66.6, rok: 65.3 }),
    "full/75": measured({ china: 66.2, dprk: 67.2, us: 67.4, rok: 65.2 }),
    "full/untimed": measured({ china: 66.2, dprk: 67.2, us: 67.4, rok: 65.2 }),
    "full/days": measured({ china: 66.2, dprk: 67.2, us: 67.4, rok: 65.2 }),
  },
  fury: {
    "first/45": measured({ china: 59.6, dprk: 61.8, us: 61.6, rok: 53.6 }),
    "first/50": measured({ china: 59.6, dprk: 61.8, us: 61.6, rok: 53.6 }),
    "first/60": measured({ china: 62.5, dprk: 62.8, us: 63.7, rok: 56.8 }),
    "first/hours": measured({ china: 62.5, dprk: 62.8, us: 63.7, rok: 56.8 }),
    "first/75": measured({ china: 61.8, dprk: 63.2, us: 63.6, rok: 56 }),
    "first/untimed": measured({ china: 61.8, dprk: 63.2, us: 63.6, rok: 56 }),
    "first/days": measured({ china: 61.8, dprk: 63.2, us: 63.6, rok: 56 }),
    "full/45": measured({ china: 63.2, dprk: 61.4, us: 61.6, rok: 58.5 }),
    "full/50": measured({ china: 63.2, dprk: 61.4, us: 61.6, rok: 58.5 }),
    "full/60": measured({ china: 64.7, dprk: 65.9, us: 64.9, rok: 61.6 }),
    "full/hours": measured({ china: 64.7, dprk: 65.9, us: 64.9, rok: 61.6 }),
    "full/75": measured({ china: 64.9, dprk: 66.6, us: 65.7, rok: 61.9 }),
    "full/untimed": measured({ china: 64.9, dprk: 66.6, us: 65.7, rok: 61.9 }),
    "full/days": measured({ china: 64.9, dprk: 66.6, us: 65.7, rok: 61.9 }),
  },
  "after-hanoi": {
    "first/45": measured({ china: 57.5, dprk: 57.3, us: 60.6, rok: 58.1 }),
    "first/50": measured({ china: 57.5, dprk: 57.3, us: 60.6, rok: 58.1 }),
    "first/60": measured({ china: 61.4, dprk: 60.4, us: 64.2, rok: 62.9 }),
    "first/hours": measured({ china: 61.4, dprk: 60.4, us: 64.2, rok: 62.9 }),
    "first/75": measured({ china: 60.5, dprk: 60.8, us: 64, rok: 62.2 }),
    "first/untimed": measured({ china: 60.5, dprk: 60.8, us: 64, rok: 62.2 }),
    "first/days": measured({ china: 60.5, dprk: 60.8, us: 64, rok: 62.2 }),
    "full/45": measured({ china: 62.3, dprk: 60.2, us: 61.8, rok: 60 }),
    "full/50": measured({ china: 62.3, dprk: 60.2, us: 61.8, rok: 60 }),
    "full/60": measured({ china: 65.8, dprk: 62.5, us: 63.5, rok: 62.3 }),
    "full/hours": measured({ china: 65.8, dprk: 62.5, us: 63.5, rok: 62.3 }),
    "full/75": measured({ china: 65.9, dprk: 63.6, us: 64.5, rok: 62.5 }),
    "full/untimed": measured({ china: 65.9, dprk: 63.6, us: 64.5, rok: 62.5 }),
    "full/days": measured({ china: 65.9, dprk: 63.6, us: 64.5, rok: 62.5 }),
  },
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));

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
  games: 1000,
  rulesHash: "42b4920b1653b3e4",
});

/** Par by scenario and `<ruleset>/<layout>` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
  opening: {
    "first/45": measured({ china: 58.2, dprk: 60.8, us: 62.1, rok: 61.9 }),
    "first/50": measured({ china: 58.2, dprk: 60.8, us: 62.1, rok: 61.9 }),
    "first/60": measured({ china: 61.2, dprk: 64.8, us: 66.3, rok: 66.9 }),
    "first/hours": measured({ china: 61.2, dprk: 64.8, us: 66.3, rok: 66.9 }),
    "first/75": measured({ china: 60.3, dprk: 64.8, us: 66.2, rok: 66 }),
    "first/untimed": measured({ china: 60.3, dprk: 64.8, us: 66.2, rok: 66 }),
    "first/days": measured({ china: 60.3, dprk: 64.8, us: 66.2, rok: 66 }),
    "full/45": measured({ china: 62.5, dprk: 62.1, us: 63.4, rok: 62.8 }),
    "full/50": measured({ china: 62.5, dprk: 62.1, us: 63.4, rok: 62.8 }),
    "full/60": measured({ china: 65, dprk: 65, us: 66.3, rok: 64.9 }),
    "full/hours": measured({ china: 65, dprk: 65, us: 66.3, rok: 64.9 }),
    "full/75": measured({ china: 64.9, dprk: 65.5, us: 66.9, rok: 64.7 }),
    "full/untimed": measured({ china: 64.9, dprk: 65.5, us: 66.9, rok: 64.7 }),
    "full/days": measured({ china: 64.9, dprk: 65.5, us: 66.9, rok: 64.7 }),
  },
  fury: {
    "first/45": measured({ china: 60.1, dprk: 60.4, us: 61.9, rok: 53.6 }),
    "first/50": measured({ china: 60.1, dprk: 60.4, us: 61.9, rok: 53.6 }),
    "first/60": measured({ china: 62.5, dprk: 62.5, us: 64.9, rok: 56.8 }),
    "first/hours": measured({ china: 62.5, dprk: 62.5, us: 64.9, rok: 56.8 }),
    "first/75": measured({ china: 61.7, dprk: 62.7, us: 64.9, rok: 56.3 }),
    "first/untimed": measured({ china: 61.7, dprk: 62.7, us: 64.9, rok: 56.3 }),
    "first/days": measured({ china: 61.7, dprk: 62.7, us: 64.9, rok: 56.3 }),
    "full/45": measured({ china: 63.3, dprk: 61.5, us: 62.9, rok: 59 }),
    "full/50": measured({ china: 63.3, dprk: 61.5, us: 62.9, rok: 59 }),
    "full/60": measured({ china: 64.6, dprk: 64.4, us: 65.7, rok: 61.8 }),
    "full/hours": measured({ china: 64.6, dprk: 64.4, us: 65.7, rok: 61.8 }),
    "full/75": measured({ china: 64.4, dprk: 64.8, us: 66.1, rok: 61.7 }),
    "full/untimed": measured({ china: 64.4, dprk: 64.8, us: 66.1, rok: 61.7 }),
    "full/days": measured({ china: 64.4, dprk: 64.8, us: 66.1, rok: 61.7 }),
  },
  "after-hanoi": {
    "first/45": measured({ china: 58.4, dprk: 57.1, us: 60.7, rok: 58.8 }),
    "first/50": measured({ china: 58.4, dprk: 57.1, us: 60.7, rok: 58.8 }),
    "first/60": measured({ china: 60.9, dprk: 60.6, us: 64.2, rok: 62.8 }),
    "first/hours": measured({ china: 60.9, dprk: 60.6, us: 64.2, rok: 62.8 }),
    "first/75": measured({ china: 60.2, dprk: 60.8, us: 64.2, rok: 62.2 }),
    "first/untimed": measured({ china: 60.2, dprk: 60.8, us: 64.2, rok: 62.2 }),
    "first/days": measured({ china: 60.2, dprk: 60.8, us: 64.2, rok: 62.2 }),
    "full/45": measured({ china: 62.6, dprk: 59.1, us: 61.9, rok: 59.7 }),
    "full/50": measured({ china: 62.6, dprk: 59.1, us: 61.9, rok: 59.7 }),
    "full/60": measured({ china: 64.1, dprk: 62.4, us: 65, rok: 62.9 }),
    "full/hours": measured({ china: 64.1, dprk: 62.4, us: 65, rok: 62.9 }),
    "full/75": measured({ china: 63.7, dprk: 62.8, us: 65.5, rok: 62.7 }),
    "full/untimed": measured({ china: 63.7, dprk: 62.8, us: 65.5, rok: 62.7 }),
    "full/days": measured({ china: 63.7, dprk: 62.8, us: 65.5, rok: 62.7 }),
  },
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));

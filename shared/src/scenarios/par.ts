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
  rulesHash: "e8d155ecfc9330fc",
});

/** Par by scenario and `<ruleset>/<layout>` (SPEC par). */
export const PAR: Readonly<Record<ScenarioId, Readonly<Record<string, MeasuredPar>>>> = {
  opening: {
    "first/45": measured({ china: 59.4, dprk: 62.5, us: 62.4, rok: 63.3 }),
    "first/50": measured({ china: 59.4, dprk: 62.5, us: 62.4, rok: 63.3 }),
    "first/60": measured({ china: 61.6, dprk: 65, us: 65.9, rok: 66.6 }),
    "first/hours": measured({ china: 61.6, dprk: 65, us: 65.9, rok: 66.6 }),
    "first/75": measured({ china: 60.4, dprk: 64.8, us: 65.4, rok: 65.4 }),
    "first/untimed": measured({ china: 60.4, dprk: 64.8, us: 65.4, rok: 65.4 }),
    "first/days": measured({ china: 60.4, dprk: 64.8, us: 65.4, rok: 65.4 }),
    "full/45": measured({ china: 63.4, dprk: 65.4, us: 62.9, rok: 65.9 }),
    "full/50": measured({ china: 63.4, dprk: 65.4, us: 62.9, rok: 65.9 }),
    "full/60": measured({ china: 64.9, dprk: 67.8, us: 65.7, rok: 66.8 }),
    "full/hours": measured({ china: 64.9, dprk: 67.8, us: 65.7, rok: 66.8 }),
    "full/75": measured({ china: 65.4, dprk: 68.2, us: 66.9, rok: 67 }),
    "full/untimed": measured({ china: 65.4, dprk: 68.2, us: 66.9, rok: 67 }),
    "full/days": measured({ china: 65.4, dprk: 68.2, us: 66.9, rok: 67 }),
  },
  fury: {
    "first/45": measured({ china: 59.8, dprk: 62.2, us: 61.8, rok: 53.8 }),
    "first/50": measured({ china: 59.8, dprk: 62.2, us: 61.8, rok: 53.8 }),
    "first/60": measured({ china: 62.3, dprk: 63.1, us: 63.6, rok: 56.7 }),
    "first/hours": measured({ china: 62.3, dprk: 63.1, us: 63.6, rok: 56.7 }),
    "first/75": measured({ china: 61.7, dprk: 63.5, us: 63.6, rok: 56 }),
    "first/untimed": measured({ china: 61.7, dprk: 63.5, us: 63.6, rok: 56 }),
    "first/days": measured({ china: 61.7, dprk: 63.5, us: 63.6, rok: 56 }),
    "full/45": measured({ china: 64.1, dprk: 63, us: 62.4, rok: 60.2 }),
    "full/50": measured({ china: 64.1, dprk: 63, us: 62.4, rok: 60.2 }),
    "full/60": measured({ china: 65.3, dprk: 67.4, us: 64.9, rok: 62.5 }),
    "full/hours": measured({ china: 65.3, dprk: 67.4, us: 64.9, rok: 62.5 }),
    "full/75": measured({ china: 65.3, dprk: 67.7, us: 65.4, rok: 62.4 }),
    "full/untimed": measured({ china: 65.3, dprk: 67.7, us: 65.4, rok: 62.4 }),
    "full/days": measured({ china: 65.3, dprk: 67.7, us: 65.4, rok: 62.4 }),
  },
  "after-hanoi": {
    "first/45": measured({ china: 57.8, dprk: 56.8, us: 60.4, rok: 58 }),
    "first/50": measured({ china: 57.8, dprk: 56.8, us: 60.4, rok: 58 }),
    "first/60": measured({ china: 61.2, dprk: 60.6, us: 64.7, rok: 62.4 }),
    "first/hours": measured({ china: 61.2, dprk: 60.6, us: 64.7, rok: 62.4 }),
    "first/75": measured({ china: 60.4, dprk: 60.6, us: 64.1, rok: 61.6 }),
    "first/untimed": measured({ china: 60.4, dprk: 60.6, us: 64.1, rok: 61.6 }),
    "first/days": measured({ china: 60.4, dprk: 60.6, us: 64.1, rok: 61.6 }),
    "full/45": measured({ china: 63, dprk: 62.2, us: 61.6, rok: 61.2 }),
    "full/50": measured({ china: 63, dprk: 62.2, us: 61.6, rok: 61.2 }),
    "full/60": measured({ china: 65.1, dprk: 65.9, us: 64.1, rok: 64 }),
    "full/hours": measured({ china: 65.1, dprk: 65.9, us: 64.1, rok: 64 }),
    "full/75": measured({ china: 65.5, dprk: 66.9, us: 65.4, rok: 64.6 }),
    "full/untimed": measured({ china: 65.5, dprk: 66.9, us: 65.4, rok: 64.6 }),
    "full/days": measured({ china: 65.5, dprk: 66.9, us: 65.4, rok: 64.6 }),
  },
};

/** The numbers alone, as a scenario carries them. */
export const parOf = (scenario: ScenarioId): Readonly<Record<string, ByRole<number>>> =>
  Object.fromEntries(Object.entries(PAR[scenario]).map(([key, { par }]) => [key, par]));

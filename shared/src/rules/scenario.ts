import type { AgendaId, LayoutId, NewsId, Ruleset, ScenarioId } from "./catalogue.ts";
import type { BoardDial } from "./dials.ts";
import type { ByRole, Pair, Role } from "./roles.ts";

/** A value drawn at the start, evenly over centre - spread ... centre + spread. */
export interface Drawn {
  readonly centre: number;
  readonly spread: number;
}

/** The written case: data only, checked against a schema in `scenarios/`. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly start: Readonly<Record<Exclude<BoardDial, `voice.${Role}`>, number>>;
  readonly voice: ByRole<number>;
  readonly trust: Readonly<Record<Pair, number>>;
  readonly drawn: { readonly arsenal: Drawn; readonly economy: Drawn; readonly regime: Drawn };
  readonly decks: { readonly cloud: readonly NewsId[]; readonly news: readonly NewsId[] };
  readonly agendas: ByRole<readonly AgendaId[]>;
  /** Public summits with the DPRK before the match begins. */
  readonly summitsBefore: Readonly<Partial<Record<Pair, number>>>;
  /** Kim has met somebody already: first-summit rule and gifts are off, First call means two summits. */
  readonly kimHasMet: boolean;
  readonly showcaseRounds: readonly number[];
  readonly drillRounds: readonly number[];
  /** Mean score of each role at mixed tables of bots, by `<ruleset>/<layout>`; written by `npm run par`. */
  readonly par: Readonly<Record<string, ByRole<number>>>;
}

export interface PhaseTimes {
  readonly briefing: number;
  readonly talks: number;
  readonly orders: number;
  readonly resolution: number;
  readonly crisis: number;
  readonly communique: number;
}

/** A clock layout (SPEC layouts). Times in milliseconds; null: by readiness only. */
export interface Layout {
  readonly id: LayoutId;
  readonly roundsMin: number;
  readonly roundsMax: number;
  readonly times: PhaseTimes | null;
  readonly settlementFrom: number;
  readonly ruleset: Ruleset;
  readonly visits: number;
}

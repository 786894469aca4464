// Scores with their reasons (SPEC score). Points are exact to tenths; agendas, face-down points and the
// ending come on top of the public goals.

import { agendaMet } from "./agendas.ts";
import type { AgendaId, Ending } from "./catalogue.ts";
import { homeOf, voiceOf } from "./dials.ts";
import { freezes, settlementParties } from "./endings.ts";
import { hasExtraRounds } from "./layouts.ts";
import { type ByRole, ROLES, type Role } from "./roles.ts";
import type { Component, GameState, Hand, Score } from "./state.ts";

/** Weights of the public goals: 85 points a role (SPEC weights). */
export const WEIGHTS: ByRole<Readonly<Partial<Record<Component, number>>>> = {
  china: { VOICE: 25, CALM: 22, BUFFER: 15, DENUKE: 5, HOME: 8, WASHINGTON: 10 },
  dprk: { REG: 25, ECON: 25, ARSENAL: 25, VOICE: 10 },
  us: { DENUKE: 20, VERIFY: 13, ALLY: 13, HOME: 19, VOICE: 8, LEVERAGE: 12 },
  rok: { CALM: 25, KOREAS: 15, ALLY: 15, HOME: 15, VOICE: 15 },
};
/** What a met agenda gives. */
export const AGENDA_POINTS = 15;

/** What an ending makes of a score: times the factor, then at most the cap, then the bonus. */
const WAR = {
  factor: 0.3,
  cap: { china: 20, dprk: 8, us: 20, rok: 8 },
  chinaWithLimits: 30,
} as const;
const COLLAPSED: ByRole<{ readonly factor: number | null; readonly fixed: number | null }> = {
  china: { factor: 0.5, fixed: null },
  dprk: { factor: null, fixed: 5 },
  us: { factor: 0.7, fixed: null },
  rok: { factor: 0.6, fixed: null },
};
export const BONUS = { prepared: 8, settlement: 6, freeze: 3, lastTest: -4 } as const;

/** How a match ended, and whom the ending pays. Ending null: it goes on. */
export interface Outcome {
  readonly ending: Ending | null;
  readonly paid: ReadonlySet<Role>;
}

/** The outcome of an ending by the deals on the board now. */
export function outcomeOf(state: GameState, ending: Ending | null): Outcome {
  const { board } = state;
  if (ending === "settlement") return { ending, paid: settlementParties(board) };
  const parties = ending === "freeze" ? freezes(board).flatMap((deal) => deal.parties) : [];
  return { ending, paid: new Set(parties) };
}

/**
 * The scores of a state as it stands; with an outcome, as that makes them. Reads everything, so it is for
 * the end of a match and for tools.
 */
export function scores(
  state: GameState,
  outcome: Outcome = outcomeOf(state, state.board.final?.ending ?? null),
): ByRole<Score> {
  return Object.fromEntries(
    ROLES.map((role) => [role, scoreOf(state, role, outcome)]),
  ) as unknown as ByRole<Score>;
}

function scoreOf(state: GameState, role: Role, outcome: Outcome): Score {
  const parts = partsOf(state, role);
  const agenda = agendaOf(state, role);
  const faceDown = faceDownPoints(state.hands[role]);
  const goals = parts.reduce((sum, { points }) => sum + points, 0) + agenda.points + faceDown;
  const { factor, cap, fixed } = endingRule(state, role, outcome.ending);
  const bonus = bonusOf(state, role, outcome);
  const scaled = fixed ?? Math.min(cap ?? Number.POSITIVE_INFINITY, goals * (factor ?? 1));
  return {
    total: tenths(scaled + bonus),
    par: state.board.facts.par[role],
    parts,
    agenda,
    faceDown,
    bonus,
    factor,
    cap: fixed ?? cap,
  };
}

/** Points won by cheats that nobody has found out. */
export const faceDownPoints = ({ faceDown }: Hand): number =>
  Object.values(faceDown).reduce((sum, { points }) => sum + points, 0);

function partsOf(state: GameState, role: Role): Score["parts"] {
  const weights = WEIGHTS[role];
  return (Object.keys(weights) as Component[]).map((component) => {
    const weight = weights[component] ?? 0;
    const value = componentOf(state, role, component);
    return { component, weight, value, points: tenths((weight * value) / 100) };
  });
}

/** The value of a component, 0-100, from the true values. */
export function componentOf(state: GameState, role: Role, component: Component): number {
  const { dials } = state.board;
  const own = state.hands.dprk.dials;
  switch (component) {
    case "VOICE":
      return dials[voiceOf(role)];
    case "CALM":
      return 100 - dials.tension;
    case "BUFFER":
      return tenths(Math.min(100, (own.regime ?? 0) / 0.7));
    case "DENUKE":
      return 100 - (own.arsenal ?? 0);
    case "HOME": {
      const at = homeOf(role);
      return at === "regime" ? (own.regime ?? 0) : dials[at];
    }
    case "WASHINGTON":
      return state.folders["china+us"].trust ?? 0;
    case "REG":
      return own.regime ?? 0;
    case "ECON":
      return own.economy ?? 0;
    case "ARSENAL":
      return own.arsenal ?? 0;
    case "VERIFY":
      return dials.inspection;
    case "ALLY":
      return state.folders["us+rok"].trust ?? 0;
    case "LEVERAGE":
      return Math.max(20 * (state.hands.dprk.bite ?? 0), dials.inspection);
    case "KOREAS":
      return state.folders["dprk+rok"].trust ?? 0;
  }
}

function agendaOf(state: GameState, role: Role): Score["agenda"] {
  const id: AgendaId = state.hands[role].agenda;
  const met = agendaMet(state, id);
  return { id, met, points: met ? AGENDA_POINTS : 0 };
}

interface EndingRule {
  readonly factor: number | null;
  readonly cap: number | null;
  readonly fixed: number | null;
}
const PLAIN: EndingRule = { factor: null, cap: null, fixed: null };

function endingRule(state: GameState, role: Role, ending: Ending | null): EndingRule {
  switch (ending) {
    case "war": {
      const spared = role === "china" && statedLimits(state) && provokedNow(state);
      const cap = spared ? WAR.chinaWithLimits : WAR.cap[role];
      return { factor: WAR.factor, cap, fixed: null };
    }
    case "collapse":
      return { ...PLAIN, ...COLLAPSED[role] };
    case "settlement":
    case "freeze":
    case "breakdown":
    case "stalemate":
    case null:
      return PLAIN;
  }
}

const statedLimits = (state: GameState): boolean => (state.board.played.limit_pact ?? 0) > 0;

/** Did the DPRK test or launch in the round that is being settled? */
const provokedNow = (state: GameState): boolean =>
  state.board.lastCards.some(
    ({ card, round }) => round === state.board.round && (card === "test" || card === "short_range"),
  );

function bonusOf(state: GameState, role: Role, { ending, paid }: Outcome): number {
  const last = role === "dprk" && testedInKnownLastRound(state) ? BONUS.lastTest : 0;
  const prepared = role === "china" && (state.board.played.border_plan ?? 0) > 0;
  if (ending === "collapse") return last + (prepared ? BONUS.prepared : 0);
  if (ending === "settlement" && paid.has(role)) return last + BONUS.settlement;
  if (ending === "freeze" && paid.has(role)) return last + BONUS.freeze;
  return last;
}

/** A last round that all know to be the last: by the layout, or the eighth (SPEC known-last-round). */
function testedInKnownLastRound(state: GameState): boolean {
  const { round, lastCards, facts } = state.board;
  const known = round >= facts.layout.roundsMax || !hasExtraRounds(facts.layout);
  return (
    known &&
    round >= facts.layout.roundsMin &&
    lastCards.some((play) => play.card === "test" && play.round === round)
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

// What a position is worth to a seat at the end of the match, as games of the temperaments have taught.
import { AGENDA_POINTS, type GameState, type Role } from "../rules/index.ts";
import { agendaLooks } from "./strategistAgendas.ts";
import { looksAt, sightOf } from "./strategistEyes.ts";
import { AGENDA_WEIGHTS, GOAL_WEIGHTS } from "./strategistWeights.ts";

/** The score where the match is over; before that what may be expected, the agenda by its odds. */
export function promiseOf(state: GameState, role: Role): number {
  if (state.board.final) return state.board.final.scores[role].total;
  const sight = sightOf(state, role);
  const { agenda } = state.hands[role];
  const odds = weighed(AGENDA_WEIGHTS[agenda], agendaLooks(sight, agenda));
  return weighed(GOAL_WEIGHTS[role], looksAt(sight)) + AGENDA_POINTS / (1 + Math.exp(-odds));
}

function weighed(weights: readonly number[], numbers: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    sum += (weights[at] as number) * (numbers[at] as number);
  }
  return sum;
}

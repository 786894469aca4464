// The sixteen secret agendas (SPEC agendas), judged when the match is over and everything held has been applied.
import type { AgendaId } from "./catalogue.ts";
import { hasDue, whenOf } from "./due.ts";
import { AGENDA } from "./numbers.ts";
import type { Pair, Role } from "./roles.ts";
import { dealsInForce } from "./round.ts";
import type { Board, GameState } from "./state.ts";

/** Is the condition of the agenda met as the state stands? Reads true values. */
export function agendaMet(state: GameState, agenda: AgendaId): boolean {
  const { board, hands } = state;
  const { dials, plenary } = board;
  const { arsenal = 0, economy = 0, regime = 0 } = hands.dprk.dials;
  const trust = (pair: Pair) => state.folders[pair].trust ?? 0;
  switch (agenda) {
    case "host":
      return plenary.held >= AGENDA.host.plenaries;
    case "lifeline":
      return (
        trust("china+dprk") >= AGENDA.lifeline.trust &&
        (hands.china.dials.trueEnforcement ?? 0) <= AGENDA.lifeline.enforcement
      );
    case "loosen":
      return trust("us+rok") <= AGENDA.loosen.trust;
    case "first_call":
      return firstCall(board);
    case "keep_bomb":
      return arsenal >= AGENDA.keep_bomb.arsenal && dials.sanctions <= AGENDA.keep_bomb.sanctions;
    case "open_gates":
      return economy >= AGENDA.open_gates.economy;
    case "equal":
      return metInSubstance(board);
    case "nobodys_client":
      return (
        regime >= AGENDA.nobodys_client.regime && trust("china+dprk") <= AGENDA.nobodys_client.trust
      );
    case "big_win":
      return arsenal <= AGENDA.big_win.arsenal;
    case "no_giveaways":
      return (
        dials.sanctions >= AGENDA.no_giveaways.sanctions &&
        dials.enforcement >= AGENDA.no_giveaways.enforcement &&
        freezeInForce(state)
      );
    case "hold_line":
      return trust("us+rok") >= AGENDA.hold_line.trust;
    case "television":
      return metInSubstance(board) && dials["home.us"] >= AGENDA.television.home;
    case "drivers_seat":
      return dials["voice.rok"] >= AGENDA.drivers_seat.voice;
    case "railway":
      return economy >= AGENDA.railway.economy && trust("dprk+rok") >= AGENDA.railway.trust;
    case "both_patrons":
      return (
        trust("us+rok") >= AGENDA.both_patrons.washington &&
        trust("china+rok") >= AGENDA.both_patrons.beijing
      );
    case "peace_text":
      return dealsInForce(state).some(
        ({ parties }) => parties.includes("rok") && parties.includes("dprk") && parties.length > 2,
      );
  }
}

/** First with China, and something after it. */
export function firstCall(board: Board): boolean {
  const meetings = meetingsHeld(board, "china", "dprk");
  return board.kimFirst === "china" && (meetings >= 2 || board.plenary.held >= 1);
}

/** Public meetings of two leaders in this match. */
export const meetingsHeld = ({ summits }: Board, a: Role, b: Role): number =>
  Object.values(summits).filter(
    ({ status, host, guest }) =>
      status === "held" && (host === a || host === b) && (guest === a || guest === b),
  ).length;

/** Have Washington and Pyongyang met over something that they signed? */
export const metInSubstance = ({ summits }: Board): boolean =>
  Object.values(summits).some(
    ({ outcome, host, guest }) =>
      outcome === "substance" && [host, guest].includes("us") && [host, guest].includes("dprk"),
  );

const freezeInForce = (state: GameState): boolean =>
  dealsInForce(state).some(
    (deal) => hasDue(deal, "TF", whenOf(state.board)) || hasDue(deal, "FF", whenOf(state.board)),
  );

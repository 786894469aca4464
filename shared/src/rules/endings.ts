// The tests of the endings (SPEC ending-settlement), and the public checklist of a settlement.
import type { Ending } from "./catalogue.ts";
import type { Deal } from "./deals.ts";
import { hasDue, whenOf } from "./due.ts";
import {
  ANOTHER_ROUND,
  BREAKDOWN_TENSION,
  COLLAPSE,
  FREEZE_TENSION,
  SETTLEMENT,
} from "./numbers.ts";
import { chance, draw } from "./rng.ts";
import type { Role } from "./roles.ts";
import type { Board, GameState, View } from "./state.ts";

/** Is the regime or the economy low enough, and does the draw of this round go wrong? */
export function isCollapse(state: GameState): boolean {
  const { regime, economy } = state.hands.dprk.dials;
  const low = (regime ?? 0) <= COLLAPSE.regime || (economy ?? 0) <= COLLAPSE.economy;
  return low && chance(state.vault.seed, COLLAPSE.percent, "collapse", state.board.round);
}

/** Everything that everybody can see of a settlement holds: only Arsenal decides. */
export function settlementTestable(board: Board): boolean {
  const { dials, round, facts } = board;
  return (
    round >= facts.layout.settlementFrom &&
    dials.inspection >= SETTLEMENT.inspection &&
    dials.sanctions <= SETTLEMENT.sanctions &&
    dials.tension <= SETTLEMENT.tension &&
    inspectorsDue(board)
  );
}

export const isSettled = (state: GameState): boolean =>
  settlementTestable(state.board) &&
  (state.hands.dprk.dials.arsenal ?? 0) < SETTLEMENT.arsenalBelow;

const inspectorsDue = (board: Board): boolean =>
  liveInPublic(board).some((deal) => hasDue(deal, "IN", whenOf(board)));

const liveInPublic = (board: Board): readonly Deal[] =>
  Object.values(board.deals).filter(({ status }) => status === "live");

/** Parties of a public live deal with inspections or dismantling: a settlement pays them more. */
export const settlementParties = (board: Board): ReadonlySet<Role> =>
  new Set(
    liveInPublic(board)
      .filter((deal) =>
        Object.values(deal.clauses).some(({ code }) => code === "IN" || code === "DM"),
      )
      .flatMap(({ parties }) => parties),
  );

/** Public live deals between at least the US and the DPRK with a freeze in force. */
export const freezes = (board: Board): readonly Deal[] =>
  liveInPublic(board).filter(
    (deal) =>
      deal.parties.includes("us") &&
      deal.parties.includes("dprk") &&
      (["TF", "FF", "DM"] as const).some((code) => hasDue(deal, code, whenOf(board))),
  );

/** How the match ends when nothing ended it before. */
export function quietEnding(board: Board): Ending {
  const { tension } = board.dials;
  if (tension <= FREEZE_TENSION && freezes(board).length > 0) return "freeze";
  return tension >= BREAKDOWN_TENSION ? "breakdown" : "stalemate";
}

/** A stalemate is told as "never signed", or as "signed and broken" where a public deal was made. */
export const stalemateVariant = (board: Board): "never_signed" | "signed_and_broken" =>
  Object.keys(board.deals).length === 0 ? "never_signed" : "signed_and_broken";

/** Is there another round? Where the last one is hidden it is drawn (SPEC hidden-last-round). */
export function waitsOrEnds(
  board: Board,
  seed: string,
): { readonly another: boolean; readonly drawn: boolean } {
  const { roundsMin, roundsMax } = board.facts.layout;
  const { round } = board;
  if (round < roundsMin) return { another: true, drawn: false };
  if (round >= roundsMax) return { another: false, drawn: false };
  return { another: draw(seed, "another", round) < ANOTHER_ROUND, drawn: true };
}

/** A line of the settlement checklist. `unknown`: the viewer cannot tell. */
export interface SettlementLine {
  readonly line: "round" | "arsenal" | "inspection" | "sanctions" | "tension" | "inspections";
  readonly standing: "met" | "notMet" | "unknown";
  /** The number that has to be reached. */
  readonly target: number;
}

/** The public checklist, each line as far as the viewer knows (SPEC settlement-checklist). */
export function settlementChecklist(view: View): readonly SettlementLine[] {
  const { board } = view;
  const { dials, round, facts } = board;
  const line = (name: SettlementLine["line"], target: number, met: boolean): SettlementLine => ({
    line: name,
    target,
    standing: met ? "met" : "notMet",
  });
  return [
    line("round", facts.layout.settlementFrom, round >= facts.layout.settlementFrom),
    { line: "arsenal", target: SETTLEMENT.arsenalBelow, standing: arsenalStanding(view) },
    line("inspection", SETTLEMENT.inspection, dials.inspection >= SETTLEMENT.inspection),
    line("sanctions", SETTLEMENT.sanctions, dials.sanctions <= SETTLEMENT.sanctions),
    line("tension", SETTLEMENT.tension, dials.tension <= SETTLEMENT.tension),
    line("inspections", 1, inspectorsDue(board)),
  ];
}

function arsenalStanding(view: View): SettlementLine["standing"] {
  const own = view.hand?.dials.arsenal;
  const { low, high } = view.board.bins.arsenal;
  const [from, to] = own === undefined ? [low, high] : [own, own];
  if (to < SETTLEMENT.arsenalBelow) return "met";
  return from >= SETTLEMENT.arsenalBelow ? "notMet" : "unknown";
}

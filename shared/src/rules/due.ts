import type { ClauseCode } from "./catalogue.ts";
import type { Clause, Deal, DealClause, LedgerMark, Summit } from "./deals.ts";
import { latest } from "./kept.ts";
import { FOLDERS, folderOf, PAIRS, type Role } from "./roles.ts";
import type { Board, GameState, View } from "./state.ts";

/** What "due" depends on beside the deal. Inspection as at the start of Resolution, 0-100. */
export interface When {
  readonly round: number;
  readonly inspection: number;
}

export const whenOf = (board: Board): When => ({
  round: board.round,
  inspection: board.dials.inspection,
});

/** How a clause stands in a round: due, or why it is not (SPEC due, conditions, snap-back). */
export type Standing = "due" | "waiting" | "unmet" | "suspended" | "over";

/** Clauses in their order: c1, c2, ... */
export const clausesOf = (deal: Deal): readonly DealClause[] => Object.values(deal.clauses);

export const markOf = (clause: DealClause, round: number): LedgerMark | undefined =>
  clause.ledger[String(round)];

/** Rows of the ledger are read as their readers know them, so an uncaught cheat counts as kept (SPEC memory). */
export function standing(deal: Deal, clause: DealClause, when: When): Standing {
  if (deal.status === "ended") return "over";
  const { round } = when;
  if (clause.until !== null && round > clause.until) return "over";
  if (clause.code === "SM" && (clause.done || round > clause.from)) return "over";
  if (round < clause.from || round < deal.signedRound) return "waiting";
  const { condition } = clause;
  if (condition === null) return "due";
  switch (condition.kind) {
    case "round":
      return round >= condition.round ? "due" : "waiting";
    case "inspection":
      return when.inspection >= condition.atLeast ? "due" : "unmet";
    case "kept":
      return standingOfDependent(deal.clauses[condition.clause], round);
  }
}

/** A clause that waits for another: due after a round in which that one was kept, suspended once it fails. */
function standingOfDependent(other: DealClause | undefined, round: number): Standing {
  if (!other) return "suspended";
  if (markOf(other, round - 1) === "kept") return "due";
  const everKept = Object.values(other.ledger).includes("kept");
  const failed = Object.values(other.ledger).some((mark) => mark === "broken" || mark === "caught");
  return everKept || failed ? "suspended" : "unmet";
}

export const isDue = (deal: Deal, clause: DealClause, when: When): boolean =>
  standing(deal, clause, when) === "due";

/** Owed now or later: the clause has not run out (SPEC no-repeat). */
export const isOwed = (deal: Deal, clause: DealClause, when: When): boolean =>
  standing(deal, clause, when) !== "over";

type Seen = Pick<View, "board" | "folders">;

/** Live deals that the viewer knows: all public ones, and secret ones in its own folders. */
export const liveDeals = latest((view: Seen): readonly Deal[] => {
  const out: Deal[] = [];
  collectLive(view.board.deals, out);
  for (const key of FOLDERS) {
    const folder = view.folders[key];
    if (folder) collectLive(folder.deals, out);
  }
  return out;
});

function collectLive(deals: Readonly<Record<string, Deal>>, out: Deal[]): void {
  for (const id in deals) {
    const deal = deals[id];
    if (deal && deal.status === "live") out.push(deal);
  }
}

/** Every deal of the match, ended ones included: public ones first, then folder by folder. */
export function allDeals(state: Pick<GameState, "board" | "folders">): readonly Deal[] {
  const out = Object.values(state.board.deals);
  for (const key of FOLDERS) out.push(...Object.values(state.folders[key].deals));
  return out;
}

/** The path of a deal, by where it lies now: the board if public, the parties' folder if secret. */
export const dealPath = (deal: Pick<Deal, "id" | "parties" | "secret">): readonly string[] =>
  deal.secret ? ["folders", folderOf(deal.parties), "deals", deal.id] : ["board", "deals", deal.id];

/** Is a clause of this code, by this owner or by anybody, due in the deal? */
export const hasDue = (deal: Deal, code: ClauseCode, when: When): boolean =>
  clausesOf(deal).some((clause) => clause.code === code && isDue(deal, clause, when));

/** Summits that the viewer knows of: on the board, and in the folders it reads. Only pairs meet. */
export const summitsOf = latest((view: Seen): readonly Summit[] => {
  const out = Object.values(view.board.summits);
  for (const key of PAIRS) {
    const folder = view.folders[key];
    if (folder) for (const id in folder.summits) out.push(folder.summits[id] as Summit);
  }
  return out;
});

export const isParty = (parties: readonly Role[], role: Role): boolean => parties.includes(role);

/** The same undertaking: owner and code, and for SM the guest and the round as well. */
export const sameUndertaking = (a: Clause, b: Clause): boolean =>
  a.owner === b.owner &&
  a.code === b.code &&
  (a.code !== "SM" || (a.from === b.from && a.summit?.guest === b.summit?.guest));

// The story so far of a table, for whoever comes late: from the viewer's own view and log. Pure.
import type { LogEntry } from "@freeze/shared/net";
import { type Deal, isDue, liveDeals, type Role, type View, whenOf } from "@freeze/shared/rules";
import { describe, type TextContext } from "@freeze/shared/text";
import { invitationsTo, proposalsOf, waitsFor, withRounds } from "../panels/read.ts";
import { KIND_OF } from "../panels/record/kinds.ts";

/** How many lines of what happened a minute has room for. */
const LINES = 7;

export interface Undertaking {
  readonly deal: Deal;
  readonly clause: Deal["clauses"][string];
  /** Owed in this round. */
  readonly due: boolean;
}

/** What happened, newest round last: events that a person would tell first. */
export function happened(log: readonly LogEntry[], text: TextContext) {
  const lines = withRounds(log).flatMap(({ n, round, event }) => {
    const kind = KIND_OF[event.type];
    if (kind === null || !TOLD.has(event.type)) return [];
    const line = describe(event, text);
    return line === null ? [] : [{ n, round, line }];
  });
  return lines.slice(-LINES);
}

/** What a newcomer must know of: deeds, not numbers or drafts. */
const TOLD: ReadonlySet<string> = new Set([
  "newsDrawn",
  "dealSigned",
  "dealEnded",
  "dealPublished",
  "summitHeld",
  "summitCancelled",
  "plenaryHeld",
  "cheatCaught",
  "openBreach",
  "covertExposed",
  "crisisBroke",
  "crisisSettled",
  "standInSet",
  "rolledBack",
]);

/** What this government has promised in deals in force. */
export const promised = (view: View, role: Role): readonly Undertaking[] =>
  liveDeals(view).flatMap((deal) =>
    Object.values(deal.clauses)
      .filter((clause) => clause.owner === role)
      .map((clause) => ({ deal, clause, due: isDue(deal, clause, whenOf(view.board)) })),
  );

/** What waits for this government's answer. */
export const waiting = (view: View, role: Role) => ({
  offers: proposalsOf(view).filter((proposal) => waitsFor(proposal, role)),
  invitations: invitationsTo(view, role),
});

/** Is there anything to tell? Not before the first round has been talked about. */
export const hasStory = ({ board }: View): boolean =>
  board.phase !== "over" && (board.round > 1 || board.phase !== "briefing");

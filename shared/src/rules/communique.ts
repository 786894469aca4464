// The Communique: the vote in New York, the answer to secondary sanctions, the victims' choices, and then the
// checks that may end the match (SPEC silence, ending-settlement).
import type { CardId } from "./catalogue.ts";
import { endDeal } from "./dealEnds.ts";
import type { Deal } from "./deals.ts";
import { clausesOf, markOf } from "./due.ts";
import { applyAll, applyEffects, type Item } from "./effects.ts";
import { isCollapse, isSettled, settlementTestable, waitsOrEnds } from "./endings.ts";
import { finish } from "./finish.ts";
import { SECONDARY, UN_VOTE } from "./numbers.ts";
import { folderOf, type Role } from "./roles.ts";
import { dealsInForce, gather } from "./round.ts";
import type { GameState } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";

/** Asks what is open: everybody reads what is asked in public, parties what concerns their secret deals. */
export function openCommunique(tx: Transaction): void {
  const state = tx.state();
  const unVote = playedThisRound(state, "test");
  const secondary = playedThisRound(state, "secondary");
  const open: Record<string, readonly Role[]> = {};
  const secret: { readonly deal: Deal; readonly victims: readonly Role[] }[] = [];
  for (const deal of dealsInForce(state)) {
    const victims = victimsOf(deal, state.board.round);
    if (victims.length === 0) continue;
    if (deal.secret) secret.push({ deal, victims });
    else open[deal.id] = victims;
  }
  if (unVote || secondary || Object.keys(open).length > 0) {
    const asked = { unVote, secondary, choices: open };
    tx.emit("all", { type: "asked", ...asked }, [put(["board", "asked"], asked)]);
  }
  for (const { deal, victims } of secret) {
    const choices = { [deal.id]: victims };
    const writes = [put(["folders", folderOf(deal.parties), "choices", deal.id], victims)];
    const fact = { type: "asked", unVote: false, secondary: false, choices } as const;
    tx.emit(deal.parties, fact, writes);
  }
}

/** Whoever a breach of this round was done to; nobody where good offices stepped in (SPEC victims-choice). */
function victimsOf(deal: Deal, round: number): readonly Role[] {
  if (deal.probation?.round === round + 1) return [];
  const culprits = new Set(
    clausesOf(deal)
      .filter((clause) => {
        const mark = markOf(clause, round);
        return mark === "broken" || mark === "caught";
      })
      .map(({ owner }) => owner),
  );
  return deal.parties.filter((role) => [...culprits].some((culprit) => culprit !== role));
}

const playedThisRound = (state: GameState, card: CardId): boolean =>
  state.board.lastCards.some((play) => play.card === card && play.round === state.board.round);

/** Counts the answers, silence included, and decides whether the match is over. */
export function settleCommunique(tx: Transaction): void {
  settleVotes(tx);
  settleChoices(tx);
  const { board, vault } = tx.state();
  if (isCollapse(tx.state())) {
    finish(tx, "collapse");
    return;
  }
  if (settlementTestable(board)) {
    const passed = isSettled(tx.state());
    tx.emit("all", { type: "settlementTested", passed });
    if (passed) {
      finish(tx, "settlement");
      return;
    }
  }
  const next = waitsOrEnds(board, vault.seed);
  if (next.drawn) tx.emit("all", { type: "extraRoundDrawn", another: next.another });
  if (!next.another) finish(tx, null);
}

/** Silence backs the resolution and complies. */
function settleVotes(tx: Transaction): void {
  const { board, hands } = tx.state();
  const items: Item[] = [];
  if (board.asked.unVote) {
    const back = hands.china.vote ?? true;
    tx.emit("all", { type: "voted", back });
    const effects = back ? UN_VOTE.back : UN_VOTE.block;
    items.push({ cause: { kind: "vote", back }, effects });
  }
  if (board.asked.secondary) {
    const comply = hands.china.comply ?? true;
    tx.emit("all", { type: "secondaryAnswered", comply });
    const effects = comply ? SECONDARY.comply : SECONDARY.defy;
    items.push({ cause: { kind: "secondary", comply }, effects });
  }
  applyEffects(tx, "votes", items);
}

/** One victim that wants it ends the deal; who that was is not told. */
function settleChoices(tx: Transaction): void {
  const { board, hands, folders } = tx.state();
  const items = gather();
  for (const deal of dealsInForce(tx.state())) {
    const choosers = deal.secret
      ? folders[folderOf(deal.parties)].choices[deal.id]
      : board.asked.choices[deal.id];
    if (!choosers?.some((role) => hands[role].choices[deal.id] === true)) continue;
    endDeal(tx, items, { deal, why: "victim", by: null });
  }
  applyAll(tx, "choices", items);
}

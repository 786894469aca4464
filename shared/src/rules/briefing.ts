// The event of a round (SPEC event-decks): drawn from one of two decks by Tension, applied, and told to everybody.
import { expireDeals } from "./dealEnds.ts";
import { applyEffects } from "./effects.ts";
import { NEWS } from "./news.ts";
import { CLOUD_BELOW } from "./numbers.ts";
import { shuffled } from "./rng.ts";
import { put, type Transaction } from "./transaction.ts";

/** Draws and applies this round's event and says whether the calendar has a drill. */
export function drawNews(tx: Transaction): void {
  const { board, vault } = tx.state();
  const { round, facts } = board;
  const tensionBefore = board.dials.tension;
  const deck = tensionBefore < CLOUD_BELOW ? "cloud" : "news";
  const reshuffled = vault.decks[deck].length === 0;
  const cards = reshuffled
    ? shuffled(vault.seed, facts.decks[deck], "deck", deck, round)
    : vault.decks[deck];
  const [news, ...left] = cards;
  if (news === undefined) throw new Error(`the deck ${deck} is empty`);
  const drill = facts.drillRounds.includes(round);
  const showcase = facts.showcaseRounds.includes(round);
  tx.emit("all", { type: "newsDrawn", news, deck, reshuffled, drill, showcase }, [
    put(["board", "news"], { id: news, deck }),
    put(["board", "tensionBefore"], tensionBefore),
    put(["board", "drill"], drill ? "scheduled" : "none"),
    put(["vault", "decks", deck], left),
  ]);
  expireDeals(tx);
  const { effects } = NEWS[news];
  if (Object.keys(effects).length === 0) return;
  applyEffects(tx, "news", [{ cause: { kind: "news", news }, effects }]);
}

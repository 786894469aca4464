// The last questions of a round: China's vote and its answer to secondary sanctions, and whether a broken deal ends.
import { type Action, openChoices } from "../rules/index.ts";
import { worthOfDeal } from "./cheating.ts";
import type { Mind } from "./mind.ts";

/** What a seat answers next, or null. */
export function communiqueAnswer(mind: Mind): Action | null {
  const { view, me, dice, round } = mind;
  if (me === "china") {
    if (view.board.asked.unVote && view.hand.vote === null) {
      return { type: "vote", back: dice("vote", round) < chanceToBack(mind) };
    }
    if (view.board.asked.secondary && view.hand.comply === null) {
      return { type: "answerSecondary", comply: dice("comply", round) < chanceToComply(mind) };
    }
  }
  const deal = openChoices(view).find((id) => view.hand.choices[id] === undefined);
  if (deal === undefined) return null;
  const end = dice("end", round, deal) < (weighEnd(mind, deal)?.chance ?? 0);
  return { type: "choose", deal, end };
}

/** China backs a resolution against a neighbour that it has fallen out with, more often than not. */
export function chanceToBack({ view }: Mind): number {
  const level = view.board.levels["china+dprk"];
  return level === "hostile" || level === "wary" ? 0.75 : 0.4;
}

export const chanceToComply = ({ style }: Mind): number => 0.65 - 0.2 * style.toughness;

/** A victim ends a deal that it would not miss, or out of temper; null: the deal is not there any more. */
export function weighEnd(
  mind: Mind,
  id: string,
): { readonly worth: number; readonly chance: number } | null {
  const deal = mind.ground.outlook.deals.find((one) => one.id === id);
  if (!deal) return null;
  const worth = worthOfDeal(mind, deal);
  const temper = mind.style.endsDeals * Math.max(0.2, 1 - worth / 8);
  return { worth, chance: worth < 0 ? 1 : temper };
}

// Keeping and cheating: what it earns face down, what it costs if it is found out.
import {
  type Clause,
  clauseKind,
  clausesOf,
  type Deal,
  detectionOf,
  isParty,
  type Orders,
  project,
  whyNotCheat,
} from "../rules/index.ts";
import { penaltyCost } from "./cards.ts";
import { once } from "./memory.ts";
import type { Mind } from "./mind.ts";
import { type Sums, worthOfEffects } from "./sums.ts";
import { ownWorth } from "./worth.ts";

export type Cheat = Orders["cheats"][number];

/** Points that the deal still holds for this seat, if it is kept. */
export function worthOfDeal(mind: Mind, deal: Deal): number {
  const { ground } = mind;
  const from = ground.outlook;
  const rest = { ...from, deals: from.deals.filter(({ id }) => id !== deal.id) };
  return ground.worth()[mind.me] - ownWorth(ground, project(rest));
}

/** The clause this seat cheats on this round, or none. */
export function chooseCheat(sums: Sums): Cheat | null {
  const { mind } = sums;
  let best: { readonly cheat: Cheat; readonly profit: number } | null = null;
  for (const deal of mind.ground.outlook.deals) {
    if (!isParty(deal.parties, mind.me)) continue;
    const bar = barOf(mind, deal);
    if (bar === null) continue;
    const worth = once(() => Math.max(0, worthOfDeal(mind, deal)));
    for (const clause of clausesOf(deal)) {
      if (whyNotCheat(mind.view, deal, clause)) continue;
      const profit = profitOf(sums, deal, { clause, worth });
      if (profit >= bar && profit > (best?.profit ?? Number.NEGATIVE_INFINITY)) {
        best = { cheat: { deal: deal.id, clause: clause.id }, profit };
      }
    }
  }
  return best?.cheat ?? null;
}

/** Points from which this seat cheats; null: it keeps its word here. Broken words are answered in kind. */
function barOf({ style, memory, round, dice, me }: Mind, deal: Deal): number | null {
  const broken = deal.parties.some((role) => role !== me && round - memory.lastBreach[role] === 1);
  if (broken && style.grudge > 1 && memory.breaches[me] === 0) return 0.5;
  if (style.cheatAt === null) return null;
  return style.cheatAt + (dice("nerve", round, deal.id) - 0.5) * 0.8;
}

interface Temptation {
  readonly clause: Clause;
  readonly worth: () => number;
}

function profitOf(sums: Sums, deal: Deal, { clause, worth }: Temptation): number {
  const { view, left } = sums.mind;
  const kind = clauseKind(clause.owner, clause.code);
  const percent = detectionOf(view, clause.owner, clause.code, deal.sixParty);
  if (!kind.cheat || percent === null) return Number.NEGATIVE_INFINITY;
  const caught = percent / 100;
  const earned = kind.cheat.points + worthOfEffects(sums, kind.cheat.effects);
  const lost = stake(sums, clause) + penaltyCost(sums, deal.parties);
  const ends = left > 1 ? 0.6 * worth() : 0;
  return (1 - caught) * earned - caught * (lost + ends);
}

/** Face-down points already won from the clause: found out once, all are gone. */
function stake({ mind }: Sums, clause: Clause): number {
  let sum = 0;
  for (const won of Object.values(mind.view.hand.faceDown)) {
    if (won.clause === clause.id) sum += won.points;
  }
  return sum;
}

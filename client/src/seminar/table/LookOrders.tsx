import { type Orders, ROLES } from "@freeze/shared/rules";
import { pairName } from "@freeze/shared/text";
import { t, translate } from "../../model/language.ts";
import { RoleBadge } from "../../ui/Flag.tsx";
import type { LookedState } from "./looked.ts";

/** What each government has ordered in secret, and what its capital has told it to reach. */
export function LookOrders({ state }: { state: LookedState }) {
  return (
    <ul class="look-orders">
      {ROLES.map((role) => {
        const hand = state.hands[role];
        return (
          <li key={role} data-role={role}>
            <RoleBadge role={role} size={20} />
            <p>
              <span class="look-label">{t("seminar.look.agenda")}</span>{" "}
              {t(`agenda.${hand.agenda}`)}
            </p>
            <p>
              <span class="look-label">{t("phase.orders")}</span>{" "}
              {hand.orders ? ordersText(hand.orders) : t("seminar.look.noOrders")}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function ordersText(orders: Orders): string {
  const say = translate.value;
  const cards = orders.cards.map(({ card, pair }) =>
    pair ? `${t(`card.${card}`)} (${pairName(pair, say)})` : t(`card.${card}`),
  );
  const parts = [
    ...cards,
    ...(orders.cheats.length > 0 ? [t("seminar.look.cheats")] : []),
    ...(orders.statement ? [t(`statement.${orders.statement.kind}`)] : []),
    ...orders.leave.map((id) => t("seminar.look.leaves", { id })),
    ...(orders.leak ? [t("seminar.look.leaks")] : []),
    ...(orders.cancel.length > 0 ? [t("seminar.look.cancels")] : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : t("seminar.look.nothing");
}

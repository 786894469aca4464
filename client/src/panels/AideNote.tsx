import type { Draft } from "@freeze/shared/rules";
import { useStudent } from "../classroom/context.ts";
import { usePanel } from "./context.ts";
import { Button } from "./kit.tsx";
import { setDraft } from "./orders/model.ts";

/** Whoever does not lead the delegation sees plainly whose hand signs. */
export function AideNote() {
  const { t, live, head, role, source } = usePanel();
  const leads = useStudent()?.view.value?.me.fellows.find((one) => one.head)?.alias;
  if (!live || head || !role) return null;
  const bot = source.lobby.value?.seats[role].kind === "bot";
  if (bot) {
    return (
      <p class="p-aide" role="note">
        {t("student.bot")}
      </p>
    );
  }
  return (
    <p class="p-aide" role="note">
      {leads ? t("student.aide", { head: leads }) : t("refusal.notHead")}
    </p>
  );
}

/** What a fellow of the delegation has drafted, while I have begun nothing of my own. */
export function SharedDraft({ of }: { of: keyof Draft }) {
  const { t, view, state, live } = usePanel();
  const fellows = useStudent()?.view.value?.me.fellows.length ?? 0;
  const draft = view.hand?.draft;
  const { round } = view.board;
  if (!live || fellows === 0 || !draft?.[of]) return null;
  const { offer, orders } = draft;
  if (of === "orders" && JSON.stringify(state.orders.value.orders) === JSON.stringify(orders)) {
    return null;
  }
  const take = () => {
    if (of === "offer" && offer) state.offer.value = { ...offer, standsUntil: round };
    if (of === "orders" && orders) setDraft(state, view, orders);
  };
  return (
    <div class="p-aide">
      <p>{t(`student.draft.${of}`)}</p>
      <Button small onClick={take}>
        {t("student.draft.take")}
      </Button>
    </div>
  );
}

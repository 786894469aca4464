import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { Choices } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";
import { LookBoard } from "./LookBoard.tsx";
import { LookDeals } from "./LookDeals.tsx";
import { LookOrders } from "./LookOrders.tsx";
import { LookTalk } from "./LookTalk.tsx";
import type { LookedState } from "./looked.ts";

const PARTS = ["board", "talk", "deals", "orders"] as const;
type Part = (typeof PARTS)[number];

/** Into the table, live: the world, what is said in every channel, what is offered and signed, what is ordered. */
export function Look({ code }: { code: string }) {
  const { line } = useDesk();
  const part = useSignal<Part>("board");
  const looked = line.looked.value;
  const state = looked?.table === code ? (looked.state as LookedState) : null;
  if (!state) return <p class="empty">{t("ui.loading")}</p>;
  if (!state.began || !state.board) return <p class="empty">{t("seminar.look.notYet")}</p>;
  return (
    <div class="look">
      <Choices
        legend={t("seminar.panel.look")}
        quietLegend
        value={part.value}
        onChange={(next) => (part.value = next)}
        choices={PARTS.map((id) => ({ value: id, label: t(`seminar.look.${id}`) }))}
      />
      {part.value === "board" ? <LookBoard state={state} /> : null}
      {part.value === "talk" ? <LookTalk state={state} /> : null}
      {part.value === "deals" ? <LookDeals state={state} /> : null}
      {part.value === "orders" ? <LookOrders state={state} /> : null}
      <p class="hint">{t("seminar.look.told")}</p>
    </div>
  );
}

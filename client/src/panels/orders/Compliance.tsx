import type { Orders, Role } from "@freeze/shared/rules";
import { clauseName, dealName } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { Choice, Empty, Section } from "../kit.tsx";
import { type Due, detection, dueClauses, kindOf, ordersRefusal, refusalText } from "../rules.ts";
import { Effects } from "./CardFace.tsx";

interface Props {
  readonly role: Role;
  readonly orders: Orders;
  readonly onChange: (change: Partial<Orders>) => void;
  readonly locked: boolean;
}

/** Keep or cheat, clause by clause, with what cheating pays and risks. */
export function Compliance(props: Props) {
  const { t, view } = usePanel();
  const due = dueClauses(view, props.role);
  return (
    <Section title={t("panel.orders.promises")} aside={<span class="p-count">{due.length}</span>}>
      {due.length === 0 && <Empty>{t("panel.orders.noPromises")}</Empty>}
      <ul class="p-promises">
        {due.map((one) => (
          <Undertaking key={`${one.deal.id}.${one.clause.id}`} due={one} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function Undertaking({ due, orders, onChange, locked }: Props & { due: Due }) {
  const { t, text, view } = usePanel();
  const { deal, clause } = due;
  const kind = kindOf(clause.owner, clause.code);
  const cheating = orders.cheats.some((one) => one.deal === deal.id && one.clause === clause.id);
  const cheats = [{ deal: deal.id, clause: clause.id }];
  const refusal = kind.cheat ? ordersRefusal(view, { ...orders, cards: [], cheats }) : null;
  const percent = detection(view, clause.owner, clause.code, deal.sixParty);
  return (
    <li class={`p-promise ${cheating ? "is-cheating" : ""}`}>
      <p>
        <b>{clauseName(clause.owner, clause.code, t)}</b>
        <small>
          {dealName(deal.id, text)}
          {deal.secret && <b class="p-secret">{t("panel.secret")}</b>}
        </small>
      </p>
      {kind.cheat === null ? (
        <p class="p-hint">{t("panel.orders.cannotCheat")}</p>
      ) : (
        <>
          <Choice
            label={t("panel.orders.keepOrCheat", {
              clause: clauseName(clause.owner, clause.code, t),
            })}
            hideLabel
            value={cheating ? "cheat" : "keep"}
            options={[
              { value: "keep", label: t("panel.orders.keep"), off: locked },
              { value: "cheat", label: t("panel.orders.cheat"), off: locked || refusal !== null },
            ]}
            onChange={(value) => onChange({ cheats: value === "cheat" ? cheats : [] })}
          />
          {refusal && !cheating && <p class="p-hint">{refusalText(refusal, t)}</p>}
          {percent !== null && !refusal && (
            <p class="p-stakes">
              {t("panel.orders.stakes", { points: kind.cheat.points, percent })}
            </p>
          )}
          {cheating && <Effects effects={kind.cheat.effects} />}
        </>
      )}
    </li>
  );
}

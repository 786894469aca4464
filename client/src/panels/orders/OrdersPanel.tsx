import {
  type Action,
  INTELLIGENCE_PC,
  LEAK_PC,
  LIMITS,
  type Orders,
  type Role,
} from "@freeze/shared/rules";
import { clauseName, statementLine } from "@freeze/shared/text";
import { useEffect, useRef } from "preact/hooks";
import { AideNote, SharedDraft } from "../AideNote.tsx";
import { usePanel } from "../context.ts";
import { ActButton, Empty, Section } from "../kit.tsx";
import { invitationsTo } from "../read.ts";
import { brokenBy, cardsOf, ordersRefusal, refusalText } from "../rules.ts";
import { AnswerInvitation, AnswerPlenary } from "../talks/Diary.tsx";
import { CardFace } from "./CardFace.tsx";
import { Compliance } from "./Compliance.tsx";
import { Diplomacy, Fallback, QuietMoves, StatementPart } from "./Moves.tsx";
import { draftOf, isChosen, setDraft } from "./model.ts";

/** What a government secretly chooses for the round. */
export function OrdersPanel() {
  const { t, view, role } = usePanel();
  if (!role || !view.hand) return <Empty>{t("panel.orders.outside")}</Empty>;
  return <Desk role={role} />;
}

function Desk({ role }: { role: Role }) {
  const { t, view, state, live } = usePanel();
  const sealed = view.hand?.orders ?? null;
  const orders = sealed ?? draftOf(state, view);
  const locked = sealed !== null || !live;
  const change = (next: Partial<Orders>) => setDraft(state, view, next);
  const part = { role, orders, onChange: change, locked };
  const { phase } = view.board;
  return (
    <div class={`p-orders ${sealed ? "is-sealed" : ""}`}>
      <AideNote />
      {sealed ? null : <SharedDraft of="orders" />}
      <Capital orders={orders} />
      {phase !== "orders" && !sealed && <p class="p-hint">{t("panel.orders.early")}</p>}
      <StillToAnswer role={role} />
      <Section
        title={t("panel.orders.cards")}
        aside={
          <span class="p-count">
            {t("panel.orders.chosen", { count: orders.cards.length, limit: LIMITS.cards })}
          </span>
        }
      >
        <ul class="p-hand">
          {cardsOf(view, role)
            .filter((card) => !sealed || isChosen(orders, card.id))
            .map((card) => (
              <CardFace
                key={card.id}
                card={card}
                orders={orders}
                onChange={change}
                locked={locked}
              />
            ))}
        </ul>
        {sealed && orders.cards.length === 0 && <Empty>{t("panel.orders.noCards")}</Empty>}
      </Section>
      <Compliance {...part} />
      <StatementPart {...part} />
      <Diplomacy {...part} />
      <QuietMoves {...part} />
      <Fallback {...part} />
      {live && <Seal role={role} orders={orders} sealed={sealed !== null} />}
    </div>
  );
}

/** Political capital: what is there, what these orders take. */
function Capital({ orders }: { orders: Orders }) {
  const { t, view, role } = usePanel();
  const have = view.hand?.pc ?? 0;
  const used = role ? costOf(orders, cardsOf(view, role)) : 0;
  const spent = view.hand?.orders ? 0 : used;
  return (
    <div class="p-capital">
      <span class="p-coins" aria-hidden="true">
        {Array.from({ length: Math.max(have, spent) }, (_, n) => (
          <i
            key={`c${n + 1}`}
            class={n < have - spent ? "is-left" : n < have ? "is-used" : "is-over"}
          />
        ))}
      </span>
      <p role="status">{t("panel.orders.capital", { left: have - spent, have })}</p>
      <p class="p-visits">{t("panel.orders.visits", { visits: view.hand?.visits ?? 0 })}</p>
      <p class="p-capital-hint p-hint">{t("panel.orders.capitalHint")}</p>
    </div>
  );
}

const costOf = (orders: Orders, cards: ReturnType<typeof cardsOf>): number =>
  orders.cards.reduce(
    (sum, { card }) => sum + (cards.find(({ id }) => id === card)?.cost ?? 0),
    0,
  ) +
  (orders.intelligence ? INTELLIGENCE_PC : 0) +
  (orders.leak ? LEAK_PC : 0);

/** Invitations and a plenary that still want an answer. */
function StillToAnswer({ role }: { role: Role }) {
  const { t, view, live } = usePanel();
  const { called } = view.board.plenary;
  const invited = invitationsTo(view, role);
  const plenary = called && role !== "china" && called.answers[role] === undefined;
  if (!live || (invited.length === 0 && !plenary)) return null;
  return (
    <Section title={t("panel.orders.answers")}>
      {invited.map((summit) => (
        <article key={summit.id} class="p-entry is-invited">
          <p>
            <b>
              {t("panel.summit.invitesYou", {
                host: t(`role.${summit.host}.short`),
                guest: t(`role.${summit.guest}.short`),
              })}
            </b>
          </p>
          <AnswerInvitation summit={summit} />
        </article>
      ))}
      {plenary && (
        <article class="p-entry is-plenary">
          <p>
            <b>{t(called.sixParty ? "panel.plenary.sixCalled" : "panel.plenary.called")}</b>
          </p>
          <AnswerPlenary sixParty={called.sixParty} />
        </article>
      )}
    </Section>
  );
}

/** Seal in two steps; what would openly break a promise or cannot be taken back is asked about by name. */
function Seal({ role, orders, sealed }: { role: Role; orders: Orders; sealed: boolean }) {
  const { t, text, view } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(sealed);
  useEffect(() => {
    if (was.current !== sealed) box.current?.focus();
    was.current = sealed;
  }, [sealed]);
  if (view.board.phase !== "orders") return null;
  if (sealed) {
    return (
      <div class="p-seal is-sealed" ref={box} tabIndex={-1}>
        <p>
          <b>{t("panel.orders.sealed")}</b>
        </p>
        {orders.statement && <p class="p-hint">{statementLine(orders.statement, text)}</p>}
        <ActButton action={{ type: "unseal" }}>{t("panel.orders.reopen")}</ActButton>
      </div>
    );
  }
  const breaks = brokenBy(view, role, orders);
  const refusal = ordersRefusal(view, orders);
  const action: Action = { type: "seal", orders };
  const grave = breaks.length > 0 || orders.cancel.length > 0 || orders.leave.length > 0;
  return (
    <div class="p-seal" ref={box} tabIndex={-1}>
      {refusal && (
        <p class="p-why" role="status">
          {refusalText(refusal, t)}
        </p>
      )}
      <ActButton
        action={action}
        kind={grave ? "danger" : "main"}
        confirm={t(grave ? "panel.orders.sealGrave" : "panel.orders.sealSure")}
        warning={
          <>
            {breaks.map(({ deal, clause }) => (
              <span key={`${deal.id}.${clause.id}`} class="p-breaks">
                {t("panel.orders.breaksNamed", {
                  clause: clauseName(clause.owner, clause.code, t),
                  deal: deal.id,
                })}
              </span>
            ))}
            {orders.cancel.length > 0 && <span>{t("panel.orders.cancelHint")}</span>}
            {orders.leave.length > 0 && <span>{t("panel.orders.leaveHint")}</span>}
            {orders.cards.length === 0 && <span>{t("panel.orders.sealEmpty")}</span>}
            <span>{t("panel.orders.sealNote")}</span>
          </>
        }
      >
        {t("panel.orders.seal")}
      </ActButton>
    </div>
  );
}

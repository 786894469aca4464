import type { Proposal, Role, View } from "@freeze/shared/rules";
import { useContext, useEffect, useRef } from "preact/hooks";
import { AideNote, SharedDraft } from "../AideNote.tsx";
import { usePanel } from "../context.ts";
import { Button, Empty, Section } from "../kit.tsx";
import { GotoContext } from "../navigate.ts";
import { freezeForFreeze } from "../news/whatNow.ts";
import { dealsOf, proposalsOf, waitsFor } from "../read.ts";
import { canSignNow } from "../rules.ts";
import { Composer } from "./Composer.tsx";
import { Ledger } from "./Ledger.tsx";
import { newOffer, noTerms } from "./model.ts";
import { OfferCard } from "./OfferCard.tsx";

/** Offers on the table, the composer, and the promise ledger. */
export function DealsPanel() {
  const { state, t } = usePanel();
  const writing = state.offer.value !== null;
  const list = useRef<HTMLElement>(null);
  const wrote = useRef(writing);
  useEffect(() => {
    if (wrote.current && !writing) list.current?.focus();
    wrote.current = writing;
  }, [writing]);
  if (writing) {
    return (
      <>
        <AideNote />
        <Composer />
      </>
    );
  }
  return (
    <section class="p-deals" ref={list} tabIndex={-1} aria-label={t("panel.tab.deals")}>
      <AideNote />
      <SharedDraft of="offer" />
      <DealList />
    </section>
  );
}

function DealList() {
  const { t, view, role, live, state } = usePanel();
  const go = useContext(GotoContext);
  const all = proposalsOf(view);
  const open = all
    .filter(({ status }) => status === "open")
    .sort((a, b) => (role ? urgency(view, b, role) - urgency(view, a, role) : 0));
  const past = all.filter(({ status }) => status === "lapsed" || status === "withdrawn");
  const deals = dealsOf(view);
  const talks = view.board.phase === "talks";
  return (
    <>
      {live && role && (
        <div class="p-start">
          <p>{t(talks ? "panel.deals.start" : "panel.deals.later")}</p>
          <div class="p-row">
            {!open.some(({ by }) => by === role) && (
              <Button
                kind={open.length === 0 && talks ? "main" : "plain"}
                onClick={() => go(freezeForFreeze(role))}
              >
                {t("panel.now.offerFreeze")}
              </Button>
            )}
            <Button
              onClick={() => {
                state.offer.value = newOffer(noTerms(role, []), view);
              }}
            >
              {t("panel.deals.compose")}
            </Button>
          </div>
        </div>
      )}
      <Section title={t("panel.deals.open")} aside={<span class="p-count">{open.length}</span>}>
        {open.length === 0 && <Empty>{t("panel.deals.noOffers")}</Empty>}
        {open.map((proposal) => (
          <OfferCard key={proposal.id} proposal={proposal} />
        ))}
      </Section>
      <Section title={t("panel.deals.force")}>
        <Ledger deals={deals.filter(({ status }) => status === "live")} />
      </Section>
      <Past proposals={past} deals={deals.filter(({ status }) => status === "ended")} />
    </>
  );
}

/** What I can sign at once comes first, then what else waits for my answer. */
const urgency = (view: View, proposal: Proposal, role: Role): number =>
  waitsFor(proposal, role) ? (canSignNow(view, proposal) ? 2 : 1) : 0;

function Past(props: {
  proposals: ReturnType<typeof proposalsOf>;
  deals: ReturnType<typeof dealsOf>;
}) {
  const { t } = usePanel();
  const { proposals, deals } = props;
  if (proposals.length + deals.length === 0) return null;
  return (
    <details class="p-past">
      <summary>{t("panel.deals.past", { count: proposals.length + deals.length })}</summary>
      {deals.length > 0 && <Ledger deals={deals} />}
      {proposals.map((proposal) => (
        <OfferCard key={proposal.id} proposal={proposal} />
      ))}
    </details>
  );
}

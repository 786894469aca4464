import type { Translate } from "@freeze/shared/text";
import { type ReadonlySignal, type Signal, useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { TableSource } from "../model/source.ts";
import { PanelContext, usePanel } from "./context.ts";
import { DealsPanel } from "./deals/DealsPanel.tsx";
import { keepDrafts } from "./drafts.ts";
import { GotoContext, open } from "./navigate.ts";
import { NewsPanel } from "./news/NewsPanel.tsx";
import { OrdersPanel } from "./orders/OrdersPanel.tsx";
import { ReadyBar } from "./ReadyBar.tsx";
import { proposalsOf, waitsFor } from "./read.ts";
import { RecordPanel } from "./record/RecordPanel.tsx";
import { roleOf } from "./state.ts";
import { TalksPanel } from "./talks/TalksPanel.tsx";
import { unreadAll } from "./talks/unread.ts";
import { type PanelTarget, TABS, type Tab } from "./target.ts";

interface Props {
  readonly source: TableSource;
  readonly translate: ReadonlySignal<Translate>;
  /** Set by a click elsewhere; taken up and set to null again. */
  readonly goto: Signal<PanelTarget | null>;
}

/** Everything that is read and typed beside the table. */
export function Panels({ source, translate, goto }: Props) {
  const there = useComputed(() => source.view.value !== null);
  if (!there.value) return <p class="panels p-waiting">{translate.value("panel.connecting")}</p>;
  return (
    <PanelContext.Provider value={{ source, translate }}>
      <Body goto={goto} />
    </PanelContext.Provider>
  );
}

const PANELS: Readonly<Record<Tab, () => JSX.Element>> = {
  news: NewsPanel,
  talks: TalksPanel,
  deals: DealsPanel,
  orders: OrdersPanel,
  record: RecordPanel,
};

function Body({ goto }: Pick<Props, "goto">) {
  const { source, view, role, state, t } = usePanel();
  const id = useId();
  const go = (target: PanelTarget) => open(target, state, view, role);
  const target = goto.value;
  useEffect(() => {
    if (!target) return;
    go(target);
    goto.value = null;
  }, [target]);
  useEffect(() => keepDrafts(source, state), [source, role]);
  const tab = state.tab.value;
  const Current = PANELS[tab];
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (scroll.current && tab !== "talks") scroll.current.scrollTop = 0;
  }, [tab, state.offer.value === null]);
  return (
    <GotoContext.Provider value={go}>
      <section class="panels" data-tab={tab} aria-label={t("panel.label")}>
        <TabList id={id} />
        <div
          class="p-body"
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${tab}`}
          ref={scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
        >
          <Trouble />
          <Current />
        </div>
        <ReadyBar />
      </section>
    </GotoContext.Provider>
  );
}

function TabList({ id }: { id: string }) {
  const { t, state } = usePanel();
  const counts = useCounts();
  const list = useRef<HTMLDivElement>(null);
  const at = TABS.indexOf(state.tab.value);
  const go = (index: number) => {
    const next = TABS[(index + TABS.length) % TABS.length];
    if (!next) return;
    state.tab.value = next;
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div class="p-tabs" role="tablist" aria-label={t("panel.label")} ref={list}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="p-tab"
          id={`${id}-${tab}`}
          data-tab={tab}
          aria-selected={tab === state.tab.value}
          aria-controls={`${id}-panel`}
          tabIndex={tab === state.tab.value ? 0 : -1}
          onClick={() => {
            state.tab.value = tab;
          }}
          onKeyDown={onKeyDown}
        >
          {t(`panel.tab.${tab}`)}
          {counts[tab] > 0 && (
            <span class="p-badge">
              {counts[tab]}
              <span class="p-hidden"> {t(`panel.tab.${tab}.waiting`)}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** What waits behind each tab. */
function useCounts(): Readonly<Record<Tab, number>> {
  const { view, state } = usePanel();
  const role = roleOf(view.viewer);
  const deals = role ? proposalsOf(view).filter((one) => waitsFor(one, role)).length : 0;
  return { news: 0, talks: unreadAll(state, view), deals, orders: 0, record: 0 };
}

/** The server's no, until the next act. */
function Trouble() {
  const { state, t } = usePanel();
  const text = state.trouble.value;
  return (
    <div class="p-trouble" role="alert">
      {text && (
        <p>
          {text}
          <button
            type="button"
            class="p-button is-link is-small"
            aria-label={t("panel.dismiss")}
            onClick={() => {
              state.trouble.value = null;
            }}
          >
            ×
          </button>
        </p>
      )}
    </div>
  );
}

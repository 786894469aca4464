import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

export interface Tab<K extends string> {
  readonly key: K;
  readonly label: ComponentChildren;
  /** A count beside the label, not shown at 0. */
  readonly badge?: number;
  /** What the badge means, for those who hear it. */
  readonly badgeLabel?: string;
}

interface Props<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  value: K;
  onChange: (key: K) => void;
  children: ComponentChildren;
  class?: string;
}

/** Tabs with one panel: arrows, Home and End move, as the pattern of the web asks. */
export function Tabs<K extends string>(props: Props<K>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const tab = props.tabs[(index + props.tabs.length) % props.tabs.length];
    if (!tab) return;
    props.onChange(tab.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.key}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // From the tab that has the focus: what was chosen may not have been drawn yet when keys come fast.
    const { tab: here } = (event.currentTarget as HTMLElement).dataset;
    const at = props.tabs.findIndex(({ key }) => key === here);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div class={`tabs ${props.class ?? ""}`}>
      <div class="tab-list" role="tablist" aria-label={props.label} ref={list}>
        {props.tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab.key}`}
            data-tab={tab.key}
            aria-selected={tab.key === props.value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === props.value ? 0 : -1}
            onClick={() => props.onChange(tab.key)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
            {tab.badge ? (
              <span class="badge">
                {tab.badge}
                <span class="unseen"> {tab.badgeLabel ?? ""}</span>
              </span>
            ) : null}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${props.value}`}
      >
        {props.children}
      </div>
    </div>
  );
}

import type { TableTile } from "@freeze/shared/net";
import { alertLine } from "@freeze/shared/seminar";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t, translate } from "../../model/language.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { useDesk } from "../console/desk.ts";
import { TableClock } from "../tables/TableClock.tsx";
import { phaseText, reasonsOf, tileTitle } from "../tables/Tile.tsx";
import { Acts } from "./Acts.tsx";
import { Look } from "./Look.tsx";
import { SeatsOf } from "./SeatsOf.tsx";

type Part = "look" | "acts" | "seats";

/** One table in full, beside the others: what is going on, what to do about it, who sits there. */
export function TablePanel({ tile }: { tile: TableTile }) {
  const { state, line } = useDesk();
  const part = useSignal<Part>(tile.stage === "lobby" ? "seats" : "look");
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    line.lookInto(tile.code);
    head.current?.focus();
    return () => line.lookInto(null);
  }, [line, tile.code]);
  const close = () => {
    state.open.value = null;
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.tile-open[data-code="${tile.code}"]`)?.focus(),
    );
  };
  return (
    <aside class="table-panel" aria-labelledby="panel-title">
      <header class="panel-head">
        <h2 id="panel-title" tabIndex={-1} ref={head}>
          {tileTitle(tile)} <small>{tile.code}</small>
        </h2>
        <span class="tile-phase">{phaseText(tile)}</span>
        <TableClock tile={tile} />
        <button
          type="button"
          class="icon-button"
          onClick={close}
          aria-label={t("seminar.panel.close")}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {reasonsOf(tile).length > 0 ? (
        <ul class="reasons">
          {reasonsOf(tile).map((alert) => (
            <li key={`${alert.kind}${alert.since}`} data-kind={alert.kind}>
              {alertLine(alert, translate.value)}
            </li>
          ))}
        </ul>
      ) : null}
      <Tabs
        label={tileTitle(tile)}
        value={part.value}
        onChange={(key) => (part.value = key)}
        tabs={(["look", "acts", "seats"] as const).map((key) => ({
          key,
          label: t(`seminar.panel.${key}`),
        }))}
      >
        {part.value === "look" ? <Look code={tile.code} /> : null}
        {part.value === "acts" ? <Acts tile={tile} /> : null}
        {part.value === "seats" ? <SeatsOf tile={tile} /> : null}
      </Tabs>
    </aside>
  );
}

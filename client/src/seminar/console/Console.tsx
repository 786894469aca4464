import "../css/stageBar.css";
import "../css/aside.css";
import "../css/console.css";
import "../css/tiles.css";
import "../css/people.css";
import "../css/tablePanel.css";
import "../css/look.css";
import { useEffect, useMemo } from "preact/hooks";
import { t } from "../../model/language.ts";
import { Waiting } from "../../pages/Waiting.tsx";
import { Dialogs } from "../dialogs/Dialogs.tsx";
import { keepSeminar } from "../kept.ts";
import { People } from "../people/People.tsx";
import { TablePanel } from "../table/TablePanel.tsx";
import { Tables } from "../tables/Tables.tsx";
import { useConsoleLine } from "../useLine.ts";
import { Aside } from "./Aside.tsx";
import { DeskContext, type DeskInput, makeDesk, useDesk } from "./desk.ts";
import { Header } from "./Header.tsx";
import { LostSeminar } from "./LostSeminar.tsx";
import { MainSwitch } from "./MainSwitch.tsx";
import { StageBar } from "./StageBar.tsx";
import { useKeys } from "./useKeys.ts";

/** The instructor's desk: all tables of a seminar. */
export function Console({ code, instructorKey }: { code: string; instructorKey: string }) {
  const line = useConsoleLine(code, instructorKey);
  const input = useMemo<DeskInput>(
    () => ({ line, instructorKey, state: makeDesk(line.serverNow()) }),
    [line, instructorKey],
  );
  const title = line.view.value?.setup.title;
  useEffect(() => {
    if (title) keepSeminar(code, { key: instructorKey, title });
  }, [title, code, instructorKey]);
  useEffect(() => {
    const timer = setInterval(() => (input.state.now.value = line.serverNow()), 1000);
    return () => clearInterval(timer);
  }, [input, line]);
  if (line.loss.value) return <LostSeminar line={line} />;
  if (!line.view.value) return <Waiting text={t(`net.${line.connection.value}`)} />;
  return (
    <DeskContext.Provider value={input}>
      <Desk />
    </DeskContext.Provider>
  );
}

function Desk() {
  const { view, state } = useDesk();
  useKeys();
  const main = state.main.value ?? (view.stage === "gathering" ? "people" : "tables");
  const table = state.open.value === null ? undefined : view.tables[state.open.value];
  return (
    <div class="desk">
      <Header />
      <StageBar />
      <div class="desk-body" data-panel={table ? "table" : "aside"}>
        <main id="main" class="desk-main" tabIndex={-1} aria-label={view.setup.title}>
          <MainSwitch value={main} />
          {main === "people" ? <People /> : <Tables />}
        </main>
        {table ? <TablePanel key={table.code} tile={table} /> : <Aside />}
      </div>
      <Dialogs />
    </div>
  );
}

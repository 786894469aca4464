import type { StudentView } from "@freeze/shared/net";
import { useEffect, useState } from "preact/hooks";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { openLiveTable } from "../net/liveTable.ts";
import type { StudentLine } from "./context.ts";
import { Observed } from "./Observed.tsx";
import { SheetOpened } from "./SheetOpened.tsx";

interface Props {
  line: StudentLine;
  view: StudentView;
}

/** After play: the planning sheet opened beside what came of it, and the replay of the own table. */
export function Debrief({ line, view }: Props) {
  const { place, sheet } = view.me;
  const table = useTable(place?.table ?? null, line.token);
  const final = table?.view.value?.board.final ?? null;
  if (!place) return <p class="hint">{t("student.debrief.none")}</p>;
  return (
    <div class="debrief">
      {final ? (
        <p>
          <a class="button button-primary" href={`/replay/${place.table}`}>
            {t("student.debrief.replay")}
          </a>
        </p>
      ) : null}
      {place.role ? (
        <SheetOpened sheet={sheet} role={place.role} final={final} />
      ) : (
        <Observed view={view} />
      )}
    </div>
  );
}

/** The own table, for what its end has laid open. */
function useTable(code: string | null, token: string): LiveTable | null {
  const [table, setTable] = useState<LiveTable | null>(null);
  useEffect(() => {
    if (!code) return;
    const opened = openLiveTable(code, token);
    setTable(opened);
    return opened.close;
  }, [code, token]);
  return table;
}

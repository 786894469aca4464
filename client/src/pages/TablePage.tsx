import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useStudent } from "../classroom/context.ts";
import { SeminarBar } from "../classroom/SeminarBar.tsx";
import { Story } from "../classroom/Story.tsx";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { saveUrl } from "../net/api.ts";
import { tokenOf } from "../net/keys.ts";
import { navigate } from "../router.ts";
import { AgendaLetter } from "./AgendaLetter.tsx";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { HostControls } from "./HostControls.tsx";
import { startHerald } from "./herald.ts";
import { Now, TableHeader } from "./TableHeader.tsx";
import { AfterMatch, TableMenu } from "./TableMenu.tsx";
import { TableScreen } from "./TableScreen.tsx";

/** A match being played: header, picture, panels. */
export function TablePage({ table }: { table: LiveTable }) {
  const menu = useSignal(false);
  useEffect(() => startHerald(table), [table]);
  const student = useStudent();
  const over = table.lobby.value?.stage === "over";
  return (
    <TableScreen
      source={table}
      ending={{
        onReplay: () => navigate(`/replay/${table.code}`),
        onSave: () => saveGame(table.code),
        onHome: () => navigate("/"),
      }}
      bar={student ? <SeminarBar table={table} line={student} /> : null}
      header={
        <TableHeader source={table}>
          <Now source={table} />
          <div class="table-tools">
            {over ? <AfterMatch table={table} /> : <HostControls table={table} />}
            <ConnectionLine table={table} />
            <button
              type="button"
              class="button button-small"
              aria-haspopup="dialog"
              onClick={() => (menu.value = true)}
            >
              {t("match.menu")}
            </button>
          </div>
        </TableHeader>
      }
    >
      <Trouble table={table} />
      <AgendaLetter key={table.me.value.role} table={table}>
        {student ? <Story table={table} /> : null}
      </AgendaLetter>
      {menu.value ? <TableMenu table={table} onClose={() => (menu.value = false)} /> : null}
    </TableScreen>
  );
}

/** The browser's own download of the saved game. */
function saveGame(code: string): void {
  const link = document.createElement("a");
  link.href = saveUrl(code, tokenOf(code));
  link.download = `${code}.save`;
  link.click();
}

/** A calm line while the connection is away. */
function Trouble({ table }: { table: LiveTable }) {
  if (table.connection.value !== "retrying") return null;
  return (
    <p class="table-trouble" role="status">
      {t("net.retrying")}
    </p>
  );
}

import type { Commit } from "@freeze/shared/rules";
import type { TableSession } from "../match/session.ts";
import { attendInjects } from "./injects.ts";
import type { SeminarSession } from "./seminarSession.ts";
import { attendStandIns } from "./standIns.ts";
import { TableWatch } from "./tableWatch.ts";

/** What the seminar does at each of its tables: it follows them, stands in for the absent, plays planned injects. */
export function attendSeminar(seminar: SeminarSession, table: TableSession): void {
  const { code } = table;
  if (seminar.watches.get(code)?.table === table) return;
  const watch = new TableWatch(table);
  seminar.watches.set(code, watch);
  const injects = () => void attendInjects(seminar, table);
  table.observe({
    committed(commit: Commit) {
      watch.committed(commit);
      seminar.tell([code]);
      injects();
    },
    lobbyChanged: () => seminar.tell([code]),
  });
  attendStandIns(seminar, table);
  injects();
}

import type { TableSession } from "../match/session.ts";
import type { SeminarSession } from "./seminarSession.ts";

const attended = new WeakSet<TableSession>();

/** What the seminar watches at each of its tables. A table is attended once. */
export function attendSeminar(seminar: SeminarSession, table: TableSession): void {
  if (attended.has(table)) return;
  attended.add(table);
  const look = () => seminar.tell([table.code]);
  table.observe({ committed: look, lobbyChanged: look });
}

import { ROLES, type Role } from "@freeze/shared/rules";
import type { TableSession } from "./session.ts";
import type { Timers } from "./timers.ts";

/** How long a clock runs on at a table that all its persons have left. */
const PATIENCE_MS = 30_000;

/** Is one at least of those who sit for this role connected? */
export const delegationHere = (session: TableSession, role: Role): boolean =>
  session.record.members.some(
    (member) => member.role === role && session.presence.isHere(member.id),
  );

/** True while nobody of those who sit here, and somebody does, is connected. */
export function deserted(session: TableSession): boolean {
  const seated = ROLES.filter((role) => session.record.seats[role].kind === "person");
  return seated.length > 0 && !seated.some((role) => delegationHere(session, role));
}

/** Stops the clock of a deserted table, and lets it go on when the first person is back. */
export function attendEmptiness(session: TableSession, timers: Timers): void {
  let callOff = () => {};
  let stopped = false;
  function look(): void {
    callOff();
    const board = session.state?.board;
    if (!board || board.phase === "over") return;
    const empty = deserted(session);
    if (stopped && !empty) {
      stopped = false;
      if (board.clock.paused) void session.control("host", { type: "resume" });
    } else if (empty && board.clock.deadlineAt !== null && !board.clock.paused) {
      callOff = timers.after(PATIENCE_MS, () => {
        stopped = true;
        void session.control("host", { type: "pause" });
      });
    }
  }
  session.observe({ committed: look, lobbyChanged: look });
  look();
}

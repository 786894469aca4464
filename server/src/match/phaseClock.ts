import type { TableSession } from "./session.ts";
import type { Timers } from "./timers.ts";

/** What a phase has left, at least, when its table comes back with the server. */
const AFTER_RESTART_MS = 15_000;

/** Ends phases when their time is up. After a restart a phase whose time has run out gets a little more. */
export function attendClock(session: TableSession, timers: Timers): void {
  let callOff = () => {};
  function set(): void {
    callOff();
    const board = session.state?.board;
    if (!board || board.phase === "over" || board.clock.paused) return;
    const { deadlineAt } = board.clock;
    if (deadlineAt === null) return;
    const { round, phase } = board;
    callOff = timers.after(deadlineAt - timers.now(), () => {
      void session.control("clock", { type: "timeOut", round, phase });
    });
  }
  session.observe({ committed: set });
  const clock = session.state?.board.clock;
  const left = clock?.deadlineAt != null && !clock.paused ? clock.deadlineAt - timers.now() : null;
  if (left === null || left >= AFTER_RESTART_MS) set();
  else void grace(session, Math.ceil(AFTER_RESTART_MS - left)).then(set);
}

const grace = (session: TableSession, ms: number): Promise<unknown> =>
  session.control("host", { type: "extend", ms });

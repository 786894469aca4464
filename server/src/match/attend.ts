import type { Logger } from "pino";
import { attendClock } from "./phaseClock.ts";
import type { TableSession } from "./session.ts";
import { attendSilence } from "./silence.ts";
import type { Timers } from "./timers.ts";

export interface Attendance {
  readonly timers: Timers;
  readonly log: Logger;
  readonly botDelayMs: number;
}

/** Those who sit at every table unseen: the clock, the silence of the absent, the bots. */
export function attendTable(session: TableSession, { timers }: Attendance): void {
  attendClock(session, timers);
  attendSilence(session, timers);
}

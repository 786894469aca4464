import type { Logger } from "pino";
import { attendBots } from "./botDriver.ts";
import { attendEmptiness } from "./emptiness.ts";
import { attendClock } from "./phaseClock.ts";
import type { TableSession } from "./session.ts";
import { attendSilence } from "./silence.ts";
import type { Thinker } from "./think.ts";
import type { Timers } from "./timers.ts";

export interface Attendance {
  readonly timers: Timers;
  readonly log: Logger;
  readonly botDelayMs: () => number;
  readonly thinker: Thinker;
}

/**
 * Those who sit at every table unseen: the clock, the silence of the absent, the care for an
 * empty table, the bots.
 */
export function attendTable(session: TableSession, parts: Attendance): void {
  attendClock(session, parts.timers);
  attendSilence(session, parts.timers);
  attendEmptiness(session, parts.timers);
  attendBots(session, parts);
}

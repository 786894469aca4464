import { NO_ORDERS, ROLES, type Role } from "@freeze/shared/rules";
import { delegationHere, deserted } from "./emptiness.ts";
import type { TableSession } from "./session.ts";
import type { Timers } from "./timers.ts";

/** How long a person may be away before the others need not wait, in a match without a clock. */
const PATIENCE_MS = 60_000;

/**
 * Without a clock a phase ends when all four are ready. Where only persons who are away are missing, they are taken
 * as silent after a while, so that the others can go on; their seats stay theirs. Where nobody is left the match waits.
 */
export function attendSilence(session: TableSession, timers: Timers): void {
  let callOff = () => {};
  function look(): void {
    callOff();
    const missing = missingRoles(session);
    if (missing.length === 0) return;
    const shortest = Math.min(...missing.map((role) => awayMs(session, role)));
    if (shortest < 0) return;
    callOff = timers.after(PATIENCE_MS - shortest, () => void speakFor(session, missing));
  }
  session.observe({ committed: look, lobbyChanged: look });
  look();
}

function missingRoles(session: TableSession): readonly Role[] {
  const board = session.state?.board;
  if (!board || board.phase === "over" || board.clock.paused) return [];
  if (board.facts.layout.times !== null || deserted(session)) return [];
  return ROLES.filter((role) => !board.ready[role]);
}

/** Below zero for a bot and for a person who is here. */
function awayMs(session: TableSession, role: Role): number {
  const { kind } = session.record.seats[role];
  if (kind !== "person" || delegationHere(session, role)) return -1;
  const sitting = session.record.members.filter((member) => member.role === role);
  return Math.min(...sitting.map((member) => session.presence.awayMs(member.id)));
}

async function speakFor(session: TableSession, roles: readonly Role[]): Promise<void> {
  for (const role of roles) {
    const board = session.state?.board;
    if (!missingRoles(session).includes(role) || awayMs(session, role) < PATIENCE_MS) continue;
    await session.actAs(
      role,
      board?.phase === "orders"
        ? { type: "seal", orders: NO_ORDERS }
        : { type: "ready", ready: true },
    );
  }
}

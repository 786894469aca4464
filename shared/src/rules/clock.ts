// The clock of a phase: held, let go, given more time (SPEC clock).
import type { Hold } from "./actions.ts";
import type { Board } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";

type Clock = Board["clock"];
type Holder = "host" | "clock" | "instructor";

const WHY = { pause: "paused", resume: "resumed", extend: "extended" } as const;

/** Pauses, resumes or extends, as the host, the clock or the instructor asks. */
export function holdClock(tx: Transaction, action: Hold, who: { by: Holder; at: number }): void {
  setClock(tx, clockAfter(tx.state().board.clock, action, who.at), {
    why: WHY[action.type],
    by: who.by,
  });
}

/** The clock stands, with this much left. */
export const standing = (remainingMs: number | null): Clock => ({
  paused: true,
  deadlineAt: null,
  remainingMs,
});

export function setClock(
  tx: Transaction,
  clock: Clock,
  { why, by }: { readonly why: "paused" | "resumed" | "extended"; readonly by: Holder },
): void {
  const { deadlineAt, remainingMs } = clock;
  const hand = by === "instructor" ? ({ by } as const) : {};
  tx.emit("all", { type: "clockSet", deadlineAt, remainingMs, why, ...hand }, [
    put(["board", "clock"], clock),
  ]);
}

/** The remainder of a pause is kept to the millisecond. */
function clockAfter(clock: Clock, action: Hold, at: number): Clock {
  const { deadlineAt, remainingMs } = clock;
  switch (action.type) {
    case "pause":
      return standing(deadlineAt === null ? null : Math.max(0, deadlineAt - at));
    case "resume":
      return {
        paused: false,
        deadlineAt: remainingMs === null ? null : at + remainingMs,
        remainingMs: null,
      };
    case "extend":
      return {
        ...clock,
        deadlineAt: deadlineAt === null ? null : deadlineAt + action.ms,
        remainingMs: remainingMs === null ? null : remainingMs + action.ms,
      };
  }
}

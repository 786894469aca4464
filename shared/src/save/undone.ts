import type { SeenEvent } from "../rules/index.ts";

interface Entry {
  readonly at: number;
  readonly event: SeenEvent;
}

/** Of the class and not of the course of the match: a roll back leaves it. */
const STAYS: ReadonlySet<SeenEvent["type"]> = new Set([
  "noticeGiven",
  "talkLockSet",
  "standInSet",
  "delegateChanged",
  "rolledBack",
]);

/**
 * Places in a viewer's log, from its beginning, of what was rolled back and no longer holds (SPEC
 * instructor-rollback). The log itself goes on and loses nothing.
 */
export function undoneIn(log: readonly Entry[]): ReadonlySet<number> {
  let undone: ReadonlySet<number> = new Set<number>();
  const before: { readonly undone: ReadonlySet<number>; readonly at: number }[] = [];
  for (const [index, { event }] of log.entries()) {
    if (event.type !== "rolledBack") continue;
    if (event.undone) {
      const last = before.pop();
      if (last) undone = new Set([...last.undone, ...courseBetween(log, last.at, index)]);
    } else {
      before.push({ undone, at: index });
      const from = startOf(log.slice(0, index), event.round, undone);
      undone = new Set([...undone, ...courseBetween(log, from, index)]);
    }
  }
  return undone;
}

/** The place after all that the round began with, as far as it still holds. */
function startOf(log: readonly Entry[], round: number, undone: ReadonlySet<number>): number {
  const began = log.findLastIndex(
    ({ event }, index) =>
      event.type === "phaseBegan" &&
      event.phase === "briefing" &&
      event.round === round &&
      !undone.has(index),
  );
  const at = log[began]?.at;
  const after = log.findIndex((entry, index) => index > began && entry.at !== at);
  return after === -1 ? log.length : after;
}

const courseBetween = (log: readonly Entry[], from: number, to: number): readonly number[] =>
  log.flatMap(({ event }, index) =>
    index >= from && index < to && !STAYS.has(event.type) ? [index] : [],
  );

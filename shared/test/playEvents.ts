// What tests read out of a played match.
import type {
  Board,
  Cause,
  Commit,
  Dial,
  Effects,
  GameEvent,
  GameState,
  Pair,
  Step,
} from "../src/rules/index.ts";

/** A dial as it really is, whoever may see it. Trust: as the two know it. */
export function dialOf(state: GameState, dial: Dial): number {
  if (dial === "arsenal" || dial === "economy" || dial === "regime") {
    return state.hands.dprk.dials[dial] ?? Number.NaN;
  }
  if (dial === "trueEnforcement") return state.hands.china.dials.trueEnforcement ?? Number.NaN;
  if (dial.startsWith("trust.")) {
    return state.folders[dial.slice("trust.".length) as Pair].trust ?? Number.NaN;
  }
  return state.board.dials[dial as keyof Board["dials"]];
}

/** Events from the Briefing of a round to the next one, those of the creation in the first. */
export function eventsOfRound(commits: readonly Commit[], round: number): readonly GameEvent[] {
  let current = 1;
  return commits
    .flatMap(({ events }) => events)
    .filter((event) => {
      if (event.type === "phaseBegan") current = event.round;
      return current === round;
    });
}

const matches = (cause: Cause, kind: Cause["kind"], match: object): boolean =>
  cause.kind === kind &&
  Object.entries(match).every(
    ([key, value]) => (cause as unknown as Record<string, unknown>)[key] === value,
  );

/** One cause is told once to all and again, cut to what they know, to some: each dial counts once a step. */
export function sumCauses(
  events: readonly GameEvent[],
  kind: Cause["kind"],
  match: object,
): Effects {
  const told = new Map<string, Partial<Record<Dial, number>>>();
  for (const event of events) {
    if (event.type !== "dialsMoved") continue;
    const here = new Map<string, Partial<Record<Dial, number>>>();
    for (const { cause, effects } of event.causes) {
      if (!matches(cause, kind, match)) continue;
      const key = `${event.step} ${JSON.stringify(cause)}`;
      const sums = here.get(key) ?? {};
      add(sums, effects);
      here.set(key, sums);
    }
    for (const [key, sums] of here) told.set(key, { ...sums, ...told.get(key) });
  }
  const total: Partial<Record<Dial, number>> = {};
  for (const sums of told.values()) add(total, sums);
  return total;
}

export function sumHeld(events: readonly GameEvent[], kind: Cause["kind"]): Effects {
  const total: Partial<Record<Dial, number>> = {};
  for (const event of events) {
    if (event.type === "effectsHeld" && event.cause.kind === kind) add(total, event.effects);
  }
  return total;
}

function add(sums: Partial<Record<Dial, number>>, effects: Effects): void {
  for (const [dial, by] of Object.entries(effects) as [Dial, number][]) {
    sums[dial] = (sums[dial] ?? 0) + by;
  }
}

/** Value before the first and after the last move of a dial in a step; null if it stood still. */
export function movedIn(
  events: readonly GameEvent[],
  dial: Dial,
  step: Step,
): readonly [number, number] | null {
  let out: readonly [number, number] | null = null;
  for (const event of events) {
    if (event.type !== "dialsMoved" || event.step !== step) continue;
    for (const change of event.changes) {
      if (change.dial === dial) out = [out ? out[0] : change.before, change.after];
    }
  }
  return out;
}

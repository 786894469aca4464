import { type Component, type Dial, dialBehind, isDial, type Role } from "@freeze/shared/rules";
import { causeLine, type TextContext } from "@freeze/shared/text";
import type { Told } from "../panels/read.ts";

const moved = (told: readonly Told[]) =>
  told.flatMap(({ round, event }) =>
    event.type === "dialsMoved" || event.type === "heldReleased"
      ? [{ round, changes: event.changes, causes: event.causes }]
      : [],
  );

/** How a dial stood when a round was over, 0: at the start. `now` is its value if nothing told moved it. */
export function courseOf(
  told: readonly Told[],
  dial: Dial,
  now: number,
): (round: number) => number {
  const moves = moved(told).flatMap(({ round, changes }) =>
    changes.filter((change) => change.dial === dial).map((change) => ({ ...change, round })),
  );
  const start = moves[0]?.before ?? now;
  return (round) => moves.findLast((move) => move.round <= round)?.after ?? start;
}

/** Places in their order with at least `gap` between two, none beyond `most`, each as near to its wish as that allows. */
export function spread(
  wishes: readonly number[],
  { gap, most }: { readonly gap: number; readonly most: number },
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => at(wishes, a) - at(wishes, b));
  const places = [...wishes];
  let least = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    places[index] = Math.max(at(wishes, index), least);
    least = at(places, index) + gap;
  }
  let highest = most;
  for (const index of order.reverse()) {
    places[index] = Math.min(at(places, index), highest);
    highest = at(places, index) - gap;
  }
  return places;
}
const at = (list: readonly number[], index: number): number => list[index] ?? 0;

/** A cause and what it was worth to a role, in points of its public goals. */
export interface Weighed {
  readonly line: string;
  readonly points: number;
  readonly rounds: readonly number[];
}
interface Goal {
  readonly component: Component;
  readonly weight: number;
}
const WORTH_TELLING = 0.25;

/** What moved the public goals of a role most, the weightiest first: as its own log tells it, before caps and halving. */
export function weighedCauses(
  told: readonly Told[],
  { role, goals, text }: { role: Role; goals: readonly Goal[]; text: TextContext },
): readonly Weighed[] {
  const perDial = new Map<Dial, number>();
  for (const { component, weight } of goals) {
    const [dial, sign] = dialOf(component, role) ?? [];
    if (!dial || !sign) continue;
    perDial.set(dial, (perDial.get(dial) ?? 0) + (sign * weight) / 100);
  }
  const found = new Map<string, { points: number; rounds: Set<number> }>();
  for (const { round, causes } of moved(told)) {
    for (const { cause, effects } of causes) {
      const all = Object.entries(effects) as [Dial, number][];
      const points = all.reduce((sum, [dial, by]) => sum + by * (perDial.get(dial) ?? 0), 0);
      if (points === 0) continue;
      const line = causeLine(cause, text);
      const before = found.get(line) ?? { points: 0, rounds: new Set() };
      found.set(line, { points: before.points + points, rounds: before.rounds.add(round) });
    }
  }
  return [...found]
    .map(([line, { points, rounds }]) => ({ line, points, rounds: [...rounds] }))
    .filter(({ points }) => Math.abs(points) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** The dial behind a component, and what a point of it does to the component. Leverage has no single one. */
function dialOf(component: Component, role: Role): readonly [Dial, number] | null {
  if (component === "BUFFER") return ["regime", 1 / 0.7];
  if (!isDial(component)) return null;
  const { dial, missing } = dialBehind(component, role);
  return [dial, missing ? -1 : 1];
}

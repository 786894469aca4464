import type { Dial, Step, View } from "@freeze/shared/rules";

/** How far a round has been told to this viewer: the step on the screen, and the dials as they stood after it. */
export interface Telling {
  readonly step: Step;
  readonly dials: Readonly<Partial<Record<Dial, number>>>;
}

interface ToldStep {
  readonly changes: readonly {
    readonly dial: Dial;
    readonly before: number;
    readonly after: number;
  }[];
}

/** Every dial that the steps move, as it stands when the step `at` (from 0) has been told. */
export function dialsAt(steps: readonly ToldStep[], at: number): Telling["dials"] {
  const dials: Partial<Record<Dial, number>> = {};
  for (const [index, { changes }] of steps.entries()) {
    for (const { dial, before, after } of changes) {
      if (index <= at) dials[dial] = after;
      else dials[dial] ??= before;
    }
  }
  return dials;
}

/** The view with its dials as far as they have been told; what the viewer does not read is not added. */
export function viewAsTold<V extends View>(view: V, { dials }: Telling): V {
  const { board, hand } = view;
  return {
    ...view,
    board: { ...board, dials: told(board.dials, dials) },
    ...(hand && { hand: { ...hand, dials: told(hand.dials, dials) } }),
  };
}

function told<D extends object>(known: D, dials: Telling["dials"]): D {
  const moved = Object.entries(dials).filter(([dial]) => dial in known);
  return moved.length === 0 ? known : { ...known, ...Object.fromEntries(moved) };
}

import type { Action, View } from "@freeze/shared/rules";
import type { Pending } from "../../model/source.ts";

interface Said {
  readonly id: string;
  readonly text: string;
}

/** How one conversation reads its own words: out of a view, out of a command (null: none of its own). */
export interface Reading {
  readonly own: (view: View) => readonly Said[];
  readonly text: (action: Action) => string | null;
}

/**
 * Words on their way to the server, oldest first. A view may arrive before the answer to the command that changed
 * it: what it shows already is on its way no more, each message once.
 */
export function unsentIn(outbox: readonly Pending[], view: View, { own, text }: Reading): Said[] {
  const shown = own(view);
  const taken = new Set<string>();
  return outbox.flatMap(({ id, action, seen }) => {
    const words = text(action);
    if (words === null) return [];
    const before = new Set(seen ? own(seen).map((one) => one.id) : []);
    const arrived = shown.find(
      (one) => one.text === words && !before.has(one.id) && !taken.has(one.id),
    );
    if (!arrived) return [{ id, text: words }];
    taken.add(arrived.id);
    return [];
  });
}

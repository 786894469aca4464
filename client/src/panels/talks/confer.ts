import type { Confidence, View } from "@freeze/shared/rules";

/** Words inside the own delegation, oldest first. */
export const conferredIn = (view: View): readonly Confidence[] =>
  Object.values(view.hand?.confer ?? {}).sort((a, b) => a.at - b.at || number(a.id) - number(b.id));

const number = (id: string): number => Number(id.slice(1));

// What every part of the console reads: the line, the view, what is open on the desk.
import type { ConsoleView, InstructorWish, Seating } from "@freeze/shared/net";
import type { Role } from "@freeze/shared/rules";
import { type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { recall } from "../../model/memory.ts";
import type { SeminarLine } from "../../net/SeminarLine.ts";
import { toast } from "../../ui/Toast.tsx";
import type { Filter } from "../tables/order.ts";

/** Whom a message is for before anything is chosen. */
export interface MessageTo {
  readonly table: string | null;
  readonly roles: readonly Role[];
  readonly student: string | null;
}
export type Shown =
  | { readonly kind: "message"; readonly to: MessageTo }
  | { readonly kind: "inject"; readonly table: string | "all" }
  | { readonly kind: "stage" | "wall" | "export" | "settings" | "keys" | "code" };

/** Where the keys of the console are allowed to act: single letters may be in the way of other tools. */
export const KEYS_OFF = "seminar.keysOff";

export type AsideTab = "door" | "hands" | "messages" | "planned";

export interface DeskState {
  /** The table in the side panel, by its code. */
  readonly open: Signal<string | null>;
  /** null: what fits the stage. */
  readonly main: Signal<"people" | "tables" | null>;
  /** null: what fits the stage. */
  readonly aside: Signal<AsideTab | null>;
  readonly shown: Signal<Shown | null>;
  /** A seating that is not yet told to the server. */
  readonly draft: Signal<Seating | null>;
  readonly filter: Signal<Filter>;
  readonly keysOn: Signal<boolean>;
  /** The server's clock, once a second. */
  readonly now: Signal<number>;
}

export const makeDesk = (now: number): DeskState => ({
  open: signal(null),
  main: signal(null),
  aside: signal(null),
  shown: signal(null),
  draft: signal(null),
  filter: signal("all"),
  keysOn: signal(recall(KEYS_OFF) === null),
  now: signal(now),
});

export interface DeskInput {
  readonly line: SeminarLine<ConsoleView>;
  readonly instructorKey: string;
  readonly state: DeskState;
}
export const DeskContext = createContext<DeskInput | null>(null);

export interface Desk extends DeskInput {
  readonly view: ConsoleView;
  /** Sends a wish; a refusal is told in the corner. True when it was accepted. */
  readonly tell: (wish: InstructorWish) => Promise<boolean>;
}

/** Only below a component that has checked that there is a view. */
export function useDesk(): Desk {
  const input = useContext(DeskContext);
  const view = input?.line.view.value;
  if (!input || !view) throw new Error("the console needs a line and a view");
  return { ...input, view, tell: (wish) => tellOn(input.line, wish) };
}

export async function tellOn(
  line: SeminarLine<ConsoleView>,
  wish: InstructorWish,
): Promise<boolean> {
  const reply = await line.ask("instruct", wish);
  if (!reply.ok) toast(reply.sentence, "problem");
  return reply.ok;
}

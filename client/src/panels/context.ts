import type { Action, Role, View } from "@freeze/shared/rules";
import type { TextContext, Translate } from "@freeze/shared/text";
import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TableSource } from "../model/source.ts";
import { type PanelState, roleOf, stateOf } from "./state.ts";

export interface PanelInput {
  readonly source: TableSource;
  readonly translate: ReadonlySignal<Translate>;
}
export const PanelContext = createContext<PanelInput | null>(null);

export interface Panel {
  readonly source: TableSource;
  readonly t: Translate;
  readonly view: View;
  /** Whose eyes these are; null: the public's. */
  readonly role: Role | null;
  /** A seat of a running match: may act. */
  readonly live: boolean;
  /** Signs and gives orders for the delegation; false for its other members. */
  readonly head: boolean;
  readonly state: PanelState;
  /** What the sentence builders ask for. */
  readonly text: TextContext;
  /** Sends a wish; true when it was accepted. The server's sentence is kept in `state.trouble`. */
  readonly act: (action: Action) => Promise<boolean>;
}

/** Everything a panel reads. Only below a component that has checked that there is a view. */
export function usePanel(): Panel {
  const input = useContext(PanelContext);
  const view = input?.source.view.value;
  if (!input || !view) throw new Error("a panel needs a table and a view");
  const { source } = input;
  const t = input.translate.value;
  const role = roleOf(view.viewer);
  const state = stateOf(source);
  return {
    source,
    t,
    view,
    role,
    head: role === null || source.mode === "replay" || leads(source, role),
    live: source.mode === "live" && role !== null && view.board.phase !== "over",
    state,
    text: { translate: t, view },
    act: async (action) => {
      state.trouble.value = null;
      const reply = await source.act(action);
      if (!reply.ok) state.trouble.value = reply.sentence;
      return reply.ok;
    },
  };
}

/** A bot that the instructor has put into the seat leads it until it is taken out again. */
const leads = ({ me, lobby }: TableSource, role: Role): boolean =>
  me.value.head && lobby.value?.seats[role].kind !== "bot";

/** Is such a command on its way? */
export const isPending = (source: TableSource, action: Action): boolean => {
  const text = JSON.stringify(action);
  return source.outbox.value.some((pending) => JSON.stringify(pending.action) === text);
};

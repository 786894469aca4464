import type { FolderKey, View } from "@freeze/shared/rules";
import { channelsOf, messagesOf } from "../read.ts";
import { type PanelState, roleOf } from "../state.ts";
import { conferredIn } from "./confer.ts";

/** Messages of others in a channel that this browser has not shown yet. */
export function unreadIn(state: PanelState, view: View, key: FolderKey): number {
  const list = messagesOf(view, key);
  return list.slice(state.read.value[key] ?? 0).filter(({ by }) => by !== view.viewer).length;
}

/** Over all channels of the viewer. */
export function unreadAll(state: PanelState, view: View): number {
  const role = roleOf(view.viewer);
  if (!role) return 0;
  const inFolders = channelsOf(role).reduce((sum, key) => sum + unreadIn(state, view, key), 0);
  return inFolders + unreadOwn(state, view);
}

/** Words inside the own delegation that this browser has not shown yet. */
export const unreadOwn = (state: PanelState, view: View): number =>
  Math.max(0, conferredIn(view).length - (state.read.value.own ?? 0));

export function markOwnRead(state: PanelState, view: View): void {
  const own = conferredIn(view).length;
  if (state.read.peek().own !== own) state.read.value = { ...state.read.peek(), own };
}

/** Marks everything in a channel as read. */
export function markRead(state: PanelState, view: View, key: FolderKey): void {
  const count = messagesOf(view, key).length;
  if (state.read.peek()[key] !== count) state.read.value = { ...state.read.peek(), [key]: count };
}

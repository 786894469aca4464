import { type GameEvent, HIDDEN, type SeenEvent } from "./events.ts";
import { FOLDERS, type FolderKey, membersOf, ROLES, type Role, type Viewer } from "./roles.ts";
import type { Folder, GameState, RoleView, View } from "./state.ts";

/** The folders that a role reads. */
export const FOLDERS_OF = Object.fromEntries(
  ROLES.map((role) => [role, FOLDERS.filter((folder) => membersOf(folder).includes(role))]),
) as unknown as Readonly<Record<Role, readonly FolderKey[]>>;

/** What a role may know: the board, its hand, its folders, picked whole. */
export function roleView(state: GameState, role: Role): RoleView {
  const folders: Partial<Record<FolderKey, Folder>> = {};
  for (const key of FOLDERS_OF[role]) folders[key] = state.folders[key];
  return { viewer: role, board: state.board, hand: state.hands[role], folders };
}

/** What everybody may know. */
export const publicView = (state: GameState): View => ({
  viewer: "public",
  board: state.board,
  hand: null,
  folders: {},
});

export const viewOf = (state: GameState, viewer: Viewer): View =>
  viewer === "public" ? publicView(state) : roleView(state, viewer);

/** May this viewer learn of the event? */
export const maySee = (event: GameEvent, viewer: Viewer): boolean =>
  event.to === "all" || (viewer !== "public" && event.to.includes(viewer));

/** The event as the viewer may read it: whole but for its writes, or hidden, which leaves no trace. */
export function redact(event: GameEvent, viewer: Viewer): SeenEvent | typeof HIDDEN {
  if (!maySee(event, viewer)) return HIDDEN;
  const { to: _to, writes: _writes, ...fact } = event;
  return fact as SeenEvent;
}

/** What a viewer reads of a list of events, in order. */
export const seenBy = (events: readonly GameEvent[], viewer: Viewer): readonly SeenEvent[] =>
  events.map((event) => redact(event, viewer)).filter((event) => event !== HIDDEN);

/** Who reads a compartment, by the first parts of a path. */
export function readersOf(path: readonly string[]): readonly Role[] | "all" {
  const [compartment, key] = path;
  if (compartment === "board") return "all";
  if (compartment === "folders") return membersOf(key as FolderKey);
  if (compartment === "hands") return [key as Role];
  return [];
}

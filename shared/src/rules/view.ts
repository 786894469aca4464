import { type GameEvent, HIDDEN, type SeenEvent } from "./events.ts";
import { latest } from "./kept.ts";
import {
  type ByRole,
  FOLDERS,
  type FolderKey,
  membersOf,
  ROLES,
  type Role,
  type Viewer,
} from "./roles.ts";
import type { GameState, RoleView, View } from "./state.ts";

/** The folders that a role reads. */
export const FOLDERS_OF = Object.fromEntries(
  ROLES.map((role) => [role, FOLDERS.filter((folder) => membersOf(folder).includes(role))]),
) as unknown as Readonly<Record<Role, readonly FolderKey[]>>;

const viewsOf = (role: Role) =>
  latest((state: GameState): RoleView => {
    const folders = PICK[role](state.folders);
    return { viewer: role, board: state.board, hand: state.hands[role], folders };
  });
/** The rules, a seat and its bot ask for the same view in turn. */
const VIEWS: ByRole<(state: GameState) => RoleView> = {
  china: viewsOf("china"),
  dprk: viewsOf("dprk"),
  us: viewsOf("us"),
  rok: viewsOf("rok"),
};

/** What a role may know: the board, its hand, its folders, picked whole. */
export const roleView = (state: GameState, role: Role): RoleView => VIEWS[role](state);

type Folders = GameState["folders"];

/** The folders of each role written out: a view is made on every step, and a literal is made at once. */
const PICK: ByRole<(all: Folders) => Partial<Folders>> = {
  china: (all) => ({
    "china+dprk": all["china+dprk"],
    "china+us": all["china+us"],
    "china+rok": all["china+rok"],
    "china+dprk+us": all["china+dprk+us"],
    "china+dprk+rok": all["china+dprk+rok"],
    "china+us+rok": all["china+us+rok"],
    "china+dprk+us+rok": all["china+dprk+us+rok"],
  }),
  dprk: (all) => ({
    "china+dprk": all["china+dprk"],
    "dprk+us": all["dprk+us"],
    "dprk+rok": all["dprk+rok"],
    "china+dprk+us": all["china+dprk+us"],
    "china+dprk+rok": all["china+dprk+rok"],
    "dprk+us+rok": all["dprk+us+rok"],
    "china+dprk+us+rok": all["china+dprk+us+rok"],
  }),
  us: (all) => ({
    "china+us": all["china+us"],
    "dprk+us": all["dprk+us"],
    "us+rok": all["us+rok"],
    "china+dprk+us": all["china+dprk+us"],
    "china+us+rok": all["china+us+rok"],
    "dprk+us+rok": all["dprk+us+rok"],
    "china+dprk+us+rok": all["china+dprk+us+rok"],
  }),
  rok: (all) => ({
    "china+rok": all["china+rok"],
    "dprk+rok": all["dprk+rok"],
    "us+rok": all["us+rok"],
    "china+dprk+rok": all["china+dprk+rok"],
    "china+us+rok": all["china+us+rok"],
    "dprk+us+rok": all["dprk+us+rok"],
    "china+dprk+us+rok": all["china+dprk+us+rok"],
  }),
};

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

import type { TableState } from "@freeze/shared/net";
import {
  type Board,
  FOLDERS,
  FOLDERS_OF,
  type Folder,
  type FolderKey,
  type Hand,
  ROLES,
  type Role,
  type View,
} from "@freeze/shared/rules";
import { makeSheet, type Sheet } from "./sheet.ts";

/** Makes views out of successive states of one connection; equal parts keep their identity. */
export function makeViewReader(): (state: TableState, role: Role | null) => View | null {
  const board = makeSheet();
  const hands = sheets(ROLES);
  const folders = sheets(FOLDERS);
  let last: View | null = null;
  return (state, role) => {
    const seen = board.read(state.board?.cells?.entries()) as Board | undefined;
    if (!seen) return null;
    const next = role === null ? publicView(seen) : roleView(seen, state, role);
    // A seat's hand comes with the first state of the match; until it is there, there is nothing to show.
    if (next) last = same(last, next);
    return next && last;
  };

  function roleView(seen: Board, state: TableState, role: Role): View | null {
    const hand = hands[role].read(state.hands.get(role)?.cells?.entries());
    if (hand === undefined) return null;
    const own: Partial<Record<FolderKey, Folder>> = {};
    for (const key of FOLDERS_OF[role]) {
      own[key] = folders[key].read(state.folders.get(key)?.cells?.entries()) as Folder;
    }
    return { viewer: role, board: seen, hand: hand as Hand, folders: own };
  }
}

const publicView = (board: Board): View => ({ viewer: "public", board, hand: null, folders: {} });

const sheets = <K extends string>(keys: readonly K[]): Readonly<Record<K, Sheet>> =>
  Object.fromEntries(keys.map((key) => [key, makeSheet()])) as Record<K, Sheet>;

/** The earlier view, where nothing in it is different; its folders, where they are the same. */
function same(before: View | null, after: View): View {
  if (!before || before.viewer !== after.viewer) return after;
  const keys = Object.keys(after.folders) as FolderKey[];
  const folders = keys.every((key) => before.folders[key] === after.folders[key])
    ? before.folders
    : after.folders;
  const unchanged =
    folders === before.folders && before.board === after.board && before.hand === after.hand;
  return unchanged ? before : { ...after, folders };
}

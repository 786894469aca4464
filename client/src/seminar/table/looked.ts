// What the instructor reads of one table, as the server sends it: everything but the vault and the drafts.
import {
  type Board,
  type ByRole,
  type Deal,
  FOLDERS,
  type Folder,
  type FolderKey,
  type Hand,
  type Message,
  type Proposal,
  type Summit,
} from "@freeze/shared/rules";

export interface LookedState {
  readonly began: boolean;
  readonly board: Board;
  readonly folders: Readonly<Record<FolderKey, Folder>>;
  readonly hands: ByRole<Omit<Hand, "draft">>;
}

const foldersOf = ({ folders }: LookedState) =>
  FOLDERS.flatMap((key) => (folders[key] ? [{ key, folder: folders[key] }] : []));

export interface Line extends Message {
  readonly folder: FolderKey;
}
/** All that was said, in every channel, the newest first. */
export const linesOf = (state: LookedState): readonly Line[] =>
  foldersOf(state)
    .flatMap(({ key, folder }) =>
      Object.values(folder.talk).map((message) => ({ ...message, folder: key })),
    )
    .sort((a, b) => b.at - a.at);

/** Channels in which something was said, and how much. */
export const channelsOf = (
  state: LookedState,
): readonly { readonly key: FolderKey; readonly count: number }[] =>
  foldersOf(state)
    .map(({ key, folder }) => ({ key, count: Object.keys(folder.talk).length }))
    .filter(({ count }) => count > 0);

/** Every deal, public and secret; those in force first, then the newest. */
export function dealsOf(state: LookedState): readonly Deal[] {
  const all = new Map<string, Deal>();
  for (const { folder } of foldersOf(state)) {
    for (const deal of Object.values(folder.deals)) all.set(deal.id, deal);
  }
  for (const deal of Object.values(state.board.deals)) all.set(deal.id, deal);
  const live = ({ status }: Deal) => (status === "live" ? 0 : 1);
  return [...all.values()].sort((a, b) => live(a) - live(b) || b.signedRound - a.signedRound);
}

/** Offers that wait for an answer, the newest first. */
export const offersOf = (state: LookedState): readonly Proposal[] =>
  foldersOf(state)
    .flatMap(({ folder }) => Object.values(folder.proposals))
    .filter(({ status }) => status === "open")
    .reverse();

/** Invitations and booked summits, secret ones too. */
export function summitsOf(state: LookedState): readonly Summit[] {
  const all = new Map<string, Summit>();
  for (const { folder } of foldersOf(state)) {
    for (const one of Object.values(folder.summits)) all.set(one.id, one);
  }
  for (const one of Object.values(state.board.summits)) all.set(one.id, one);
  return [...all.values()].sort((a, b) => b.round - a.round);
}

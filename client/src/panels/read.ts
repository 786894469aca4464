// What the panels look up in a view and in the viewer's own log. No rule in here.
import {
  type Cause,
  type Change,
  type Deal,
  type Dial,
  FOLDERS,
  type Folder,
  type FolderKey,
  membersOf,
  type Notice,
  type Proposal,
  type Role,
  type SeenEvent,
  type Summit,
  type Version,
  type View,
} from "@freeze/shared/rules";
import { type SavedEntry, undoneIn } from "@freeze/shared/save";

const folders = (view: View): readonly Folder[] =>
  FOLDERS.flatMap((key) => view.folders[key] ?? []);

/** Every offer the viewer may read, the newest last. */
export const proposalsOf = (view: View): readonly Proposal[] =>
  folders(view)
    .flatMap((folder) => Object.values(folder.proposals))
    .sort((a, b) => a.openedRound - b.openedRound || number(a.id) - number(b.id));

/** Every deal the viewer may read, public and secret, in the order of signing. */
export const dealsOf = (view: View): readonly Deal[] => {
  const all = new Map<string, Deal>();
  for (const folder of folders(view))
    for (const deal of Object.values(folder.deals)) all.set(deal.id, deal);
  for (const deal of Object.values(view.board.deals)) all.set(deal.id, deal);
  return [...all.values()].sort(
    (a, b) => a.signedRound - b.signedRound || number(a.id) - number(b.id),
  );
};

/** Every invitation and summit the viewer may read. */
export const summitsOf = (view: View): readonly Summit[] => {
  const all = new Map<string, Summit>();
  for (const folder of folders(view))
    for (const one of Object.values(folder.summits)) all.set(one.id, one);
  for (const one of Object.values(view.board.summits)) all.set(one.id, one);
  return [...all.values()].sort((a, b) => a.round - b.round);
};

const number = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** Versions in their order. */
export const versionsOf = (proposal: Proposal): readonly Version[] =>
  Object.values(proposal.versions).sort((a, b) => a.n - b.n);

/** The newest version that still stands. */
export const standing = (proposal: Proposal): Version | null =>
  versionsOf(proposal)
    .filter((version) => !version.withdrawn)
    .at(-1) ?? null;

/** Does the offer wait for this role's answer? */
export function waitsFor(proposal: Proposal, role: Role): boolean {
  const version = standing(proposal);
  return (
    proposal.status === "open" &&
    version !== null &&
    !version.signed.includes(role) &&
    !version.declined.includes(role)
  );
}

/** Invitations that this role has still to answer. */
export const invitationsTo = (view: View, role: Role): readonly Summit[] =>
  summitsOf(view).filter(
    ({ status, guest, round }) =>
      status === "invited" && guest === role && round === view.board.round,
  );

/** The channels a role may talk in: all four first, then pairs, then trios. */
export function channelsOf(role: Role): readonly FolderKey[] {
  const mine = FOLDERS.filter((key) => membersOf(key).includes(role));
  const size = (key: FolderKey) => membersOf(key).length;
  const order = [4, 2, 3];
  return [...mine].sort((a, b) => order.indexOf(size(a)) - order.indexOf(size(b)));
}

/** Messages of a channel, oldest first. */
export const messagesOf = (view: View, key: FolderKey) =>
  Object.values(view.folders[key]?.talk ?? {}).sort((a, b) => a.at - b.at || byId(a.id, b.id));

const byId = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });

/** Words of the instructor that the viewer may read, to all and to its own hand, the newest first. */
export const noticesOf = ({ board, hand }: View): readonly Notice[] =>
  [...Object.values(board.notices ?? {}), ...Object.values(hand?.notices ?? {})].sort(
    (a, b) => b.at - a.at || number(b.id) - number(a.id),
  );

/** The log cut into rounds: what happened, with the phase in which it did. */
export interface Told {
  readonly n: number;
  readonly round: number;
  readonly phase: string;
  readonly event: SeenEvent;
  /** It was rolled back and no longer holds. */
  readonly undone: boolean;
  /** Who of the delegation did it; only in a replay. */
  readonly delegate: string | null;
}

/** Gives every entry of the log that holds its round and phase. */
export const withRounds = (log: readonly SavedEntry[]): readonly Told[] =>
  everythingTold(log).filter(({ undone }) => !undone);

/** The same, with what was rolled back since. */
export function everythingTold(log: readonly SavedEntry[]): readonly Told[] {
  const gone = undoneIn(log);
  let round = 1;
  let phase = "briefing";
  return log.map(({ n, event, delegate = null }, index) => {
    if (event.type === "phaseBegan" || event.type === "rolledBack") {
      round = event.round;
      phase = event.phase;
    }
    return { n, round, phase, event, undone: gone.has(index), delegate };
  });
}

/** The last movement of a dial and what asked for it. */
export interface Move {
  readonly round: number;
  readonly by: number;
  readonly causes: readonly { readonly cause: Cause; readonly by: number }[];
}

/** The movements of each dial in the newest round in which it moved. */
export function lastMoves(log: readonly SavedEntry[]): ReadonlyMap<Dial, Move> {
  const moves = new Map<Dial, Move>();
  for (const { round, event } of withRounds(log)) {
    if (event.type !== "dialsMoved" && event.type !== "heldReleased") continue;
    for (const change of event.changes) {
      const before = moves.get(change.dial);
      const same = before?.round === round ? before : { by: 0, causes: [] };
      moves.set(change.dial, {
        round,
        by: same.by + change.after - change.before,
        causes: [...same.causes, ...causesOf(event.causes, change)],
      });
    }
  }
  return moves;
}

export const causesOf = (
  causes: readonly {
    readonly cause: Cause;
    readonly effects: Readonly<Partial<Record<Dial, number>>>;
  }[],
  change: Change,
) =>
  causes.flatMap(({ cause, effects }) => {
    const by = effects[change.dial];
    return by === undefined || by === 0 ? [] : [{ cause, by }];
  });

/** Effects the viewer knows of that are not yet public. */
export const heldOf = (view: View) => [
  ...folders(view).flatMap((folder) => Object.values(folder.held)),
  ...Object.values(view.hand?.held ?? {}),
];

// The offers that lie before a seat, read from its view.
import {
  FOLDERS_OF,
  type FolderKey,
  openIn,
  type Proposal,
  type RoleView,
  type Version,
} from "../rules/index.ts";
import { kept, latest } from "../rules/kept.ts";

/** One wording that still stands, with its proposal and the folder it lies in. */
export interface Standing {
  readonly folder: FolderKey;
  readonly proposal: Proposal;
  readonly version: Version;
}

type Lying = Readonly<Record<string, Proposal>>;

/** Open proposals of the viewer's folders. */
export const openProposals = latest(
  (view: RoleView): readonly { folder: FolderKey; proposal: Proposal }[] => {
    const out: { folder: FolderKey; proposal: Proposal }[] = [];
    for (const folder of FOLDERS_OF[view.viewer]) {
      const proposals = view.folders[folder]?.proposals;
      if (!proposals) continue;
      for (const proposal of openIn(proposals)) out.push({ folder, proposal });
    }
    return out;
  },
);

/** The wordings of a proposal in their order. */
export const versionsOf = kept(({ versions }: Proposal): readonly Version[] =>
  Object.values(versions),
);

/** The last wording of a proposal by its number. */
export const lastNumber = (proposal: Proposal): number => versionsOf(proposal).length;

/** Has the viewer answered this wording: signed, declined, or countered by a later one of its own? */
export const isAnswered = ({ viewer }: RoleView, proposal: Proposal, version: Version): boolean =>
  version.signed.includes(viewer) ||
  version.declined.includes(viewer) ||
  versionsOf(proposal).some(({ by, n, withdrawn }) => by === viewer && n > version.n && !withdrawn);

/** Wordings by others that wait for the viewer, newest first within a proposal. */
export function waiting(view: RoleView): readonly Standing[] {
  const out: Standing[] = [];
  for (const { folder, proposal } of openProposals(view)) {
    const versions = versionsOf(proposal);
    for (let at = versions.length - 1; at >= 0; at -= 1) {
      const version = versions[at] as Version;
      if (version.withdrawn || version.by === view.viewer) continue;
      if (!isAnswered(view, proposal, version)) out.push({ folder, proposal, version });
    }
  }
  return out;
}

/** Wordings of the viewer's own that it has not yet put its name to. */
export function unsignedOwn(view: RoleView): readonly Standing[] {
  const out: Standing[] = [];
  for (const { folder, proposal } of openProposals(view)) {
    for (const version of versionsOf(proposal)) {
      if (version.withdrawn || version.by !== view.viewer) continue;
      if (version.signed.includes(view.viewer) || version.declined.length > 0) continue;
      out.push({ folder, proposal, version });
    }
  }
  return out;
}

/** Proposals of the last round in which the folder got one. */
const newestIn = kept((proposals: Lying): readonly Proposal[] => {
  const all = Object.values(proposals);
  const last = all.reduce((round, { openedRound }) => Math.max(round, openedRound), 0);
  return all.filter(({ openedRound }) => openedRound === last);
});

/** Proposals that the viewer opened in this round, whatever became of them. */
export function openedThisRound(view: RoleView): readonly Proposal[] {
  const out: Proposal[] = [];
  for (const folder of FOLDERS_OF[view.viewer]) {
    const proposals = view.folders[folder]?.proposals;
    if (!proposals) continue;
    for (const proposal of newestIn(proposals)) {
      if (proposal.by === view.viewer && proposal.openedRound === view.board.round) {
        out.push(proposal);
      }
    }
  }
  return out;
}

/** How many wordings of a proposal are the viewer's. */
export const ownVersions = ({ viewer }: RoleView, proposal: Proposal): number =>
  versionsOf(proposal).filter(({ by }) => by === viewer).length;

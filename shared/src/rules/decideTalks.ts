// Talk, offers, versions and signatures (SPEC talk, offers, counters, signatures).
import type { Action } from "./actions.ts";
import { bind } from "./binding.ts";
import type { Proposal, Terms, Version } from "./deals.ts";
import type { Write } from "./events.ts";
import { must } from "./match.ts";
import { type FolderKey, folderOf, membersOf, type Role } from "./roles.ts";
import { put, type Transaction } from "./transaction.ts";
import { roleView } from "./view.ts";
import { findProposal, whyNotSign } from "./whyNotTalks.ts";

type TalksAction = Extract<
  Action,
  {
    readonly type: "say" | "offer" | "counter" | "sign" | "takeBack" | "decline" | "withdraw";
  }
>;
interface Request {
  readonly by: Role;
  readonly at: number;
  readonly action: TalksAction;
}

export function decideTalks(tx: Transaction, { by, at, action }: Request) {
  switch (action.type) {
    case "say":
      return say(tx, { by, at, folder: action.folder, text: action.text.trim() });
    case "offer":
      return offer(tx, by, action);
    case "counter":
      return counter(tx, by, action);
    case "sign":
      return sign(tx, by, action);
    case "takeBack":
      return unsign(tx, by, action);
    case "decline":
      return decline(tx, by, action);
    case "withdraw":
      return withdraw(tx, by, action);
  }
}

function say(
  tx: Transaction,
  words: {
    readonly by: Role;
    readonly at: number;
    readonly folder: FolderKey;
    readonly text: string;
  },
): void {
  const { by, at, folder, text } = words;
  const { board, folders } = tx.state();
  const id = `m${Object.keys(folders[folder].talk).length + 1}`;
  const message = { id, by, round: board.round, at, text };
  tx.emit(membersOf(folder), { type: "said", folder, message }, [
    put(["folders", folder, "talk", id], message),
  ]);
  count(tx, { folder, by, kind: "message" });
}

/** That delegations talk is public, what they say is not (SPEC talk-visible). */
function count(
  tx: Transaction,
  talk: { readonly folder: FolderKey; readonly by: Role; readonly kind: "message" | "offer" },
): void {
  const { folder, by, kind } = talk;
  const { messages, offers } = tx.state().board.talks[folder];
  const write =
    kind === "message"
      ? put(["board", "talks", folder, "messages"], messages + 1)
      : put(["board", "talks", folder, "offers"], offers + 1);
  tx.emit("all", { type: "talkCounted", folder, by, kind }, [write]);
}

const LETTERS = { china: "C", dprk: "K", us: "U", rok: "R" } as const;

/** Numbered within the folder, so that an id tells nothing of other folders (SPEC ids). */
const proposalId = (parties: readonly Role[], n: number): string =>
  `${parties.map((role) => LETTERS[role]).join("")}-${n}`;

const newVersion = (n: number, by: Role, words: { terms: Terms; note: string }): Version => ({
  n,
  by,
  terms: words.terms,
  note: words.note,
  signed: [],
  declined: [],
  withdrawn: false,
});

function offer(
  tx: Transaction,
  by: Role,
  action: Extract<TalksAction, { readonly type: "offer" }>,
): void {
  const { parties } = action.terms;
  const folder = folderOf(parties);
  const { board, folders } = tx.state();
  const id = proposalId(parties, Object.keys(folders[folder].proposals).length + 1);
  const proposal: Proposal = {
    id,
    by,
    parties,
    openedRound: board.round,
    standsUntil: action.standsUntil,
    status: "open",
    versions: { "1": newVersion(1, by, action) },
  };
  tx.emit(parties, { type: "offerMade", proposal }, [
    put(["folders", folder, "proposals", id], proposal),
  ]);
  count(tx, { folder, by, kind: "offer" });
  if (action.sign) signOwn(tx, by, { proposal: id, version: 1 });
}

/** The author's signature under a new version; left out where it may not be given (SPEC signatures). */
function signOwn(tx: Transaction, by: Role, named: Named): void {
  const wish = { type: "sign", ...named } as const;
  if (!whyNotSign(roleView(tx.state(), by), wish)) sign(tx, by, named);
}

const proposalPath = (proposal: Proposal): readonly string[] => [
  "folders",
  folderOf(proposal.parties),
  "proposals",
  proposal.id,
];

const open = (tx: Transaction, by: Role, id: string): Proposal =>
  must(findProposal(roleView(tx.state(), by), id), `proposal ${id}`);

function counter(
  tx: Transaction,
  by: Role,
  action: Extract<TalksAction, { readonly type: "counter" }>,
): void {
  const proposal = open(tx, by, action.proposal);
  const n = Object.keys(proposal.versions).length + 1;
  const version = newVersion(n, by, action);
  tx.emit(proposal.parties, { type: "versionAdded", proposal: proposal.id, version }, [
    put([...proposalPath(proposal), "versions", String(n)], version),
  ]);
  count(tx, { folder: folderOf(proposal.parties), by, kind: "offer" });
  if (action.sign) signOwn(tx, by, { proposal: proposal.id, version: n });
}

interface Named {
  readonly proposal: string;
  readonly version: number;
}

function versionOf(tx: Transaction, by: Role, named: Named) {
  const proposal = open(tx, by, named.proposal);
  const version = must(proposal.versions[String(named.version)], `version ${named.version}`);
  const path = [...proposalPath(proposal), "versions", String(version.n)];
  return { proposal, version, path };
}

function sign(tx: Transaction, by: Role, named: Named): void {
  const { proposal, version, path } = versionOf(tx, by, named);
  const signed = [...version.signed, by];
  const writes: Write[] = [put([...path, "signed"], signed)];
  if (version.declined.includes(by)) {
    writes.push(
      put(
        [...path, "declined"],
        version.declined.filter((role) => role !== by),
      ),
    );
  }
  const { id, parties } = proposal;
  tx.emit(parties, { type: "versionSigned", proposal: id, version: version.n, by }, writes);
  if (parties.every((role) => signed.includes(role))) bind(tx, proposal, version);
}

function unsign(tx: Transaction, by: Role, named: Named): void {
  const { proposal, version, path } = versionOf(tx, by, named);
  const signed = version.signed.filter((role) => role !== by);
  tx.emit(
    proposal.parties,
    { type: "signatureTakenBack", proposal: proposal.id, version: version.n, by },
    [put([...path, "signed"], signed)],
  );
}

function decline(tx: Transaction, by: Role, named: Named): void {
  const { proposal, version, path } = versionOf(tx, by, named);
  tx.emit(
    proposal.parties,
    { type: "versionDeclined", proposal: proposal.id, version: version.n, by },
    [put([...path, "declined"], [...version.declined, by])],
  );
}

/** A proposal without a version left is withdrawn itself. */
function withdraw(tx: Transaction, by: Role, named: Named): void {
  const { proposal, version, path } = versionOf(tx, by, named);
  const { id, parties } = proposal;
  tx.emit(parties, { type: "versionWithdrawn", proposal: id, version: version.n, by }, [
    put([...path, "withdrawn"], true),
    put([...path, "signed"], []),
  ]);
  const others = Object.values(proposal.versions).filter(({ n }) => n !== version.n);
  if (others.every(({ withdrawn }) => withdrawn)) closeProposal(tx, proposal, "withdrawn");
}

export function closeProposal(
  tx: Transaction,
  proposal: Proposal,
  why: "lapsed" | "withdrawn",
): void {
  tx.emit(proposal.parties, { type: "proposalClosed", proposal: proposal.id, why }, [
    put([...proposalPath(proposal), "status"], why),
  ]);
}

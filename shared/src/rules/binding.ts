// What a last signature does (SPEC signatures, signature-dropped, summit-clause).
import type { Clause, Deal, DealClause, Proposal, Summit, Version } from "./deals.ts";
import { spendVisit, summitId, summitPath } from "./diary.ts";
import { dealPath } from "./due.ts";
import { FOLDERS, folderOf, type Role } from "./roles.ts";
import type { GameState } from "./state.ts";
import { put, type Transaction } from "./transaction.ts";
import { roleView } from "./view.ts";
import { openIn, whyNotSignature } from "./whyNotTalks.ts";

/** The version becomes a deal: announced if public, in the parties' folder if secret. */
export function bind(tx: Transaction, proposal: Proposal, version: Version): void {
  const { parties, id } = proposal;
  const path = ["folders", folderOf(parties), "proposals", id, "status"];
  tx.emit(parties, { type: "proposalClosed", proposal: id, why: "signed" }, [put(path, "signed")]);
  const deal = dealFrom(tx.state(), proposal, version);
  tx.emit(deal.secret ? parties : "all", { type: "dealSigned", deal }, [put(dealPath(deal), deal)]);
  for (const clause of version.terms.clauses) {
    if (clause.summit) bookByClause(tx, deal, clause);
  }
  dropSignatures(tx, parties);
}

function dealFrom({ board }: GameState, proposal: Proposal, version: Version): Deal {
  const { terms } = version;
  const clauses: Record<string, DealClause> = {};
  for (const clause of terms.clauses) {
    const { id, owner, code, from, until, condition, summit } = clause;
    clauses[id] = { id, owner, code, from, until, condition, summit, done: false, ledger: {} };
  }
  return {
    id: proposal.id,
    by: proposal.by,
    version: version.n,
    parties: proposal.parties,
    secret: terms.secret,
    sixParty: terms.sixParty,
    signedRound: board.round,
    publishedRound: null,
    status: "live",
    endedRound: null,
    endedWhy: null,
    probation: null,
    goodOfficesUsed: false,
    clauses,
  };
}

/** An SM stands in both diaries from its signature on and costs its owner alone a visit. */
function bookByClause(tx: Transaction, deal: Deal, clause: Clause): void {
  if (!clause.summit) return;
  const { guest, venue } = clause.summit;
  const host = clause.owner;
  const summit: Summit = {
    id: summitId(host, guest, clause.from),
    host,
    guest,
    round: clause.from,
    venue,
    transport: "quiet",
    secret: false,
    status: "booked",
    outcome: null,
    deal: deal.id,
    leaked: false,
    cancelledBy: null,
  };
  tx.emit("all", { type: "summitBooked", summit }, [
    put(summitPath(summit, "board"), summit),
    spendVisit(tx.state().hands[host], guest),
  ]);
}

/** Takes back, role by role, the pending signatures that have become illegal for their signers. */
export function dropSignatures(tx: Transaction, roles: readonly Role[]): void {
  for (const key of FOLDERS) {
    for (const proposal of openIn(tx.state().folders[key].proposals)) {
      for (const n in proposal.versions) {
        const version = proposal.versions[n];
        if (version && version.signed.length > 0) dropFrom(tx, { proposal, version, roles });
      }
    }
  }
}

function dropFrom(
  tx: Transaction,
  at: { readonly proposal: Proposal; readonly version: Version; readonly roles: readonly Role[] },
): void {
  const { proposal, version, roles } = at;
  let signed = version.signed;
  for (const by of version.signed) {
    if (!roles.includes(by)) continue;
    if (!whyNotSignature(roleView(tx.state(), by), version.terms)) continue;
    signed = signed.filter((role) => role !== by);
    const folder = folderOf(proposal.parties);
    const path = ["folders", folder, "proposals", proposal.id, "versions", String(version.n)];
    tx.emit(
      proposal.parties,
      { type: "signatureTakenBack", proposal: proposal.id, version: version.n, by },
      [put([...path, "signed"], signed)],
    );
  }
}

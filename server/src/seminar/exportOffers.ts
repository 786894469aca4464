// What was offered: every wording of every offer, and its clauses with what became of them.
import {
  allDeals,
  type Clause,
  type DealClause,
  FOLDERS,
  type GameEvent,
  type LedgerMark,
  type Proposal,
  type Version,
} from "@freeze/shared/rules";
import type { Cell, Sheet } from "./exportCsv.ts";
import type { Walked } from "./exportWalk.ts";
import { type AtTable, whenColumns } from "./exportWhen.ts";

interface OfferRow extends AtTable {
  readonly proposal: Proposal;
  readonly version: Version;
  /** As they are at the end; as they came where a roll back took them away. */
  readonly final: { readonly proposal: Proposal; readonly version: Version };
}

export const OFFERS: Sheet<OfferRow> = {
  file: "offers.csv",
  about: "One row for each version of each offer: the first wording and every counter-offer.",
  columns: {
    ...whenColumns<OfferRow>(),
    proposal: ["code", "Id of the offer at its table.", ({ proposal }) => proposal.id],
    version: [
      "integer",
      "Number of the version; 1 is the offer itself.",
      ({ version }) => version.n,
    ],
    by: ["code", "Role that made it.", ({ version }) => version.by],
    student: ["code", "Student who made it; empty for bots.", ({ step }) => step.student],
    parties: [
      "code",
      "Roles that would be bound, joined by +.",
      ({ version }) => version.terms.parties.join("+"),
    ],
    clauses: ["integer", "Number of clauses.", ({ version }) => version.terms.clauses.length],
    secret: ["flag", "A secret deal.", ({ version }) => version.terms.secret],
    six_party: ["flag", "In the Six-Party format.", ({ version }) => version.terms.sixParty],
    stands_until: [
      "integer",
      "Last round in which it can be signed.",
      ({ proposal }) => proposal.standsUntil,
      "round",
    ],
    signed_by: [
      "code",
      "Roles whose signature stood at the end, joined by +.",
      ({ final }) => final.version.signed.join("+"),
    ],
    declined_by: [
      "code",
      "Roles that turned it down, joined by +.",
      ({ final }) => final.version.declined.join("+"),
    ],
    withdrawn: [
      "flag",
      "Taken off the table by its author.",
      ({ final }) => final.version.withdrawn,
    ],
    outcome: [
      "code",
      "What became of the offer as a whole: open, signed, lapsed or withdrawn.",
      ({ final }) => final.proposal.status,
    ],
    became_deal: [
      "flag",
      "This very version was signed by all its parties.",
      (row) => becameDeal(row),
    ],
    note: ["text", "Covering sentence for the parties.", ({ version }) => version.note],
  },
};

const becameDeal = ({ final, version }: Pick<OfferRow, "final" | "version">): boolean =>
  final.proposal.status === "signed" &&
  final.version.signed.length === version.terms.parties.length;

/** Every wording that came up at a table. */
export function offerRows(table: Walked): readonly OfferRow[] {
  const opened = new Map<string, Proposal>();
  return table.steps.flatMap((step) =>
    step.commit.events.flatMap((event): readonly OfferRow[] => {
      const made = madeBy(event, opened);
      return made ? [{ table, step, ...made, final: finalOf(table, made) }] : [];
    }),
  );
}

type Made = Pick<OfferRow, "proposal" | "version">;
function madeBy(event: GameEvent, opened: Map<string, Proposal>): Made | null {
  if (event.type === "offerMade") {
    const { proposal } = event;
    opened.set(proposal.id, proposal);
    const version = Object.values(proposal.versions)[0];
    return version ? { proposal, version } : null;
  }
  if (event.type !== "versionAdded") return null;
  const proposal = opened.get(event.proposal);
  return proposal ? { proposal, version: event.version } : null;
}

function finalOf({ last }: Walked, { proposal, version }: Made): OfferRow["final"] {
  for (const key of FOLDERS) {
    const found = last?.folders[key].proposals[proposal.id];
    const same = found?.versions[String(version.n)];
    // After a roll back the same id may stand for another text.
    if (found && same && JSON.stringify(same.terms) === JSON.stringify(version.terms)) {
      return { proposal: found, version: same };
    }
  }
  return { proposal, version };
}

interface ClauseRow extends OfferRow {
  readonly clause: Clause;
  /** The clause in force, where the version was signed; null: it never was. */
  readonly deal: DealClause | null;
}

const marks =
  (mark: LedgerMark) =>
  ({ deal }: ClauseRow): Cell =>
    deal ? Object.values(deal.ledger).filter((one) => one === mark).length : null;

export const CLAUSES: Sheet<ClauseRow> = {
  file: "clauses.csv",
  about:
    "One row for each clause of each version in offers.csv, with its promise ledger where it was signed.",
  columns: {
    ...whenColumns<ClauseRow>(),
    proposal: ["code", "Id of the offer at its table.", ({ proposal }) => proposal.id],
    version: ["integer", "Number of the version.", ({ version }) => version.n],
    clause: ["code", "Id of the clause within the version.", ({ clause }) => clause.id],
    owner: ["code", "Role that owes it.", ({ clause }) => clause.owner],
    code: [
      "code",
      "Kind of undertaking, such as TF for a test freeze.",
      ({ clause }) => clause.code,
    ],
    from: ["integer", "First round in which it can be due.", ({ clause }) => clause.from, "round"],
    until: [
      "integer",
      "Last round in which it is due; empty: open.",
      ({ clause }) => clause.until,
      "round",
    ],
    condition: [
      "code",
      "round, kept or inspection; empty: none.",
      ({ clause }) => clause.condition?.kind ?? null,
    ],
    condition_on: [
      "code",
      "The round, the clause, or the least inspection that it waits for.",
      ({ clause }) => conditionOn(clause),
    ],
    guest: ["code", "Guest of a summit clause.", ({ clause }) => clause.summit?.guest ?? null],
    venue: ["code", "Place of a summit clause.", ({ clause }) => clause.summit?.venue ?? null],
    in_force: ["flag", "The version was signed by all its parties.", ({ deal }) => deal !== null],
    rounds_kept: [
      "integer",
      "Rounds in which it was seen as kept; cheats that nobody found count.",
      marks("kept"),
      "rounds",
    ],
    rounds_broken: ["integer", "Rounds in which it was broken openly.", marks("broken"), "rounds"],
    rounds_caught: [
      "integer",
      "Rounds in which cheating on it was found out.",
      marks("caught"),
      "rounds",
    ],
    rounds_excused: ["integer", "Rounds in which it was excused.", marks("excused"), "rounds"],
    rounds_suspended: [
      "integer",
      "Rounds in which what it waits for had failed.",
      marks("suspended"),
      "rounds",
    ],
  },
};

function conditionOn({ condition }: Clause): Cell {
  switch (condition?.kind) {
    case undefined:
      return null;
    case "round":
      return condition.round;
    case "kept":
      return condition.clause;
    case "inspection":
      return condition.atLeast;
  }
}

export function clauseRows(table: Walked, offers: readonly OfferRow[]): readonly ClauseRow[] {
  const deals = table.last ? allDeals(table.last) : [];
  return offers.flatMap((offer) => {
    const signed = becameDeal(offer)
      ? deals.find(({ id, version }) => id === offer.proposal.id && version === offer.version.n)
      : undefined;
    return offer.version.terms.clauses.map((clause) => ({
      ...offer,
      clause,
      deal: signed?.clauses[clause.id] ?? null,
    }));
  });
}

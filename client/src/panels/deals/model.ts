// Terms as they are being written. Changes make new terms; the rules judge them elsewhere.
import {
  type ByRole,
  type Clause,
  type ClauseCode,
  inOrder,
  ROLES,
  type Role,
  type Terms,
  type Version,
  type View,
} from "@freeze/shared/rules";
import { type Package, whatIf } from "../rules.ts";
import type { OfferDraft } from "../state.ts";

export const noTerms = (me: Role, others: readonly Role[]): Terms => ({
  parties: inOrder([me, ...others]),
  clauses: [],
  secret: false,
  sixParty: false,
});

/** A free clause id within the terms. */
export const nextId = (clauses: readonly Clause[]): string => {
  const used = clauses.map(({ id }) => Number(id.slice(1)));
  return `c${Math.max(0, ...used) + 1}`;
};

export function addClause(terms: Terms, owner: Role, code: ClauseCode, round: number): Terms {
  const guest = terms.parties.find((role) => role !== owner) ?? owner;
  const clause: Clause = {
    id: nextId(terms.clauses),
    owner,
    code,
    from: code === "SM" ? round + 1 : round,
    until: null,
    condition: null,
    summit: code === "SM" ? { guest, venue: "host" } : null,
  };
  return { ...terms, clauses: [...terms.clauses, clause] };
}

export const replaceClause = (terms: Terms, clause: Clause): Terms => ({
  ...terms,
  clauses: terms.clauses.map((one) => (one.id === clause.id ? clause : one)),
});

/** Without the clause, and without conditions that named it. */
export const removeClause = (terms: Terms, id: string): Terms => ({
  ...terms,
  clauses: terms.clauses
    .filter((one) => one.id !== id)
    .map((one) =>
      one.condition?.kind === "kept" && one.condition.clause === id
        ? { ...one, condition: null }
        : one,
    ),
});

/** A party comes to the deal or leaves it with its clauses. */
export function toggleParty(terms: Terms, role: Role): Terms {
  if (!terms.parties.includes(role)) {
    return { ...terms, parties: inOrder([...terms.parties, role]) };
  }
  const own = terms.clauses.filter(({ owner }) => owner === role).map(({ id }) => id);
  const rest = own.reduce(removeClause, terms);
  const clauses = rest.clauses.filter(({ summit }) => summit?.guest !== role);
  return { ...rest, clauses, parties: rest.parties.filter((one) => one !== role) };
}

/** A package as terms, all clauses from this round on. Its owners and the writer become the parties. */
export function termsOf({ clauses }: Pick<Package, "clauses">, me: Role, view: View): Terms {
  const owners = ROLES.filter((role) => clauses.some(({ owner }) => owner === role));
  const start = noTerms(me, owners);
  return clauses.reduce(
    (terms, { owner, code }) => addClause(terms, owner, code, view.board.round),
    start,
  );
}

type Bargain = readonly { readonly owner: Role; readonly code: ClauseCode }[];
const owes = (owner: Role, code: ClauseCode) => ({ owner, code });
const THREE: Bargain = [owes("dprk", "TF"), owes("us", "DP"), owes("rok", "DP")];
const SEOUL: Bargain = [owes("dprk", "TF"), owes("rok", "DP")];

/** Small first bargains for each writer, the freeze for a freeze before all. */
const FIRST_BARGAINS: ByRole<readonly Bargain[]> = {
  china: [
    [...SEOUL, owes("china", "GU")],
    [owes("dprk", "TF"), owes("china", "SUP")],
    [owes("dprk", "IN"), owes("china", "SUP")],
    [owes("rok", "DP"), owes("china", "GU")],
  ],
  dprk: [
    THREE,
    SEOUL,
    [owes("dprk", "IN"), owes("us", "SA")],
    [owes("dprk", "IN"), owes("rok", "IK")],
  ],
  us: [THREE, [owes("dprk", "TF"), owes("us", "SA")], [owes("dprk", "IN"), owes("us", "SA")]],
  rok: [
    THREE,
    SEOUL,
    [owes("dprk", "TF"), owes("rok", "IK")],
    [owes("dprk", "IN"), owes("rok", "IK")],
  ],
};

const bargains = (me: Role, view: View): readonly Terms[] =>
  FIRST_BARGAINS[me].map((clauses) => termsOf({ clauses }, me, view));

/** Warnings of terms that limits or earlier promises speak against: somebody would have to refuse. */
const SNAGS: readonly string[] = ["overLimit", "alreadyOwed", "excluded"];

/** Would the offer be refused by somebody's limits or earlier promises? */
export const hasSnag = (view: View, terms: Terms): boolean =>
  whatIf(view, terms)?.warnings.some(({ code }) => SNAGS.includes(code)) ?? false;

/** The first small bargain without any warning, or else without a snag; null where all have one. */
export function soundBargain(me: Role, view: View): Terms | null {
  const free = bargains(me, view).filter((terms) => !hasSnag(view, terms));
  return free.find((terms) => whatIf(view, terms)?.warnings.length === 0) ?? free[0] ?? null;
}

/** What a first offer says unless its writer changes it: a sound bargain, the plain one where there is none. */
export function freezeTerms(me: Role, view: View): Terms {
  const [plain] = bargains(me, view);
  if (!plain) throw new Error(`no bargain for ${me}`);
  return soundBargain(me, view) ?? plain;
}

export const newOffer = (terms: Terms, view: View): OfferDraft => ({
  proposal: null,
  terms,
  note: "",
  standsUntil: view.board.round,
});

/** How a clause stands against the version before. */
export interface ClauseDiff {
  readonly clause: Clause;
  readonly mark: "same" | "added" | "removed" | "changed";
  /** The former wording of a changed clause. */
  readonly was: Clause | null;
}

/** Clause by clause against the version before, the removed ones last. */
export function versionDiff(before: Version | null, after: Version): readonly ClauseDiff[] {
  const old = before?.terms.clauses ?? [];
  const now = after.terms.clauses.map((clause): ClauseDiff => {
    if (!before) return { clause, mark: "same", was: null };
    const was = old.find((one) => sameKind(one, clause)) ?? null;
    if (!was) return { clause, mark: "added", was };
    return sameWording(was, clause)
      ? { clause, mark: "same", was: null }
      : { clause, mark: "changed", was };
  });
  const gone = old
    .filter((one) => !after.terms.clauses.some((clause) => sameKind(one, clause)))
    .map((clause): ClauseDiff => ({ clause, mark: "removed", was: null }));
  return [...now, ...gone];
}

const sameKind = (a: Clause, b: Clause): boolean =>
  a.owner === b.owner && a.code === b.code && a.summit?.guest === b.summit?.guest;

const sameWording = (a: Clause, b: Clause): boolean =>
  a.from === b.from &&
  a.until === b.until &&
  JSON.stringify(a.condition) === JSON.stringify(b.condition) &&
  JSON.stringify(a.summit) === JSON.stringify(b.summit);

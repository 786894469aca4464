// Single changes of a text, as a party may ask for them.
import {
  type Clause,
  type ClauseCode,
  clauseKindsOf,
  excludes,
  inFirstClauses,
  isOnce,
  type Role,
  type Ruleset,
  type Terms,
} from "../rules/index.ts";
import type { Pledge } from "./pledges.ts";
import { changed, clauseOf, worded } from "./texts.ts";

/** The same terms without some clauses, or null if a party would be left without one. Ids are kept. */
export function without(terms: Terms, drop: (clause: Clause) => boolean): Terms | null {
  const clauses = terms.clauses.filter((clause) => !drop(clause));
  if (clauses.length === terms.clauses.length) return terms;
  const gone = new Set(terms.clauses.filter(drop).map(({ id }) => id));
  const free = clauses.map((clause) =>
    clause.condition?.kind === "kept" && gone.has(clause.condition.clause)
      ? changed(clause, { condition: null })
      : clause,
  );
  return terms.parties.every((role) => free.some(({ owner }) => owner === role))
    ? worded(terms, free)
    : null;
}

/** The highest number among the ids of a text: `c4` is 4. */
const lastId = ({ clauses }: Terms): number =>
  clauses.reduce((last, { id }) => Math.max(last, Number(id.slice(1))), 0);

/** A lighter promise that may stand for a heavier one. */
const LIGHTER: Readonly<Partial<Record<ClauseCode, ClauseCode>>> = {
  RL2: "RL1",
  DM: "FF",
  FF: "TF",
  IN: "TF",
  EE: "SUP",
  TF: "LR",
  RL1: "NS",
};

/** One change of a text, named so that a sentence can say it. */
export interface Edit {
  readonly kind: "drop" | "add" | "swap" | "after";
  readonly clause: Clause;
  readonly other: Clause | null;
  readonly terms: Terms;
}

interface EditScope {
  readonly me: Role;
  readonly ruleset: Ruleset;
  readonly round: number;
  /** `<role>.<code>` owed already. */
  readonly owed: ReadonlySet<string>;
  /** Clauses that the pairs of the text may still sign: longer ones are left out. */
  readonly most: number;
}

/** Every single change that a party may ask for: less from itself, more from others, or another order. */
export function editsOf(terms: Terms, scope: EditScope): readonly Edit[] {
  const { length } = terms.clauses;
  const edits: Edit[] = [];
  if (length <= scope.most + 1) drops(edits, terms, scope.me);
  if (length <= scope.most) swaps(edits, terms, scope);
  if (length < scope.most) additions(edits, terms, scope);
  if (length <= scope.most) conditions(edits, terms, scope.me);
  return edits;
}

function drops(edits: Edit[], terms: Terms, me: Role): void {
  for (const clause of terms.clauses) {
    if (clause.owner !== me) continue;
    const shorter = without(terms, ({ id }) => id === clause.id);
    if (shorter) edits.push({ kind: "drop", clause, other: null, terms: shorter });
  }
}

const has = (terms: Terms, owner: Role, code: ClauseCode): boolean =>
  terms.clauses.some((clause) => clause.owner === owner && clause.code === code);

function mayAdd(terms: Terms, [owner, code]: Pledge, scope: EditScope): boolean {
  if (has(terms, owner, code) || scope.owed.has(`${owner}.${code}`)) return false;
  const bar = excludes(code);
  if (bar && (has(terms, owner, bar) || scope.owed.has(`${owner}.${bar}`))) return false;
  return scope.ruleset === "full" || inFirstClauses(code);
}

function swaps(edits: Edit[], terms: Terms, scope: EditScope): void {
  for (const clause of terms.clauses) {
    const code = clause.owner === scope.me ? LIGHTER[clause.code] : undefined;
    if (!code) continue;
    const rest = worded(
      terms,
      terms.clauses.filter(({ id }) => id !== clause.id),
    );
    if (!mayAdd(rest, [scope.me, code], scope) || !suitsSecrecy(terms, scope.me, code)) continue;
    const other: Clause = changed(clause, { code, until: isOnce(code) ? null : clause.until });
    edits.push({ kind: "swap", clause, other, terms: exchanged(terms, clause, other) });
  }
}

const exchanged = (terms: Terms, old: Clause, other: Clause): Terms =>
  worded(
    terms,
    terms.clauses.map((one) => (one.id === old.id ? other : one)),
  );

function suitsSecrecy(terms: Terms, owner: Role, code: ClauseCode): boolean {
  if (!terms.secret) return true;
  const kind = clauseKindsOf(owner).find((one) => one.code === code);
  if (!kind || kind.secret === "no") return false;
  return kind.secret === "yes" || terms.parties.includes("dprk");
}

function additions(edits: Edit[], terms: Terms, scope: EditScope): void {
  if (terms.clauses.length >= 10) return;
  const { me, round } = scope;
  for (const owner of terms.parties) {
    if (owner === me) continue;
    for (const { code } of clauseKindsOf(owner)) {
      if (code === "SM" || !mayAdd(terms, [owner, code], scope)) continue;
      if (!suitsSecrecy(terms, owner, code)) continue;
      const clause = clauseOf(lastId(terms), [owner, code], round);
      const longer = worded(terms, [...terms.clauses, clause]);
      edits.push({ kind: "add", clause, other: null, terms: longer });
    }
  }
}

function conditions(edits: Edit[], terms: Terms, me: Role): void {
  const other = terms.clauses.find(({ owner, condition }) => owner !== me && condition === null);
  if (!other || other.code === "SM") return;
  for (const clause of terms.clauses) {
    if (clause.owner !== me || clause.condition !== null || clause.code === "SM") continue;
    const later: Clause = changed(clause, { condition: { kind: "kept", clause: other.id } });
    edits.push({ kind: "after", clause, other, terms: exchanged(terms, clause, later) });
  }
}

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
import { clauseOf } from "./texts.ts";

/** The same terms without some clauses, or null if a party would be left without one. Ids are kept. */
export function without(terms: Terms, drop: (clause: Clause) => boolean): Terms | null {
  const clauses = terms.clauses.filter((clause) => !drop(clause));
  if (clauses.length === terms.clauses.length) return terms;
  const gone = new Set(terms.clauses.filter(drop).map(({ id }) => id));
  const free = clauses.map((clause) =>
    clause.condition?.kind === "kept" && gone.has(clause.condition.clause)
      ? { ...clause, condition: null }
      : clause,
  );
  return terms.parties.every((role) => free.some(({ owner }) => owner === role))
    ? { ...terms, clauses: free }
    : null;
}

const nextId = ({ clauses }: Terms): string => {
  const used = clauses.map(({ id }) => Number(id.slice(1)));
  return `c${Math.max(0, ...used) + 1}`;
};

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
}

/** Every single change that a party may ask for: less from itself, more from others, or another order. */
export function editsOf(terms: Terms, scope: EditScope): readonly Edit[] {
  return [
    ...drops(terms, scope.me),
    ...swaps(terms, scope),
    ...additions(terms, scope),
    ...conditions(terms, scope.me),
  ];
}

function drops(terms: Terms, me: Role): readonly Edit[] {
  return terms.clauses.flatMap((clause) => {
    if (clause.owner !== me) return [];
    const shorter = without(terms, ({ id }) => id === clause.id);
    return shorter ? [{ kind: "drop", clause, other: null, terms: shorter } as const] : [];
  });
}

const has = (terms: Terms, owner: Role, code: ClauseCode): boolean =>
  terms.clauses.some((clause) => clause.owner === owner && clause.code === code);

function mayAdd(terms: Terms, [owner, code]: Pledge, scope: EditScope): boolean {
  if (has(terms, owner, code) || scope.owed.has(`${owner}.${code}`)) return false;
  const bar = excludes(code);
  if (bar && (has(terms, owner, bar) || scope.owed.has(`${owner}.${bar}`))) return false;
  return scope.ruleset === "full" || inFirstClauses(code);
}

function swaps(terms: Terms, scope: EditScope): readonly Edit[] {
  return terms.clauses.flatMap((clause) => {
    const code = clause.owner === scope.me ? LIGHTER[clause.code] : undefined;
    if (!code) return [];
    const rest = { ...terms, clauses: terms.clauses.filter(({ id }) => id !== clause.id) };
    if (!mayAdd(rest, [scope.me, code], scope) || !suitsSecrecy(terms, scope.me, code)) return [];
    const other: Clause = { ...clause, code, until: isOnce(code) ? null : clause.until };
    const clauses = terms.clauses.map((one) => (one.id === clause.id ? other : one));
    return [{ kind: "swap", clause, other, terms: { ...terms, clauses } } as const];
  });
}

function suitsSecrecy(terms: Terms, owner: Role, code: ClauseCode): boolean {
  if (!terms.secret) return true;
  const kind = clauseKindsOf(owner).find((one) => one.code === code);
  if (!kind || kind.secret === "no") return false;
  return kind.secret === "yes" || terms.parties.includes("dprk");
}

function additions(terms: Terms, scope: EditScope): readonly Edit[] {
  if (terms.clauses.length >= 10) return [];
  const { me, round } = scope;
  return terms.parties
    .filter((role) => role !== me)
    .flatMap((owner) =>
      clauseKindsOf(owner)
        .map(({ code }) => code)
        .filter((code) => code !== "SM" && mayAdd(terms, [owner, code], scope))
        .filter((code) => suitsSecrecy(terms, owner, code))
        .map((code): Edit => {
          const clause = { ...clauseOf(0, [owner, code], round), id: nextId(terms) };
          return {
            kind: "add",
            clause,
            other: null,
            terms: { ...terms, clauses: [...terms.clauses, clause] },
          };
        }),
    );
}

function conditions(terms: Terms, me: Role): readonly Edit[] {
  const other = terms.clauses.find(({ owner, condition }) => owner !== me && condition === null);
  if (!other || other.code === "SM") return [];
  return terms.clauses.flatMap((clause) => {
    if (clause.owner !== me || clause.condition !== null || clause.code === "SM") return [];
    const later: Clause = { ...clause, condition: { kind: "kept", clause: other.id } };
    const clauses = terms.clauses.map((one) => (one.id === clause.id ? later : one));
    return [{ kind: "after", clause, other, terms: { ...terms, clauses } } as const];
  });
}

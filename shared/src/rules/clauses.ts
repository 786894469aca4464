import type { ClauseCode, ClauseKind } from "./catalogue.ts";
import { inFirstClauses } from "./layouts.ts";
import type { ByRole, Role } from "./roles.ts";

type Row = Pick<ClauseKind, "code" | "owner" | "detection" | "secret"> &
  Partial<Pick<ClauseKind, "once" | "notches" | "kept" | "cheat" | "brokenBy" | "sites">>;

/** `cheat.effects` come on top of the kept ones, which everybody goes on seeing (SPEC looks-kept). */
const ROWS: readonly Row[] = [
  {
    code: "TF",
    owner: "dprk",
    kept: { tension: -2, regime: -1, "home.us": 1, "home.rok": 1 },
    cheat: { points: 0.5, effects: { arsenal: 4 } },
    detection: 25,
    brokenBy: ["test"],
    secret: "yes",
  },
  {
    code: "FF",
    owner: "dprk",
    kept: { regime: -1 },
    cheat: { points: 0.5, effects: { arsenal: 5 } },
    detection: 10,
    secret: "yes",
  },
  {
    code: "DM",
    owner: "dprk",
    kept: { arsenal: -7, regime: -2 },
    cheat: { points: 0.5, effects: { arsenal: 7 } },
    detection: 15,
    secret: "yes",
  },
  {
    code: "IN",
    owner: "dprk",
    kept: { inspection: 12, regime: -1 },
    cheat: { points: 1, effects: {} },
    sites: 8,
    detection: 40,
    secret: "no",
  },
  {
    code: "LR",
    owner: "dprk",
    kept: { tension: -1, "home.rok": 1, regime: -1 },
    detection: 0,
    brokenBy: ["test", "short_range"],
    secret: "yes",
  },
  {
    code: "DP",
    owner: "us",
    kept: { tension: -2, regime: 2, "trust.us+rok": -3 },
    cheat: { points: 2.5, effects: {} },
    detection: 40,
    brokenBy: ["us_drill"],
    secret: "no",
  },
  {
    code: "RL1",
    owner: "us",
    once: { "home.us": -2 },
    notches: 1,
    cheat: { points: 2.5, effects: {} },
    detection: 40,
    brokenBy: ["sanction"],
    secret: "no",
  },
  {
    code: "RL2",
    owner: "us",
    once: { "home.us": -4 },
    notches: 2,
    cheat: { points: 2.5, effects: {} },
    detection: 40,
    brokenBy: ["sanction"],
    secret: "no",
  },
  {
    code: "SA",
    owner: "us",
    kept: { regime: 3, "home.us": -1 },
    cheat: { points: 2.5, effects: {} },
    detection: 40,
    secret: "with-dprk",
  },
  {
    code: "NS",
    owner: "us",
    kept: { "trust.dprk+us": 1, "home.us": -1 },
    cheat: { points: 2.5, effects: {} },
    detection: 50,
    brokenBy: ["sanction"],
    secret: "no",
  },
  {
    code: "EE",
    owner: "china",
    once: { enforcement: -1, trueEnforcement: -1, "trust.china+dprk": 7 },
    cheat: { points: 2, effects: {} },
    detection: 30,
    brokenBy: ["tighten"],
    secret: "with-dprk",
  },
  {
    code: "EH",
    owner: "china",
    kept: { "trust.china+us": 1, "trust.china+dprk": -2 },
    cheat: { points: 1.5, effects: {} },
    detection: 25,
    secret: "yes",
  },
  {
    code: "SUP",
    owner: "china",
    kept: { economy: 3, "home.china": -1 },
    cheat: { points: 1.5, effects: {} },
    detection: 30,
    secret: "with-dprk",
  },
  {
    code: "GU",
    owner: "china",
    kept: { regime: 2 },
    cheat: { points: 1.5, effects: {} },
    detection: 25,
    secret: "with-dprk",
  },
  {
    code: "DP",
    owner: "rok",
    kept: { tension: -1, regime: 1 },
    cheat: { points: 2.5, effects: {} },
    detection: 40,
    brokenBy: ["rok_drill"],
    secret: "no",
  },
  {
    code: "IK",
    owner: "rok",
    kept: { economy: 3, "trust.dprk+rok": 2, "home.rok": -1 },
    cheat: { points: 2.5, effects: {} },
    detection: 30,
    secret: "no",
  },
  {
    code: "HL",
    owner: "rok",
    kept: { tension: -2 },
    cheat: { points: 2.5, effects: {} },
    detection: 30,
    secret: "no",
  },
  { code: "SM", owner: "any", detection: 0, secret: "no" },
];

/** The eighteen kinds of clause (SPEC clauses). */
export const CLAUSES: readonly ClauseKind[] = ROWS.map((row) => ({
  once: {},
  notches: 0,
  kept: {},
  cheat: null,
  brokenBy: [],
  sites: 0,
  first: inFirstClauses(row.code),
  ...row,
}));

/** Kinds that a role may own, in the order of the table. */
export const clauseKindsOf = (owner: Role): readonly ClauseKind[] => KINDS[owner];

const ownedBy = (owner: Role): readonly ClauseKind[] =>
  CLAUSES.filter((kind) => kind.owner === owner || kind.owner === "any");
const KINDS: ByRole<readonly ClauseKind[]> = {
  china: ownedBy("china"),
  dprk: ownedBy("dprk"),
  us: ownedBy("us"),
  rok: ownedBy("rok"),
};

const kindsOf = (role: Role): ReadonlyMap<ClauseCode, ClauseKind> =>
  new Map(clauseKindsOf(role).map((kind) => [kind.code, kind]));
const BY_OWNER: ByRole<ReadonlyMap<ClauseCode, ClauseKind>> = {
  china: kindsOf("china"),
  dprk: kindsOf("dprk"),
  us: kindsOf("us"),
  rok: kindsOf("rok"),
};

/** The kind of a clause by owner and code; undefined where the owner has none of that code. */
export const findClauseKind = (owner: Role, code: ClauseCode): ClauseKind | undefined =>
  BY_OWNER[owner]?.get(code);

/** The same for a clause that is known to be well formed. Throws on any other (our error). */
export function clauseKind(owner: Role, code: ClauseCode): ClauseKind {
  const kind = findClauseKind(owner, code);
  if (!kind) throw new Error(`no clause ${owner}.${code}`);
  return kind;
}

/** Clauses that act once and stay: they have no last round (SPEC once-effects). */
export const isOnce = (code: ClauseCode): boolean =>
  code === "RL1" || code === "RL2" || code === "EE" || code === "SM";

/** What a code bars its owner from owing beside it (SPEC no-repeat). */
export function excludes(code: ClauseCode): ClauseCode | null {
  switch (code) {
    case "RL1":
      return "RL2";
    case "RL2":
      return "RL1";
    case "EE":
      return "EH";
    case "EH":
      return "EE";
    case "TF":
    case "FF":
    case "DM":
    case "IN":
    case "LR":
    case "DP":
    case "SA":
    case "NS":
    case "SUP":
    case "GU":
    case "IK":
    case "HL":
    case "SM":
      return null;
  }
}

import type { ClauseCode, Ruleset } from "./catalogue.ts";
import type { Clause, Terms } from "./deals.ts";
import { inFirstClauses } from "./layouts.ts";
import { inOrder, type Role } from "./roles.ts";

/** A ready-made deal that the composer offers: load, change, send. */
export interface Package {
  readonly id: string;
  /** The year of a historical one; null: an example. */
  readonly year: number | null;
  readonly clauses: readonly { readonly owner: Role; readonly code: ClauseCode }[];
}

const list = (owner: Role, ...codes: readonly ClauseCode[]) =>
  codes.map((code) => ({ owner, code }));

const example = (id: string, ...clauses: readonly ReturnType<typeof list>[]): Package => ({
  id,
  year: null,
  clauses: clauses.flat(),
});

const history = (year: number, ...clauses: readonly ReturnType<typeof list>[]): Package => ({
  id: String(year),
  year,
  clauses: clauses.flat(),
});

/** The examples, then the four of history (texts: `package.<id>`). */
export const PACKAGES: readonly Package[] = [
  example("dual_susp", list("dprk", "TF"), list("us", "DP"), list("rok", "DP")),
  example(
    "dual_susp4",
    list("dprk", "TF"),
    list("us", "DP"),
    list("rok", "DP"),
    list("china", "GU"),
  ),
  example("freeze_only", list("dprk", "TF"), list("us", "DP")),
  example("test_for_aid", list("dprk", "TF"), list("china", "SUP")),
  example("freeze_relief", list("dprk", "TF", "FF"), list("us", "RL1")),
  example("small_for_small", list("dprk", "FF", "IN"), list("us", "RL1", "SA")),
  example("yongbyon_min", list("dprk", "DM"), list("us", "RL2")),
  example("ff_for_rl2", list("dprk", "FF", "TF"), list("us", "RL2")),
  example(
    "guaranteed",
    list("dprk", "DM", "IN"),
    list("us", "RL1", "SA"),
    list("china", "GU", "SUP"),
  ),
  example("yongbyon", list("dprk", "DM", "IN"), list("us", "RL2", "SA")),
  example(
    "grand4",
    list("dprk", "TF", "DM", "IN"),
    list("us", "RL2", "SA"),
    list("china", "GU", "SUP"),
    list("rok", "IK", "DP"),
  ),
  example("koreas", list("dprk", "TF"), list("rok", "IK", "HL")),
  example("cn_kp", list("china", "SUP", "EE"), list("dprk", "TF")),
  example("cn_us_hold", list("china", "EH"), list("us", "DP")),
  example("inspect_aid", list("dprk", "IN", "FF"), list("rok", "IK"), list("china", "SUP")),
  history(1994, list("dprk", "FF"), list("us", "RL1")),
  history(2005, list("dprk", "IN"), list("us", "SA"), list("china", "GU"), list("rok", "HL")),
  history(2012, list("dprk", "TF", "FF", "IN"), list("us", "SA")),
  history(2018, list("dprk", "TF"), list("us", "DP")),
];

/** The packages whose clauses all belong to the ruleset. */
export const packagesFor = (ruleset: Ruleset): readonly Package[] =>
  ruleset === "full"
    ? PACKAGES
    : PACKAGES.filter(({ clauses }) => clauses.every(({ code }) => inFirstClauses(code)));

/** The parties of a package, in role order. */
const partiesOf = (item: Package): readonly Role[] =>
  inOrder(item.clauses.map(({ owner }) => owner));

/** The package as public terms that begin in this round and have no last one. */
export const packageTerms = (item: Package, round: number): Terms => ({
  parties: partiesOf(item),
  clauses: item.clauses.map(
    (clause, index): Clause => ({
      id: `c${index + 1}`,
      owner: clause.owner,
      code: clause.code,
      from: round,
      until: null,
      condition: null,
      summit: null,
    }),
  ),
  secret: false,
  sixParty: false,
});

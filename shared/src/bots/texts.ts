// Texts that a bot may put on the table: the packages of the composer, and small exchanges.
import {
  type AgendaId,
  type Clause,
  inFirstClauses,
  inOrder,
  packagesFor,
  packageTerms,
  type Ruleset,
  type Terms,
} from "../rules/index.ts";

import { HOSTED, PEACES, type Pledge, QUIET, SECRET_SWAPS, SWAPS, TABLES } from "./pledges.ts";
import type { Taste } from "./taste.ts";

export const clauseOf = (
  index: number,
  [owner, code]: Pledge,
  from: number,
  summit: Clause["summit"] = null,
): Clause => ({ id: `c${index + 1}`, owner, code, from, until: null, condition: null, summit });

// Written out, so that all clauses and texts have one shape: they are read on every step of a bot.
/** The clause with some things put differently. */
export const changed = (
  { id, owner, code, from, until, condition, summit }: Clause,
  now: Partial<Pick<Clause, "code" | "from" | "until" | "condition">>,
): Clause => ({
  id,
  owner,
  code: now.code ?? code,
  from: now.from ?? from,
  until: now.until === undefined ? until : now.until,
  condition: now.condition === undefined ? condition : now.condition,
  summit,
});

/** The same terms with other clauses. */
export const worded = (
  { parties, secret, sixParty }: Terms,
  clauses: readonly Clause[],
): Terms => ({ parties, clauses, secret, sixParty });

export function termsOf(pledges: readonly Pledge[], from: number, secret = false): Terms {
  return {
    parties: inOrder(pledges.map(([owner]) => owner)),
    clauses: pledges.map((pledge, index) => clauseOf(index, pledge, from)),
    secret,
    sixParty: false,
  };
}

const hosted = ([host, guest, pledge]: (typeof HOSTED)[number], from: number): Terms => ({
  parties: inOrder([host, guest]),
  clauses: [clauseOf(0, [host, "SM"], from, { guest, venue: "host" }), clauseOf(1, pledge, from)],
  secret: false,
  sixParty: false,
});

const fits = (ruleset: Ruleset, { clauses }: Terms): boolean =>
  ruleset === "full" || clauses.every(({ code }) => inFirstClauses(code));

type Kind = "open" | "secret";
type Shelf = (ruleset: Ruleset, round: number) => readonly Terms[];

const openTexts: Shelf = (ruleset, round) => [
  ...packagesFor(ruleset).map((item) => packageTerms(item, round)),
  ...SWAPS.map((swap) => termsOf(swap, round)),
  ...HOSTED.map((row) => hosted(row, round)),
];
const secretTexts: Shelf = (_ruleset, round) =>
  SECRET_SWAPS.map((swap) => termsOf(swap, round, true));

/** The small exchanges of the DPRK, each with inspection. */
const WITH_PROOF: readonly (readonly Pledge[])[] = SWAPS.filter(
  (swap) =>
    swap.some(([owner]) => owner === "dprk") &&
    !swap.some(([owner, code]) => owner === "dprk" && code === "IN"),
).map((swap) => [...swap, ["dprk", "IN"]]);

const SHELVES: Readonly<Record<Kind | "tables" | "quiet" | "peace", Shelf>> = {
  open: openTexts,
  secret: secretTexts,
  tables: (ruleset, round) => [
    ...openTexts(ruleset, round),
    ...[...TABLES, ...WITH_PROOF].map((pledges) => termsOf(pledges, round)),
  ],
  peace: (ruleset, round) => [
    ...openTexts(ruleset, round),
    ...PEACES.map((pledges) => termsOf(pledges, round)),
  ],
  quiet: (ruleset, round) => [
    ...openTexts(ruleset, round),
    ...secretTexts(ruleset, round),
    ...QUIET.map((pledges) => termsOf(pledges, round, true)),
  ],
};

/** Every ready text of a kind, beginning in a round. Kept, because bots ask for it all the time. */
const shelf = new Map<string, readonly Terms[]>();
export function readyTexts(
  ruleset: Ruleset,
  round: number,
  kind: Kind | "tables" | "quiet" | "peace",
): readonly Terms[] {
  const key = `${ruleset}/${round}/${kind}`;
  let found = shelf.get(key);
  if (!found) {
    const all = SHELVES[kind](ruleset, round);
    found = all.filter((terms) => fits(ruleset, terms));
    shelf.set(key, found);
  }
  return found;
}

/** The ready texts a seat chooses from: those of the kind, and more of what it likes. */
export function textsFor(
  { crowd, hush }: Taste,
  {
    ruleset,
    round,
    kind,
    agenda,
  }: {
    readonly ruleset: Ruleset;
    readonly round: number;
    readonly kind: Kind;
    readonly agenda: AgendaId;
  },
): readonly Terms[] {
  if (agenda === "peace_text" && kind === "open") return readyTexts(ruleset, round, "peace");
  if (crowd > 0) return readyTexts(ruleset, round, kind === "open" ? "tables" : kind);
  if (hush > 0 && kind === "secret") return readyTexts(ruleset, round, "quiet");
  return readyTexts(ruleset, round, kind);
}

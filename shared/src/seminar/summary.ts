// All tables of a class beside each other, for the debrief: value made together against how evenly it was shared.
import {
  allDeals,
  type ByRole,
  type Deal,
  type Ending,
  type Final,
  type GameState,
  ROLES,
  type Role,
} from "../rules/index.ts";

/** A table whose match is over, as one dot of the class. Points. */
export interface TableSummary {
  readonly number: number;
  readonly ending: Ending;
  readonly rounds: number;
  readonly scores: ByRole<number>;
  /** Score against par: what each seat claimed, below zero where it fell short. */
  readonly claimed: ByRole<number>;
  /** The sum of what was claimed: what the table made together beyond what four bots make. */
  readonly created: number;
  /** The sum of the scores. */
  readonly joint: number;
  /** Mean difference between two seats in what they claimed; 0: all fared alike. */
  readonly inequality: number;
  /** The seat that came out worst against its par. */
  readonly least: Role;
  /** Signed at all, secret and ended ones included; 0: a dot in the lane of those that signed nothing. */
  readonly deals: number;
  /** Deals that each seat was party to. */
  readonly partyTo: ByRole<number>;
  readonly promises: Promises;
  /** No other table made at least as much as evenly, or more. */
  readonly onEdge: boolean;
}

/** Rounds of clauses that were due, by what really became of them; 0 to 1: the part kept, null where none was due. */
export interface Promises {
  readonly kept: number;
  readonly broken: number;
  /** Cheated on and found out, or never found out. */
  readonly caught: number;
  readonly unseen: number;
  readonly keptShare: number | null;
}

/** The tables that are over, by number. */
export function classSummary(
  tables: readonly { readonly number: number; readonly state: GameState | null }[],
): readonly TableSummary[] {
  const dots = tables.flatMap(({ number, state }) => {
    const final = state?.board.final;
    return state && final ? [dotOf(number, state, final)] : [];
  });
  return dots
    .map((dot) => ({ ...dot, onEdge: !dots.some((other) => beats(other, dot)) }))
    .sort((a, b) => a.number - b.number);
}

type Dot = Omit<TableSummary, "onEdge">;

const beats = (a: Dot, b: Dot): boolean =>
  a.created >= b.created &&
  a.inequality <= b.inequality &&
  (a.created > b.created || a.inequality < b.inequality);

function dotOf(number: number, state: GameState, final: Final): Dot {
  const scores = each((role) => final.scores[role].total);
  const claimed = each((role) => tenths(scores[role] - final.scores[role].par));
  const deals = allDeals(state);
  return {
    number,
    ending: final.ending,
    rounds: final.rounds,
    scores,
    claimed,
    created: tenths(sumOf(claimed)),
    joint: tenths(sumOf(scores)),
    inequality: tenths(meanDifference(claimed)),
    least: ROLES.reduce((least, role) => (claimed[role] < claimed[least] ? role : least)),
    deals: deals.length,
    partyTo: each((role) => deals.filter(({ parties }) => parties.includes(role)).length),
    promises: promisesOf(deals, final),
  };
}

const each = <T>(of: (role: Role) => T): ByRole<T> => ({
  china: of("china"),
  dprk: of("dprk"),
  us: of("us"),
  rok: of("rok"),
});
const sumOf = (points: ByRole<number>): number =>
  ROLES.reduce((sum, role) => sum + points[role], 0);

function meanDifference(points: ByRole<number>): number {
  let sum = 0;
  let pairs = 0;
  for (const [index, a] of ROLES.entries()) {
    for (const b of ROLES.slice(index + 1)) {
      sum += Math.abs(points[a] - points[b]);
      pairs += 1;
    }
  }
  return sum / pairs;
}

/** The ledger shows an unseen cheat as kept; after the end everybody may know better. */
function promisesOf(deals: readonly Deal[], { cheats }: Final): Promises {
  const marks = deals.flatMap(({ clauses }) =>
    Object.values(clauses).flatMap(({ ledger }) => Object.values(ledger)),
  );
  const count = (mark: string): number => marks.filter((one) => one === mark).length;
  const unseen = cheats.filter(({ caught }) => !caught).length;
  const kept = count("kept") - unseen;
  const broken = count("broken");
  const caught = count("caught");
  const due = kept + broken + caught + unseen;
  return { kept, broken, caught, unseen, keptShare: due === 0 ? null : kept / due };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

// How it came out, by table and role.
import { allDeals, ROLES, type Role, type Score } from "@freeze/shared/rules";
import type { Cell, Sheet } from "./exportCsv.ts";
import type { Walked } from "./exportWalk.ts";

interface OutcomeRow {
  readonly table: Walked;
  readonly role: Role;
  readonly score: Score | null;
}

const final = ({ table }: OutcomeRow) => table.last?.board.final ?? null;
const score =
  (of: (score: Score) => Cell) =>
  (row: OutcomeRow): Cell =>
    row.score ? of(row.score) : null;

export const OUTCOMES: Sheet<OutcomeRow> = {
  file: "outcomes.csv",
  about:
    "One row for each role of each table whose match began. Scores are empty while it goes on.",
  columns: {
    table: ["integer", "Number of the table.", ({ table }) => table.number],
    role: ["code", "The role.", ({ role }) => role],
    over: ["flag", "The match has ended.", (row) => final(row) !== null],
    ending: ["code", "How it ended, the same for all four.", (row) => final(row)?.ending ?? null],
    rounds: [
      "integer",
      "Rounds played, the present one included.",
      ({ table }) => table.last?.board.round ?? null,
      "rounds",
    ],
    score: ["number", "Score at the end.", score(({ total }) => total), "points"],
    par: [
      "number",
      "Mean score of this role at mixed tables of bots.",
      ({ table, role }) => table.last?.board.facts.par[role] ?? null,
      "points",
    ],
    goals: [
      "number",
      "Points of the public goals.",
      score(({ parts }) => tenths(parts.reduce((sum, { points }) => sum + points, 0))),
      "points",
    ],
    agenda: ["code", "Hidden agenda.", ({ table, role }) => table.last?.hands[role].agenda ?? null],
    agenda_met: ["flag", "It was met.", score(({ agenda }) => agenda.met)],
    agenda_points: ["number", "What it gave.", score(({ agenda }) => agenda.points), "points"],
    face_down: [
      "number",
      "Points of cheating that nobody found.",
      score(({ faceDown }) => faceDown),
      "points",
    ],
    bonus: ["number", "What the ending added or took.", score(({ bonus }) => bonus), "points"],
    deals: [
      "integer",
      "Deals signed by this role, secret and ended ones included.",
      (row) => dealsOf(row).length,
    ],
    clauses_owed: ["integer", "Clauses that this role owed in them.", (row) => owed(row).length],
    rounds_kept: ["integer", "Clause-rounds seen as kept.", (row) => marksOf(row, "kept")],
    rounds_broken: ["integer", "Clause-rounds broken openly.", (row) => marksOf(row, "broken")],
    rounds_caught: [
      "integer",
      "Clause-rounds in which cheating was found out.",
      (row) => marksOf(row, "caught"),
    ],
    cheats: [
      "integer",
      "Times that the role cheated, found or not; empty while the match goes on.",
      (row) => final(row)?.cheats.filter(({ role }) => role === row.role).length ?? null,
    ],
  },
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

const dealsOf = ({ table, role }: OutcomeRow) =>
  table.last ? allDeals(table.last).filter(({ parties }) => parties.includes(role)) : [];
const owed = (row: OutcomeRow) =>
  dealsOf(row).flatMap(({ clauses }) =>
    Object.values(clauses).filter(({ owner }) => owner === row.role),
  );
const marksOf = (row: OutcomeRow, mark: string): number =>
  owed(row).reduce(
    (sum, { ledger }) => sum + Object.values(ledger).filter((one) => one === mark).length,
    0,
  );

export const outcomeRows = (table: Walked): readonly OutcomeRow[] =>
  table.last
    ? ROLES.map((role) => ({ table, role, score: table.last?.board.final?.scores[role] ?? null }))
    : [];

import { type Columns, timeCell } from "./exportCsv.ts";
import { type Step, secondsSince, type Walked } from "./exportWalk.ts";

/** What happened in a commit of a table. */
export interface AtTable {
  readonly table: Walked;
  readonly step: Step;
}
/** Which table, when, in which round and phase: the columns that most sheets begin with. */
export const whenColumns = <Row extends AtTable>(): Columns<Row> => ({
  table: ["integer", "Number of the table.", ({ table }) => table.number],
  commit: ["integer", "Number of the commit in the table's log.", ({ step }) => step.commit.n],
  at: ["time", "Server time.", ({ step }) => timeCell(step.commit.at)],
  t_s: [
    "number",
    "Time since the match began, pauses included.",
    ({ table, step }) => secondsSince(table.beganAt, step.commit.at),
    "s",
  ],
  round: ["integer", "Round in which it came.", ({ step }) => step.round],
  phase: ["code", "Phase in which it came.", ({ step }) => step.phase],
  taken_back: [
    "flag",
    "The instructor rolled the match back behind this.",
    ({ step }) => step.takenBack,
  ],
});

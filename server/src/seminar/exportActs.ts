import type { ArchivedAct, SeminarArchive } from "./exportArchive.ts";
import { type Sheet, timeCell } from "./exportCsv.ts";
import type { Names } from "./exportNames.ts";

interface ActRow {
  readonly act: ArchivedAct;
  readonly archive: SeminarArchive;
  readonly names: Names;
}

/** What the instructor did to the class; what was done to a match stands in its events. */
export const ACTS: Sheet<ActRow> = {
  file: "acts.csv",
  about:
    "One row for each act of the instructor on the class: stages, seats. Acts on a match stand in events.csv.",
  columns: {
    at: ["time", "Server time.", ({ act }) => timeCell(act.at)],
    type: ["code", "What was done.", ({ act }) => act.type],
    table: [
      "integer",
      "Number of the table; empty: none in particular.",
      ({ act, archive }) => archive.tables.find(({ code }) => code === act.table)?.number ?? null,
    ],
    student: ["code", "Student concerned.", ({ act, names }) => names.of(act.student)],
    details: [
      "text",
      "What else was asked for, as JSON; students by their pseudonyms.",
      ({ act, names }) =>
        act.details === null || act.details === undefined ? null : detailsText(act.details, names),
    ],
  },
};

/** Students are named by id in what was asked for. */
const detailsText = (details: unknown, names: Names): string =>
  names.text(
    JSON.stringify(details, (_key, value: unknown) =>
      typeof value === "string" ? names.of(value) || value : value,
    ),
  );

export const actRows = (archive: SeminarArchive, names: Names): readonly ActRow[] =>
  archive.acts.map((act) => ({ act, archive, names }));

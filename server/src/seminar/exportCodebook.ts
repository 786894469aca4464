// What goes with the sheets: a codebook that lists every column of every file, and a page to read first.
import type { SeminarArchive } from "./exportArchive.ts";
import { type Column, type Page, type Sheet, timeCell } from "./exportCsv.ts";

interface BookRow {
  readonly file: string;
  readonly name: string;
  readonly column: Column<never>;
}

export const CODEBOOK: Sheet<BookRow> = {
  file: "codebook.csv",
  about: "One row for each column of each file.",
  columns: {
    file: ["code", "File.", ({ file }) => file],
    column: ["code", "Column.", ({ name }) => name],
    type: [
      "code",
      "text: written by persons; code: one of our words or ids; integer; number; flag: 1 yes, 0 no; time: ISO 8601, UTC.",
      ({ column: [type] }) => type,
    ],
    unit: ["code", "Unit, where it has one.", ({ column: [, , , unit] }) => unit ?? null],
    meaning: ["text", "What it says.", ({ column: [, about] }) => about],
  },
};

export const bookRows = (sheets: readonly Sheet<never>[]): readonly BookRow[] =>
  sheets.flatMap(({ file, columns }) =>
    Object.entries(columns).map(([name, column]) => ({ file, name, column })),
  );

/** The page to read first. */
export function readMe(
  { code, setup, createdAt }: SeminarArchive,
  pages: readonly Page<never>[],
  { names, at, games }: { readonly names: boolean; readonly at: number; readonly games: number },
): string {
  return [
    `${setup.title}`,
    `Seminar ${code}, set up ${timeCell(createdAt)}, exported ${timeCell(at)}.`,
    `Scenario ${setup.scenario}, rules ${setup.ruleset}, plan ${setup.plan}.`,
    "",
    "Files",
    ...pages.map(({ sheet, count }) => `  ${sheet.file} (${count()} rows): ${sheet.about}`),
    `  games/ (${games}): saved games. Open them on the page "Open a replay". Of a match that still goes on there is`,
    "  only what the public has seen.",
    "",
    "How to read them",
    "  All files are CSV in UTF-8 with a byte order mark, so that a spreadsheet opens them as they are. Tables are",
    "  joined by the columns table, student, proposal, version and clause. codebook.csv explains every column.",
    "  An empty cell means: not known, or does not apply. Times are UTC.",
    "  A text that begins with = + - or @ has an apostrophe in front of it, so that no spreadsheet runs it as a formula.",
    "",
    "Names",
    ...(names
      ? [
          "  This export holds the names of students, because they were asked for. Keep it accordingly.",
        ]
      : [
          "  Students are called S001, S002 and so on, in the order of joining. Where somebody wrote a student's full name",
          "  as typed when joining, it is replaced as well, also in saved games. Nicknames, and names of one character inside",
          "  a sentence, are not recognised: look through the texts before you pass them on.",
        ]),
    "",
    "Grades",
    "  participation.csv has no score on purpose. Scores hang on role and luck, and to walk away can be right.",
    "",
  ].join("\r\n");
}

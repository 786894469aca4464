// Tidy sheets as CSV that any spreadsheet opens: RFC 4180, UTF-8 with a byte order mark, one header line.

/** Flags are 1 and 0, times ISO 8601 in UTC, null an empty cell. */
export type Cell = string | number | boolean | null;

/** Its type, a sentence for the codebook, the cell of a row, and the unit where there is one. */
export type Column<Row> = readonly [
  type: "text" | "code" | "integer" | "number" | "flag" | "time",
  about: string,
  of: (row: Row) => Cell,
  unit?: string,
];
/** By name, in their order. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

export interface Sheet<Row> {
  readonly file: string;
  /** What one row is. */
  readonly about: string;
  readonly columns: Columns<Row>;
}

const MARK = "\uFEFF";
const LINE_END = "\r\n";

/** A file that grows row by row, so that the rows of one table can be dropped before the next is read. */
export interface Page<Row> {
  readonly sheet: Sheet<Row>;
  readonly add: (rows: readonly Row[]) => void;
  readonly count: () => number;
  readonly text: () => string;
}

export function openPage<Row>(sheet: Sheet<Row>): Page<Row> {
  const columns = Object.values(sheet.columns);
  const parts: string[] = [MARK, lineOf(Object.keys(sheet.columns))];
  let count = 0;
  return {
    sheet,
    add(rows) {
      for (const row of rows) parts.push(lineOf(columns.map(([, , of]) => of(row))));
      count += rows.length;
    },
    count: () => count,
    text: () => parts.join(""),
  };
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(cellText).join(",")}${LINE_END}`;

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  return quoted(harmless(cell));
}

/** A text that a spreadsheet would take for a formula is made plain by an apostrophe in front of it. */
const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Milliseconds since 1970 as a time; null stays empty. */
export const timeCell = (at: number | null): Cell =>
  at === null ? null : new Date(at).toISOString();

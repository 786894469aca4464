// A class list as people have it: pasted lines, or a table saved as CSV by a spreadsheet.

/** The longest name the server takes. */
export const NAME_LENGTH = 24;

const GIVEN = /^(?:first|given)[ _-]?name$|^forename$/i;
const FAMILY = /^(?:last|family)[ _-]?name$|^surname$|^성$|^姓$/i;
const WHOLE = /^(?:(?:full |student |display )?name|student|이름|성명|학생|姓名|名字|学生)$/i;

/** The names in a text, in their order, each once; numbers, addresses and empty cells are left out. */
export function namesIn(text: string): readonly string[] {
  const rows = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map(cellsOf)
    .filter((row) => row.some((cell) => cell !== ""));
  const [head, ...body] = rows;
  const columns = head ? columnsOf(head) : null;
  const found = columns
    ? body.map((row) => columns.map((at) => row[at] ?? "").join(" "))
    : rows.flatMap(loose(rows));
  const names = found.map((name) => name.replace(/\s+/g, " ").trim().slice(0, NAME_LENGTH).trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** Where a head says that names stand: one column, or given and family name. null: this is no head. */
function columnsOf(head: readonly string[]): readonly number[] | null {
  const whole = head.findIndex((cell) => WHOLE.test(cell));
  if (whole >= 0) return [whole];
  const given = head.findIndex((cell) => GIVEN.test(cell));
  const family = head.findIndex((cell) => FAMILY.test(cell));
  return given >= 0 && family >= 0 ? [given, family] : null;
}

/** Without a head: of a table the first cell that looks like a name, of a single line every name between commas. */
const loose =
  (rows: readonly (readonly string[])[]) =>
  (row: readonly string[]): readonly string[] => {
    const names = row.filter(looksLikeName);
    return rows.length === 1 ? names : names.slice(0, 1);
  };

const looksLikeName = (cell: string): boolean => /\p{L}/u.test(cell) && !cell.includes("@");

/** One line cut at commas, semicolons or tabs; quotes hold a cell together. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && /[,;\t，、]/.test(sign)) {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

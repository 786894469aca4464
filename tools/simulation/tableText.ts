/** Lines of columns: words to the left, numbers to the right, as wide as they need. */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => String(row[at] ?? "").length)));
  return all.map((row) =>
    head
      .map((_, at) => {
        const word = String(row[at] ?? "");
        const width = widths[at] ?? 0;
        return at === 0 ? word.padEnd(width) : word.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

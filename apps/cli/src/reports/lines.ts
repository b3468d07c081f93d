/** `1 outcome`, `3 outcomes`. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

/** Reference and title, with what is said of it indented below. */
export function entries(
  rows: readonly { readonly reference: string; readonly title: string }[],
  said: (index: number) => readonly string[],
): readonly string[] {
  const width = Math.max(0, ...rows.map(({ reference }) => reference.length));
  return rows.flatMap(({ reference, title }, index) => [
    `${reference.padEnd(width)}  ${title}`,
    ...said(index).map((line) => `${' '.repeat(width)}  ${line}`),
  ]);
}

/** Columns as wide as their widest cell; the first is text, the others are figures. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

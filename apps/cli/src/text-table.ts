/** Columns of text, the first two to the left and the figures to the right. */
export function textTable(heading: readonly string[], rows: readonly (readonly string[])[], leftColumns = 2): string {
  const widths = heading.map((name, k) => Math.max(name.length, ...rows.map((row) => row[k]!.length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, k) => (k < leftColumns ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!)))
      .join('  ')
      .trimEnd()
  return [line(heading), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].map((text) => `${text}\n`).join('')
}

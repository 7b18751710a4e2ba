/** What a spreadsheet takes for the beginning of a formula, however many apostrophes stand before it. */
const formula = /^'*[=+\-@\t\r\n]/

/** A text as it is written into a cell: with an apostrophe before it where a spreadsheet would compute it. */
export function defused(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text that a defused cell stands for. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}

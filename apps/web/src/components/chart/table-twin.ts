import type { TableTwin, TwinCell } from './chart-csv.ts'

/** Titles of the columns that the ends of a range get. */
interface RangeWords {
  readonly low: (column: string) => string
  readonly high: (column: string) => string
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Lines of a cell: what stands on a line of its own on the page, and the text between. */
function linesOf(element: Element): string[] {
  const lines = ['']
  for (const child of element.childNodes) {
    if (child instanceof Element && standsAlone(child)) lines.push(...linesOf(child), '')
    else lines.push(`${lines.pop()}${child.textContent ?? ''}`)
  }
  return lines
}

function standsAlone(element: Element): boolean {
  const within = element.parentElement && getComputedStyle(element.parentElement).display
  return within === 'grid' || within === 'flex' || !getComputedStyle(element).display.startsWith('inline')
}

const textOf = (element: Element) =>
  linesOf(element)
    .map(plain)
    .filter((line) => line !== '')
    .join('; ')

const numberOf = (text: string | undefined): TwinCell => (text === undefined || text === '' ? null : Number(text))

/** Cells of numbers carry the number that they show in words, cells of months their code; nothing known is empty. */
function cellOf(cell: HTMLTableCellElement): TwinCell {
  const { value, code } = cell.dataset
  return value === undefined ? (code ?? textOf(cell)) : numberOf(value)
}

/** Titles of columns carry an arrow where the table is sorted by them. */
function titleOf(head: HTMLTableCellElement): string {
  const shown = head.cloneNode(true) as HTMLElement
  for (const hidden of shown.querySelectorAll('[aria-hidden]')) hidden.remove()
  return plain(shown.textContent ?? '')
}

/** What a table says, read off it; a column whose cells hold a range becomes three. */
export function tableTwin(table: HTMLTableElement, words: RangeWords): TableTwin {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows])
  const ranged = new Set(rows.flatMap((row) => [...row.cells].flatMap(({ dataset }, c) => (dataset['low'] === undefined ? [] : [c]))))
  const titles = [...(table.tHead?.rows[0]?.cells ?? [])].map(titleOf)
  return {
    header: titles.flatMap((title, c) => (ranged.has(c) ? [title, words.low(title), words.high(title)] : [title])),
    rows: rows.map((row) =>
      [...row.cells].flatMap((cell, c) =>
        ranged.has(c) ? [cellOf(cell), numberOf(cell.dataset['low']), numberOf(cell.dataset['high'])] : [cellOf(cell)],
      ),
    ),
  }
}

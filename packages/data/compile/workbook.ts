import { readZip } from './zip-archive.ts'

/**
 * The cells of one sheet of an .xlsx workbook, as text, row by row; an empty cell is ''.
 *
 * @param sheet number of the sheet in the file, from 1
 * @see ECMA-376, Part 1, 18.3: rows of cells whose texts mostly lie in a table of their own
 */
export function readSheet(path: string, sheet = 1): string[][] {
  const file = readZip(path)
  const texts = readTexts(path, file)
  return [...file(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row(?: [^>]*?)?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, row]) => {
    const cells: string[] = []
    for (const [, attributes, content] of (row ?? '').matchAll(/<c((?: [^>]*?)?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const column = columnNumber(/ r="([A-Z]+)/.exec(attributes!)?.[1], cells.length)
      while (cells.length < column) cells.push('')
      cells.push(cellText(attributes!, content ?? '', texts))
    }
    return cells
  })
}

/** Rows of a sheet as records by the names in its header row. */
export function readSheetRecords(path: string, { sheet = 1, headerRow = 1 } = {}): Record<string, string>[] {
  const rows = readSheet(path, sheet)
  const header = rows[headerRow - 1]
  if (!header) throw new Error(`${path}: sheet ${sheet} has no row ${headerRow}.`)
  return rows.slice(headerRow).map((cells) => Object.fromEntries(header.map((name, k) => [name.trim(), (cells[k] ?? '').trim()])))
}

function readTexts(path: string, file: (name: string) => string): string[] {
  let table: string
  try {
    table = file('xl/sharedStrings.xml')
  } catch (cause) {
    // @NOTE A workbook may keep each text in its own cell; then there is no table of texts.
    if (cause instanceof Error && cause.message.startsWith(`${path}: no file`)) return []
    throw cause
  }
  return [...table.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, item]) => plainText(item ?? ''))
}

function cellText(attributes: string, content: string, texts: readonly string[]): string {
  if (attributes.includes(' t="inlineStr"')) return plainText(content)
  const value = /<v[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1]
  if (value === undefined) return ''
  return attributes.includes(' t="s"') ? texts[Number(value)]! : plainCharacters(value)
}

/** The runs of a text put together; phonetic readings are left out. */
function plainText(item: string): string {
  const runs = item.replaceAll(/<rPh[\s\S]*?<\/rPh>/g, '').matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)
  return [...runs].map(([, text]) => plainCharacters(text!)).join('')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plainCharacters(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hexadecimal, decimal, name) => {
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole)
  })
}

function columnNumber(letters: string | undefined, otherwise: number): number {
  if (letters === undefined) return otherwise
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

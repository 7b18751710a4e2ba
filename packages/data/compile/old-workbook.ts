import { readCompoundStream } from './compound-file.ts'

const record = {
  end: 0x0a,
  boundSheet: 0x85,
  mulRk: 0xbd,
  sharedTexts: 0xfc,
  labelText: 0xfd,
  number: 0x203,
  rk: 0x27e,
  continued: 0x3c,
} as const

interface BiffRecord {
  readonly type: number
  readonly at: number
  readonly content: Buffer
}

/**
 * The cells of one sheet of an .xls workbook (Excel 97 to 2003), as text, row by row; an empty cell is ''. Formulas are left out.
 *
 * @param sheet number of the sheet, from 1
 * @see [MS-XLS] Excel Binary File Format, 2.4
 */
export function readOldSheet(path: string, sheet = 1): string[][] {
  const records = readRecords(readCompoundStream(path, 'Workbook'))
  const start = records.filter(({ type }) => type === record.boundSheet)[sheet - 1]?.content.readUInt32LE(0)
  if (start === undefined) throw new Error(`${path}: no sheet ${sheet}.`)
  const texts = sharedTexts(records)
  const rows: string[][] = []
  const put = (content: Buffer, column: number, text: string) => {
    const row = content.readUInt16LE(0)
    while (rows.length <= row) rows.push([])
    while (rows[row]!.length < column) rows[row]!.push('')
    rows[row]![column] = text
  }
  for (const { type, content } of records.slice(records.findIndex(({ at }) => at === start))) {
    if (type === record.end) break
    const column =
      type === record.labelText || type === record.number || type === record.rk || type === record.mulRk ? content.readUInt16LE(2) : 0
    if (type === record.labelText) put(content, column, texts[content.readUInt32LE(6)]!)
    if (type === record.number) put(content, column, String(content.readDoubleLE(6)))
    if (type === record.rk) put(content, column, String(packedNumber(content.readUInt32LE(6))))
    if (type === record.mulRk) {
      for (let k = 0; 4 + 6 * k < content.length - 2; k++) put(content, column + k, String(packedNumber(content.readUInt32LE(6 + 6 * k))))
    }
  }
  return rows
}

function readRecords(stream: Buffer): BiffRecord[] {
  const records: BiffRecord[] = []
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2)
    records.push({ type: stream.readUInt16LE(at), at, content: stream.subarray(at + 4, at + 4 + length) })
    at += 4 + length
  }
  return records
}

/** A number in 30 bits: an integer or the upper half of a float64, either perhaps times 100. */
function packedNumber(bits: number): number {
  const half = Buffer.alloc(8)
  half.writeUInt32LE((bits & 0xfffffffc) >>> 0, 4)
  const value = bits & 2 ? bits >> 2 : half.readDoubleLE(0)
  return bits & 1 ? value / 100 : value
}

/** The table of texts. A text may break off at the end of a record and go on in the next, there with a width of its own. */
function sharedTexts(records: readonly BiffRecord[]): string[] {
  const first = records.findIndex(({ type }) => type === record.sharedTexts)
  if (first < 0) return []
  const parts = [records[first]!.content]
  for (let k = first + 1; records[k]?.type === record.continued; k++) parts.push(records[k]!.content)
  const count = parts[0]!.readUInt32LE(4)
  const place = { part: 0, at: 8 }
  const step = (length: number) => {
    if (place.at >= parts[place.part]!.length) {
      place.part++
      place.at = 0
    }
    const piece = parts[place.part]!.subarray(place.at, place.at + length)
    place.at += piece.length
    return piece
  }
  return Array.from({ length: count }, () => readText(step, () => place.at >= parts[place.part]!.length))
}

function readText(step: (length: number) => Buffer, atEnd: () => boolean): string {
  const characters = step(2).readUInt16LE(0)
  let flags = step(1)[0]!
  const runs = flags & 8 ? step(2).readUInt16LE(0) : 0
  const extended = flags & 4 ? step(4).readUInt32LE(0) : 0
  let text = ''
  while (text.length < characters) {
    if (atEnd()) flags = step(1)[0]!
    const width = flags & 1 ? 2 : 1
    const piece = step((characters - text.length) * width)
    text += piece.toString(width === 2 ? 'utf16le' : 'latin1')
  }
  for (let rest = 4 * runs + extended; rest > 0; ) rest -= step(rest).length
  return text
}

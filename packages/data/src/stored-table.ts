import { closeSync, fstatSync, openSync, read, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import type { InterCountryTable } from '@shiftwork/engine'
import { readPlainTable } from './plain-table.ts'

/**
 * A plain table in one binary file, which is read in a fraction of the time:
 *
 *   0   "shiftwork table\n", 16 bytes
 *   16  version of this form, uint32
 *   20  bytes of the description, uint32
 *   24  bytes of the whole file, float64
 *   32  CRC-32 of bytes 16 to 31 and of the description, uint32
 *   36  CRC-32 of the figures, uint32
 *   40  nothing
 *   64  the description: what the table is, JSON in UTF-8, filled up with blanks to a multiple of eight
 *       the figures, float64: flows by row, final uses by column, output, value added, labour income, product taxes, other imports, persons
 *
 * Numbers are little-endian, as are all machines that Node runs on. The figures are those of the folder, bit for bit; an unknown number of persons is NaN.
 */
const magic = 'shiftwork table\n'
const version = 2
const at = { version: 16, description: 20, whole: 24, checkOfText: 32, checkOfFigures: 36, text: 64 } as const

const vectors = ['output', 'valueAdded', 'labourIncome', 'productTaxes', 'otherImports', 'persons'] as const

/** Room for the flows of so many economies and industries: n × n numbers for n of both together. */
export type RoomForFlows = (economies: number, industries: number) => Float64Array

type Description = Pick<InterCountryTable, 'name' | 'money' | 'flows' | 'economies' | 'industries'> & {
  readonly finalUses: readonly { readonly economy: string; readonly use: string }[]
}

/**
 * A user's own accounts from a folder of plain files, or from a file that they were stored in.
 *
 * @param room where the flows of a stored table are to lie; room of their own where it is not given
 */
export function readOwnTable(path: string, room: RoomForFlows = (c, n) => new Float64Array((c * n) ** 2)): InterCountryTable {
  return isFile(path) ? readStoredTable(path, room) : readPlainTable(path)
}

/** The same, a stored table being read by several threads at once: half of the time goes into memory that is used for the first time. */
export async function readOwnTableAtOnce(path: string, room: RoomForFlows): Promise<InterCountryTable> {
  return isFile(path) ? readStoredTableAtOnce(path, room) : readPlainTable(path)
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The parts of the file, one after the other. */
export function storedTable(table: InterCountryTable): Uint8Array[] {
  const { name, money, flows, economies, industries } = table
  const finalUses = table.finalUses.map(({ economy, use }) => ({ economy, use }))
  const text = Buffer.from(JSON.stringify({ name, money, flows, economies, industries, finalUses } satisfies Description))
  const description = Buffer.alloc(8 * Math.ceil(text.length / 8), ' ')
  description.set(text)
  const figures = [table.intermediate, ...table.finalUses.map(({ values }) => values), ...vectors.map((vector) => table[vector])]
  const parts = [description, ...figures.map((values) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength))]
  const head = Buffer.alloc(at.text)
  head.write(magic, 'latin1')
  head.writeUInt32LE(version, at.version)
  head.writeUInt32LE(description.length, at.description)
  head.writeDoubleLE(at.text + parts.reduce((sum, part) => sum + part.byteLength, 0), at.whole)
  head.writeUInt32LE(checkOf([head.subarray(at.version, at.checkOfText), description]), at.checkOfText)
  head.writeUInt32LE(checkOf(parts.slice(1)), at.checkOfFigures)
  return [head, ...parts]
}

const checkOf = (parts: readonly Uint8Array[]): number => parts.reduce((check, part) => crc32(part, check), 0)

/**
 * A table from the file that it was stored in.
 *
 * @throws ModelInputError for a file of another kind or version, and for one that has been cut or changed since it was written
 */
function readStoredTable(file: string, room: RoomForFlows): InterCountryTable {
  const descriptor = openSync(file, 'r')
  try {
    const { table, figures, from, check } = begunTable(file, descriptor, room)
    let [place, found] = [from, 0]
    for (const part of figures) {
      readWhole(file, descriptor, part, place)
      found = crc32(part, found)
      place += part.length
    }
    checkAgainst(file, check, found)
    return table
  } finally {
    closeSync(descriptor)
  }
}

async function readStoredTableAtOnce(file: string, room: RoomForFlows): Promise<InterCountryTable> {
  const descriptor = openSync(file, 'r')
  const reads: Promise<void>[] = []
  try {
    const { table, figures, from, check } = begunTable(file, descriptor, room)
    let place = from
    for (const part of figures) {
      reads.push(readByThread(file, descriptor, part, place))
      place += part.length
    }
    let found = 0
    for (const [k, part] of figures.entries()) {
      await reads[k]
      found = crc32(part, found)
    }
    checkAgainst(file, check, found)
    return table
  } finally {
    await Promise.allSettled(reads)
    closeSync(descriptor)
  }
}

/** A table whose figures are still to be read. */
interface BegunTable {
  readonly table: InterCountryTable
  /** The figures as they follow one another in the file, in parts that are read and checked one by one. */
  readonly figures: readonly Uint8Array[]
  /** Where they begin. */
  readonly from: number
  /** Their CRC-32. */
  readonly check: number
}

/** Reads the head and the description. */
function begunTable(file: string, descriptor: number, room: RoomForFlows): BegunTable {
  const { size: length } = fstatSync(descriptor)
  if (length > largestStoredTable) throw new ModelInputError(foreign(file, `${length} bytes`))
  const head = Buffer.alloc(Math.min(at.text, length))
  readWhole(file, descriptor, head, 0)
  const fault = faultOfHead(file, head, length)
  if (fault) throw new ModelInputError(fault)
  const text = Buffer.alloc(Math.min(head.readUInt32LE(at.description), length - at.text))
  readWhole(file, descriptor, text, at.text)
  checkAgainst(file, head.readUInt32LE(at.checkOfText), checkOf([head.subarray(at.version, at.checkOfText), text]))
  const { finalUses, ...about } = JSON.parse(text.toString('utf8')) as Description
  const size = about.economies.length * about.industries.length
  const from = at.text + text.length
  if (length - from !== 8 * size * (size + finalUses.length + vectors.length))
    throw new ModelInputError(foreign(file, 'figures of another table'))
  const intermediate = room(about.economies.length, about.industries.length)
  const others = new Float64Array(size * (finalUses.length + vectors.length))
  const column = (k: number) => others.subarray(size * k, size * (k + 1))
  const [output, valueAdded, labourIncome, productTaxes, otherImports, persons] = vectors.map((_, k) => column(finalUses.length + k))
  const table = {
    ...about,
    intermediate,
    finalUses: finalUses.map((use, k) => ({ ...use, values: column(k) })),
    output: output!,
    valueAdded: valueAdded!,
    labourIncome: labourIncome!,
    productTaxes: productTaxes!,
    otherImports: otherImports!,
    persons: persons!,
  }
  return { table, figures: [intermediate, others].flatMap(partsOf), from, check: head.readUInt32LE(at.checkOfFigures) }
}

/** Bytes that are read at a time. */
const stretch = 2 ** 21

/** A vector's bytes, in parts that still lie near when they are checked. */
function partsOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array[] {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  return Array.from({ length: Math.ceil(byteLength / stretch) }, (_, k) => bytes.subarray(k * stretch, (k + 1) * stretch))
}

/** Fills `into` from a place of the file. */
function readWhole(file: string, descriptor: number, into: Uint8Array, place: number): void {
  for (let done = 0; done < into.length; ) {
    const count = readSync(descriptor, into, done, into.length - done, place + done)
    if (count === 0) throw new ModelInputError(cut(file, place + done, place + into.length))
    done += count
  }
}

/** The same by a thread of its own. */
async function readByThread(file: string, descriptor: number, into: Uint8Array, place: number): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const count = await new Promise<number>((resolve, reject) => {
      read(descriptor, into, done, into.length - done, place + done, (fault, bytes) => (fault ? reject(fault) : resolve(bytes)))
    })
    if (count === 0) throw new ModelInputError(cut(file, place + done, place + into.length))
    done += count
  }
}

/** Whether a file begins as a stored table does. */
export const isStoredTable = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic

/** What can be read at once: a table of 16,000 rows. */
export const largestStoredTable = 2 ** 31 - 1

const importAgain = 'Store the folder anew: shiftwork import-table FOLDER FILE.'

function foreign(path: string, found: string): Finding {
  const expected = 'a file written by shiftwork import-table, or a folder with table.json'
  return finding('not-a-stored-table', { path, found, expected, remedy: `Name the folder that holds the table. ${importAgain}` })
}

function cut(path: string, found: number, whole: number): Finding {
  const expected = `${whole} bytes, as when it was written`
  return finding('stored-table-cut', { path, found: `${found} bytes`, expected, remedy: importAgain })
}

function faultOfHead(path: string, head: Buffer, length: number): Finding | null {
  if (!isStoredTable(head)) return foreign(path, 'a file of another kind')
  const whole = head.length < at.text ? at.text : head.readDoubleLE(at.whole)
  const form = head.length < at.text ? version : head.readUInt32LE(at.version)
  if (form !== version)
    return finding('stored-table-version', { path, found: `form ${form}`, expected: `form ${version}`, remedy: importAgain })
  return length === whole ? null : cut(path, length, whole)
}

function checkAgainst(path: string, stated: number, actual: number): void {
  if (stated === actual) return
  const short = (check: number) => `CRC-32 ${check.toString(16).padStart(8, '0')}`
  const expected = `${short(stated)}, as when it was written`
  throw new ModelInputError(finding('stored-table-changed', { path, found: short(actual), expected, remedy: importAgain }))
}

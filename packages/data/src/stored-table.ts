import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
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
 *   32  SHA-256 of bytes 16 to 31 and of all from 64 on
 *   64  the description: what the table is, JSON in UTF-8, filled up with blanks to a multiple of eight
 *       the figures, float64: flows by row, final uses by column, output, value added, labour income, product taxes, other imports, persons
 *
 * Numbers are little-endian, as are all machines that Node runs on. The figures are those of the folder, bit for bit; an unknown number of persons is NaN.
 */
const magic = 'shiftwork table\n'
const version = 1
const at = { version: 16, description: 20, whole: 24, hash: 32, text: 64 } as const

const vectors = ['output', 'valueAdded', 'labourIncome', 'productTaxes', 'otherImports', 'persons'] as const

type Description = Pick<InterCountryTable, 'name' | 'money' | 'flows' | 'economies' | 'industries'> & {
  readonly finalUses: readonly { readonly economy: string; readonly use: string }[]
}

/** A user's own accounts from a folder of plain files, or from a file that they were stored in. */
export function readOwnTable(path: string): InterCountryTable {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readStoredTable(path) : readPlainTable(path)
}

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
  head.set(hashOf(head, parts), at.hash)
  return [head, ...parts]
}

function hashOf(head: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256').update(head.subarray(at.version, at.hash))
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * A table from the file that it was stored in.
 *
 * @throws ModelInputError for a file of another kind or version, and for one that has been cut or changed since it was written
 */
function readStoredTable(file: string): InterCountryTable {
  const { size: length } = statSync(file)
  if (length > largestStoredTable) throw new ModelInputError(foreign(file, `${length} bytes`))
  const bytes = readFileSync(file)
  const fault = faultOf(file, bytes)
  if (fault) throw new ModelInputError(fault)
  const from = at.text + bytes.readUInt32LE(at.description)
  const { finalUses, ...about } = JSON.parse(bytes.toString('utf8', at.text, from)) as Description
  const numbers = new Float64Array(bytes.buffer, bytes.byteOffset + from, (bytes.byteLength - from) / 8)
  const size = about.economies.length * about.industries.length
  if (numbers.length !== size * (size + finalUses.length + vectors.length))
    throw new ModelInputError(foreign(file, 'figures of another table'))
  const column = (k: number) => numbers.subarray(size * (size + k), size * (size + k + 1))
  const [output, valueAdded, labourIncome, productTaxes, otherImports, persons] = vectors.map((_, k) => column(finalUses.length + k))
  return {
    ...about,
    intermediate: numbers.subarray(0, size * size),
    finalUses: finalUses.map((use, k) => ({ ...use, values: column(k) })),
    output: output!,
    valueAdded: valueAdded!,
    labourIncome: labourIncome!,
    productTaxes: productTaxes!,
    otherImports: otherImports!,
    persons: persons!,
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

function faultOf(path: string, bytes: Buffer): Finding | null {
  if (!isStoredTable(bytes)) return foreign(path, 'a file of another kind')
  const whole = bytes.length < at.text ? at.text : bytes.readDoubleLE(at.whole)
  if (bytes.length !== whole) {
    const found = `${bytes.length} bytes`
    return finding('stored-table-cut', { path, found, expected: `${whole} bytes, as when it was written`, remedy: importAgain })
  }
  const form = bytes.readUInt32LE(at.version)
  if (form !== version)
    return finding('stored-table-version', { path, found: `form ${form}`, expected: `form ${version}`, remedy: importAgain })
  const [stated, actual] = [bytes.subarray(at.hash, at.text), hashOf(bytes, [bytes.subarray(at.text)])]
  if (stated.equals(actual)) return null
  const short = (hash: Uint8Array) => `SHA-256 ${Buffer.from(hash).toString('hex').slice(0, 16)}…`
  const expected = `${short(stated)}, as when it was written`
  return finding('stored-table-changed', { path, found: short(actual), expected, remedy: importAgain })
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { CatalogueItem } from '@shiftwork/contracts'
import { bundledFile, once, readBundledJson } from './bundled-file.ts'
import { readCommaSeparated } from './comma-separated.ts'

/** An item as it is written down; what can be counted is counted from the files themselves. */
type WrittenItem = Omit<CatalogueItem, 'records' | 'sha256'> & { readonly files: readonly string[] }

/** What is bundled: each item with its year, unit, licence, producer, source and known faults, the number of its figures and the hash of its files. */
export const catalogue: () => readonly CatalogueItem[] = once(() =>
  readBundledJson<WrittenItem[]>('catalogue.json').map(({ files, ...item }) => {
    const contents = files.flatMap(filesOf).map((file) => ({ file, bytes: readFileSync(bundledFile(file)) }))
    return { ...item, records: sum(contents.map(figuresIn)), sha256: hashOf(contents.map(({ bytes }) => bytes)) }
  }),
)

interface Content {
  readonly file: string
  readonly bytes: Buffer
}

/** A folder stands for its files, in the order of their names. */
function filesOf(file: string): string[] {
  if (!file.endsWith('/')) return [file]
  return readdirSync(bundledFile(file))
    .sort()
    .map((name) => file + name)
}

type Named = readonly unknown[]

/** How many figures or entries a JSON file holds; the files named after a float64 file only say what stands in it. */
const recordsIn: Readonly<Record<string, (content: never) => number>> = {
  'tables.json': () => 0,
  'gravity.json': () => 0,
  'economies.json': ({ economies }: { economies: Named }) => economies.length,
  'industries.json': ({ industries }: { industries: Named }) => industries.length,
  'occupations.json': ({ occupations }: { occupations: Named }) => occupations.length,
  'known-plants.json': ({ plants, limits }: { plants: Named; limits: Named }) => plants.length + limits.length,
  'regions.json': ({ regions }: { regions: readonly { figures: Named }[] }) => sum(regions.map(({ figures }) => figures.length)),
  'staffing.json': () => 0,
  'staffing-wages.json': ({ economies }: { economies: Record<string, { wages: Record<string, number> }> }) =>
    sum(Object.values(economies).map(({ wages }) => Object.keys(wages).length)),
  'skills.json': ({ related }: { related: readonly Named[] }) => sum(related.map((list) => list.length)),
  'skills-esco.json': ({ unitGroups }: { unitGroups: Record<string, { needs: Named }> }) =>
    sum(Object.values(unitGroups).map(({ needs }) => needs.length / 2)),
  'mobility.json': ({ rome, moves }: { rome: { pairs: Named }; moves: { pairs: Named } }) => rome.pairs.length + moves.pairs.length,
  'employment.json': ({ economies }: { economies: Record<string, { persons: Named }> }) =>
    sum(Object.values(economies).map(({ persons }) => persons.filter((figure) => figure !== null).length)),
}

/** Figures of a file: numbers of a float64 file, claims of the parameters, names of a table of names. */
function figuresIn({ file, bytes }: Content): number {
  if (file.endsWith('.f64')) return bytes.length / Float64Array.BYTES_PER_ELEMENT
  if (file.endsWith('.u16')) return bytes.length / Uint16Array.BYTES_PER_ELEMENT
  if (file.endsWith('.csv')) return namesIn(bytes.toString('utf8'))
  const content = JSON.parse(bytes.toString('utf8')) as never
  if (file.startsWith('parameters/')) return sum((content as { claims: Named }[]).map(({ claims }) => claims.length))
  if (file.startsWith('names/')) return Object.keys(content).length
  const count = recordsIn[file]
  if (!count) throw new Error(`catalogue.json names ${file}, whose records nobody counts: add it to recordsIn.`)
  return count(content)
}

/** Names of a table whose first line is its head and whose first column holds the codes. */
function namesIn(text: string): number {
  const [head, ...rows] = readCommaSeparated(text, ';')
  return rows.length * (head!.cells.length - 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}

function hashOf(contents: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const bytes of contents) hash.update(bytes)
  return hash.digest('hex')
}

import type { CellSeparator, Course, Pool, TextFile, WorkforceFileKind } from '@shiftwork/contracts'
import { writeCourses, writePools } from './write-workforce-file.ts'

const replaceMe = 'Made up, to show how a row is written: put your own in its place.'

/** Shows both: people who are there from the beginning, and people who join later. */
const pools: readonly Pool[] = [
  {
    id: 'example-closing-line',
    name: 'Example: people of a line that closes',
    kind: 'closing-line',
    occupation: '8212',
    place: 'FR-PDL',
    joins: [
      { month: 0, people: 40 },
      { month: 6, people: 25 },
    ],
    willing: 0.5,
    monthlyWage: 2200,
    reaches: ['FR-BRE'],
    relocation: 3000,
    reemployed: 0.55,
    note: replaceMe,
  },
]
const courses: readonly Course[] = [
  {
    id: 'example-course',
    name: 'Example: assembly of airframes',
    place: 'FR-PDL',
    teaches: ['8211'],
    months: 4,
    seats: 20,
    starts: { from: 0, every: 6 },
    price: 5000,
    stipend: 800,
    passRate: 0.85,
    payers: { employer: 1 },
    note: replaceMe,
  },
]

/** A file with all columns and an example, to fill in. */
export function workforceTemplate(kind: WorkforceFileKind, separator: CellSeparator): TextFile {
  const { text } = kind === 'pools' ? writePools(pools, separator) : writeCourses(courses, separator)
  return { name: `${kind}-template.csv`, text }
}

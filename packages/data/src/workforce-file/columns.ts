import type { WorkforceFileKind } from '@shiftwork/contracts'

/** A column of a file of pools or courses. */
export interface Column {
  readonly name: string
  readonly required?: true
  /** Field of the pool or course that it fills, where it has another name. */
  readonly field?: string
  /** How its codes are written. */
  readonly form?: string
}

const localId = 'lower-case letters, digits and hyphens, such as lamp-line'
const occupation = 'codes of ISCO-08 of 1 to 4 digits, such as 8211'
const place = 'codes of economies or regions, such as UKR or FR-PDL'

/** Who says the numbers of a row, and how sure that is: they become claims. */
const sourceColumns: readonly Column[] = [{ name: 'source' }, { name: 'said' }, { name: 'confidence' }]

/** One row is one month in which people join a pool; rows of one id belong together and say the same in the other columns. */
const poolColumns: readonly Column[] = [
  { name: 'id', required: true, form: localId },
  { name: 'name', required: true },
  { name: 'kind', required: true },
  { name: 'occupation', required: true, form: occupation },
  { name: 'place', required: true, form: place },
  { name: 'month', required: true },
  { name: 'people', required: true },
  { name: 'willing' },
  { name: 'monthly wage', field: 'monthlyWage' },
  { name: 'reaches', form: place },
  { name: 'relocation' },
  { name: 'advertised' },
  { name: 'reemployed' },
  { name: 'note' },
  ...sourceColumns,
]

/** One row is one course. */
const courseColumns: readonly Column[] = [
  { name: 'id', required: true, form: localId },
  { name: 'name', required: true },
  { name: 'place', required: true, form: place },
  { name: 'teaches', required: true, form: occupation },
  { name: 'months', required: true },
  { name: 'seats', required: true },
  { name: 'starts', required: true },
  { name: 'price', required: true },
  { name: 'stipend' },
  { name: 'pass rate', field: 'passRate', required: true },
  { name: 'payers', required: true, form: localId },
  { name: 'note' },
  ...sourceColumns,
]

export const columnsOf: Readonly<Record<WorkforceFileKind, readonly Column[]>> = { pools: poolColumns, courses: courseColumns }

/** The column that fills a field of a pool or course. */
export function columnOfField(kind: WorkforceFileKind, field: string): string {
  return columnsOf[kind].find((column) => (column.field ?? column.name) === field)?.name ?? field
}

/** How the codes of a column are written, in words. */
export function formOfColumn(kind: WorkforceFileKind, name: string): string | undefined {
  return columnsOf[kind].find((column) => column.name === name)?.form
}

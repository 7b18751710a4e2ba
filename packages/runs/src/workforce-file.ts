import {
  type Course,
  CourseSchema,
  type Finding,
  ModelInputError,
  type Pool,
  PoolSchema,
  parse,
  type WorkforceFile,
  type WorkforceFilePreview,
} from '@shiftwork/contracts'
import { columnOfField, formOfColumn, type ReadItem, type ReadWorkforce, readWorkforceFile } from '@shiftwork/data'
import { checkCourses, checkPools } from '@shiftwork/engine'
import type { Model } from './model.ts'

type Reference = Model['reference']

/** A pool or course of a file, with the fields that the contract gives it. */
interface Kept {
  readonly item: ReadItem
  readonly value: Pool | Course
}

/**
 * What a file of pools or courses would bring: its good rows, checked as those of a scenario are, and every fault by line and column. A month of a pool
 * with a fault is left out alone; a fault in what belongs to the whole pool leaves out all of its rows. Nothing is stored.
 */
export function previewWorkforceFile(file: WorkforceFile, model: Reference): WorkforceFilePreview {
  const steps = workforceFileSteps(file, model)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, between which a service can answer others. */
export function* workforceFileSteps(file: WorkforceFile, model: Reference): Generator<void, WorkforceFilePreview> {
  const read = yield* readWorkforceFile(file)
  const shaped: Kept[] = []
  for (const item of read.items) {
    yield
    shaped.push(...withShape(item, file, read))
  }
  yield
  const kept = withMeaning(shaped, file, read, model)
  const values = kept.map(({ value }) => value)
  const used = kept.reduce((rows, { value }) => rows + ('joins' in value ? value.joins.length : 1), 0)
  return {
    kind: file.kind,
    rows: read.rows,
    leftOut: read.rows - used,
    pools: file.kind === 'pools' ? (values as Pool[]) : [],
    courses: file.kind === 'courses' ? (values as Course[]) : [],
    findings: read.findings.all().toSorted((a, b) => placeIn(a, 2) - placeIn(b, 2) || placeIn(a, 1) - placeIn(b, 1)),
  }
}

/** Line (2) or column (1) of a finding; what is about no line comes last. */
const last = Number.MAX_SAFE_INTEGER
const placeIn = ({ path }: Finding, fromEnd: 1 | 2): number => Number(path?.split(':').at(-fromEnd) ?? last)

/** Leaves out what does not have the shape of a pool or course, month by month first. */
function withShape(item: ReadItem, file: WorkforceFile, read: ReadWorkforce): Kept[] {
  const schema = file.kind === 'pools' ? PoolSchema : CourseSchema
  try {
    return [{ item, value: parse(schema, item.value) as Pool | Course }]
  } catch (fault) {
    if (!(fault instanceof ModelInputError)) throw fault
    for (const found of fault.findings) read.findings.add(atCell(found, item, file, read))
    const rest = withoutMonths(item, fault.findings)
    return rest && rest.lines.length < item.lines.length ? withShape(rest, file, read) : []
  }
}

/** Leaves out what the model cannot work with. */
function withMeaning(kept: readonly Kept[], { kind, name, setting: given }: WorkforceFile, read: ReadWorkforce, model: Reference): Kept[] {
  const setting = { horizon: given.months ?? null, start: given.start ?? null, payers: given.payers ?? null }
  const values = kept.map(({ value }) => value)
  const found = kind === 'pools' ? checkPools(values as Pool[], setting, model) : checkCourses(values as Course[], setting, model)
  const ofItem = kept.map((): Finding[] => [])
  for (const one of found) {
    const [, , place, ...rest] = one.path!.split('/')
    ofItem[Number(place)]!.push({ ...one, path: `/${rest.join('/')}` })
  }
  return kept.flatMap(({ item, value }, k) => {
    for (const one of ofItem[k]!) read.findings.add(atCell(one, item, { kind, name }, read))
    const errors = ofItem[k]!.filter(({ severity }) => severity === 'error')
    if (errors.length === 0) return [{ item, value }]
    const rest = withoutMonths(item, errors)
    if (!rest || !('joins' in value)) return []
    return [{ item: rest, value: { ...value, joins: value.joins.filter((_, j) => rest.lines.includes(item.lines[j]!)) } }]
  })
}

const ofMonth = /^\/joins\/(\d+)(\/|$)/

/** A pool without the months that have a fault; null where the fault lies in the pool itself, or no month is left. */
function withoutMonths(item: ReadItem, errors: readonly Finding[]): ReadItem | null {
  const months = errors.map(({ path }) => ofMonth.exec(path ?? '')?.[1])
  if (months.some((month) => month === undefined)) return null
  const faulty = new Set(months.map(Number))
  const keep = (_: unknown, k: number) => !faulty.has(k)
  const { joins } = item.value as Pool
  const lines = item.lines.filter(keep)
  return lines.length === 0 ? null : { ...item, lines, value: { ...item.value, joins: joins.filter(keep) } }
}

/** A finding with the cell of the file in the place of the pointer. */
function atCell(found: Finding, item: ReadItem, { kind, name }: Pick<WorkforceFile, 'kind' | 'name'>, read: ReadWorkforce): Finding {
  const [, field = '', place, inside = 'people'] = (found.path ?? '').split('/')
  const ofJoin = field === 'joins' && place !== undefined
  const column = columnOfField(kind, field === 'joins' ? inside : field)
  const line = ofJoin ? (item.lines[Number(place)] ?? item.line) : item.line
  const form = found.code === 'wrong-format' ? formOfColumn(kind, column) : undefined
  return {
    ...found,
    ...(form ? { expected: form } : {}),
    path: `${name}:${line}:${read.placeOf(column)}`,
    values: { ...found.values, column },
  }
}

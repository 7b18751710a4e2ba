import type { Course, Finding } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { type At, findingAt } from '../assumptions/findings.ts'
import {
  checkNumber,
  checkOccupation,
  checkPlace,
  type KnownCodes,
  repeated,
  repeatedIds,
  type WorkforceSetting,
} from './workforce-setting.ts'

const share = { low: 0, high: 1 }
const passing = { low: 0, high: 1, open: 'low' as const }
const money = { low: 0, high: 1e12 }
const length = { low: 1, high: 600, whole: true }
const seats = { low: 1, high: 1e9, whole: true }
const sumsTo = 1e-9

/** Whoever pays for a course or has a budget beside the payers of the funding: the firm itself. */
export const employer = 'employer'

/**
 * What is wrong with the courses of a scenario: unknown places, occupations and payers, shares that do not sum to one, no seats, and starts from which
 * nobody comes out within the horizon.
 *
 * @see MODEL.md 9
 */
export function checkCourses(courses: readonly Course[], setting: WorkforceSetting, known: KnownCodes): Finding[] {
  return [...repeatedIds(courses, 'courses'), ...courses.flatMap((course, k) => checkCourse(course, ['courses', k], setting, known))]
}

function checkCourse(course: Course, at: At, setting: WorkforceSetting, known: KnownCodes): Finding[] {
  const { place, teaches, months, seats: places, price, stipend, passRate } = course
  return [
    ...checkPlace([...at, 'place'], place, known),
    ...teaches.flatMap((code, k) => checkOccupation([...at, 'teaches', k], code, known)),
    ...repeated(teaches).map(({ value, k }) => findingAt([...at, 'teaches', k], 'code-stands-twice', { found: value })),
    ...checkNumber([...at, 'months'], months, length),
    ...checkNumber([...at, 'seats'], places, seats),
    ...checkNumber([...at, 'price'], price, money),
    ...checkNumber([...at, 'stipend'], stipend, money),
    ...checkNumber([...at, 'passRate'], passRate, passing),
    ...checkStarts(course, at, setting),
    ...checkPayers(course, at, setting),
  ]
}

function checkStarts({ starts, months }: Course, at: At, { horizon }: WorkforceSetting): Finding[] {
  const listed = Array.isArray(starts)
  const twice = listed
    ? repeated(starts).map(({ value, k }) =>
        findingAt([...at, 'starts', k], 'month-stands-twice', { found: String(value), expected: 'each month once' }),
      )
    : []
  const lasts = chosenOf(months).central
  if (horizon === null || !(lasts >= 1)) return twice
  const last = horizon - lasts
  const first = listed ? Math.min(...starts) : starts.from
  const values = { horizon, months: lasts }
  if (first > last)
    return [...twice, findingAt([...at, 'starts'], 'course-never-ends-in-time', { found: String(first), expected: latest(last), values })]
  if (!listed) return twice
  const late = starts.flatMap((start, k) => {
    if (start <= last) return []
    const code = start >= horizon ? 'course-start-beyond-horizon' : 'course-ends-beyond-horizon'
    return [findingAt([...at, 'starts', k], code, { severity: 'warning', found: String(start), expected: latest(last), values })]
  })
  return [...twice, ...late]
}

const latest = (month: number) => (month < 0 ? 'a course that is shorter than the horizon' : `month ${month} at the latest`)

function checkPayers({ payers }: Course, at: At, { payers: known }: WorkforceSetting): Finding[] {
  const ids = Object.keys(payers)
  const unknown = ids.filter((id) => known !== null && id !== employer && !known.includes(id))
  const sum = ids.reduce((total, id) => total + chosenOf(payers[id]!).central, 0)
  return [
    ...unknown.map((id) => unknownPayer([...at, 'payers', id], id, known ?? [])),
    ...ids.flatMap((id) => checkNumber([...at, 'payers', id], payers[id], share)),
    ...(Math.abs(sum - 1) <= sumsTo
      ? []
      : [findingAt([...at, 'payers'], 'payer-shares-do-not-sum', { found: String(Number(sum.toPrecision(12))), expected: '1' })]),
  ]
}

/** Says that nobody with this id pays, and who does. */
export function unknownPayer(at: At, id: string, known: readonly string[]): Finding {
  return findingAt(at, 'unknown-payer', { found: id, expected: [...known, employer].join(', ') })
}

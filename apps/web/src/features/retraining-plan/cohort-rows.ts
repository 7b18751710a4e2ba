import { type Cut, roundedParts } from '@shiftwork/contracts'
import { codesOf } from '../../figures/cut-reader.ts'

/** Everybody who goes from one pool to one opening by one course, beginning in one month. */
export interface Cohort {
  readonly pool: string
  readonly occupation: string
  readonly place: string
  /** Null: trained at work. */
  readonly course: string | null
  readonly month: string
  readonly people: number
  readonly pass: number
  readonly trainingMonths: number
  readonly cost: number
  readonly payBefore: number | null
  readonly payAfter: number
}

/** Cohorts of one way, whenever they begin. */
export interface Flow extends Omit<Cohort, 'month'> {
  /** Whole people as displayed: those of a pool add up to all who leave it. */
  readonly whole: number
  readonly first: string
  readonly last: string
}

const atWork = 'at-work'

/** The cohorts of a plan; a code is POOL:OCCUPATION:PLACE:COURSE:MONTH. */
export function cohortRows(cut: Cut): Cohort[] {
  const items = codesOf(cut, 'item')
  const central = cut.stats.indexOf('central')
  return codesOf(cut, 'cohort').map((cohort, row) => {
    const [pool = '', occupation = '', place = '', course = '', month = ''] = cohort.split(':')
    // By position: a plan has thousands of cohorts.
    const of = (item: string) => cut.values[(row * items.length + items.indexOf(item)) * cut.stats.length + central] ?? null
    return {
      pool,
      occupation,
      place,
      course: course === atWork ? null : course,
      month,
      people: of('people') ?? 0,
      pass: of('pass') ?? 0,
      trainingMonths: of('training-months') ?? 0,
      cost: of('cost') ?? 0,
      payBefore: of('pay-before'),
      payAfter: of('pay-after') ?? 0,
    }
  })
}

const sum = (cohorts: readonly Cohort[], of: (cohort: Cohort) => number) => cohorts.reduce((total, cohort) => total + of(cohort), 0)

/** Largest remainder to whole people, however many they are. */
export const wholePeople = (people: readonly number[]): number[] => roundedParts(people, 15).parts.map((part) => part ?? 0)

/** Cohorts of the same way put together, the largest first. */
export function flowsOf(cohorts: readonly Cohort[]): Flow[] {
  const flows = [...Map.groupBy(cohorts, (c) => [c.pool, c.occupation, c.place, c.course].join(':')).values()].map((own) => {
    const { month: _, ...way } = own[0] as Cohort
    const months = own.map(({ month }) => month).sort()
    return {
      ...way,
      people: sum(own, (c) => c.people),
      pass: sum(own, (c) => c.pass),
      cost: sum(own, (c) => c.cost),
      first: months[0] ?? '',
      last: months.at(-1) ?? '',
    }
  })
  return [...Map.groupBy(flows, ({ pool }) => pool).values()]
    .flatMap((own) => {
      const whole = wholePeople(own.map(({ people }) => people))
      return own.map((flow, k): Flow => ({ ...flow, whole: whole[k] ?? 0 }))
    })
    .sort((a, b) => b.whole - a.whole || b.people - a.people)
}

/** People who have begun by the end of each month. */
export function begunBy(cohorts: readonly Cohort[], months: readonly string[]): number[] {
  let begun = 0
  return months.map((month) => {
    begun += sum(
      cohorts.filter((c) => c.month === month),
      (c) => c.people,
    )
    return begun
  })
}

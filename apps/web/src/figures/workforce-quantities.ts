import type { Course, Pool, Quantity, Scenario } from '@shiftwork/contracts'
import type { ScenarioQuantity } from './scenario-quantities.ts'

export const workforceShares = ['willing', 'advertised', 'reemployed', 'passRate', 'payerShare'] as const
export type WorkforceField =
  | (typeof workforceShares)[number]
  | 'joinPeople'
  | 'poolWage'
  | 'relocation'
  | 'courseMonths'
  | 'seats'
  | 'coursePrice'
  | 'stipend'
  | 'budgetAmount'

/** A number of a pool or course: its field, and its name there. */
interface NumberOf<T> {
  readonly field: WorkforceField
  readonly key: keyof T & string
}
const ofPool: readonly NumberOf<Pool>[] = [
  { field: 'willing', key: 'willing' },
  { field: 'poolWage', key: 'monthlyWage' },
  { field: 'relocation', key: 'relocation' },
  { field: 'advertised', key: 'advertised' },
  { field: 'reemployed', key: 'reemployed' },
]
const ofCourse: readonly NumberOf<Course>[] = [
  { field: 'courseMonths', key: 'months' },
  { field: 'seats', key: 'seats' },
  { field: 'coursePrice', key: 'price' },
  { field: 'stipend', key: 'stipend' },
  { field: 'passRate', key: 'passRate' },
]

function numbersOf<T extends object>(path: string, holder: T, fields: readonly NumberOf<T>[], about: ScenarioQuantity['about'] & object) {
  return fields.flatMap(({ field, key }): ScenarioQuantity[] => {
    const quantity = holder[key] as Quantity | undefined
    return quantity === undefined ? [] : [{ path: `${path}/${key}`, field, quantity, about }]
  })
}

/** Every number of the pools, the courses and the budgets of a scenario. */
export function workforceQuantities({ pools = [], courses = [], plan, funding }: Scenario): ScenarioQuantity[] {
  const payerName = (id: string) => funding?.payers.find((payer) => payer.id === id)?.name ?? id
  return [
    ...pools.flatMap((pool, p) => {
      const about = (id: string) => ({ kind: 'pool', code: pool.name, id }) as const
      const joins = pool.joins.map(
        ({ month, people }, k): ScenarioQuantity => ({
          path: `/pools/${p}/joins/${k}/people`,
          field: 'joinPeople',
          quantity: people,
          about: about(`${pool.id}/${month}`),
        }),
      )
      return [...joins, ...numbersOf(`/pools/${p}`, pool, ofPool, about(pool.id))]
    }),
    ...courses.flatMap((course, c) => {
      const about = (id: string) => ({ kind: 'course', code: course.name, id }) as const
      const shares = Object.entries(course.payers).map(
        ([payer, quantity]): ScenarioQuantity => ({
          path: `/courses/${c}/payers/${payer}`,
          field: 'payerShare',
          quantity,
          about: about(`${course.id}/${payer}`),
          payer: payerName(payer),
        }),
      )
      return [...numbersOf(`/courses/${c}`, course, ofCourse, about(course.id)), ...shares]
    }),
    ...(plan?.budgets ?? []).map(
      ({ payer, year, amount }, k): ScenarioQuantity => ({
        path: `/plan/budgets/${k}/amount`,
        field: 'budgetAmount',
        quantity: amount,
        about: { kind: 'payer', code: String(year), id: `budget/${payer}/${year}` },
        payer: payerName(payer),
      }),
    ),
  ]
}

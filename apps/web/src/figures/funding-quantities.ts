import type { Instrument, Quantity, Scenario } from '@shiftwork/contracts'
import type { ScenarioQuantity } from './scenario-quantities.ts'

export const fundingShares = ['discountRate', 'interest', 'loss', 'fee', 'called', 'reliefShare', 'clawBack'] as const
export type FundingField =
  | (typeof fundingShares)[number]
  | 'fundingAmount'
  | 'fundingFrom'
  | 'fundingMonths'
  | 'grace'
  | 'people'
  | 'conditionPosts'
  | 'conditionMonth'

export interface InstrumentField {
  readonly field: FundingField
  /** Name of the field in the instrument. */
  readonly key: string
  /** What stands where the scenario leaves the field out. */
  readonly missing?: number
}
const amount: InstrumentField = { field: 'fundingAmount', key: 'amount' }
const time: readonly InstrumentField[] = [
  { field: 'fundingFrom', key: 'from' },
  { field: 'fundingMonths', key: 'months' },
]

/** The numbers of each kind of instrument, in the order in which they are asked for. */
export const instrumentFields: Readonly<Record<Instrument['kind'], readonly InstrumentField[]>> = {
  grant: [amount, ...time],
  loan: [
    amount,
    ...time,
    { field: 'grace', key: 'grace', missing: 0 },
    { field: 'interest', key: 'interest' },
    { field: 'loss', key: 'loss', missing: 0 },
  ],
  guarantee: [amount, ...time, { field: 'fee', key: 'fee', missing: 0 }, { field: 'called', key: 'called' }],
  'tax-relief': [{ field: 'reliefShare', key: 'share' }, ...time],
  training: [amount, ...time, { field: 'people', key: 'people' }],
}
export const conditionFields: readonly InstrumentField[] = [
  { field: 'conditionPosts', key: 'posts' },
  { field: 'conditionMonth', key: 'month' },
  { field: 'clawBack', key: 'clawBack', missing: 1 },
]

/** Every number of the public money of a scenario. */
export function fundingQuantities({ funding }: Scenario): ScenarioQuantity[] {
  if (!funding) return []
  const rate = funding.discountRate
  const of = (path: string, holder: object, fields: readonly InstrumentField[], about: NonNullable<ScenarioQuantity['about']>) =>
    fields.flatMap(({ field, key }): ScenarioQuantity[] => {
      const quantity = (holder as Readonly<Record<string, Quantity | undefined>>)[key]
      return quantity === undefined ? [] : [{ path: `${path}/${key}`, field, quantity, about }]
    })
  return [
    ...(rate === undefined ? [] : [{ path: '/funding/discountRate', field: 'discountRate' as const, quantity: rate }]),
    ...funding.instruments.flatMap((instrument, i) => {
      const path = `/funding/instruments/${i}`
      const name = funding.payers.find((p) => p.id === instrument.payer)?.name ?? instrument.payer
      const about = { kind: 'payer', code: name, id: instrument.id } as const
      const condition = instrument.kind === 'grant' ? instrument.condition : undefined
      return [
        ...of(path, instrument, instrumentFields[instrument.kind], about),
        ...(condition ? of(`${path}/condition`, condition, conditionFields, about) : []),
      ]
    }),
  ]
}

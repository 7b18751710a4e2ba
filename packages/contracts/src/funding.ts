import { z } from 'zod'
import { LocalId, PlaceCode } from './codes.ts'
import { quantity } from './quantity.ts'

const amount = "scenario currency, prices of the scenario's price year"
const from = quantity('month of the first payment, counted from the start of the scenario')
const months = quantity('over how many months it is paid')
const note = z.string().max(2000).optional()
const base = { id: LocalId, payer: LocalId.describe('id of one of the payers'), note }

export const PayerSchema = z
  .strictObject({
    id: LocalId,
    name: z.string().min(1).max(200),
    kind: z.enum(['state', 'region', 'eu', 'agency']),
    place: PlaceCode.optional().describe(
      'the economy or region whose jobs count as its own; a state collects the taxes of its economy. The Union and agencies may have none',
    ),
    note,
  })
  .meta({ id: 'Payer' })
export type Payer = z.infer<typeof PayerSchema>

/** Jobs promised for a grant, and what comes back where they are not reached. */
export const GrantConditionSchema = z.strictObject({
  posts: quantity('direct posts promised'),
  place: PlaceCode.describe('where they are to be'),
  month: quantity('month at whose end they are counted: mean of the twelve months up to it'),
  clawBack: quantity(
    'share of the money paid by then that comes back where no post is reached, 0 to 1; in proportion where some are',
  ).default(1),
})

export const InstrumentSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.literal('grant'),
      amount: quantity(amount),
      from,
      months,
      condition: GrantConditionSchema.optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('loan'),
      amount: quantity(amount),
      from,
      months: quantity('months from the payment until it is paid back'),
      grace: quantity('months before the first instalment; then equal instalments every month').default(0),
      interest: quantity('interest a year on what is owed, above the growth of prices'),
      loss: quantity('expected share of each instalment that is not paid back, 0 to 1').default(0),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('guarantee'),
      amount: quantity(`${amount}: what is guaranteed`),
      from,
      months,
      fee: quantity('fee a year, share of the amount').default(0),
      called: quantity('expected share of the amount that is called, spread over the months, 0 to 1'),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('tax-relief'),
      tax: z.enum(['employers-contributions', 'product-taxes', 'corporate-tax']),
      share: quantity("share of the project's own tax that is not collected, 0 to 1"),
      from,
      months,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('training'),
      amount: quantity(amount),
      from,
      months,
      people: quantity('people who are trained').optional(),
    }),
  ])
  .meta({ id: 'Instrument' })
export type Instrument = z.infer<typeof InstrumentSchema>

/** Public money: who pays what, when, and at which rate the years are discounted (MODEL.md 11). */
export const FundingSchema = z
  .strictObject({
    discountRate: quantity('social discount rate a year, above the growth of prices, more than -1; the parameter if absent').optional(),
    corporateTax: z.boolean().default(false).describe('whether corporate tax on the operating surplus is counted'),
    payers: z.array(PayerSchema).max(20),
    instruments: z.array(InstrumentSchema).max(100),
    note,
  })
  .meta({ id: 'Funding' })
export type Funding = z.infer<typeof FundingSchema>

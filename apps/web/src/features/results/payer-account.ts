import { type Cut, roundedParts } from '@shiftwork/contracts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'

export interface PayerRow {
  readonly item: string
  /** Thousands as displayed by year, and over the whole period; of each column the items sum to the balance. */
  readonly years: readonly number[]
  /** The same as estimated, by year. */
  readonly figures: readonly Figure[]
  readonly whole: number
  /** Millions over the whole period, as estimated. */
  readonly sum: number
}
const thousand = 1000
const balance = 'balance'

/** Payers without the group of all named ones where that is one payer alone: it would say the same again. */
export const toldPayers = (payers: readonly string[]): string[] => {
  const named = payers.filter((payer) => payer !== 'all' && payer !== 'other-states')
  return payers.filter((payer) => payer !== 'all' || named.length > 1)
}

/** The account of a payer by item and year, without items that stay at nothing; each column as displayed adds up. */
export function payerRows(cut: Cut, payer: string): PayerRow[] {
  const years = codesOf(cut, 'year')
  const figuresOf = (item: string) => years.map((year) => figureAt(cut, { payer, item, year }))
  const value = (item: string, year: string) => figureAt(cut, { payer, item, year }).value ?? 0
  const sumOf = (item: string) => years.reduce((sum, year) => sum + value(item, year), 0)
  const items = codesOf(cut, 'item').filter((item) => item !== balance && years.some((year) => value(item, year) !== 0))
  const columns = years.map((year) => roundedParts(items.map((item) => value(item, year) * thousand)))
  const whole = roundedParts(items.map((item) => sumOf(item) * thousand))
  const rows = items.map(
    (item, i): PayerRow => ({
      item,
      years: columns.map(({ parts }) => parts[i] ?? 0),
      figures: figuresOf(item),
      whole: whole.parts[i] ?? 0,
      sum: sumOf(item),
    }),
  )
  return [
    ...rows,
    { item: balance, years: columns.map(({ total }) => total), figures: figuresOf(balance), whole: whole.total, sum: sumOf(balance) },
  ]
}

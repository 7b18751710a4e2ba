import { type Cut, roundedParts } from '@shiftwork/contracts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'

export interface PlanCostRow {
  /** Empty in the row of the sums. */
  readonly payer: string
  readonly item: string
  /** Thousands as displayed by year, and over the whole period; every column adds up to its last row. */
  readonly years: readonly number[]
  readonly figures: readonly Figure[]
  readonly whole: number
  /** Over the whole period, as estimated. */
  readonly sum: number
}
const thousand = 1000

/** What a plan costs by who bears it and item, without what costs nothing, and the sum at the end. */
export function planCostRows(cut: Cut): PlanCostRow[] {
  const years = codesOf(cut, 'year')
  const known = codesOf(cut, 'payer').flatMap((payer) =>
    codesOf(cut, 'item').flatMap((item) => {
      const figures = years.map((year) => figureAt(cut, { payer, item, year }))
      const sum = figures.reduce((total, { value }) => total + (value ?? 0), 0)
      return sum === 0 ? [] : [{ payer, item, figures, sum }]
    }),
  )
  const columns = years.map((_, y) => roundedParts(known.map(({ figures }) => (figures[y]?.value ?? 0) / thousand)))
  const whole = roundedParts(known.map(({ sum }) => sum / thousand))
  const rows = known.map((row, r) => ({ ...row, years: columns.map(({ parts }) => parts[r] ?? 0), whole: whole.parts[r] ?? 0 }))
  const sum = known.reduce((total, row) => total + row.sum, 0)
  return [...rows, { payer: '', item: '', figures: [], years: columns.map(({ total }) => total), whole: whole.total, sum }]
}

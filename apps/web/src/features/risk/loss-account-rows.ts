import { type Cut, roundedParts } from '@shiftwork/contracts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'
import type { Ends } from '../../figures/range-below.tsx'

export interface LossRow {
  readonly item: string
  /** Thousands of the scenario's currency as displayed, by year and over the whole period; every column adds up to its last row. */
  readonly years: readonly number[]
  readonly whole: number
  /** Ends of what holds 8 draws in 10, by year, thousands of the scenario's currency; null where none is known. */
  readonly ranges: readonly Ends[]
  /** The same over the whole period. */
  readonly range: Ends
  /** The same as estimated, by year; money of the tables. */
  readonly figures: readonly Figure[]
  /** Over the whole period as estimated, money of the tables; the figure is null where the estimate does not hold it. */
  readonly sum: number
  readonly life: Figure | null
}
const thousand = 1000
const left = 'surplus-left'

/**
 * What risk costs the plant by item and year, without items that cost nothing; what is left in the end comes last.
 *
 * @param life the same cut over the whole period, without years; null where the estimate does not hold it
 * @param perTableUnit money of the scenario for one unit of the tables' money, which is counted in millions
 */
export function lossRows(cut: Cut, life: Cut | null, perTableUnit: number): LossRow[] {
  const years = codesOf(cut, 'year')
  const figuresOf = (item: string) => years.map((year) => figureAt(cut, { year, item }))
  const lifeOf = (item: string) => (life ? figureAt(life, { item }) : null)
  const known = codesOf(cut, 'item')
    .filter((item) => item !== left)
    .map((item) => ({ item, figures: figuresOf(item) }))
    .filter(({ item, figures }) => item === 'surplus-planned' || figures.some(({ value }) => (value ?? 0) !== 0))
    .map((row) => ({ ...row, life: lifeOf(row.item), sum: row.figures.reduce((sum, { value }) => sum + (value ?? 0), 0) }))
  // Twelve digits: thousands are told as they are, not rounded any further.
  const columnOf = (values: readonly number[]) =>
    roundedParts(
      values.map((value) => (value * perTableUnit) / thousand),
      12,
    )
  const inThousands = (value: number | null | undefined) =>
    value === null || value === undefined ? null : (value * perTableUnit) / thousand
  const rangeOf = (figure: Figure | null): Ends => ({ low: inThousands(figure?.low), high: inThousands(figure?.high) })
  const columns = years.map((_, y) => columnOf(known.map(({ figures }) => figures[y]?.value ?? 0)))
  const whole = columnOf(known.map(({ sum }) => sum))
  const rows = known.map(
    (row, r): LossRow => ({
      ...row,
      ranges: row.figures.map(rangeOf),
      range: rangeOf(row.life),
      years: columns.map(({ parts }) => parts[r] ?? 0),
      whole: whole.parts[r] ?? 0,
    }),
  )
  const sum = known.reduce((total, row) => total + row.sum, 0)
  const figures = figuresOf(left)
  const ofLife = lifeOf(left)
  return [
    ...rows,
    {
      item: left,
      figures,
      ranges: figures.map(rangeOf),
      range: rangeOf(ofLife),
      years: columns.map(({ total }) => total),
      whole: whole.total,
      sum,
      life: ofLife,
    },
  ]
}

import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { lossRows } from './loss-account-rows.ts'

const cut: Cut = {
  name: 'risk-account',
  measure: 'money',
  unit: 'million USD of 2022, basic prices',
  axes: [
    { name: 'year', codes: ['2027', '2028'] },
    { name: 'item', codes: ['surplus-planned', 'lost-output', 'insurance', 'relocation', 'risk-premium', 'surplus-left'] },
  ],
  stats: ['mean'],
  draws: 8,
  values: [10.0004, -1.0004, -0.5004, 0, -0.5004, 7.9992, 20, -2, -0.5, 0, -0.5, 17],
}

const unknown = { low: null, high: null }

test('every column as displayed adds up to what is left; what costs nothing is left out', () => {
  const rows = lossRows(cut, null, 1_000_000)
  expect(rows.map(({ item }) => item)).toEqual(['surplus-planned', 'lost-output', 'insurance', 'risk-premium', 'surplus-left'])
  const last = rows.at(-1)
  for (const year of [0, 1]) expect(rows.slice(0, -1).reduce((sum, { years }) => sum + (years[year] ?? 0), 0)).toBe(last?.years[year])
  expect(rows.slice(0, -1).reduce((sum, { whole }) => sum + whole, 0)).toBe(last?.whole)
  expect(last?.years).toEqual([7999, 17_000])
  expect(last?.sum).toBeCloseTo(24.9992, 9)
})

test('money of the tables is told in thousands of the scenario’s currency', () => {
  expect(lossRows(cut, null, 900_000)[0]?.years).toEqual([9000, 18_000])
  expect(lossRows(cut, null, 900_000)[0]?.ranges).toEqual([unknown, unknown])
  const ranged: Cut = {
    ...cut,
    stats: ['mean', 'p10', 'p90'],
    values: cut.values.flatMap((value) => [value ?? 0, (value ?? 0) - 1, (value ?? 0) + 1]),
  }
  const [planned, lost] = lossRows(ranged, null, 900_000)
  expect(planned?.ranges[1]).toEqual({ low: 17_100, high: 18_900 })
  expect(lost?.ranges[1]).toEqual({ low: -2700, high: -900 })
})

test('over the whole period the range is that of the sum, not the sum of the ranges', () => {
  const life: Cut = {
    ...cut,
    name: 'risk-account-life',
    axes: [cut.axes[1]!],
    stats: ['mean', 'p10', 'p90'],
    values: [30.0004, 29, 31.5, -3.0004, -4, -2, -1.0004, -1.2, -0.8, 0, 0, 0, -1.0004, -1.2, -0.8, 24.9992, 22, 27],
  }
  const rows = lossRows(cut, life, 1_000_000)
  expect(rows.map(({ range }) => range)).toEqual([
    { low: 29_000, high: 31_500 },
    { low: -4000, high: -2000 },
    { low: -1200, high: -800 },
    { low: -1200, high: -800 },
    { low: 22_000, high: 27_000 },
  ])
  expect(rows.at(-1)?.life?.value).toBe(24.9992)
  expect(lossRows(cut, null, 1_000_000).map(({ range }) => range)).toEqual(Array.from({ length: 5 }, () => unknown))
})

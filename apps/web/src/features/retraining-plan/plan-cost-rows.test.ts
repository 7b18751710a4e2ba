import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { planCostRows } from './plan-cost-rows.ts'

const cut: Cut = {
  name: 'plan-money',
  measure: 'money',
  unit: 'EUR, prices of 2025',
  axes: [
    { name: 'payer', codes: ['state', 'employer'] },
    { name: 'item', codes: ['course-fee', 'stipend', 'relocation'] },
    { name: 'year', codes: ['2027', '2028'] },
  ],
  stats: ['central'],
  draws: 0,
  values: [1449, 2449, 1449, 2449, 0, 0, 0, 0, 1449, 2449, 0, 0],
}

test('every column as displayed adds up to its last row, in thousands; what costs nothing is left out', () => {
  const rows = planCostRows(cut)
  expect(rows.map(({ payer, item }) => `${payer} ${item}`.trim())).toEqual(['state course-fee', 'state stipend', 'employer stipend', ''])
  const total = rows.at(-1)
  for (const column of [0, 1])
    expect(rows.slice(0, -1).reduce((sum, { years }) => sum + (years[column] ?? 0), 0)).toBe(total?.years[column])
  expect(rows.slice(0, -1).reduce((sum, { whole }) => sum + whole, 0)).toBe(total?.whole)
  expect([total?.years, total?.whole, total?.sum]).toEqual([[4, 7], 12, 11_694])
})

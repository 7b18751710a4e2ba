import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { outputRows, riskiestMonth, takenShares, worstMonth } from './output-rows.ts'

const cut: Cut = {
  name: 'risk-output',
  measure: 'units',
  unit: 'units',
  axes: [
    { name: 'item', codes: ['planned', 'staffed', 'delivered'] },
    { name: 'month', codes: ['2027-01', '2027-02', '2027-03'] },
  ],
  stats: ['mean'],
  draws: 64,
  values: [0, 10.6, 20, 0, 5.3, 20, 0, 5, 17.4],
}

test('units not staffed, taken by risk and made add up, as displayed, to those planned', () => {
  for (const { shown } of outputRows(cut)) expect(shown.unstaffed + shown.taken + shown.delivered).toBe(shown.planned)
  expect(outputRows(cut).map(({ shown }) => shown.planned)).toEqual([0, 11, 20])
})

test('unfilled posts take of the plan, risk takes of what they leave', () => {
  const { unstaffed, byRisk } = takenShares(outputRows(cut))
  expect(unstaffed).toBeCloseTo(5.3 / 30.6, 12)
  expect(byRisk).toBeCloseTo(2.9 / 25.3, 12)
  expect(takenShares([])).toEqual({ unstaffed: 0, byRisk: 0 })
})

test('most is missing in one month, most is taken by risk in another', () => {
  expect(worstMonth(outputRows(cut))?.month).toBe('2027-02')
  expect(riskiestMonth(outputRows(cut))?.month).toBe('2027-03')
  expect(riskiestMonth([])).toBeUndefined()
})

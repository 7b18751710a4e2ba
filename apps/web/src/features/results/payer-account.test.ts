import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { payerRows } from './payer-account.ts'

const cut: Cut = {
  name: 'public-money',
  measure: 'money',
  unit: 'million EUR, prices of 2025',
  axes: [
    { name: 'payer', codes: ['france', 'union'] },
    { name: 'item', codes: ['grant', 'loan', 'income-tax', 'claw-back', 'balance'] },
    { name: 'year', codes: ['2027', '2028'] },
  ],
  stats: ['mean'],
  draws: 16,
  values: [0, 0, 0, 0, 1.23456, 2.34567, 0, 0, 1.23456, 2.34567, -2.00049, -2.00049, 0, 0, 0, 0, 0.00049, 1.00049, -2, -1],
}

test('items of every column as displayed add up to its balance; items at nothing are left out', () => {
  const rows = payerRows(cut, 'union')
  expect(rows.map((r) => r.item)).toEqual(['grant', 'claw-back', 'balance'])
  const [grant, back, balance] = rows
  expect(grant?.years.map((v, y) => v + (back?.years[y] ?? 0))).toEqual(balance?.years)
  expect((grant?.whole ?? 0) + (back?.whole ?? 0)).toBe(balance?.whole)
  expect(balance?.years).toEqual([-2000, -1000])
  expect(balance?.sum).toBeCloseTo(-3, 12)
})

test('thousands, three digits', () => {
  expect(payerRows(cut, 'france')[0]).toMatchObject({ item: 'income-tax', years: [1230, 2350], whole: 3580 })
})

import { expect, test } from 'vitest'
import { tableMoney } from './price-year.ts'

test('1,117 EUR at prices 11.7 % above the year of the table are 1,000 EUR of it, and 1,052.96 USD at 0.9497 EUR for 1 USD', () => {
  expect(1117 * tableMoney(1.117, 0.9497, { scale: 1 })).toBeCloseTo(1000 / 0.9497, 10)
  expect(1117 * tableMoney(1.117, 0.9497, { scale: 1_000_000 })).toBeCloseTo(0.001 / 0.9497, 16)
})

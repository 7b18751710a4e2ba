import { expect, test } from 'vitest'
import { tableRate } from './table-rate.ts'

test('the note of a rate taken apart', () => {
  const rate = { currency: 'EUR', amount: 1_000_000, tableCurrency: 'USD', tableYear: '2022' }
  expect(tableRate("EUR at the scenario's prices per 1000000 USD of 2022")).toEqual(rate)
  expect(tableRate('EUR at prices of 2024 per 1000000 USD of 2022')).toEqual({ ...rate, year: '2024' })
  expect(tableRate('EUR as agreed')).toBeUndefined()
})

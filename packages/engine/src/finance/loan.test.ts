import { expect, test } from 'vitest'
import { type Loan, setLoanPayments } from './loan.ts'
import { presentValue } from './present-value.ts'

const payments = (loan: Partial<Loan>, horizon = 60) => {
  const out = { instalments: new Float64Array(horizon), interest: new Float64Array(horizon) }
  setLoanPayments({ amount: 1200, from: 0, months: 12, grace: 0, interest: 0.06, loss: 0, ...loan }, out)
  return out
}
const sum = (values: Float64Array) => values.reduce((s, v) => s + v, 0)

test('1,200 over a year at 6 %: twelve instalments of 100, interest of 6 falling by 0.50 a month, 39 in all', () => {
  const { instalments, interest } = payments({})
  expect([...instalments.slice(0, 14)]).toEqual([0, ...Array(12).fill(100), 0])
  expect([...interest.slice(1, 4)]).toEqual([6, 5.5, 5])
  expect(sum(interest)).toBeCloseTo(39, 12)
})

test('grace puts the instalments off, a loss lowers everything that comes back', () => {
  const { instalments, interest } = payments({ grace: 6, loss: 0.1 })
  expect([...instalments.slice(1, 13)].map((v) => Math.round(v))).toEqual([0, 0, 0, 0, 0, 0, 180, 180, 180, 180, 180, 180])
  expect(sum(instalments)).toBeCloseTo(1080, 9)
  expect(interest[6]).toBeCloseTo(5.4, 12)
})

test('what is owed when the horizon ends falls due in its last month', () => {
  expect(sum(payments({ months: 240 }).instalments)).toBeCloseTo(1200, 9)
  expect(sum(payments({ from: 59 }).instalments)).toBe(1200)
  expect(sum(payments({ from: 60 }).instalments)).toBe(0)
})

test('at an interest that equals the discount rate a loan is worth about nothing, below it it is a gift', () => {
  const value = (interest: number) => {
    const { instalments, interest: paid } = payments({ amount: 1000, months: 59, interest })
    const years = [-1000, 0, 0, 0, 0]
    instalments.forEach((v, t) => {
      years[Math.floor(t / 12)]! += v + paid[t]!
    })
    return presentValue(years, 0.05)
  }
  expect(Math.abs(value(0.05))).toBeLessThan(30)
  expect(value(0)).toBeLessThan(-80)
})

import { expect, test } from 'vitest'
import { setGuaranteePayments } from './guarantee.ts'

test('a guarantee of 1,000 over two years at 1.2 % a year, a tenth expected to be called', () => {
  const out = { fees: new Float64Array(36), calls: new Float64Array(36) }
  setGuaranteePayments({ amount: 1000, from: 6, months: 24, fee: 0.012, called: 0.1 }, out)
  expect(out.fees[5]).toBe(0)
  expect(out.fees[6]).toBeCloseTo(1, 12)
  expect(out.fees[30]).toBe(0)
  expect(out.calls.reduce((s, v) => s + v, 0)).toBeCloseTo(100, 12)
})

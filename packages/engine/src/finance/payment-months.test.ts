import { expect, test } from 'vitest'
import { setEvenPayments } from './payment-months.ts'

test('an amount is spread evenly; what falls after the horizon stays outside', () => {
  const out = new Float64Array(6).fill(9)
  setEvenPayments(120, 4, 4, out)
  expect([...out]).toEqual([0, 0, 0, 0, 30, 30])
})

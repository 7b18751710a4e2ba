import { parseScenario, type Scenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { inputDifferences } from './input-difference-rows.ts'

const line = {
  id: 'parts',
  product: 'C29',
  amount: 100,
  basis: 'per-unit',
  price: 'purchaser',
  buyer: 'UKR',
  origin: { UKR: 0.4, FRA: 0.6 },
}
const make = (spending: readonly object[]): Scenario =>
  parseScenario({
    format: 1,
    name: 'a',
    model: 'bundled',
    start: '2027-01',
    months: 24,
    currency: 'EUR',
    priceYear: 2025,
    product: { name: 'x', capacityPerMonth: 10, price: 1000, halfCapacityMonth: 3, rampMonths: 6, learningRate: 0.9 },
    phases: [{ id: 'operation', kind: 'operation', from: 0, months: 24, spending }],
  })

test('equal scenarios differ in nothing, whatever their names', () => {
  expect(inputDifferences([make([line]), { ...make([line]), name: 'b' }])).toEqual([])
})

test('a changed share of origin is found by its line and place, wherever the line stands', () => {
  const other = { ...line, id: 'energy', product: 'D' }
  const changed = { ...line, origin: { UKR: 0.7, FRA: 0.3 } }
  const found = inputDifferences([make([line, other]), make([other, changed])])
  expect(found.map((d) => [d.input.field, d.input.place, d.values.map((v) => v?.quantity)])).toEqual([
    ['originShare', 'UKR', [0.4, 0.7]],
    ['originShare', 'FRA', [0.6, 0.3]],
  ])
})

test('a line that only one has is a difference', () => {
  const found = inputDifferences([make([line]), make([])])
  expect(found.map((d) => d.values[1])).toEqual([undefined, undefined, undefined])
})

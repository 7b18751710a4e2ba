import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { drawnFlows, moneyFlows, sumOf, wholePercents } from './money-flows.ts'

const products = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']
const places = ['UKR', 'FRA', 'DEU', 'POL', 'ITA', 'rest-of-world', 'outside']
const cut: Cut = {
  name: 'spending',
  measure: 'money',
  unit: 'million USD',
  axes: [
    { name: 'phase', codes: ['build', 'run'] },
    { name: 'product', codes: products },
    { name: 'place', codes: places },
  ],
  stats: ['central'],
  draws: 0,
  values: [0, 1].flatMap((phase) => products.flatMap((_, i) => places.map((_, p) => (i === 3 ? 0 : (phase + 1) * (10 - i) * (7 - p))))),
}

test('flows are summed over phases; nothing bought is no flow', () => {
  const flows = moneyFlows(cut)
  expect(flows[0]).toEqual({ product: 'A', place: 'UKR', amount: 210 })
  expect(flows.some((f) => f.product === 'D')).toBe(false)
})

test('at most 25 links are drawn, and they add up to everything', () => {
  const flows = moneyFlows(cut)
  const drawn = drawnFlows(flows, 5, 3)
  expect(drawn.length).toBeLessThanOrEqual(25)
  expect(sumOf(drawn)).toBeCloseTo(sumOf(flows), 9)
  expect(new Set(drawn.map((f) => f.place))).toEqual(new Set(['UKR', 'FRA', 'DEU', 'other-places']))
  expect(drawn.some((f) => f.product === 'other-products')).toBe(true)
})

test('whole per cent of products and of places add up to a hundred', () => {
  const flows = [
    { product: 'A', place: 'X', amount: 1 },
    { product: 'B', place: 'X', amount: 1 },
    { product: 'C', place: 'Y', amount: 1 },
  ]
  expect([...wholePercents(flows, 'product')]).toEqual([
    ['A', 34],
    ['B', 33],
    ['C', 33],
  ])
  expect([...wholePercents(flows, 'place').values()].reduce((sum, share) => sum + share, 0)).toBe(100)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basicPrices, isGoods, productTaxRate } from './basic-prices.ts'

test('a purchase of 100 with 2 % tax, 12 % trade and 2.5 % transport margin', () => {
  const parts = basicPrices(100, 0.02, 0.12, 0.025)
  expect(parts.tax).toBeCloseTo(2, 12)
  expect(parts.trade).toBeCloseTo(11.76, 12)
  expect(parts.transport).toBeCloseTo(2.45, 12)
  expect(parts.basic).toBeCloseTo(83.79, 12)
})

test('the parts add up to the purchase', () => {
  const share = fc.double({ min: 0, max: 0.4, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), share, share, share, (price, tax, trade, transport) => {
      const parts = basicPrices(price, tax, trade, transport)
      return Math.abs(parts.basic + parts.trade + parts.transport + parts.tax - price) <= 1e-12 * price
    }),
    { seed: 35 },
  )
})

test('goods are A01 to C31T33', () => {
  expect(['A01', 'B09', 'C302T309', 'C31T33'].every(isGoods)).toBe(true)
  expect(['D', 'E', 'F', 'G', 'H49', 'M'].some(isGoods)).toBe(false)
})

test('the tax rate of an industry is its product taxes over what it pays for inputs; the average is weighted by output', () => {
  // Two industries of one economy: inputs 40 + tax 2 + other imports 8 of output 100; inputs 90, tax 10 of output 300.
  const economies = {
    industries: ['A', 'B'],
    output: Float64Array.of(100, 300),
    valueAdded: Float64Array.of(0.5, 200 / 300),
    productTaxes: Float64Array.of(0.02, 10 / 300),
    rounding: Float64Array.of(0, 0),
  } as unknown as Parameters<typeof productTaxRate>[0]
  expect(productTaxRate(economies, 0, 0)).toBeCloseTo(2 / 50, 14)
  expect(productTaxRate(economies, 0, 1)).toBeCloseTo(0.1, 14)
  expect(productTaxRate(economies, 0, null)).toBeCloseTo(12 / 150, 14)
})

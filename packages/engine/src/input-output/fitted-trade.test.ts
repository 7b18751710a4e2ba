import { expect, test } from 'vitest'
import { fittedPools } from './fitted-trade.ts'
import { attraction, poolSizes } from './gravity-pools.ts'

const economies = ['AAA', 'BBB', 'CCC', 'DDD']
const distance = Float64Array.from({ length: 16 }, (_, k) => (Math.floor(k / 4) === k % 4 ? 0 : 300 + 70 * ((k * 5) % 7)))
const g = attraction(economies, distance, [])
const imports = Float64Array.of(10, 5, 20, 8, 30, 2, 15, 9)
const exports = Float64Array.of(20, 6, 18, 6, 17, 6, 20, 6)

test('known shares of goods and the exports of every economy are met together', () => {
  const known = [{ buyer: 0, supplier: 2, share: 0.4 }]
  const { attraction: fitted, capability } = fittedPools(imports, exports, g, [true, false], known)
  const pool = poolSizes(capability, fitted, 2)
  const sold = (c: number, d: number, i: number) => (capability[d * 2 + i]! * fitted[c * 4 + d]! * imports[c * 2 + i]!) / pool[c * 2 + i]!
  expect(sold(0, 2, 0) / imports[0]!).toBeCloseTo(0.4, 11)
  exports.forEach((wanted, k) => {
    const d = Math.floor(k / 2)
    const implied = [0, 1, 2, 3].reduce((sum, c) => (c === d ? sum : sum + sold(c, d, k % 2)), 0)
    expect(implied).toBeCloseTo(wanted, 9)
  })
})

test('shares that the exports do not allow are an error', () => {
  expect(() => fittedPools(imports, exports, g, [true, false], [{ buyer: 2, supplier: 1, share: 0.99 }])).toThrow(/500 rounds/)
})

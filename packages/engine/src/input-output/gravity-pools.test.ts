import { expect, test } from 'vitest'
import { attraction, exportCapability, poolSizes } from './gravity-pools.ts'
import { greatCircleDistance } from './great-circle.ts'

const economies = ['AAA', 'BBB', 'CCC']
const distance = Float64Array.of(0, 400, 900, 400, 0, 700, 900, 700, 0)

test('imports spread by gravity add up to the exports of each economy', () => {
  const g = attraction(economies, distance, [])
  const imports = Float64Array.of(10, 20, 30)
  const exports = Float64Array.of(25, 15, 20)
  const { capability } = exportCapability(imports, exports, g, 1)
  const pool = poolSizes(capability, g, 1)
  exports.forEach((wanted, d) => {
    let implied = 0
    for (let c = 0; c < 3; c++) implied += (capability[d]! * g[c * 3 + d]! * imports[c]!) / pool[c]!
    expect(implied).toBeCloseTo(wanted, 10)
  })
})

test('closed pairs do not trade, a sanction narrows trade in both directions', () => {
  const g = attraction(economies, distance, [
    { economies: ['AAA', 'BBB'], open: 0 },
    { economies: ['BBB', 'CCC'], open: 0.25 },
  ])
  const open = attraction(economies, distance, [])
  expect([g[1], g[3]]).toEqual([0, 0])
  expect(g[5]! / open[5]!).toBeCloseTo(0.25, 15)
  expect(g[7]! / open[7]!).toBeCloseTo(0.25, 15)
})

test('exports that nobody can buy are an error, not a result', () => {
  const g = attraction(economies, distance, [
    { economies: ['AAA', 'BBB'], open: 0 },
    { economies: ['AAA', 'CCC'], open: 0 },
  ])
  expect(() => exportCapability(Float64Array.of(10, 20, 30), Float64Array.of(25, 15, 20), g, 1)).toThrow(/500 rounds/)
})

test('great circle: a quarter of the equator, and Kyiv to Paris', () => {
  expect(greatCircleDistance([0, 0], [0, 90])).toBeCloseTo((6371 * Math.PI) / 2, 8)
  expect(greatCircleDistance([50.45, 30.52], [48.85, 2.35])).toBeGreaterThan(2000)
  expect(greatCircleDistance([50.45, 30.52], [48.85, 2.35])).toBeLessThan(2050)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableDrawer } from './drawn-table.ts'

const size = 9
const numbers = (max: number) => fc.array(fc.double({ min: 0, max, noNaN: true }), { minLength: size, maxLength: size })
const spreads = { coefficients: 0.2, importShares: 0.3, employment: 0.1 }
const draws = fc.nat({ max: 100_000 })

function drawerOf(importShare: readonly number[], pattern: readonly number[], economy = 'UKR', given = spreads) {
  const drawer = tableDrawer({ economy, importShare: Float64Array.from(importShare), householdPattern: Float64Array.from(pattern) }, given)
  return (draw: number) => {
    const out = drawer.drawn()
    drawer.set(5, draw, out)
    return out
  }
}
const alike = [Array(size).fill(0.3), Array(size).fill(1)] as const

test('what households buy keeps its sum, import shares stay shares, nothing and all stay what they are', () => {
  fc.assert(
    fc.property(numbers(1), numbers(3), draws, (importShare, pattern, draw) => {
      const { importShare: m, householdPattern: h } = drawerOf([0, 1, ...importShare.slice(2)], pattern)(draw)
      const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
      expect(Math.abs(sum(h) - sum(pattern))).toBeLessThanOrEqual(1e-12 * size)
      expect([m[0], m[1]]).toEqual([0, 1])
      for (const share of m) expect(share >= 0 && share <= 1).toBe(true)
    }),
    { seed: 3, numRuns: 30 },
  )
})

test('the logit of an import share and the logarithm of jobs per million stray as far as stated, around their values', () => {
  const count = 4000
  const logits: number[] = []
  const logs: number[] = []
  const drawn = drawerOf(...alike)
  for (let draw = 0; draw < count; draw++) {
    const { importShare, employment } = drawn(draw)
    logits.push(Math.log(importShare[4]! / (1 - importShare[4]!)) - Math.log(0.3 / 0.7))
    logs.push(Math.log(employment[4]!))
  }
  for (const [values, sd] of [
    [logits, 0.3],
    [logs, 0.1],
  ] as const) {
    const mean = values.reduce((a, b) => a + b) / count
    const spread = Math.sqrt(values.reduce((a, b) => a + (b - mean) * (b - mean), 0) / count)
    expect(Math.abs(mean)).toBeLessThan((4 * sd) / Math.sqrt(count))
    expect(Math.abs(spread - sd)).toBeLessThan((4 * sd) / Math.sqrt(2 * count))
  }
})

test('a draw depends on seed, economy and its number; without spread a table is itself', () => {
  const drawn = drawerOf(...alike)
  expect(drawn(7)).toEqual(drawerOf(...alike)(7))
  expect(drawn(7)).not.toEqual(drawn(8))
  expect(drawn(7)).not.toEqual(drawerOf(...alike, 'FRA')(7))
  const held = drawerOf(...alike, 'UKR', { coefficients: 0, importShares: 0, employment: 0 })(7)
  for (const [values, value] of [
    [held.importShare, 0.3],
    [held.householdPattern, 1],
    [held.employment, 1],
  ] as const)
    for (const own of values) expect(own).toBeCloseTo(value, 14)
})

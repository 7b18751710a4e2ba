import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedUp, setDrawnUp, strikeRate } from './site-strikes.ts'
import { strikeNumbers } from './strike-numbers.ts'

const draws = 4096
const months = 60

/** Mean over months of the share of sites that are up, draw by draw. */
function drawnMeans(strikes: { rate: number; sites: number; lag: number }, seed = 3): Float64Array {
  const numbers = strikeNumbers(seed)
  const up = new Float64Array(months)
  return Float64Array.from({ length: draws }, (_, draw) => {
    setDrawnUp({ ...strikes, from: 0, end: months }, (site, strike) => numbers(11, site, strike, draw), up)
    return up.reduce((sum, share) => sum + share, 0) / months
  })
}

function expectedMean(strikes: { rate: number; lag: number }): number {
  let sum = 0
  for (let t = 0; t < months; t++) sum += expectedUp(t, { ...strikes, from: 0, end: months })
  return sum / months
}

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: Float64Array) => {
  const middle = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length)
}

test('a site is up where no strike fell into the months that it takes to repair: λ = 0.6, lag 4, third month: e^(−0.6 · 3/12)', () => {
  expect(expectedUp(2, { rate: 0.6, lag: 4, from: 0, end: 60 })).toBeCloseTo(Math.exp(-0.15), 15)
  expect(expectedUp(20, { rate: 0.6, lag: 4, from: 0, end: 60 })).toBeCloseTo(Math.exp(-0.2), 15)
})

test('before a threat and once all of it is repaired a site is up for certain', () => {
  const strikes = { rate: 1, lag: 3, from: 5, end: 8 }
  expect([4, 5, 7, 8, 9, 10].map((t) => expectedUp(t, strikes))).toEqual(
    [0, 1, 3, 2, 1, 0].map((n) => (n === 0 ? 1 : Math.exp((-1 / 12) * n))),
  )
})

test('no strikes and no repair leave every month', () => {
  const up = new Float64Array(12)
  const never = () => {
    throw new Error('nothing is to be drawn')
  }
  setDrawnUp({ rate: 0, sites: 3, lag: 4, from: 0, end: 12 }, never, up)
  expect([...up]).toEqual(Array(12).fill(1))
  setDrawnUp({ rate: 2, sites: 3, lag: 0, from: 0, end: 12 }, never, up)
  expect([...up]).toEqual(Array(12).fill(1))
})

test('a strike stops its site in its month and the lag − 1 after it; a second one before repair prolongs it', () => {
  const up = new Float64Array(12)
  // τ = −12/λ ln u: with λ = 12 the waiting times are −ln u months.
  const waits = [2.5, 1.2, 100]
  setDrawnUp({ rate: 12, sites: 2, lag: 3, from: 0, end: 12 }, (site, strike) => Math.exp(site === 0 ? -waits[strike]! : -100), up)
  expect([...up]).toEqual([1, 1, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 1])
})

test('over many draws the mean of what is up is the expected one, within four standard errors of plain draws', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 2, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 12 }),
      (rate, sites, lag) => {
        const found = drawnMeans({ rate, sites, lag })
        expect(Math.abs(mean(found) - expectedMean({ rate, lag }))).toBeLessThan((4 * deviation(found)) / Math.sqrt(draws) + 1e-12)
      },
    ),
    { seed: 7, numRuns: 25 },
  )
})

test('with η = 0 more sites narrow the spread and leave the mean', () => {
  const [one, nine] = [1, 9].map((sites) => drawnMeans({ rate: strikeRate(0.5, sites, 0), sites, lag: 4 }))
  expect(deviation(nine!)).toBeLessThan(deviation(one!) / 2)
  expect(Math.abs(mean(nine!) - mean(one!))).toBeLessThan((4 * deviation(one!)) / Math.sqrt(draws))
})

test('with η > 0 more sites raise the mean', () => {
  const [one, nine] = [1, 9].map((sites) => drawnMeans({ rate: strikeRate(0.5, sites, 0.5), sites, lag: 4 }))
  expect(strikeRate(0.5, 9, 0.5)).toBeCloseTo(0.5 / 3, 12)
  expect(mean(nine!) - mean(one!)).toBeGreaterThan(0.05)
})

test('the strikes of a site depend on seed, exposure, site and draw alone', () => {
  const numbers = strikeNumbers(5)
  const first = numbers(1, 0, 0, 17)
  numbers(1, 4, 3, 2)
  expect(strikeNumbers(5)(1, 0, 0, 17)).toBe(first)
  expect(strikeNumbers(6)(1, 0, 0, 17)).not.toBe(first)
  expect(numbers(1, 1, 0, 17)).not.toBe(first)
  expect(numbers(2, 0, 0, 17)).not.toBe(first)
  expect(numbers(1, 0, 1, 17)).not.toBe(first)
})

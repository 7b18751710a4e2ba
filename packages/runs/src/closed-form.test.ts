import { parseScenario, type Quantity, type Scenario } from '@shiftwork/contracts'
import { afterAll, expect, test } from 'vitest'
import { compareScenarios } from './compare-scenarios.ts'
import { comparedRun } from './compared-run.ts'
import { createPool } from './pool.ts'
import { plantInput } from './scenario-of-tests.ts'
import { sensitivityOf } from './sensitivity.ts'

const pool = createPool({ threads: 2 })
afterAll(() => pool.close())

const lognormal = (median: number, sd: number): Quantity => ({
  chosen: 'own',
  claims: [{ id: 'own', value: { kind: 'lognormal', median, sd }, said: 'own', source: { title: 'Made up' }, confidence: 'low' }],
})

interface Factors {
  readonly capacity: Quantity
  readonly price: Quantity
  readonly half?: number
}

/** Revenue = capacity · price · Σ ramp(t) · money: two lognormal factors of one product, and nothing else that is uncertain in it. */
function product({ capacity, price, half = 6 }: Factors): Scenario {
  const input = plantInput()
  return parseScenario({
    ...input,
    product: { ...input.product, capacityPerMonth: capacity, price, halfCapacityMonth: half, rampMonths: 6, learningRate: 0.9 },
    parameters: { 'deflator.EUR.2025': 1.1, 'exchange-rate.EUR.2022': 0.95 },
    phases: [
      {
        id: 'making',
        kind: 'operation',
        from: 0,
        months: 40,
        spending: [],
        posts: [{ id: 'fitters', occupation: '8211', place: 'POL', count: 20, basis: 'at-capacity', monthlyWage: 1500 }],
      },
    ],
  })
}

const [capacityMedian, capacitySd, priceMedian, priceSd] = [40, 0.3, 150_000, 0.2]
const uncertain = product({ capacity: lognormal(capacityMedian, capacitySd), price: lognormal(priceMedian, priceSd) })
const sd = Math.sqrt(capacitySd * capacitySd + priceSd * priceSd)
const revenue = 'revenue.life'
const z90 = 1.6448536269514722
/** Mean of the product over its median. */
const meanFactor = Math.exp((sd * sd) / 2)

test('quantiles and mean of the revenue are those of a lognormal', async () => {
  const run = await comparedRun(pool, { scenario: uncertain, seed: 1, draws: 8192 })
  const place = run.criteria.findIndex(({ code }) => code === revenue)
  const sorted = run.draws[place]!.toSorted()
  const median = run.central[place]!
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  expect(at(0.05) / (median * Math.exp(-z90 * sd))).toBeCloseTo(1, 2)
  expect(at(0.5) / median).toBeCloseTo(1, 2)
  expect(at(0.95) / (median * Math.exp(z90 * sd))).toBeCloseTo(1, 2)
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  const standardError = (median * meanFactor * Math.sqrt(Math.exp(sd * sd) - 1)) / Math.sqrt(sorted.length)
  expect(Math.abs(mean - median * meanFactor)).toBeLessThan(standardError)
})

test('the mean of a figure that is linear in its assumptions is the analytic one, within 4 standard errors of plain draws', async () => {
  const [low, high] = [100_000, 220_000]
  const price: Quantity = {
    chosen: 'own',
    claims: [{ id: 'own', value: { kind: 'uniform', min: low, max: high }, said: 'own', source: { title: 'Made up' }, confidence: 'low' }],
  }
  const draws = 2048
  const run = await comparedRun(pool, { scenario: product({ capacity: capacityMedian, price }), seed: 5, draws })
  const place = run.criteria.findIndex(({ code }) => code === revenue)
  // A uniform price is central at its mean, and the revenue is a multiple of the price.
  const expected = run.central[place]!
  const mean = run.draws[place]!.reduce((sum, value) => sum + value, 0) / draws
  const standardError = (expected * (high - low)) / ((low + high) / 2) / Math.sqrt(12 * draws)
  expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError)
  expect(new Set(run.draws[place]!).size).toBeGreaterThan(draws / 2)
})

test("Sobol' indices are within their intervals of v_i / V and v_i (1 + v_j) / V", async () => {
  const { sobol, tornado } = await sensitivityOf(pool, { scenario: uncertain, criterion: revenue, points: 2048 })
  const [vc, vp] = [Math.exp(capacitySd * capacitySd) - 1, Math.exp(priceSd * priceSd) - 1]
  const whole = (1 + vc) * (1 + vp) - 1
  const expected: Record<string, [number, number]> = {
    'product/capacityPerMonth': [vc / whole, (vc * (1 + vp)) / whole],
    'product/price': [vp / whole, (vp * (1 + vc)) / whole],
  }
  for (const [path, [first, total]] of Object.entries(expected)) {
    const found = sobol.factors.find(({ factor }) => factor === path)!
    expect(found.first.low, path).toBeLessThanOrEqual(first)
    expect(found.first.high, path).toBeGreaterThanOrEqual(first)
    expect(found.total.low, path).toBeLessThanOrEqual(total)
    expect(found.total.high, path).toBeGreaterThanOrEqual(total)
  }
  for (const { factor, total } of sobol.factors) if (!(factor in expected)) expect(total.value, factor).toBe(0)
  expect(tornado.slice(0, 2).map(({ path }) => path)).toEqual(['product/capacityPerMonth', 'product/price'])
  expect(tornado[0]!.high.figure / tornado[0]!.low.figure).toBeCloseTo(Math.exp(2 * z90 * capacitySd), 6)
})

test('P(A better), Shapley parts and the mean difference are the analytic ones', async () => {
  const [otherCapacity, otherSd, otherHalf] = [46, 0.1, 12]
  const other = product({ capacity: lognormal(otherCapacity, otherSd), price: lognormal(priceMedian, priceSd), half: otherHalf })
  const comparison = await compareScenarios(pool, { scenarios: [other, uncertain], draws: 8192, weights: { [revenue]: 1 } })
  const pair = comparison.pairs.find(({ criterion }) => criterion === revenue)!
  const centralOf = async (scenario: Scenario) => {
    const run = await comparedRun(pool, { scenario, seed: 1, draws: 1 })
    return run.central[run.criteria.findIndex(({ code }) => code === revenue)]!
  }
  const [a, b] = [await centralOf(other), await centralOf(uncertain)]
  // The price is drawn alike in both, so ln A − ln B = ln a/b + (0.1 − 0.3) z: A is better where z < ln(a/b) / 0.2.
  const expected = normalShare(Math.log(a / b) / (capacitySd - otherSd))
  expect(Math.abs(pair.aBetter - expected)).toBeLessThan(0.002)
  const priceMean = Math.exp((priceSd * priceSd) / 2)
  const [meanA, meanB] = [a * Math.exp((otherSd * otherSd) / 2) * priceMean, b * Math.exp((capacitySd * capacitySd) / 2) * priceMean]
  expect(pair.difference.mean / (meanA - meanB)).toBeCloseTo(1, 2)
  // Revenue is (product) times (ramp): with product values p and ramp values r the parts are (p_A − p_B)(r_A + r_B)/2 and (r_A − r_B)(p_A + p_B)/2.
  const ramp = a / b / (otherCapacity / capacityMedian)
  const [productA, productB] = [meanA / ramp, meanB]
  const parts = Object.fromEntries(pair.shapley.map(({ group, part }) => [group, part]))
  expect(Object.keys(parts).sort()).toEqual(['product', 'ramp'])
  expect(parts['product']! / (((productA - productB) * (ramp + 1)) / 2)).toBeCloseTo(1, 1)
  expect(parts['ramp']! / (((ramp - 1) * (productA + productB)) / 2)).toBeCloseTo(1, 2)
})

/** Distribution function of the standard normal by its series; exact to 1e-12 for |z| below 4. */
function normalShare(z: number): number {
  let term = z
  let sum = z
  for (let n = 1; Math.abs(term) > 1e-16; n++) {
    term *= (-z * z) / (2 * n)
    sum += term / (2 * n + 1)
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI)
}

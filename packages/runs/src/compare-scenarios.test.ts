import { ModelInputError, parseScenario, type Scenario, type ScenarioInput } from '@shiftwork/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { compareScenarios, comparisonWork } from './compare-scenarios.ts'
import { createPool } from './pool.ts'
import { plant } from './scenario-of-tests.ts'

const pool = createPool({ threads: 2 })
afterAll(() => pool.close())

const other = (change: (input: ScenarioInput) => void) => plant(change)
const larger = other((input) => {
  input.product.capacityPerMonth = 55
  input.phases[1]!.spending![2]!.amount = 50_000
})
const faultsOf = async (scenarios: Scenario[], draws = 64) => {
  const fault = await compareScenarios(pool, { scenarios, draws, shapley: 'none' }).catch((thrown: unknown) => thrown)
  expect(fault).toBeInstanceOf(ModelInputError)
  return (fault as ModelInputError).findings
}

test('a scenario against itself: exactly zero, a tie in every draw, nothing changed', async () => {
  const comparison = await compareScenarios(pool, { scenarios: [plant(), plant((input) => (input.name = 'Another name'))], draws: 300 })
  expect(comparison.pairs.length).toBeGreaterThan(30)
  for (const { aBetter, bBetter, tie, difference, shapley } of comparison.pairs) {
    expect([aBetter, bBetter, tie]).toEqual([0, 0, 1])
    expect(Object.values(difference)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(shapley).toEqual([])
  }
  expect(comparison.changed).toEqual([{ a: 0, b: 1, groups: [] }])
  expect(comparison.dominance).toEqual([{ a: 0, b: 1, dominant: 'equal', inEveryDraw: true }])
})

describe('two scenarios', () => {
  const compared = compareScenarios(pool, { scenarios: [larger, plant()], draws: 700, seed: 3 })

  test('shares sum to 1, the larger plant has more posts, and the parts sum to the difference of means', async () => {
    const { pairs, changed, runs } = await compared
    expect(runs.map(({ seed, draws }) => [seed, draws])).toEqual([
      [3, 700],
      [3, 700],
    ])
    expect(changed[0]!.groups.map(({ group }) => group)).toEqual(['product', 'purchases'])
    for (const { aBetter, bBetter, tie, shapley, shapleyDraws, shapleyDistance, difference, criterion } of pairs) {
      expect(aBetter + bBetter + tie).toBeCloseTo(1, 12)
      expect(shapleyDraws).toBe(512)
      const sum = shapley.reduce((whole, { part }) => whole + part, 0)
      expect(Math.abs(sum - (difference.mean + shapleyDistance!)), criterion).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)))
    }
    const units = pairs.find(({ criterion }) => criterion === 'units.life')!
    // Purchases make no units: all of the difference is the product's.
    expect(units.shapley.find(({ group }) => group === 'purchases')!.part).toBe(0)
    expect(units.aBetter).toBeGreaterThan(0.99)
  })

  test('turned round, every difference changes its sign and nothing else', async () => {
    const turned = await compareScenarios(pool, { scenarios: [plant(), larger], draws: 700, seed: 3, shapley: 'none' })
    const { pairs } = await compared
    turned.pairs.forEach(({ aBetter, bBetter, difference }, k) => {
      expect([aBetter, bBetter]).toEqual([pairs[k]!.bBetter, pairs[k]!.aBetter])
      expect(difference.mean).toBeCloseTo(-pairs[k]!.difference.mean, 9)
    })
  })

  test('weights of the user rank them, with the range in which the order holds', async () => {
    const weights = { 'posts.steady.total.world': 1, 'public-npv.life.all': 0, 'outside-share.life': 2 }
    const { ranking } = await compareScenarios(pool, { scenarios: [larger, plant()], draws: 64, weights, shapley: 'none' })
    expect(ranking.weights.map(({ criterion }) => criterion).sort()).toEqual(['outside-share.life', 'posts.steady.total.world'])
    expect(ranking.scores).toHaveLength(2)
  })
})

test('a weight on a criterion that a scenario has in no draw counts for nothing, and that is said', async () => {
  const buysNothing = other((input) => {
    for (const phase of input.phases) phase.spending = []
  })
  const weights = { 'outside-share.life': 5, 'units.life': 1 }
  const { ranking, notes } = await compareScenarios(pool, { scenarios: [plant(), buysNothing], draws: 16, weights, shapley: 'none' })
  expect(ranking.weights.map(({ criterion }) => criterion)).toEqual(['units.life'])
  const unused = notes.filter(({ code }) => code === 'weight-without-criterion')
  expect(unused).toMatchObject([{ severity: 'warning', values: { criteria: 'outside-share.life' } }])
})

test('more splits than can be computed in a day are refused in words; those with the first scenario never are', () => {
  const scenarios = Array.from({ length: 12 }, (_, k) =>
    plant((input) => {
      input.product.price = 150_000 + k
      input.product.rampMonths = 6 + k
      input.phases[1]!.months = 31 - k
      input.phases[0]!.spending![1]!.amount = 2_500_000 + k
      input.phases[1]!.spending![2]!.amount = 25_000 + k
      input.phases[1]!.posts![2]!.count = 5 + k
      input.net = { deadweight: k / 100 }
      input.risk = { exposures: [{ id: 'war', kind: 'conflict', place: 'UKR', outputLoss: k / 100 }] }
    }),
  )
  expect(() => comparisonWork(pool, { scenarios, shapley: 'all' })).toThrow(
    expect.objectContaining({ findings: [expect.objectContaining({ code: 'splits-too-large', path: '/shapley', values: { pairs: 66 } })] }),
  )
  for (const shapley of ['first', 'none', undefined] as const) comparisonWork(pool, { scenarios, shapley })
})

describe('scenarios that are not comparable are refused, with the place', () => {
  test.each([
    ['another horizon', (input: ScenarioInput) => (input.months = 44), 'horizons-differ', '/1/months', '44'],
    ['another start', (input: ScenarioInput) => (input.start = '2028-01'), 'horizons-differ', '/1/start', '2028-01'],
    ['another currency', (input: ScenarioInput) => (input.currency = 'USD'), 'currency-differs', '/1/currency', 'USD'],
    ['another price year', (input: ScenarioInput) => (input.priceYear = 2024), 'price-year-differs', '/1/priceYear', '2024'],
  ])('%s', async (_, change, code, path, found) => {
    expect(await faultsOf([plant(), other((input) => void change(input))])).toMatchObject([{ code, path, found }])
  })

  test('one scenario, thirteen, none that is sound, no draws, an unknown criterion', async () => {
    expect(await faultsOf([plant()])).toMatchObject([{ code: 'comparison-count' }])
    expect(await faultsOf(Array.from({ length: 13 }, () => plant()))).toMatchObject([{ code: 'comparison-count' }])
    const unsound = parseScenario({ ...structuredClone(plant()), model: 'none' })
    expect((await faultsOf([plant(), unsound])).map(({ code, path }) => `${code} ${path}`)).toContain('unknown-model-version /1/model')
    expect(await faultsOf([plant(), larger], 0)).toMatchObject([{ code: 'comparison-needs-draws' }])
    const asked = compareScenarios(pool, { scenarios: [plant(), larger], draws: 16, weights: { 'jobs.of.the.moon': 1 }, shapley: 'none' })
    await expect(asked).rejects.toMatchObject({ findings: [{ code: 'unknown-criterion', found: 'jobs.of.the.moon' }] })
  })
})

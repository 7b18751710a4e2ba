import { parseScenario, type Quantity, type Scenario } from '@shiftwork/contracts'
import { assumptionsByPath } from '@shiftwork/engine'
import { afterAll, expect, test } from 'vitest'
import { comparedRun } from './compared-run.ts'
import { figuresAtPoints } from './points.ts'
import { createPool } from './pool.ts'
import { plantInput } from './scenario-of-tests.ts'
import { projectOf } from './varied-assumption.ts'

const pool = createPool({ threads: 2 })
afterAll(() => pool.close())

const own = (value: number, range: [number, number]): Quantity => ({
  chosen: 'own',
  range,
  claims: [{ id: 'own', value, said: 'own', source: { title: 'Made up for the tests' }, confidence: 'low' }],
})

/** Ten assumptions, each correlated 0.5 with its neighbours, 0.25 with the next ones and so on. */
const paths = [
  'product/capacityPerMonth',
  'product/price',
  'product/halfCapacityMonth',
  'product/learningRate',
  'phases/making/from',
  'phases/making/spending/electronics/amount',
  'phases/making/spending/services/amount',
  'phases/making/posts/assemblers/count',
  'phases/making/posts/engineers/monthlyWage',
  'phases/making/posts/engineers/count',
]
const ranks = paths.map((_, i) => paths.map((__, j) => 2 ** -Math.abs(i - j)))

function correlatedPlant(): Scenario {
  const input = plantInput()
  input.phases[1]!.posts![1]!.count = own(15, [10, 25])
  return parseScenario({ ...input, correlations: [{ id: 'ten', paths, ranks }] })
}

/** Another generator than that of the draws (xorshift32), and another way to normals (Box-Muller). */
function normals(seed: number): () => number {
  let state = seed
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((state >>> 0) + 0.5) / 4294967296
  }
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
}

/** Distribution function of the standard normal, Abramowitz & Stegun 26.2.17: error below 7.5e-8. */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
  return z >= 0 ? 1 - tail : tail
}

/** Lower triangular factor of the normal scores' correlations. */
function factorOf(matrix: readonly (readonly number[])[]): number[][] {
  const lower = matrix.map((row) => row.map(() => 0))
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? 1 : 2 * Math.sin((Math.PI * matrix[i]![j]!) / 6)
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!
    }
  }
  return lower
}

test('the 90 % interval holds 88 to 92 % of 2,000 truths drawn by another generator, with ten correlated assumptions', async () => {
  // The other generator draws no tables, so the truths stand on those of the model.
  const scenario = { ...correlatedPlant(), uncertainty: { tables: false } }
  const project = projectOf(scenario, pool.model)
  const codes = ['posts.steady.total.UKR', 'job-years.life.total.world', 'revenue.life', 'value-added.life.total.FRA']
  const run = await comparedRun(pool, { scenario, seed: 4, draws: 1024 })

  const cases = 2000
  const uncertain = assumptionsByPath(project).filter((assumption) => assumption.uncertain)
  expect(paths.every((path) => uncertain.some((assumption) => assumption.path === path))).toBe(true)
  const lower = factorOf(ranks)
  const next = normals(20261122)
  const values = new Float64Array(cases * uncertain.length)
  for (let k = 0; k < cases; k++) {
    const white = paths.map(next)
    const together = lower.map((row) => row.reduce((sum, weight, i) => sum + weight * white[i]!, 0))
    uncertain.forEach(({ path, inProject }, a) => {
      const member = paths.indexOf(path)
      const u = normalShare(member < 0 ? next() : together[member]!)
      values[k * uncertain.length + a] = project.assumptions[inProject!]!.quantile!(u)
    })
  }
  const truths = await figuresAtPoints(pool, scenario, { paths: uncertain.map(({ path }) => path), values, draws: null })

  for (const code of codes) {
    const place = run.criteria.findIndex((criterion) => criterion.code === code)
    const sorted = run.draws[place]!.toSorted()
    const [p5, p95] = [sorted[Math.round(0.05 * 1023)]!, sorted[Math.round(0.95 * 1023)]!]
    let inside = 0
    for (let k = 0; k < cases; k++) {
      const truth = truths[k * run.criteria.length + place]!
      if (p5 <= truth && truth <= p95) inside++
    }
    expect(inside / cases, code).toBeGreaterThanOrEqual(0.88)
    expect(inside / cases, code).toBeLessThanOrEqual(0.92)
  }
}, 120_000)

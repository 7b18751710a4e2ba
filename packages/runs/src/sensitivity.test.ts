import { ModelInputError, parseScenario, type Scenario, type ScenarioInput } from '@shiftwork/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { breakEven } from './break-even.ts'
import { checkScenario } from './check-scenario.ts'
import { compareScenarios } from './compare-scenarios.ts'
import { comparedRun } from './compared-run.ts'
import { createPool } from './pool.ts'
import { plant, plantInput } from './scenario-of-tests.ts'
import { sensitivityOf } from './sensitivity.ts'
import { sweep } from './sweep.ts'

const pool = createPool({ threads: 2 })
afterAll(() => pool.close())

const findingsOf = async (asked: Promise<unknown>) => {
  const fault = await asked.catch((thrown: unknown) => thrown)
  expect(fault).toBeInstanceOf(ModelInputError)
  return (fault as ModelInputError).findings
}
const faultsOf = (scenario: Scenario) => {
  try {
    checkScenario(scenario, pool.model)
    return []
  } catch (fault) {
    return (fault as ModelInputError).findings
  }
}
const total = 'posts.steady.total.UKR'

describe('sensitivity', () => {
  const asked = sensitivityOf(pool, { scenario: plant(), criterion: total, points: 256, factors: 5, seed: 2 })

  test('the tornado runs from the largest swing to the smallest; the factors are its first ones, all others together, and the tables', async () => {
    const { tornado, sobol, central } = await asked
    expect(tornado.length).toBeGreaterThan(10)
    expect(tornado.map(({ swing }) => swing)).toEqual(tornado.map(({ swing }) => swing).toSorted((a, b) => b - a))
    expect(central).toBeGreaterThan(0)
    const named = [...tornado.slice(0, 5).map(({ path }) => path), 'all others', 'tables']
    expect(sobol.factors.map(({ factor }) => factor).sort()).toEqual(named.sort())
    expect(sobol.estimates).toBe(256 * (7 + 2))
  })

  test('intervals hold their value, and a total index is not below what its factor does alone', async () => {
    const { sobol } = await asked
    for (const { factor, first, total: whole } of sobol.factors) {
      expect(first.low).toBeLessThanOrEqual(first.value)
      expect(first.high).toBeGreaterThanOrEqual(first.value)
      expect(whole.high, factor).toBeGreaterThanOrEqual(first.low)
    }
    const sum = sobol.factors.reduce((whole, { first }) => whole + first.value, 0)
    expect(sum).toBeGreaterThan(0.8)
    expect(sum).toBeLessThan(1.2)
  })

  test('the same on one thread and on two; its intervals too are made there', async () => {
    const alone = createPool({ threads: 1 })
    const kinds: string[] = []
    const watched: typeof alone = {
      ...alone,
      run(task, options) {
        kinds.push(task.kind)
        return alone.run(task, options)
      },
    }
    const one = await sensitivityOf(watched, { scenario: plant(), criterion: total, points: 256, factors: 5, seed: 2 })
    await alone.close()
    expect(one).toEqual(await asked)
    expect(kinds.filter((kind) => kind === 'indices')).toHaveLength(1)
  })

  test('a correlated group is one factor', async () => {
    const group = {
      id: 'market',
      paths: ['product/capacityPerMonth', 'product/price'],
      ranks: [
        [1, 0.7],
        [0.7, 1],
      ],
    }
    const { sobol } = await sensitivityOf(pool, {
      scenario: parseScenario({ ...plantInput(), correlations: [group] }),
      criterion: 'revenue.life',
      points: 64,
      factors: 3,
    })
    expect(sobol.factors[0]).toMatchObject({ factor: 'group market', paths: group.paths })
    expect(sobol.factors[0]!.total.value).toBeGreaterThan(0.5)
  })

  test('a figure that the estimate does not have', async () => {
    expect(await findingsOf(sensitivityOf(pool, { scenario: plant(), criterion: 'jobs.on.the.moon', points: 8 }))).toMatchObject([
      { code: 'unknown-criterion', found: 'jobs.on.the.moon' },
    ])
  })
})

describe('sweep', () => {
  test('one assumption: the step at the central value is the estimate itself', async () => {
    const found = await sweep(pool, {
      scenario: plant(),
      axes: [{ path: 'product/capacityPerMonth', range: [30, 50], steps: 3 }],
      criterion: 'units.life',
      draws: 128,
    })
    expect(found.rows.map(({ at }) => at)).toEqual([[30], [40], [50]])
    const run = await comparedRun(pool, { scenario: plant(), seed: 1, draws: 128 })
    expect(found.rows[1]!.central).toBe(run.central[run.criteria.findIndex(({ code }) => code === 'units.life')])
    expect(found.rows[0]!.central! / 30).toBeCloseTo(found.rows[2]!.central! / 50, 9)
    for (const { p5, p50, p95 } of found.rows) expect(p5! < p50! && p50! < p95!).toBe(true)
  })

  test('two assumptions: every pair, rows of the first', async () => {
    const axes = [
      { path: 'product/price', range: [100_000, 200_000] as const, steps: 2 },
      { path: '/product/capacityPerMonth', range: [20, 40] as const, steps: 3 },
    ]
    const { rows } = await sweep(pool, { scenario: plant(), axes, criterion: 'revenue.life' })
    expect(rows.map(({ at }) => at)).toEqual([100_000, 200_000].flatMap((price) => [20, 30, 40].map((units) => [price, units])))
    expect(rows[5]!.central! / rows[0]!.central!).toBeCloseTo(4, 9)
    expect(rows[0]!.mean).toBeNull()
  })

  test('a whole number has steps that are whole, each once', async () => {
    const path = 'phases/making/months'
    const { axes, rows } = await sweep(pool, { scenario: plant(), axes: [{ path, range: [10, 14], steps: 11 }], criterion: 'units.life' })
    expect(axes[0]!.values).toEqual([10, 11, 12, 13, 14])
    expect(new Set(rows.map(({ central }) => central)).size).toBe(5)
  })

  test('an assumption that is none, one that fixes what is computed, a value without a meaning, nothing between', async () => {
    const one = (path: string, range?: [number, number]) => findingsOf(sweep(pool, { scenario: plant(), axes: [{ path, range }] }))
    expect(await one('product/colour')).toMatchObject([{ code: 'unknown-assumption', found: 'product/colour' }])
    expect(await one('months')).toMatchObject([{ code: 'assumption-not-variable' }])
    expect(await one('product/learningRate', [0.2, 0.9])).toMatchObject([{ code: 'outside-domain', found: '0.2' }])
    expect(await one('product/price', [5, 5])).toMatchObject([{ code: 'range-is-empty' }])
    const large = sweep(pool, { scenario: plant(), axes: [{ path: 'product/price', steps: 400 }], draws: 16_384 })
    expect(await findingsOf(large)).toMatchObject([{ code: 'sweep-too-large' }])
  })
})

describe('break-even', () => {
  test('at the value found the figure is the target, and beyond it more', async () => {
    const ends = await sweep(pool, {
      scenario: plant(),
      axes: [{ path: 'product/capacityPerMonth', range: [5, 100], steps: 2 }],
      criterion: total,
    })
    const target = (ends.rows[0]!.central! + ends.rows[1]!.central!) / 2
    const found = await breakEven(pool, { scenario: plant(), path: 'product/capacityPerMonth', range: [5, 100], target, criterion: total })
    expect(found.values).toHaveLength(1)
    const at = found.values[0]!
    const { rows } = await sweep(pool, {
      scenario: plant(),
      axes: [{ path: 'product/capacityPerMonth', range: [at, at * 1.1], steps: 2 }],
      criterion: total,
    })
    expect(rows[0]!.central).toBeCloseTo(target, 5)
    expect(rows[1]!.central!).toBeGreaterThan(target)
    expect(found.reached).toEqual([[at, 100]])
  })

  test('of the mean over draws, for a share of an origin by itself', async () => {
    const scenario = plant()
    const path = 'phases/making/spending/engines/origin/FRA'
    const ends = await sweep(pool, {
      scenario,
      axes: [{ path, range: [0.1, 0.9], steps: 2 }],
      criterion: 'posts.steady.total.FRA',
      draws: 64,
    })
    const target = (ends.rows[0]!.mean! + ends.rows[1]!.mean!) / 2
    const found = await breakEven(pool, { scenario, path, range: [0.1, 0.9], target, criterion: 'posts.steady.total.FRA', draws: 64 })
    expect(found.of).toBe('mean')
    expect(found.values[0]!).toBeGreaterThan(0.1)
    expect(found.values[0]!).toBeLessThan(0.9)
  })

  test('the usual range holds values that mean something, and whole ones of a whole number', async () => {
    const odd = plant((input) => {
      input.product.learningRate = 0.9
      input.phases[1]!.months = 29
    })
    const ranged = async (path: string) => {
      const fault = await breakEven(pool, { scenario: odd, path, target: 1e12, criterion: 'units.life' }).catch((thrown: unknown) => thrown)
      expect(fault).toMatchObject({ findings: [{ code: 'target-not-reached' }] })
      return (fault as ModelInputError).findings[0]!.values
    }
    expect(await ranged('phases/making/months')).toMatchObject({ from: 15, to: 58 })
    const { from, to } = await ranged('product/learningRate')
    expect(from).toBeCloseTo(0.5625, 12)
    expect(to).toBeCloseTo(0.99, 12)
  })

  test('a target that no value reaches, with what is reached', async () => {
    const asked = breakEven(pool, { scenario: plant(), path: 'product/price', target: 1e9, criterion: total })
    expect(await findingsOf(asked)).toMatchObject([{ code: 'target-not-reached', values: { assumption: 'product/price', target: 1e9 } }])
  })
})

describe('correlations of a scenario', () => {
  const paths = ['product/capacityPerMonth', 'product/price', 'phases/making/from']
  const with_ = (correlations: ScenarioInput['correlations']) => parseScenario({ ...plantInput(), correlations })
  const ranks = [
    [1, 0.8, 0],
    [0.8, 1, 0],
    [0, 0, 1],
  ]

  test('move figures together and leave what is not in a group as it was', async () => {
    const [plain, together] = await Promise.all(
      [plant(), with_([{ id: 'market', paths, ranks }])].map((scenario) => comparedRun(pool, { scenario, seed: 1, draws: 512 })),
    )
    const of = (run: typeof plain, code: string) => run!.draws[run!.criteria.findIndex((criterion) => criterion.code === code)]!
    const variance = (values: Float64Array) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length
    }
    expect(variance(of(together, 'revenue.life'))).toBeGreaterThan(1.2 * variance(of(plain, 'revenue.life')))
    expect(of(together, 'job-years.construction.direct.UA-46')).toEqual(of(plain, 'job-years.construction.direct.UA-46'))
  })

  test('the same group in two scenarios is drawn alike: they differ by nothing else', async () => {
    const scenarios = [with_([{ id: 'market', paths, ranks }]), with_([{ id: 'market', paths, ranks }])]
    const { pairs } = await compareScenarios(pool, { scenarios, draws: 300, shapley: 'none' })
    for (const { tie } of pairs) expect(tie).toBe(1)
  })

  test('impossible ones are named with the nearest that are possible', () => {
    const impossible = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]
    const [found] = faultsOf(with_([{ id: 'market', paths, ranks: impossible }]))
    expect(found).toMatchObject({ code: 'correlations-impossible', path: '/correlations/0/ranks' })
    const nearest = JSON.parse(String(found!.values['nearest'])) as number[][]
    expect(nearest[0]![1]).toBeGreaterThan(0.4)
    expect(faultsOf(with_([{ id: 'market', paths, ranks: nearest }]))).toEqual([])
  })

  test.each([
    [
      'a path that is none',
      ['product/colour', 'product/price', 'phases/making/from'],
      ranks,
      'unknown-assumption',
      '/correlations/0/paths/0',
    ],
    [
      'a number that is certain',
      ['product/rampMonths', 'product/price', 'phases/making/from'],
      ranks,
      'correlated-but-certain',
      '/correlations/0/paths/0',
    ],
    ['a path twice', ['product/price', 'product/price', 'phases/making/from'], ranks, 'correlated-twice', '/correlations/0/paths/1'],
    [
      'a matrix of another size',
      paths,
      [
        [1, 0],
        [0, 1],
      ],
      'correlation-matrix-form',
      '/correlations/0/ranks',
    ],
    [
      'a matrix that is not symmetric',
      paths,
      [
        [1, 0.5, 0],
        [0.4, 1, 0],
        [0, 0, 1],
      ],
      'correlation-matrix-form',
      '/correlations/0/ranks',
    ],
  ])('%s', (_, named, matrix, code, path) => {
    expect(faultsOf(with_([{ id: 'market', paths: named, ranks: matrix }]))).toMatchObject([{ code, path }])
  })
})

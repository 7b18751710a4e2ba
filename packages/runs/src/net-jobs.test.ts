import { findingText, parseScenario, type ScenarioInput } from '@shiftwork/contracts'
import { ladderOrder } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { buildInUkraine, estimated, figure } from './context-for-tests.ts'
import { loadModel } from './model.ts'

const effects = ['direct', 'indirect', 'induced']
const codes = (scenario: ReturnType<typeof buildInUkraine>) => checkScenario(scenario, loadModel()).map(({ code }) => code)
const faults = (fields: Partial<ScenarioInput>) => {
  try {
    checkScenario(buildInUkraine(fields), loadModel())
  } catch (error) {
    return (error as { findings: { code: string; path?: string; found?: string }[] }).findings
  }
  return []
}

describe('a scenario that says nothing of additionality', () => {
  const { criterion, cut } = estimated(buildInUkraine())
  const jobs = cut('net-jobs')

  test('takes the standard preset, and says so', () => {
    expect(codes(buildInUkraine())).toContain('standard-preset-assumed')
    const of = (effect: string, step: string) => figure(jobs, ['UKR', effect, step, 'life'])
    expect(of('direct', 'net') / of('direct', 'gross')).toBeCloseTo(0.54, 12)
    // Crowding-out of a quarter is taken off what the preset has left.
    for (const effect of ['indirect', 'induced']) expect(of(effect, 'net') / of(effect, 'gross')).toBeCloseTo(0.54 * 0.75, 12)
  })

  test('keeps its gross figures', () => {
    const places = cut('places-jobs')
    for (const place of ['UKR', 'FRA', 'world']) {
      for (const effect of [...effects, 'total']) {
        const [gross, printed] = [figure(jobs, [place, effect, 'gross', 'life']), figure(places, [place, effect, 'life'])]
        expect(Math.abs(gross - printed)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(printed)))
      }
    }
    const posts = cut('net-posts')
    for (const place of ['UKR', 'world']) {
      expect(figure(posts, [place, 'total', 'gross'])).toBeCloseTo(criterion(`posts.steady.total.${place}`), 9)
      expect(figure(posts, [place, 'total', 'net'])).toBeCloseTo(criterion(`posts.steady.net.${place}`), 9)
    }
  })

  test('steps add up to net and effects to their total, in every place and window', () => {
    for (const place of jobs.axes[0]!.codes) {
      for (const window of ['construction', 'peak', 'steady', 'life']) {
        let total = 0
        for (const effect of effects) {
          const [net, ...steps] = [...ladderOrder].reverse().map((step) => figure(jobs, [place, effect, step, window]))
          if (Number.isNaN(net!)) continue
          expect(Math.abs(steps.reduce((sum, step) => sum + step, 0) - net!)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(net!)))
          total += net!
        }
        const printed = figure(jobs, [place, 'total', 'net', window])
        if (!Number.isNaN(printed)) expect(Math.abs(printed - total)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(total)))
      }
    }
  })

  test('in the world nobody lives outside', () => {
    expect(figure(jobs, ['world', 'total', 'leakage', 'life'])).toBe(0)
    expect(figure(jobs, ['UKR', 'total', 'leakage', 'life'])).toBeLessThan(0)
  })

  test('the ladder is climbed in every draw: the mean of the steps is the step of the means', () => {
    const drawn = cut('net-jobs', 64)
    const mean = (step: string) => figure(drawn, ['UKR', 'indirect', step, 'life'], 'mean')
    const sum = ladderOrder.slice(0, -1).reduce((total, step) => total + mean(step), 0)
    expect(sum).toBeCloseTo(mean('net'), 6)
    expect(figure(drawn, ['UKR', 'indirect', 'displacement', 'life'], 'p10')).toBeLessThan(
      figure(drawn, ['UKR', 'indirect', 'displacement', 'life'], 'p90'),
    )
  })
})

describe("a scenario's own shares", () => {
  test('go before the preset, those of a place before those of the scenario, those of an economy also for its regions', () => {
    const { cut } = estimated(
      buildInUkraine({
        net: { preset: 'cautious', displacement: 0.1, places: { UKR: { inCommuting: 0, leakage: 0 }, 'UA-46': { inCommuting: 0.3 } } },
      }),
    )
    const jobs = cut('net-jobs')
    const ratio = (place: string) => figure(jobs, [place, 'direct', 'net', 'life']) / figure(jobs, [place, 'direct', 'gross', 'life'])
    expect(ratio('UKR')).toBeCloseTo(0.65 * 0.9 * 0.95, 12)
    expect(ratio('UA-46')).toBeCloseTo(0.65 * 0.9 * 0.95 * 0.7, 12)
    expect(figure(jobs, ['UKR', 'indirect', 'leakage', 'life'])).toBe(0)
  })

  test('more deadweight never adds jobs, in any place', () => {
    const net = (deadweight: number) => estimated(buildInUkraine({ net: { deadweight } })).cut('net-jobs')
    const [less, more] = [net(0.2), net(0.4)]
    for (const place of less.axes[0]!.codes) {
      const [a, b] = [less, more].map((cut) => figure(cut, [place, 'direct', 'net', 'life']))
      expect(b!).toBeLessThanOrEqual(a!)
    }
    expect(figure(more, ['UKR', 'total', 'net', 'life'])).toBeLessThan(figure(less, ['UKR', 'total', 'net', 'life']))
  })

  test('outside 0 to 1 they are refused, drawn ones too', () => {
    expect(faults({ net: { displacement: 1.2 } })).toMatchObject([{ code: 'outside-domain', path: '/net/displacement', found: '1.2' }])
    expect(faults({ net: { places: { UKR: { leakage: -0.1 } } } })).toMatchObject([
      { code: 'outside-domain', path: '/net/places/UKR/leakage' },
    ])
    const source = { title: 'A test' }
    const wide = {
      chosen: 'own',
      claims: [{ id: 'own', value: { kind: 'uniform', min: 0.5, max: 1.5 }, said: 'own', source, confidence: 'low' }],
    } as const
    expect(faults({ net: { deadweight: wide } as never })).toMatchObject([{ code: 'draws-outside-domain', path: '/net/deadweight' }])
  })

  test('of a place outside the project they are refused', () => {
    expect(faults({ net: { places: { JPN: { leakage: 0.1 } } } })).toMatchObject([
      { code: 'place-outside-project', path: '/net/places/JPN' },
    ])
    // A region of an economy that hosts nothing of the project, and one of a host in which the project does nothing.
    expect(faults({ net: { places: { 'UA-05': { leakage: 0.1 } } } })).toMatchObject([
      { code: 'place-outside-project', path: '/net/places/UA-05', found: 'UA-05' },
    ])
    expect(faults({ net: { places: { 'FR-GES': { leakage: 0.1 } } } })).toMatchObject([
      { code: 'place-outside-project', path: '/net/places/FR-GES' },
    ])
  })

  test('leakage beside local content is a warning that names both', () => {
    const warned = checkScenario(buildInUkraine({ net: { leakage: 0.3 } }), loadModel()).find(
      ({ code }) => code === 'leakage-counted-twice',
    )
    expect(warned).toMatchObject({ severity: 'warning', path: '/net/leakage' })
    expect(warned!.values.origin).toMatch(/^\/phases\/\d+\/spending\/\d+\/origin$/)
    expect(codes(buildInUkraine({ net: { leakage: 0 } }))).not.toContain('leakage-counted-twice')
    expect(codes(buildInUkraine())).not.toContain('leakage-counted-twice')
  })
})

describe('a counterfactual', () => {
  const whole = buildInUkraine()
  const { net: _net, funding: _funding, counterfactual: _counterfactual, ...project } = whole
  // Without the project a third of its plant is built anyway.
  const third = { ...project, product: { ...project.product, capacityPerMonth: 8 }, name: 'A smaller plant' }
  const withIt = (without: 'runs' | 'closes') => parseScenario({ ...whole, counterfactual: { without, scenario: third } })

  test('is computed by the same engine over the windows of the scenario, and subtracted', () => {
    const { cut } = estimated(withIt('runs'))
    const jobs = cut('net-jobs')
    const alone = estimated(parseScenario(third)).cut('net-jobs')
    for (const place of ['UKR', 'world']) {
      for (const effect of effects) {
        const [subtracted, gross] = [
          figure(jobs, [place, effect, 'counterfactual', 'life']),
          figure(alone, [place, effect, 'gross', 'life']),
        ]
        expect(Math.abs(subtracted + gross)).toBeLessThanOrEqual(1e-9 * (1 + gross))
        expect(gross).toBeGreaterThan(0)
      }
    }
  })

  test('makes deadweight 0 for every effect, and says so', () => {
    const jobs = estimated(withIt('runs')).cut('net-jobs')
    for (const effect of [...effects, 'total']) expect(figure(jobs, ['UKR', effect, 'deadweight', 'life'])).toBe(0)
    expect(codes(withIt('runs'))).toContain('deadweight-in-counterfactual')
  })

  test('that closes without the project has the other sign: net may be above gross', () => {
    const [runs, closes] = (['runs', 'closes'] as const).map((without) => estimated(withIt(without)).cut('net-jobs'))
    const of = (cut: typeof runs) => figure(cut!, ['UKR', 'direct', 'counterfactual', 'life'])
    expect(of(closes)).toBeCloseTo(-of(runs), 9)
    expect(of(closes)).toBeGreaterThan(0)
  })

  test('shares its draws with the scenario where their paths agree', () => {
    const same = estimated(
      parseScenario({
        ...whole,
        net: { preset: 'standard', displacement: 0, substitution: 0, inCommuting: 0, leakage: 0 },
        counterfactual: { scenario: { ...project, product: { ...project.product, price: 1 } } },
      }),
    )
    const drawn = same.cut('net-jobs', 32)
    // The price alone differs, and no post depends on it: in every draw the counterfactual has the same direct jobs.
    expect(figure(drawn, ['UKR', 'direct', 'net', 'life'], 'p95')).toBeCloseTo(0, 6)
    expect(figure(drawn, ['UKR', 'direct', 'net', 'life'], 'p5')).toBeCloseTo(0, 6)
  })

  test('that is the scenario itself, or runs in another time or money, is refused', () => {
    expect(faults({ counterfactual: { scenario: { ...project, name: 'Another name' } } })).toMatchObject([
      { code: 'counterfactual-is-scenario', path: '/counterfactual/scenario' },
    ])
    const renamed = { ...project, phases: project.phases.map((phase) => ({ ...phase, id: `no-${phase.id}` })).toReversed() }
    expect(faults({ counterfactual: { scenario: renamed } })).toMatchObject([{ code: 'counterfactual-is-scenario' }])
    expect(faults({ counterfactual: { scenario: { ...third, start: '2026-01' } } })).toMatchObject([
      { code: 'counterfactual-frame-differs', path: '/counterfactual/scenario/start', found: '2026-01', expected: '2027-01' },
    ])
  })

  test('beside a share of substitution is a warning that names both', () => {
    const net = { substitution: 0.1, places: { UKR: { substitution: 0 } } }
    const warned = checkScenario(buildInUkraine({ net, counterfactual: { scenario: third } }), loadModel()).filter(
      ({ code }) => code === 'substitution-counted-twice',
    )
    expect(warned).toMatchObject([
      { severity: 'warning', path: '/net/substitution', values: { counterfactual: '/counterfactual/scenario', substitution: 0.1 } },
    ])
    expect(findingText(warned[0]!).says).toContain('/counterfactual/scenario')
    expect(codes(buildInUkraine({ net, counterfactual: { without: 'closes', scenario: third } }))).not.toContain(
      'substitution-counted-twice',
    )
    expect(codes(buildInUkraine({ net }))).not.toContain('substitution-counted-twice')
  })

  test('has faults of its own, told at its own place', () => {
    const broken = { ...third, product: { ...third.product, industry: 'C99' } }
    expect(faults({ counterfactual: { scenario: broken } })).toMatchObject([
      { code: 'unknown-product', path: '/counterfactual/scenario/product/industry' },
    ])
    expect(() => parseScenario({ ...whole, counterfactual: { scenario: { ...third, counterfactual: { scenario: third } } } })).toThrow(
      'unknown-field',
    )
  })
})

test('many jobs for one direct job are a warning', async () => {
  const { estimateNotes } = await import('@shiftwork/engine')
  const { context, central } = estimated(buildInUkraine())
  const warned = estimateNotes(context, central, { seed: 1, draws: 0 }).find(({ code }) => code === 'jobs-per-direct-job-high')
  expect(warned).toMatchObject({ severity: 'warning', values: { place: 'UKR', limit: 1.6 } })
})

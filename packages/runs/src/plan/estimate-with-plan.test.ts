import type { RetrainingPlan, ScenarioInput } from '@shiftwork/contracts'
import { criteriaDrawer } from '@shiftwork/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { type EstimatedScenario, estimated, figure } from '../context-for-tests.ts'
import { estimateScenario } from '../estimate-scenario.ts'
import { loadModel } from '../model.ts'
import { preview } from '../preview.ts'
import { plant } from '../scenario-of-tests.ts'
import { highsSolver } from './highs-solver.ts'
import { makePlan } from './make-plan.ts'

const model = loadModel()

/** Too few people of the line that closes nearby, and a course with few seats; nobody could become a site manager. */
const people: Pick<ScenarioInput, 'pools' | 'courses'> = {
  pools: [
    {
      id: 'line',
      name: 'The old line',
      kind: 'closing-line',
      occupation: '8212',
      place: 'UA-46',
      joins: [{ month: 8, people: 90 }],
      willing: 0.7,
    },
    {
      id: 'engineers',
      name: 'Engineers',
      kind: 'employed',
      occupation: '2144',
      place: 'UA-46',
      joins: [{ month: 0, people: 30 }],
      willing: 0.3,
    },
    {
      id: 'buyers',
      name: 'Buyers',
      kind: 'unemployed',
      occupation: '3323',
      place: 'FR-PDL',
      joins: [{ month: 6, people: 40 }],
      willing: 0.5,
    },
  ],
  courses: [
    {
      id: 'assembly',
      name: 'Assembly',
      place: 'UA-46',
      teaches: ['8211'],
      months: 3,
      seats: 12,
      starts: { from: 4, every: 3 },
      price: 2000,
      passRate: 0.9,
      payers: { employer: 1 },
    },
  ],
}
const staffed = (change: (input: ScenarioInput) => void = () => {}) =>
  plant((input) => {
    Object.assign(input, people)
    // Engineers and site managers cannot all be found; output hangs on the assemblers alone.
    input.phases[1]!.posts![1]!.essential = false
    input.phases[1]!.posts![2]!.essential = false
    input.phases[0]!.posts![0]!.essential = false
    change(input)
  })

const close = (a: number, b: number, tolerance = 1e-9) => expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(b)))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const steps = ['deadweight', 'displacement', 'substitution', 'leakage', 'supply', 'disruption', 'counterfactual']

let plan: RetrainingPlan
let full: EstimatedScenario
let short: EstimatedScenario

beforeAll(async () => {
  const scenario = staffed()
  plan = makePlan(scenario, model, await highsSolver(), { again: false })!
  full = estimated(scenario)
  short = estimated(scenario, plan)
})

describe('an estimate with a retraining plan', () => {
  test('leaves people missing, or the test would say nothing', () => {
    expect(plan.openings.some(({ unfilledMonths, postMonths }) => unfilledMonths > 0.05 * postMonths)).toBe(true)
    expect(plan.output.lost).toBeGreaterThan(0)
  })

  test('gross figures are those without the plan, to the bit; drawn ones too', () => {
    const gross = full.central.criteria.list.filter(({ from }) => !('net' in from) && !('payer' in from))
    for (const { criterion } of gross) expect(short.criterion(criterion.code), criterion.code).toBe(full.criterion(criterion.code))
    const drawn = [full, short].map(({ context, central }) => criteriaDrawer(context, central, 3).draws(0, 4))
    const at = (estimate: EstimatedScenario, k: number, code: string) =>
      k * estimate.central.criteria.list.length + estimate.central.criteria.list.findIndex(({ criterion }) => criterion.code === code)
    for (const { criterion } of gross)
      for (let k = 0; k < 4; k++) expect(drawn[1]![at(short, k, criterion.code)]).toBe(drawn[0]![at(full, k, criterion.code)])
  })

  test('units that are made are planned units times φ of the plan', () => {
    const output = short.cut('risk-output')
    const months = output.axes[1]!.codes
    months.forEach((month, t) => {
      close(figure(output, ['staffed', month]), figure(output, ['planned', month]) * plan.output.share[t]!)
    })
    const units = months.reduce((sum, month) => sum + figure(output, ['delivered', month]), 0)
    close(short.criterion('units.life.delivered'), units)
    expect(units).toBeLessThan(short.criterion('units.life'))
  })

  test('direct jobs that are not filled are the step "supply" of the direct effect, after the shares', () => {
    const cut = short.cut('net-jobs')
    const at = (step: string, effect = 'direct') => figure(cut, ['UA-46', effect, step, 'life'])
    const { project, central } = full.context
    const { curves } = full.central.state.draw
    let missing = 0
    project.posts.forEach(({ place, shape, count, occupation }) => {
      if (place.code !== 'UA-46') return
      const opening = plan.openings.find((own) => own.occupation === occupation && own.place === 'UA-46')!
      for (let t = 0; t < project.months; t++) {
        const posts = opening.posts[t]!
        if (posts > 0) missing += (central[count]! * curves[shape * project.months + t]! * (1 - opening.filled[t]! / posts)) / 12
      }
    })
    const left = (at('gross') + at('deadweight') + at('displacement') + at('substitution') + at('leakage')) / at('gross')
    const poached = sum(plan.pools.flatMap(({ place, openBehind }) => (place === 'UA-46' ? openBehind : []))) / 12
    expect(poached).toBeGreaterThan(0)
    close(at('supply'), -(missing + poached) * left)
    expect(at('supply')).toBeLessThan(0)
    expect(at('disruption')).toBe(0)
    for (const effect of ['direct', 'indirect', 'induced', 'total']) {
      close(
        steps.reduce((sum, step) => sum + at(step, effect), at('gross', effect)),
        at('net', effect),
      )
    }
  })

  test('posts that people left and nobody took are missing where they came from, in posts and in job-years, and in the world once', () => {
    const elsewhere: RetrainingPlan = {
      ...plan,
      pools: plan.pools.map((pool) => ({ ...pool, place: pool.id === 'engineers' ? 'POL' : pool.place })),
    }
    const nobody: RetrainingPlan = { ...plan, pools: plan.pools.map((pool) => ({ ...pool, openBehind: pool.openBehind.map(() => 0) })) }
    const [taken, moved, whole] = [short, estimated(staffed(), elsewhere), estimated(staffed(), nobody)]
    const [jobs, shifted, before] = [taken, moved, whole].map((estimate) => estimate.cut('net-jobs'))
    const lost = (cut: typeof jobs, place: string) =>
      figure(before!, [place, 'direct', 'net', 'life']) - figure(cut!, [place, 'direct', 'net', 'life'])
    for (const place of ['UA-46', 'UKR', 'world']) expect(lost(jobs, place), place).toBeGreaterThan(0)
    expect(lost(shifted, 'UKR')).toBe(0)
    expect(lost(shifted, 'world')).toBeGreaterThan(0)
    close(lost(jobs, 'FRA'), 0)
    const others = figure(jobs!, ['world', 'direct', 'gross', 'life']) - figure(before!, ['world', 'direct', 'gross', 'life'])
    expect(others).toBe(0)
    // What stands open from the first month to the last is missing in the steady year as in all others.
    const standing: RetrainingPlan = {
      ...plan,
      pools: plan.pools.map((pool) => ({ ...pool, openBehind: pool.openBehind.map(() => (pool.id === 'engineers' ? 5 : 0)) })),
    }
    const always = estimated(staffed(), standing)
    const share = lost(always.cut('net-jobs'), 'UA-46') / ((5 * plan.months) / 12)
    expect(share).toBeGreaterThan(0)
    close(whole!.criterion('posts.steady.net.UA-46') - always.criterion('posts.steady.net.UA-46'), 5 * share)
  })

  test('risk takes its share of what the people in post make', () => {
    const threatened = estimated(
      staffed((input) => {
        input.risk = { exposures: [{ id: 'war', kind: 'conflict', place: 'UA-46', outputLoss: 0.1 }] }
      }),
      plan,
    )
    const output = threatened.cut('risk-output')
    for (const month of output.axes[1]!.codes) close(figure(output, ['delivered', month]), 0.9 * figure(output, ['staffed', month]))
    expect(threatened.criterion('posts.steady.net.UKR')).toBeLessThan(short.criterion('posts.steady.net.UKR'))
  })

  test('its cuts are those of the plan: posts, seats, money, cohorts', () => {
    const openings = short.cut('plan-openings')
    const month = openings.axes[2]!.codes[20]!
    for (const { occupation, place, posts, filled, unfilled } of plan.openings) {
      const at = (item: string) => figure(openings, [`${occupation}:${place}`, item, month])
      expect([at('posts'), at('filled'), at('unfilled')]).toEqual([posts[20], filled[20], unfilled[20]])
    }
    expect(figure(short.cut('plan-seats'), ['assembly', 'seats', month])).toBe(12)
    const money = short.cut('plan-money')
    close(
      money.values.reduce((sum, value) => sum + value, 0),
      plan.money.total,
    )
    const cohorts = short.cut('plan-cohorts')
    expect(cohorts.axes[0]!.codes).toHaveLength(plan.cohorts.length)
    expect(new Set(cohorts.axes[0]!.codes).size).toBe(plan.cohorts.length)
    for (const cut of [openings, money, cohorts]) expect(cut.stats).toEqual(['central'])
  })
})

test('the estimate of a scenario with pools solves its plan before drawing; a preview says that it does not', async () => {
  const scenario = staffed()
  const estimate = await estimateScenario({
    scenario,
    model,
    seed: 1,
    draws: 64,
    threads: 1,
    cuts: ['criteria', 'plan-openings', 'net-posts'],
  })
  expect(estimate.cuts.map(({ name }) => name)).toEqual(['criteria', 'net-posts', 'plan-openings'])
  const criteria = estimate.cuts[0]!
  const at = estimate.criteria.findIndex(({ code }) => code === 'units.life.delivered')
  expect(criteria.values[at * criteria.stats.length + criteria.stats.indexOf('central')]).toBe(short.criterion('units.life.delivered'))
  const again = await estimateScenario({ scenario, model, seed: 1, draws: 64, threads: 2, cuts: ['criteria'] })
  expect(again.hash).toBe(estimate.hash)
  const fast = await preview(scenario, model)
  expect(fast.notes.map(({ code }) => code)).toContain('plan-not-in-preview')
  expect(estimate.notes.map(({ code }) => code)).not.toContain('plan-not-in-preview')
  expect(fast.criteria.map(({ code }) => code)).not.toContain('units.life.delivered')
}, 60_000)

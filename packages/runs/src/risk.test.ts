import type { ScenarioInput } from '@shiftwork/contracts'
import { criteriaDrawer, scenarioFindings } from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { estimated, figure } from './context-for-tests.ts'
import { loadModel } from './model.ts'
import { plant } from './scenario-of-tests.ts'

type Exposure = NonNullable<ScenarioInput['risk']>['exposures'][number]

const war: Exposure = {
  id: 'war',
  kind: 'conflict',
  place: 'UA-46',
  outputLoss: 0.06,
  strikes: { rate: 0.5, sites: 3, lag: 4 },
}
const threatened = (exposure: Partial<Exposure> = {}, change: (input: ScenarioInput) => void = () => {}) =>
  plant((input) => {
    input.risk = { exposures: [{ ...war, ...exposure }] }
    change(input)
  })
const close = (a: number, b: number, tolerance = 1e-9) => expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(b)))
const effects = ['direct', 'indirect', 'induced', 'total']
const steps = ['deadweight', 'displacement', 'substitution', 'leakage', 'supply', 'disruption', 'counterfactual']
const codesOf = (scenario: ReturnType<typeof plant>) =>
  scenarioFindings(scenario, loadModel().reference).map(({ code, severity }) => `${severity} ${code}`)

const calm = estimated(plant())
const hit = estimated(threatened())

test('gross knows nothing of risk: every gross figure has the bits that it has without', () => {
  const list = calm.central.criteria.list.filter(({ from }) => !('net' in from) && !('payer' in from))
  for (const { criterion } of list) expect(hit.criterion(criterion.code), criterion.code).toBe(calm.criterion(criterion.code))
  const drawn = [calm, hit].map(({ context, central }) => criteriaDrawer(context, central, 5).draws(0, 8))
  const at = (estimate: typeof calm, code: string) => estimate.central.criteria.list.findIndex(({ criterion }) => criterion.code === code)
  const length = (estimate: typeof calm) => estimate.central.criteria.list.length
  for (const { criterion } of list)
    for (let k = 0; k < 8; k++)
      expect(drawn[1]![k * length(hit) + at(hit, criterion.code)]).toBe(drawn[0]![k * length(calm) + at(calm, criterion.code)])
})

test('a threat whose numbers are all zero leaves net jobs and public money to the bit', () => {
  const nothing = estimated(threatened({ outputLoss: 0, strikes: { rate: 0, lag: 4 }, capital: { value: 0 }, mobilisation: { hazard: 0 } }))
  for (const { criterion } of calm.central.criteria.list)
    expect(nothing.criterion(criterion.code), criterion.code).toBe(calm.criterion(criterion.code))
  expect(nothing.criterion('units.life.delivered')).toBe(calm.criterion('units.life'))
})

test('the step "disruption" takes off what the shares have left of the jobs lost, in each place and effect, and the steps sum to net', () => {
  const cut = hit.cut('net-jobs', 16)
  const before = calm.cut('net-jobs', 16)
  for (const place of cut.axes[0]!.codes) {
    for (const effect of effects) {
      const at = (step: string, stat: 'central' | 'mean') => figure(cut, [place, effect, step, 'life'], stat)
      for (const stat of ['central', 'mean'] as const) {
        if (Number.isNaN(at('gross', stat))) continue
        const sum = steps.reduce((total, step) => total + at(step, stat), at('gross', stat))
        close(sum, at('net', stat))
        expect(at('disruption', stat)).toBeLessThanOrEqual(0)
        expect(at('net', stat)).toBeGreaterThanOrEqual(-1e-9)
        close(at('net', stat) - at('disruption', stat), figure(before, [place, effect, 'net', 'life'], stat))
      }
    }
  }
  expect(figure(cut, ['UKR', 'indirect', 'disruption', 'life'])).toBeLessThan(0)
  expect(figure(cut, ['UKR', 'direct', 'disruption', 'life'])).toBeCloseTo(0, 12)
})

test('short repairs keep direct posts, long ones do not, and never more than output', () => {
  const long = estimated(threatened({ strikes: { rate: 0.5, sites: 3, lag: 9 } }))
  const direct = figure(long.cut('net-jobs'), ['UKR', 'direct', 'disruption', 'life'])
  expect(direct).toBeLessThan(0)
  const net = figure(long.cut('net-jobs'), ['UKR', 'direct', 'net', 'life']) - direct
  expect(-direct / net).toBeLessThan(1 - long.criterion('units.life.delivered') / long.criterion('units.life'))
})

test('planned output is untouched, what is delivered is planned output times availability, and its range holds the strikes', () => {
  const output = hit.cut('risk-output', 256)
  const left = hit.cut('risk-availability', 256)
  const month = output.axes[1]!.codes.at(-1)!
  close(figure(output, ['delivered', month]), figure(output, ['planned', month]) * figure(left, ['all', month]))
  close(figure(left, ['all', month]), 0.94 * Math.exp((-0.5 * 4) / 12))
  close(figure(left, ['war', month]), figure(left, ['all', month]))
  expect(figure(left, ['all', month], 'p95')).toBeCloseTo(0.94, 12)
  expect(figure(left, ['all', month], 'p5')).toBeLessThan(0.94 * 0.7)
  expect(figure(output, ['staffed', month])).toBe(figure(output, ['planned', month]))
})

test('the mean of the draws is what is lost on average; with strikes at their averages every draw loses that', () => {
  const certain = (events: 'drawn' | 'expected') =>
    estimated(
      plant((input) => {
        input.risk = { events, exposures: [war] }
        input.product = { ...input.product, capacityPerMonth: 40, price: 150_000, halfCapacityMonth: 4, learningRate: 0.85 }
        input.phases[0]!.months = 9
        input.phases[1]!.from = 9
      }),
    )
  const drawsOf = (estimate: ReturnType<typeof certain>) => {
    const at = estimate.central.criteria.list.findIndex(({ criterion }) => criterion.code === 'units.life.delivered')
    const all = criteriaDrawer(estimate.context, estimate.central, 9).draws(0, 2048)
    return Float64Array.from({ length: 2048 }, (_, k) => all[k * estimate.central.criteria.list.length + at]!)
  }
  const [drawn, expected] = [certain('drawn'), certain('expected')]
  const average = expected.criterion('units.life.delivered')
  for (const units of drawsOf(expected)) expect(units).toBe(average)
  const found = drawsOf(drawn)
  const mean = found.reduce((sum, units) => sum + units, 0) / found.length
  const deviation = Math.sqrt(found.reduce((sum, units) => sum + (units - mean) ** 2, 0) / found.length)
  expect(deviation).toBeGreaterThan(0.02 * average)
  expect(Math.abs(mean - average)).toBeLessThan((4 * deviation) / Math.sqrt(found.length))
})

test('premiums buy from insurers and lower other value added; moving away and the premium on capital come out of what is left', () => {
  const insured = estimated(
    threatened({
      capital: { value: 12_000_000, insurance: 0.03, riskPremium: 0.02 },
      relocation: { month: 30, cost: 900_000, lostMonths: 2 },
    }),
  )
  const perCurrency = insured.central.state.draw.flows.perCurrency
  const account = insured.cut('risk-account')
  const of = (year: string, item: string) => figure(account, [year, item])
  const items = account.axes[1]!.codes.slice(0, -1)
  for (const year of account.axes[0]!.codes)
    close(
      items.reduce((sum, item) => sum + of(year, item), 0),
      of(year, 'surplus-left'),
    )
  const life = insured.cut('risk-account-life')
  for (const item of life.axes[0]!.codes)
    close(
      account.axes[0]!.codes.reduce((sum, year) => sum + of(year, item), 0),
      figure(life, [item]),
    )
  close(of('2028', 'insurance'), -0.03 * 12_000_000 * perCurrency)
  close(of('2028', 'risk-premium'), -0.02 * 12_000_000 * perCurrency)
  close(of('2029', 'relocation'), -900_000 * perCurrency)
  // Month 30 is September 2029: eight months before it and two of the move are under threat.
  close(of('2029', 'insurance'), (-0.03 * 12_000_000 * perCurrency * 10) / 12)
  expect(of('2028', 'lost-output')).toBeLessThan(0)
  const jobs = (estimate: typeof calm) => estimate.criterion('job-years.life.total.UKR')
  expect(jobs(insured)).toBeGreaterThan(jobs(calm))
})

test('what public purses lose by interruptions is a row of its own, and lowers what they gain', () => {
  const [with_, without] = [hit.cut('public-money'), calm.cut('public-money')]
  expect(without.axes[1]!.codes).not.toContain('disruption')
  const lost = figure(with_, ['state-UKR', 'disruption', '2029'])
  expect(lost).toBeLessThan(0)
  close(figure(with_, ['state-UKR', 'balance', '2029']) - lost, figure(without, ['state-UKR', 'balance', '2029']))
  expect(hit.criterion('public-npv.life.state-UKR')).toBeLessThan(calm.criterion('public-npv.life.state-UKR'))
})

test('a threatened counterfactual runs undisturbed, and the same project without the threat is no counterfactual of its own', () => {
  const { risk: _risk, net: _net, funding: _funding, counterfactual: _other, ...project } = threatened()
  expect(codesOf({ ...threatened(), counterfactual: { without: 'runs', scenario: project } })).toContain('error counterfactual-is-scenario')
})

test('what is said of risk before anything is computed', () => {
  const says = (exposure: Partial<Exposure>, change?: (input: ScenarioInput) => void) => codesOf(threatened(exposure, change))
  expect(codesOf(plant())).toContain('note supply-and-disruption-not-modelled')
  expect(says({})).toContain('note supply-not-modelled')
  expect(says({})).not.toContain('note supply-and-disruption-not-modelled')
  expect(says({ mobilisation: { hazard: 0.01 } })).toContain('note mobilisation-needs-pools')
  expect(says({ outputLoss: 0, strikes: undefined })).toContain('warning risk-without-effect')
  expect(says({ from: 60 })).toContain('warning risk-beyond-horizon')
  expect(says({ relocation: { month: 60, cost: 1 } })).toContain('warning relocation-beyond-horizon')
  const source = { title: 'Hearsay' }
  const weak = { chosen: 'press', claims: [{ id: 'press', value: 0.05, said: 'press' as const, source, confidence: 'low' as const }] }
  const found = scenarioFindings(threatened({ outputLoss: weak, strikes: { rate: weak, lag: 4 } }), loadModel().reference)
  expect(found.find(({ code }) => code === 'risk-sources-weak')?.values).toMatchObject({ count: 2, fields: 'outputLoss, strikes.rate' })
})

test('numbers of risk that have no meaning are refused, each by its path', () => {
  const refused = (exposure: Partial<Exposure>) =>
    scenarioFindings(threatened(exposure), loadModel().reference)
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${path}`)
  const at = (field: string) => `/risk/exposures/0/${field}`
  expect(refused({ strikes: { rate: -0.1, lag: 4 } })).toEqual([`outside-domain ${at('strikes/rate')}`])
  expect(refused({ strikes: { rate: 0.1, sites: 0, lag: 4 } })).toEqual([`outside-domain ${at('strikes/sites')}`])
  expect(refused({ strikes: { rate: 0.1, sites: 2.5, lag: 4 } })).toEqual([`not-whole ${at('strikes/sites')}`])
  expect(refused({ strikes: { rate: 0.1, dispersal: 1.2, lag: -4 } })).toEqual([
    `outside-domain ${at('strikes/dispersal')}`,
    `outside-domain ${at('strikes/lag')}`,
  ])
  expect(refused({ outputLoss: 1.05, reach: 1.5 })).toEqual([`outside-domain ${at('reach')}`, `outside-domain ${at('outputLoss')}`])
  expect(refused({ mobilisation: { hazard: 0.02, liable: 1.1, reserved: -0.5 } })).toHaveLength(2)
  expect(refused({ capital: { value: -5, insurance: 1.1 } })).toHaveLength(2)
  expect(refused({ place: 'UA-30' })).toEqual([`risk-outside-project ${at('place')}`])
  expect(refused({ place: 'UA-99' })).toContain(`unknown-region ${at('place')}`)
  expect(refused({ kind: 'supplier', place: 'CHN' })).toEqual([])
})

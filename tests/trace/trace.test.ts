import { type Scenario, type Trace, TraceSchema } from '@shiftwork/contracts'
import { examples } from '@shiftwork/data'
import { createPool, estimateScenario, loadModel, type Pool, traceOfFigure } from '@shiftwork/runs'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'

const model = loadModel()
const pool: Pool = createPool({ threads: 1, model })
afterAll(() => pool.close())

const scenario = examples().find(({ scenario: { name } }) => name === 'French parts, Ukrainian assembly')!.scenario
const figures = [
  'posts.steady.direct.UKR',
  'posts.steady.indirect.UKR',
  'posts.steady.total.UKR',
  'job-years.construction.total.UKR',
  'job-years.life.total.FRA',
  'value-added.life.total.FRA',
  'labour-income.life.total.UKR',
  'posts.steady.direct.UA-46',
  'fte.steady.direct.world',
  'units.life',
  'revenue.life',
  'product-taxes.life',
  'outside-share.life',
  'posts.steady.indirect.UA-46',
  'posts.steady.induced.FR-PDL',
  'posts.steady.net.UA-46',
  'job-years.life.net.UKR',
  'public-npv.life.ukraine',
  'public-npv.life.all',
  'public-outlay.life.all',
  'cost-per-post.steady.net',
].map((code) => `criteria/${code}/central`)
const ofCuts = [
  'account/2031/other-value-added/central',
  'places-jobs/POL/indirect/life/central',
  'years-value-added/UKR/total/2032/central',
  'output/2031-05/central',
  'net-jobs/UKR-rest/total/disruption/life/central',
  'net-jobs/UA-46/direct/supply/life/central',
  'net-jobs/world/direct/net/life/central',
  'public-money/ukraine/not-additional/2031/central',
]
const estimate = await estimateScenario({ scenario, model, draws: 0, pool, cuts: 'all' })
const traces = new Map<string, Trace>()
for (const address of [...figures, ...ofCuts]) traces.set(address, await traceOfFigure(scenario, model, { figure: address }, pool))

/** The document as whoever asked for it sees it. */
const json = (address: string) => JSON.parse(JSON.stringify(traces.get(address)))

function inEstimate({ cuts }: typeof estimate, address: string): number {
  const [name, ...codes] = address.split('/')
  const cut = cuts.find((known) => known.name === name)!
  const at = cut.axes.reduce((place, { codes: known }, a) => place * known.length + known.indexOf(codes[a]!), 0)
  return cut.values[at * cut.stats.length]!
}

describe.each([...figures, ...ofCuts])('%s', (address) => {
  const figure = inEstimate(estimate, address)
  const near = (value: number) => expect(Math.abs(value - figure)).toBeLessThanOrEqual(1e-9 * Math.abs(figure))

  test('is what its trace gives, recomputed from the document alone', () => {
    expect(TraceSchema.parse(json(address))).toEqual(json(address))
    for (const { formula, inputs } of [traces.get(address)!, ...traces.get(address)!.traces])
      expect([...new Set(formula.match(/[A-Za-z_]\w*/g))].sort()).toEqual(inputs.map(({ name }) => name).sort())
    near(evaluate(json(address)))
    for (const nested of traces.get(address)!.traces)
      expect(Math.abs(evaluate({ ...nested, traces: [] }) - nested.value)).toBeLessThanOrEqual(1e-9 * Math.abs(nested.value))
  })

  test('is the chains that are listed and the rest', () => {
    const { paths, rest } = traces.get(address)!
    near(paths.reduce((sum, { value }) => sum + value, rest))
    if (paths.length > 0) expect(rest).toBeGreaterThanOrEqual(-1e-9 * Math.abs(figure))
    for (const { steps, value } of paths)
      expect(Math.abs(steps.reduce((product, step) => product * step.value, 1) - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value))
  })

  test('says of each assumption who claims it', () => {
    const inputs = [traces.get(address)!, ...traces.get(address)!.traces].flatMap((trace) => trace.inputs)
    const assumptions = inputs.filter(({ path }) => path !== undefined)
    expect(assumptions.length).toBeGreaterThan(0)
    for (const { path, claims } of assumptions) if (!path!.startsWith('jobs-route')) expect(claims!.length, path).toBeGreaterThan(0)
  })
})

test('a total names its effects, and no name is a word that a formula of a common language could not hold', () => {
  expect(traces.get('criteria/posts.steady.total.UKR/central')!.formula).toBe('direct + indirect + induced')
  const names = [...traces.values()].flatMap((trace) => [trace, ...trace.traces]).flatMap(({ inputs }) => inputs.map(({ name }) => name))
  const words = new Set(['lambda', 'in', 'is', 'if', 'or', 'and', 'not', 'for', 'from', 'with', 'as', 'else', 'new', 'var', 'function'])
  expect([...new Set(names)].filter((name) => words.has(name))).toEqual([])
})

test('chains go down to cells of the source tables', () => {
  const { paths, traces: nested } = traces.get('criteria/posts.steady.total.UKR/central')!
  const chain = paths.find(({ steps }) => steps.length > 2)!
  const coefficient = nested.find(({ figure }) => figure === chain.steps.find((step) => step.figure.startsWith('coefficient/'))!.figure)!
  expect(coefficient.inputs.map(({ cell }) => cell ?? '').filter((cell) => /^[Zx]\[/.test(cell))).toHaveLength(2)
})

test('chains behind a figure of a region go through the parts of its economy, down to employment shares', () => {
  const { paths, traces: nested } = traces.get('criteria/posts.steady.indirect.UA-46/central')!
  for (const { steps } of paths) expect(steps.at(-1)!.from).toMatch(/^UA-46\./)
  const first = paths.map(({ steps }) => steps[0]!.figure)
  expect(first.some((figure) => figure.startsWith('purchases/indirect/UA-46/'))).toBe(true)
  const cells = nested.flatMap((trace) => trace.inputs).map(({ cell }) => cell ?? '')
  expect(cells.some((cell) => cell.startsWith('q[UA-46,'))).toBe(true)
  expect(cells.some((cell) => cell.startsWith('E[UKR,'))).toBe(true)
})

test.each([
  ['public-npv.life.ukraine', ['TXS[UKR,', 'x[UKR,', 'LABR[UKR,']],
  ['job-years.life.net.UKR', ['E[UKR,', 'TXS[UKR,', 'x[UKR,']],
])('%s goes down to table cells', (code, kinds) => {
  const cells = traces.get(`criteria/${code}/central`)!.traces.flatMap((trace) => trace.inputs.map(({ cell }) => cell ?? ''))
  for (const kind of kinds)
    expect(
      cells.some((cell) => cell.startsWith(kind)),
      kind,
    ).toBe(true)
})

/** The first line of the phase in which the plant produces. */
const producing = scenario.phases.find(({ kind }) => kind === 'operation')!
const line = { phase: producing.id, id: producing.spending[0]!.id }
/** Each with the figure and what of it is 1 % more. */
const moreForPart = (s: Scenario): Scenario => ({
  ...s,
  phases: s.phases.map((phase) =>
    phase.id !== line.phase
      ? phase
      : { ...phase, spending: phase.spending.map((one) => (one.id === line.id ? { ...one, amount: onePercentMore(one.amount) } : one)) },
  ),
})
const changes: readonly (readonly [string, string, (scenario: Scenario) => Scenario])[] = [
  ['revenue.life', 'product/price', (s) => ({ ...s, product: { ...s.product, price: onePercentMore(s.product.price) } })],
  [
    'units.life',
    'product/capacityPerMonth',
    (s) => ({ ...s, product: { ...s.product, capacityPerMonth: onePercentMore(s.product.capacityPerMonth) } }),
  ],
  ['posts.steady.indirect.UKR', 'parameters/employment-factor.UKR', (s) => withParameter(s, 'employment-factor.UKR')],
  ['posts.steady.total.UKR', 'parameters/employers-rate.UKR', (s) => withParameter(s, 'employers-rate.UKR')],
  ['posts.steady.indirect.UKR', `parameters/exchange-rate.EUR.2022`, (s) => withParameter(s, 'exchange-rate.EUR.2022')],
  ['posts.steady.total.UKR', `phases/${line.phase}/spending/${line.id}/amount`, moreForPart],
  ['product-taxes.life', 'parameters/deflator.EUR.2025', (s) => withParameter(s, 'deflator.EUR.2025')],
  ['posts.steady.indirect.UA-46', `phases/${line.phase}/spending/${line.id}/amount`, moreForPart],
  ['posts.steady.induced.FR-PDL', 'parameters/employers-rate.FRA', (s) => withParameter(s, 'employers-rate.FRA')],
  ['posts.steady.net.UA-46', 'net/displacement', (s) => ({ ...s, net: { ...s.net!, displacement: onePercentMore(s.net!.displacement!) } })],
  ['job-years.life.net.UKR', 'parameters/crowding-out.UKR', (s) => withParameter(s, 'crowding-out.UKR')],
  ['job-years.life.net.UKR', 'parameters/productivity-growth', (s) => withParameter(s, 'productivity-growth')],
  ['public-npv.life.ukraine', 'parameters/income-tax.UKR', (s) => withParameter(s, 'income-tax.UKR')],
  ['public-npv.life.ukraine', `phases/${line.phase}/spending/${line.id}/amount`, moreForPart],
  ['public-npv.life.all', 'parameters/social-discount-rate', (s) => withParameter(s, 'social-discount-rate')],
  ['public-outlay.life.all', 'funding/instruments/courses/amount', moreForCourses],
  ['cost-per-post.steady.net', 'parameters/employment-factor.UKR', (s) => withParameter(s, 'employment-factor.UKR')],
]

function moreForCourses(s: Scenario): Scenario {
  const instruments = s.funding!.instruments.map((one) =>
    one.id === 'courses' && one.kind === 'training' ? { ...one, amount: onePercentMore(one.amount) } : one,
  )
  return { ...s, funding: { ...s.funding!, instruments } }
}

test.each(changes)('%s moves with %s as the engine moves it', { timeout: 120_000 }, async (code, path, change) => {
  const address = `criteria/${code}/central`
  const before = traces.get(address)!
  const input = [before, ...before.traces].flatMap((trace) => trace.inputs).find((found) => found.path === path)!
  const moved = evaluate(json(address), { [path]: input.value * 1.01 })
  const engine = inEstimate(await estimateScenario({ scenario: change(scenario), model, draws: 0, pool, cuts: ['criteria'] }), address)
  expect(Math.abs(moved - engine)).toBeLessThanOrEqual(1e-9 * Math.abs(engine))
  expect(Math.abs(engine - before.value)).toBeGreaterThan(1e-6 * Math.abs(before.value))
})

type Quantity = Scenario['product']['price']
function onePercentMore(quantity: Quantity): Quantity {
  if (typeof quantity === 'number') return quantity * 1.01
  return {
    ...quantity,
    claims: quantity.claims.map((claim) => (claim.id === quantity.chosen ? { ...claim, value: (claim.value as number) * 1.01 } : claim)),
  }
}
function withParameter(changed: Scenario, path: string): Scenario {
  const { chosen, claims } = model.parameters.find((parameter) => parameter.path === path)!
  const value = claims.find(({ id }) => id === chosen)!.value as number
  return { ...changed, parameters: { ...changed.parameters, [path]: value * 1.01 } }
}

test('what cannot be traced is refused by name', async () => {
  const refusal = (figure: string) => traceOfFigure(scenario, model, { figure }, pool).catch(({ findings }) => findings[0])
  expect(await refusal('criteria/units.life/p90')).toMatchObject({ code: 'trace-of-draws', expected: 'criteria/units.life/central' })
  const step = 'net-posts/UA-46/total/leakage'
  expect(await refusal(`${step}/mean`)).toMatchObject({ code: 'trace-of-draws', expected: `${step}/central` })
  expect(await refusal('criteria/units.death/central')).toMatchObject({ code: 'unknown-figure' })
  expect(await refusal(`${step}/steady/central`)).toMatchObject({ code: 'unknown-figure' })
  const uncounted = estimate.cuts.find(({ name }) => name === 'industries-jobs')!
  const [places, industries] = uncounted.axes
  const at = uncounted.values.indexOf(null)
  const perPlace = uncounted.values.length / places!.codes.length
  const perIndustry = perPlace / industries!.codes.length
  const codes = [places!.codes[Math.floor(at / perPlace)], industries!.codes[Math.floor((at % perPlace) / perIndustry)]]
  expect(at).toBeGreaterThanOrEqual(0)
  expect(await refusal(`industries-jobs/${codes.join('/')}/indirect/life/central`)).toMatchObject({ code: 'figure-not-estimated' })
  expect(await refusal('no-such-cut/UKR/central')).toMatchObject({ code: 'figure-not-traced' })
  for (const address of ['demand/purchase:UKR:C26/no-such-time', 'net/posts/NOWHERE/total/net/steady', 'linked/jobs/UKR/indirect/never'])
    expect(await refusal(address), address).toMatchObject({ code: 'figure-not-traced' })
})

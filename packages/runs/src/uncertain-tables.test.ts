import type { Scenario } from '@shiftwork/contracts'
import { readBundledEconomies } from '@shiftwork/data'
import {
  centralEstimate,
  criteriaDrawer,
  drawnCoefficients,
  type EstimateContext,
  estimateContext,
  linkEconomies,
  linkedOperator,
  pairSolver,
  prepareProject,
  type ReferenceModel,
  tableDrawer,
  tableError,
  type UnitDemand,
  unitResponses,
  unitsOf,
} from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { buildInUkraine, estimated, figure } from './context-for-tests.ts'
import { loadModel } from './model.ts'

const seed = 3

/** The model with the tables of the hosts replaced by those of a draw: everything that it stands on is made anew. */
function modelOfDraw(hosts: readonly number[], spreads: Parameters<typeof tableDrawer>[1], draw: number): ReferenceModel {
  const { reference } = loadModel()
  const { economies } = reference
  const n = economies.industries.length
  const { trade } = linkEconomies(readBundledEconomies())
  const [inputs, importShare, householdPattern] = [trade.inputs.slice(), trade.importShare.slice(), trade.householdPattern.slice()]
  for (const host of hosts) {
    const [from, to] = [host * n, (host + 1) * n]
    const economy = economies.economies[host]!
    const drawer = tableDrawer(
      { economy, importShare: importShare.slice(from, to), householdPattern: householdPattern.slice(from, to) },
      spreads,
    )
    const drawn = drawer.drawn()
    drawer.set(seed, draw, drawn)
    importShare.set(drawn.importShare, from)
    householdPattern.set(drawn.householdPattern, from)
    const own = trade.inputs.slice(from * n, to * n)
    inputs.set(drawnCoefficients(own, { seed, economy, sd: spreads.coefficients }).draw(draw), from * n)
  }
  const operator = linkedOperator({ ...trade, inputs, importShare, householdPattern })
  return { ...reference, economies: { ...economies, operator, importShare, householdPattern } }
}

function contextOf(scenario: Scenario, model: ReferenceModel): EstimateContext {
  const { project } = prepareProject({ ...scenario, uncertainty: { tables: false } }, model)
  const solver = pairSolver(model.economies.operator, [null, null])
  const households = model.economies.economies.map((_, economy): UnitDemand => ({ kind: 'households', economy }))
  const responses = (units: readonly UnitDemand[]) => unitResponses(model.economies, solver, units)
  return estimateContext(model, project!, responses(unitsOf(project!)), responses(households))
}

const wide = { 'coefficient-spread': 1.2, 'import-share-spread': 2, 'employment-spread': 0 }
const spreadsOfWide = { coefficients: 1.2, importShares: 2, employment: 0 }

test('where tables stray far, draws are solved exactly: as by tables that are linked and solved anew', () => {
  const scenario = buildInUkraine({ parameters: wide })
  const { context, central } = estimated(scenario, null, true)
  expect(tableError(context, seed)!.exact).toBe(true)
  const draw = 11
  const anew = contextOf(scenario, modelOfDraw(context.project.hosts, spreadsOfWide, draw))
  const [ours, theirs] = [context, anew].map((of) =>
    criteriaDrawer(of, { ...centralEstimate(of), peak: central.peak }, seed).draws(draw, 1),
  )
  const regions = context.project.parts.map(({ code }) => code)
  let compared = 0
  central.criteria.list.forEach(({ criterion: { code } }, k) => {
    if (regions.some((region) => code.includes(region))) return
    compared++
    if (Number.isNaN(theirs![k]!)) expect(ours![k]).toBeNaN()
    else expect(Math.abs(ours![k]! - theirs![k]!), code).toBeLessThanOrEqual(1e-9 * Math.abs(theirs![k]!) + 1e-12)
  })
  expect(compared).toBeGreaterThan(20)
})

const flagship = estimated(buildInUkraine(), null, true)

test('every draw satisfies the accounting identity: columns keep their sums, and what is called for in addition adds up to nothing', () => {
  const { context, central } = flagship
  const { economies, inputs } = loadModel().reference
  const n = economies.industries.length
  const tables = context.tables!
  const changes = tables.changes()
  const columns = Math.max(...changes.columnOf) + 1
  const units = changes.demand.length / (2 * columns)
  for (let draw = 0; draw < 20; draw++) {
    changes.of = { seed, draw, exact: false }
    tables.set(central.state.draw, changes)
    context.project.hosts.forEach((economy, h) => {
      const drawn = tables.drawnInputs(h)
      for (let j = 0; j < n; j++) {
        let difference = 0
        for (let i = 0; i < n; i++) difference += drawn[i * n + j]! - inputs![(economy * n + i) * n + j]!
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-13)
      }
    })
    for (let s = 0; s < columns; s++) {
      for (const effect of [0, 1]) {
        let [sum, size] = [0, 0]
        for (let u = 0; u < units; u++) {
          const more = changes.demand[2 * (s * units + u) + effect]!
          sum += more
          size += Math.abs(more)
        }
        expect(Math.abs(sum)).toBeLessThanOrEqual(1e-12 * size)
      }
    }
  }
})

test('held against exact solutions in 64 draws the second order is off by less than 0.2 %', () => {
  const error = tableError(flagship.context, seed)!
  expect(error.draws).toBe(64)
  expect(error.rms).toBeGreaterThan(0)
  expect(error.rms).toBeLessThan(0.002)
  expect(error.exact).toBe(false)
})

test('in each draw jobs by industry add up to those of their economy, and parts of an economy to the whole', () => {
  const industries = flagship.cut('industries-jobs', 1)
  const places = flagship.cut('places-jobs', 1)
  const codes = industries.axes[1]!.codes
  for (const effect of ['indirect', 'induced']) {
    const whole = figure(places, ['UKR', effect, 'life'], 'mean')
    const sum = codes.reduce((total, code) => total + (figure(industries, ['UKR', code, effect, 'life'], 'mean') || 0), 0)
    // What drawn jobs per million change is told of output before it has gone round abroad.
    expect(Math.abs(sum - whole)).toBeLessThanOrEqual(2e-3 * whole)
    const parts = ['UA-46', 'UKR-rest'].reduce((total, code) => total + figure(places, [code, effect, 'life'], 'mean'), 0)
    expect(Math.abs(parts - whole)).toBeLessThanOrEqual(1e-9 * whole)
  }
})

test('in each draw what is worked out by source adds up over the years to what is worked out for the whole life at once', () => {
  let compared = 0
  for (const measure of ['output', 'value-added', 'labour-income', 'jobs']) {
    const [years, places] = [flagship.cut(`years-${measure}`, 1), flagship.cut(`places-${measure}`, 1)]
    for (const place of years.axes[0]!.codes) {
      // The rest of the world is among the detailed places alone.
      if (place === 'rest-of-world') continue
      for (const effect of ['direct', 'indirect', 'induced', 'total']) {
        const whole = figure(places, [place, effect, 'life'], 'mean')
        const sum = years.axes[2]!.codes.reduce((total, year) => total + figure(years, [place, effect, year], 'mean'), 0)
        // Nobody has counted the jobs of some economies.
        expect(Number.isNaN(sum), `${measure} ${place} ${effect}`).toBe(Number.isNaN(whole))
        if (Number.isNaN(whole)) continue
        expect(Math.abs(sum - whole), `${measure} ${place} ${effect}`).toBeLessThanOrEqual(1e-12 * Math.abs(whole))
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(150)
})

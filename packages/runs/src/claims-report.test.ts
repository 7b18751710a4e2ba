import type { Claim, ScenarioInput } from '@shiftwork/contracts'
import { claimsReference, examples } from '@shiftwork/data'
import { checkClaims, statedQuantities } from '@shiftwork/engine'
import { afterAll, describe, expect, test } from 'vitest'
import { claimsReport } from './claims-report.ts'
import { loadModel } from './model.ts'
import { createPool } from './pool.ts'
import { plant } from './scenario-of-tests.ts'

const model = loadModel()
const pool = createPool({ threads: 1, model })
afterAll(() => pool.close())

const check = (scenario: ReturnType<typeof plant>) => checkClaims(scenario, model.reference, claimsReference())
const codes = (scenario: ReturnType<typeof plant>) => check(scenario).map(({ code }) => code)

const claim = (id: string, value: number, said: Claim['said']): Claim => ({
  id,
  value,
  said,
  source: { title: 'Made up for the tests', date: '2026-05' },
  confidence: 'low',
})
const told = (own: number, promoter: number) => ({
  chosen: 'own',
  claims: [claim('own', own, 'own'), claim('minister', promoter, 'promoter')],
})

/** Gearboxes for cars, made in Poland and paid in dollars: nothing of the worked example but its faults. */
function gearboxes(change: (input: ScenarioInput) => void = () => {}) {
  return plant((input) => {
    input.name = 'Gearboxes'
    input.currency = 'USD'
    input.product = {
      name: 'Gearbox',
      industry: 'C29',
      capacityPerMonth: told(2000, 50_000),
      price: 1500,
      halfCapacityMonth: told(12, 2),
      rampMonths: 12,
      learningRate: 0.9,
      contract: { value: told(190_000_000, 180_000_000), years: 5 },
      staff: told(700, 90),
    }
    input.phases = [
      {
        id: 'making',
        kind: 'operation',
        from: 0,
        months: 40,
        spending: [
          {
            id: 'sensors',
            product: 'C26',
            amount: 200,
            basis: 'per-unit',
            price: 'basic',
            buyer: 'POL',
            origin: { POL: 1 },
          },
        ],
        posts: [
          { id: 'fitters', occupation: '8211', place: 'POL', count: 0.3, basis: 'per-unit', monthlyWage: 1800 },
          { id: 'office', occupation: '4110', place: 'POL', count: 100, basis: 'at-capacity', monthlyWage: 1800 },
        ],
      },
    ]
    change(input)
  })
}

describe('the worked example', () => {
  test.each(examples().map(({ name, scenario }) => [name, scenario] as const))(
    '%s: order, staff and known plants against 600 a month',
    (_, scenario) => {
      const findings = check(scenario)
      const of = (code: string) => findings.filter((found) => found.code === code)
      expect(of('contract-against-volume')).toHaveLength(1)
      expect(of('contract-against-volume')[0]!.values).toMatchObject({
        contract: 1e9,
        years: 10,
        capacity: 600,
        volume: 72_000,
        capacityClaim: 'promoter',
      })
      expect(of('contract-against-volume')[0]!.values['pricePaid']).toBeCloseTo(13_889, 0)
      expect(of('staff-against-volume')[0]!.values).toMatchObject({ staff: 60, unitsPerYear: 7200, staffClaim: 'promoter: promoter-60' })
      expect(of('units-per-worker-against-plants')[0]!.values).toMatchObject({
        staff: 60,
        unitsPerYear: 7200,
        unitsPerWorkerYear: 120,
        plantUnitsPerWorkerYear: 0.24,
        plant: 'Baykar, near Kyiv',
        times: 500,
      })
      expect(of('ramp-against-range')).toHaveLength(1)
      for (const found of findings) expect(found.severity, found.code).not.toBe('error')
    },
  )

  test('is silent once the figures of the promoter are those that reconcile them', () => {
    const reconciled: Record<string, number> = { capacityPerMonth: 52, staff: 500, halfCapacityMonth: 20, rampMonths: 18, from: 20 }
    const scenario = structuredClone(examples()[0]!.scenario)
    for (const { path, quantity } of statedQuantities(scenario)) {
      const field = path.split('/').at(-1)!
      for (const said of quantity.claims) {
        if (said.said !== 'promoter') continue
        if (field in reconciled) said.value = reconciled[field]!
        else if (path.startsWith('phases/operation/posts')) said.value = Number(quantity.claims[0]!.value)
      }
    }
    expect(check(scenario)).toEqual([])
  })

  test.each([
    ['posts.steady.net.UKR', examples()[0]!.scenario],
    ['posts.steady.net.FRA', examples()[1]!.scenario],
    ['posts.steady.net.UKR', examples()[2]!.scenario],
  ])("states that nothing of %s is the promoter's word, and what it would be with all of it", async (code, scenario) => {
    const report = await claimsReport(pool, scenario)
    const headline = report.criteria.find((criterion) => criterion.code === report.headline)!
    expect(report.headline).toBe(code)
    expect(report.replaced).toEqual([])
    expect(headline.independent).toBe(headline.central)
    expect(headline.promoter).toBeGreaterThan(2 * headline.central!)
    expect(headline.shares.find(({ said }) => said === 'promoter')!.share).toBe(0)
    expect(headline.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  })
})

describe('a scenario of other names and units', () => {
  test('with the same faults has the same findings', () => {
    expect(codes(gearboxes())).toEqual([
      'contract-against-volume',
      'staff-against-volume',
      'ramp-against-range',
      'output-per-worker-against-industry',
    ])
    const [contract, staff] = check(gearboxes())
    expect(contract!.values).toMatchObject({ capacity: 50_000, contract: 180_000_000, reconcilingCapacity: 2000, currency: 'USD' })
    expect(staff!.values).toMatchObject({ staff: 90, needed: 15_100, unitsPerYear: 600_000 })
  })

  test('is silent once they are reconciled', () => {
    const silent = gearboxes((input) => {
      input.product.capacityPerMonth = told(2000, 2200)
      input.product.halfCapacityMonth = told(12, 10)
      input.product.staff = told(700, 650)
    })
    expect(check(silent)).toEqual([])
  })

  test('with the same faults where the scenario rests on the promoter alone', () => {
    const only = (value: number) => ({ chosen: 'minister', claims: [claim('minister', value, 'promoter')] })
    const believed = gearboxes((input) => {
      input.product.capacityPerMonth = only(50_000)
      input.product.halfCapacityMonth = only(2)
      input.product.contract = { value: only(180_000_000), years: 5 }
      input.product.staff = only(90)
    })
    expect(new Set(codes(believed))).toEqual(new Set(codes(gearboxes())))
    const staff = check(believed).find(({ code }) => code === 'staff-against-volume')
    expect(staff!.values).toMatchObject({ staff: 90, staffClaim: 'promoter: minister', needed: 15_100 })
  })

  test('the few posts of which a promoter speaks are not taken for all people of the plant', () => {
    const reconciled = (office: ReturnType<typeof told> | number) =>
      gearboxes((input) => {
        input.product.capacityPerMonth = 2000
        input.product.halfCapacityMonth = 12
        input.product.contract = undefined
        input.product.staff = undefined
        input.phases[0]!.posts![1]!.count = office
      })
    expect(check(reconciled(100))).toEqual([])
    expect(check(reconciled(told(6, 6)))).toEqual([])
  })

  test('local content beyond what the place makes', () => {
    const local = gearboxes((input) => {
      input.phases[0]!.spending![0]!.origin = { 'UA-46': told(0.01, 0.9), POL: told(0.99, 0.1) }
    })
    const found = check(local).filter(({ code }) => code === 'local-content-against-supply')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      path: '/phases/0/spending/0/origin/UA-46',
      values: { place: 'UA-46', share: 0.9, shareClaim: 'promoter: minister' },
    })
  })

  test('seats against people, both ways', () => {
    const trained = gearboxes((input) => {
      const payer = { id: 'state', name: 'State', kind: 'state' as const, place: 'POL' }
      input.courses = [
        {
          id: 'fitting',
          name: 'Fitting',
          place: 'POL',
          teaches: ['8211'],
          months: 6,
          seats: 20,
          starts: { from: 0, every: 3 },
          price: 1000,
          passRate: 0.9,
          payers: { state: 1 },
        },
      ]
      input.funding = {
        payers: [payer],
        instruments: [{ id: 'courses', kind: 'training', payer: 'state', amount: 500_000, from: 0, months: 24, people: 400 }],
      }
      input.pools = [{ id: 'town', name: 'Town', kind: 'unemployed', occupation: '9329', place: 'POL', joins: [{ month: 0, people: 200 }] }]
    })
    const found = check(trained)
    // 40 months hold six classes of six months, one after the other.
    expect(found.find(({ code }) => code === 'seats-against-people')!.values).toMatchObject({ people: 400, seats: 120 })
    expect(found.find(({ code }) => code === 'people-against-posts')!.values).toMatchObject({ people: 200, posts: 700 })
  })

  test("the promoter's word that was chosen is replaced, and its share told", async () => {
    const believed = gearboxes((input) => {
      input.product.capacityPerMonth = { ...told(2000, 4000), chosen: 'minister' }
    })
    const report = await claimsReport(pool, believed)
    const headline = report.criteria.find(({ code }) => code === report.headline)!
    expect(report.replaced).toMatchObject([{ path: 'product/capacityPerMonth', from: 'minister', to: 'own' }])
    expect(headline.independent!).toBeLessThan(0.7 * headline.central!)
    expect(headline.shares.find(({ said }) => said === 'promoter')!.share).toBeGreaterThan(0.02)
  })
})

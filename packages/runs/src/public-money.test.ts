import { parseScenario, type ScenarioInput } from '@shiftwork/contracts'
import { payerBalance, presentValue, publicMoney, transfers } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { buildInUkraine, estimated, figure } from './context-for-tests.ts'
import { loadModel } from './model.ts'

type Funding = NonNullable<ScenarioInput['funding']>

const payers: Funding['payers'] = [
  { id: 'france', name: 'France', kind: 'state', place: 'FRA' },
  { id: 'lviv', name: 'Lviv oblast', kind: 'region', place: 'UA-46' },
  { id: 'union', name: 'European Union', kind: 'eu' },
]
const instruments: Funding['instruments'] = [
  {
    id: 'grant',
    kind: 'grant',
    payer: 'union',
    amount: 6e6,
    from: 0,
    months: 24,
    condition: { posts: 100_000, place: 'UA-46', month: 59, clawBack: 0.5 },
  },
  { id: 'loan', kind: 'loan', payer: 'france', amount: 10e6, from: 0, months: 60, interest: 0.02, loss: 0.1 },
  { id: 'guarantee', kind: 'guarantee', payer: 'france', amount: 20e6, from: 6, months: 96, fee: 0.01, called: 0.05 },
  { id: 'relief', kind: 'tax-relief', payer: 'france', tax: 'product-taxes', share: 0.5, from: 0, months: 60 },
  { id: 'courses', kind: 'training', payer: 'lviv', amount: 1e6, from: 6, months: 12, people: 120 },
]
const funding: Funding = { discountRate: 0.04, corporateTax: true, payers, instruments }
const { net: _net, funding: _funding, counterfactual: _counterfactual, ...whole } = buildInUkraine()
const third = { ...whole, product: { ...whole.product, capacityPerMonth: 8 } }

const faults = (fields: object) => {
  try {
    checkScenario(parseScenario({ ...whole, ...fields }), loadModel())
  } catch (error) {
    return (error as { findings: { code: string; path?: string; found?: string }[] }).findings
  }
  return []
}
const withInstrument = (instrument: object) => faults({ funding: { ...funding, instruments: [instrument] } })

describe.each([
  ['funded', { funding }],
  ['funded beside a counterfactual', { funding, counterfactual: { without: 'closes', scenario: third } }],
  ['not funded at all', {}],
] as const)('the ledger of a scenario that is %s', (_, fields) => {
  const { context, central } = estimated(buildInUkraine(fields as never))
  const account = publicMoney(context)
  account.set(central.state.draw)
  const { ledger } = account
  const codes = context.project.funding.payers.map(({ code }) => code)
  const all = transfers(ledger, codes)

  test('balances for every payer and year', () => {
    codes.forEach((code, payer) => {
      const balance = payerBalance(ledger, payer)
      account.years.forEach((_year, y) => {
        const own = all.filter(({ year }) => year === y)
        const money = own.reduce((sum, { from, to, amount }) => sum + (to === code ? amount : 0) - (from === code ? amount : 0), 0)
        expect(Math.abs(money - balance[y]!)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(money)))
      })
    })
  })

  test('every euro in has a source, every euro out a payer, and nothing comes from nowhere', () => {
    expect(all.length).toBeGreaterThan(50)
    const accounts = new Map<string, number>()
    for (const { from, to, amount } of all) {
      expect(amount).toBeGreaterThan(0)
      // One end is a payer, the other somebody else with a name.
      expect([from, to].filter((end) => codes.includes(end))).toHaveLength(1)
      expect([from, to].filter((end) => end.length > 0)).toHaveLength(2)
      accounts.set(from, (accounts.get(from) ?? 0) - amount)
      accounts.set(to, (accounts.get(to) ?? 0) + amount)
    }
    const sum = [...accounts.values()].reduce((total, balance) => total + balance, 0)
    expect(Math.abs(sum)).toBeLessThan(1e-9 * all.reduce((total, { amount }) => total + amount, 0))
  })
})

describe('public money', () => {
  const scenario = buildInUkraine({ funding })
  const { context, cut, criterion, central } = estimated(scenario)
  const money = cut('public-money')
  const years = money.axes[2]!.codes
  const sum = (payer: string, item: string) => years.reduce((total, year) => total + figure(money, [payer, item, year]), 0)

  test('pays out what was promised: grant, loan, training, and a twentieth of the guarantee', () => {
    expect(sum('union', 'grant')).toBeCloseTo(-6, 9)
    expect(sum('france', 'loan')).toBeCloseTo(-10, 9)
    expect(sum('france', 'loan-repayment')).toBeCloseTo(9, 9)
    expect(sum('lviv', 'training')).toBeCloseTo(-1, 9)
    expect(sum('france', 'guarantee-calls')).toBeCloseTo(-1, 9)
    expect(sum('france', 'guarantee-fees')).toBeCloseTo(20 * 0.01 * 8, 9)
    expect(figure(money, ['union', 'grant', years[0]!])).toBeCloseTo(-3, 9)
  })

  test('items of a payer and year sum to its balance, and donor and host stand side by side', () => {
    const items = money.axes[1]!.codes.filter((item) => item !== 'balance')
    for (const payer of ['france', 'state-UKR', 'lviv', 'union', 'other-states']) {
      for (const year of years) {
        const total = items.reduce((all, item) => all + figure(money, [payer, item, year]), 0)
        expect(total).toBeCloseTo(figure(money, [payer, 'balance', year]), 9)
      }
    }
  })

  test("employers' contributions on direct wages in Ukraine: labour cost · e / (1 + e)", () => {
    const { draw } = central.state
    const { project } = context
    const ukraine = project.hosts.findIndex((host) => context.model.economies.economies[host] === 'UKR')
    let cost = 0
    project.posts.forEach((post, p) => {
      if (post.host !== ukraine) return
      for (let t = 0; t < project.months; t++) cost += draw.flows.costOfPost[p]! * draw.curves[post.shape * project.months + t]!
    })
    const direct = ((cost / draw.flows.perCurrency) * (0.22 / 1.22)) / 1e6
    const counted = sum('state-UKR', 'employers-contributions')
    expect(direct).toBeGreaterThan(1)
    // Suppliers and shops pay the rest.
    expect(counted).toBeGreaterThan(direct)
    const alone = estimated(buildInUkraine({ funding, parameters: { 'employers-rate.UKR': 0 } })).cut('public-money')
    expect(years.reduce((total, year) => total + figure(alone, ['state-UKR', 'employers-contributions', year]), 0)).toBe(0)
  })

  test('what would have come anyway is taken off what the taxes gain', () => {
    const gained = [
      'product-taxes',
      'consumption-taxes',
      'employers-contributions',
      'employees-contributions',
      'income-tax',
      'corporate-tax',
      'saved-benefits',
    ]
    const gross = gained.reduce((total, item) => total + sum('state-UKR', item), 0)
    const off = sum('state-UKR', 'not-additional')
    // Direct: 1 − 0.8 · 0.75 = 0.4; indirect and induced: 1 − 0.8 · 0.75 · 0.75 = 0.55.
    expect(-off / gross).toBeGreaterThan(0.4)
    expect(-off / gross).toBeLessThan(0.55)
  })

  test('net present value and cost per job follow from the account at the stated rate', () => {
    const value = cut('public-value')
    const balance = years.map((year) => figure(money, ['france', 'balance', year]))
    expect(figure(value, ['france', 'net-present-value'])).toBeCloseTo(presentValue(balance, 0.04), 9)
    expect(criterion('public-npv.life.france')).toBeCloseTo(presentValue(balance, 0.04), 9)
    const outlay = criterion('public-outlay.life.all')
    expect(figure(value, ['all', 'outlay'])).toBeCloseTo(outlay, 12)
    const posts = ['UKR', 'FRA'].map((place) => criterion(`posts.steady.net.${place}`)).reduce((a, b) => a + b)
    expect(criterion('cost-per-post.steady.net')).toBeCloseTo((outlay * 1e6) / posts, 6)
    expect(criterion('cost-per-post.steady.net')).toBeGreaterThan(criterion('cost-per-post.steady.gross'))
    expect(figure(value, ['state-UKR', 'cost-per-net-post'])).toBeNaN()
    expect(figure(value, ['all', 'gains-per-outlay'])).toBeCloseTo(figure(value, ['all', 'gains']) / outlay, 12)
    expect(figure(value, ['state-UKR', 'gains-per-outlay'])).toBeNaN()
  })

  test('a grant whose posts are not reached comes back in proportion, draw by draw', () => {
    const grants = cut('conditional-grants', 64)
    const of = (item: string, stat: 'central' | 'p10' | 'p90' = 'central') => figure(grants, ['grant', item], stat)
    expect(of('posts-promised')).toBe(100_000)
    expect(of('posts-reached')).toBeGreaterThan(10)
    expect(of('claw-back')).toBeCloseTo(6 * 0.5 * (1 - of('posts-reached') / 100_000), 9)
    expect(of('posts-reached', 'p10')).toBeLessThan(of('posts-reached', 'p90'))
    expect(of('claw-back', 'p10')).toBeLessThan(of('claw-back', 'p90'))
    const kept = estimated(
      buildInUkraine({
        funding: { ...funding, instruments: [{ ...instruments[0]!, condition: { posts: 1, place: 'UA-46', month: 59 } } as never] },
      }),
    )
    expect(figure(kept.cut('conditional-grants'), ['grant', 'claw-back'])).toBe(0)
  })

  test('relief is the share of the tax that is not collected', () => {
    const relieved = sum('france', 'tax-relief')
    expect(relieved).toBeLessThanOrEqual(0)
    const contributions = estimated(
      buildInUkraine({
        funding: {
          payers: [{ id: 'ukraine', name: 'Ukraine', kind: 'state', place: 'UKR' }],
          instruments: [
            { id: 'relief', kind: 'tax-relief', payer: 'ukraine', tax: 'employers-contributions', share: 1, from: 0, months: 120 },
          ],
        },
      }),
    ).cut('public-money')
    const of = (item: string) => years.reduce((total, year) => total + figure(contributions, ['ukraine', item, year]), 0)
    // All that the project itself pays is given back, so what is left comes from suppliers and shops.
    expect(of('tax-relief')).toBeLessThan(-1)
    expect(of('employers-contributions') + of('tax-relief')).toBeGreaterThan(0)
  })

  test('posts are told as a share of the employed and unemployed of the place', () => {
    const shares = cut('job-shares')
    const [posts, employed] = [figure(shares, ['UKR', 'gross-posts']), figure(shares, ['UKR', 'employed'])]
    expect(employed).toBe(15_610_000)
    expect(figure(shares, ['UKR', 'gross-over-employed'])).toBeCloseTo(posts / employed, 15)
    expect(figure(shares, ['UA-46', 'unemployed'])).toBeCloseTo((1_028_700 * 0.183) / 0.817, 6)
  })
})

describe('bad input', () => {
  test('a discount rate of -1 or less', () => {
    expect(faults({ funding: { ...funding, discountRate: -1 } })).toMatchObject([
      { code: 'outside-domain', path: '/funding/discountRate', found: '-1' },
    ])
  })

  test('a grant without a payer, or with one that nobody knows', () => {
    const { payer: _payer, ...orphan } = instruments[0]!
    expect(withInstrument(orphan)).toMatchObject([{ code: 'missing-field', path: '/funding/instruments/0/payer' }])
    expect(withInstrument({ ...instruments[0]!, payer: 'nobody' })).toMatchObject([
      { code: 'unknown-payer', path: '/funding/instruments/0/payer', found: 'nobody' },
    ])
  })

  test('shares outside 0 to 1, taxes of somebody who collects none, taxes that are not counted', () => {
    expect(withInstrument({ ...instruments[1]!, loss: 1.5 })).toMatchObject([
      { code: 'outside-domain', path: '/funding/instruments/0/loss' },
    ])
    expect(withInstrument({ ...instruments[3]!, payer: 'union' })).toMatchObject([
      { code: 'relief-needs-state', path: '/funding/instruments/0/payer' },
    ])
    const uncounted = { ...funding, corporateTax: false, instruments: [{ ...instruments[3]!, tax: 'corporate-tax' }] }
    expect(faults({ funding: uncounted })).toMatchObject([{ code: 'relief-of-uncounted-tax', path: '/funding/instruments/0/tax' }])
  })

  test('payers that stand twice, have no place, or lie in no known economy', () => {
    const of = (more: object) => faults({ funding: { payers: [...payers, more], instruments: [] } })
    expect(of({ id: 'france', name: 'Again', kind: 'agency' })).toMatchObject([{ code: 'duplicate-id', path: '/funding/payers/3/id' }])
    expect(of({ id: 'other', name: 'Other', kind: 'state', place: 'FRA' })).toMatchObject([{ code: 'two-states-of-one-economy' }])
    expect(of({ id: 'other', name: 'Other', kind: 'region' })).toMatchObject([
      { code: 'payer-without-place', path: '/funding/payers/3/place' },
    ])
    expect(of({ id: 'other', name: 'Other', kind: 'state', place: 'ZZZ' })).toMatchObject([
      { code: 'unknown-economy', path: '/funding/payers/3/place' },
    ])
  })
})

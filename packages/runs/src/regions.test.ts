import { parseScenario, type Scenario, type ScenarioInput } from '@shiftwork/contracts'
import { readBundledEconomies, regionalEmployment } from '@shiftwork/data'
import { addDomesticPurchase, demandOf, impactSolver, linkEconomies, regionalEconomies, soldLocally } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { buildInUkraine, type EstimatedScenario, estimated, figure } from './context-for-tests.ts'
import { plant, plantInput } from './scenario-of-tests.ts'

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(b)))
const effects = ['direct', 'indirect', 'induced', 'total']

/** One line and, perhaps, one post, both in Lviv oblast. */
function small(origin: 'default' | Record<string, number>, posts: boolean): Scenario {
  const phase = plantInput().phases[1]!
  const line = { ...phase.spending![0]!, product: 'C25', basis: 'per-month' as const, amount: 1_000_000, buyer: 'UA-46', origin }
  const post = { ...phase.posts![0]!, basis: 'at-capacity' as const, count: 20, place: 'UA-46' }
  return plant((input: ScenarioInput) => {
    input.phases = [{ ...phase, from: 0, spending: [line], posts: posts ? [post] : [] }]
  })
}

/** The same demand in one linked system in which Lviv oblast and the rest of Ukraine are places of their own. */
function inOneSystem({ context, central }: EstimatedScenario, origin: 'default' | 'UA-46') {
  const bundled = readBundledEconomies()
  const linked = linkEconomies(bundled)
  const industries = linked.model.industries
  const n = industries.length
  const delta = context.project.assumptions.find(({ path }) => path === 'parameters/region-size-exponent')!.central
  const method = { method: 'FLQ', delta, soldLocally: soldLocally(industries) } as const
  const { model } = regionalEconomies({ ...linked, tables: bundled.tables }, { UKR: [regionalEmployment('UA-46')] }, method)
  const places = model!.economies
  const economyOf = model!.economyOfPlace.map((code) => linked.model.economies.indexOf(code))
  const ukraine = linked.model.economies.indexOf('UKR')
  const first = places.indexOf('UA-46')
  const { draw } = central.state
  const column = draw.sums.length / (context.project.shapes.length + 1)
  const life = (shape: number) => draw.sums[shape * column + 3]!
  const purchases = new Float64Array(places.length * n)
  const wages = new Float64Array(places.length)
  draw.flows.demand.forEach((amount, k) => {
    const money = amount * life(draw.flows.pairs.shape[k]!)
    demandOf(linked.model, context.project.units[draw.flows.pairs.unit[k]!]!).forEach((share, at) => {
      const economy = Math.floor(at / n)
      if (share === 0) return
      if (economy !== ukraine) purchases[places.indexOf(linked.model.economies[economy]!) * n + (at % n)]! += money * share
      else if (origin === 'UA-46') purchases[first * n + (at % n)]! += money * share
      else {
        const host = context.project.product.industry
        const own = purchases.subarray(first * n, (first + 2) * n)
        addDomesticPurchase(model!.parts[0]!, { part: 0, product: at % n, host }, money * share, own)
      }
    })
  })
  draw.flows.costOfPost.forEach((cost, p) => {
    wages[first]! += cost * life(context.project.posts[p]!.shape)
  })
  const spending = Float64Array.from(economyOf, (economy) => context.project.economyParameters.householdSpending[economy]!)
  const { indirect, induced } = impactSolver(model!, spending).impact({ purchases, wages })
  const outputOf = (output: Float64Array, place: string) => {
    const from = places.indexOf(place) * n
    return output.subarray(from, from + n).reduce((sum, x) => sum + x, 0)
  }
  return { indirect: (place: string) => outputOf(indirect, place), induced: (place: string) => outputOf(induced, place) }
}

test.each([
  ['bought in Lviv oblast by name, without posts', { 'UA-46': 1 }, 'UA-46', false],
  ['bought in Lviv oblast by name, with posts', { 'UA-46': 1 }, 'UA-46', true],
  ['bought by Lviv oblast where it usually buys, with posts', 'default', 'default', true],
] as const)('%s: the parts of the estimate are those of one linked system with the region in it', (_, origin, kind, posts) => {
  const made = estimated(small(origin, posts))
  const cut = made.cut('places-output')
  const whole = inOneSystem(made, kind)
  for (const place of ['UA-46', 'UKR-rest']) {
    for (const effect of ['indirect', 'induced'] as const) {
      expect(whole[effect](place)).toBeGreaterThan(0)
      close(figure(cut, [place, effect, 'life']), whole[effect](place))
    }
  }
})

describe('the parts of an economy', () => {
  const made = estimated(plant())
  const places = [
    ['UA-46', 'UKR-rest', 'UKR'],
    ['FR-PDL', 'FRA-rest', 'FRA'],
  ] as const

  test.each(['jobs', 'value-added', 'labour-income', 'output'])('add up to it in every draw: means of %s', (measure) => {
    const cut = made.cut(`places-${measure}`, 16)
    for (const [region, rest, economy] of places) {
      for (const effect of effects) {
        const of = (place: string) => figure(cut, [place, effect, 'life'], 'mean')
        close(of(region) + of(rest), of(economy))
      }
    }
  })

  test('add up to it in every industry, and their industries add up to them', () => {
    const cut = made.cut('industries-jobs', 8)
    const whole = made.cut('places-jobs', 8)
    const industries = cut.axes[1]!.codes
    for (const [region, rest, economy] of places) {
      for (const effect of effects) {
        let sum = 0
        for (const industry of industries) {
          const of = (place: string) => figure(cut, [place, industry, effect, 'life'], 'mean')
          if (Number.isNaN(of(economy))) continue
          close(of(region) + of(rest), of(economy))
          sum += of(region)
        }
        close(sum, figure(whole, [region, effect, 'life'], 'mean'))
      }
    }
  })
})

test('what a plant makes where nobody is paid, or nothing is bought either, stands in its region or in the rest', () => {
  const unpaid = [small('default', false), plant((input) => (input.phases[1] = { ...input.phases[1]!, posts: [], spending: [] }))]
  for (const scenario of unpaid) {
    const made = estimated(scenario)
    for (const measure of ['output', 'value-added']) {
      const of = (place: string) => figure(made.cut(`places-${measure}`), [place, 'direct', 'life'])
      expect(of('UKR')).toBeGreaterThan(0)
      close(of('UA-46') + of('UKR-rest'), of('UKR'))
      close(of('UA-46'), of('UKR'))
    }
  }
})

test('figures of whole economies do not depend on which region is named', () => {
  const inRegion = estimated(small({ UKR: 1 }, true))
  const elsewhere = estimated(parseScenario(JSON.parse(JSON.stringify(small({ UKR: 1 }, true)).replaceAll('UA-46', 'UA-05'))))
  for (const code of ['posts.steady.total.UKR', 'job-years.life.total.world', 'value-added.life.total.UKR']) {
    expect(inRegion.criterion(code)).toBe(elsewhere.criterion(code))
  }
  expect(inRegion.criterion('posts.steady.total.UA-46')).not.toBe(elsewhere.criterion('posts.steady.total.UA-05'))
})

test('headline figures of a region agree with the cuts, and there are at most 64', () => {
  const made = estimated(buildInUkraine())
  const of = (effect: string) => made.criterion(`posts.steady.${effect}.UA-46`)
  close(of('direct') + of('indirect') + of('induced'), of('total'))
  close(made.criterion('job-years.life.total.UA-46'), figure(made.cut('places-jobs'), ['UA-46', 'total', 'life']))
  close(made.criterion('value-added.life.total.UA-46'), figure(made.cut('places-value-added'), ['UA-46', 'total', 'life']))
  expect(made.criterion('job-years.life.net.UA-46')).toBeLessThan(made.criterion('job-years.life.total.UA-46'))
  expect(made.central.criteria.list.length).toBeLessThanOrEqual(64)
})

test('a higher δ leaves less in the region', () => {
  const at = (delta: number) =>
    estimated(
      buildInUkraine({
        parameters: {
          'region-size-exponent': {
            chosen: 'own',
            claims: [{ id: 'own', value: delta, said: 'own', source: { title: 'Made up for the tests' }, confidence: 'low' }],
          },
        },
      }),
    ).criterion('job-years.life.total.UA-46')
  expect(at(0.4)).toBeLessThan(at(0.1))
})

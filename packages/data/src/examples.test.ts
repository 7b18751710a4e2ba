import type { Quantity, Scenario } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { examples } from './examples.ts'
import { names } from './names.ts'
import { chosenClaim, parameter } from './parameters.ts'
import { readBundledTables } from './tables.ts'

/** The value that enters the model; the examples choose bare numbers only. */
function central(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity
  const { value } = quantity.claims.find(({ id }) => id === quantity.chosen)!
  if (typeof value !== 'number') throw new Error('a distribution is chosen')
  return value
}

const chosen = (path: string) => chosenClaim(parameter(path)!).value as number
const all = examples().map((example) => [example.name, example.scenario] as const)
const known = names('en')
const economyOf = (place: string) => known.regions[place]?.economy ?? place.replace('-rest', '')
const tables = readBundledTables().tables
const tableOf = (economy: string) => tables.find((table) => table.economy === economy)!

/** Every quantity of a scenario with what it is. */
function quantities(value: unknown, path = ''): [string, Exclude<Quantity, number>][] {
  if (value === null || typeof value !== 'object') return []
  if ('chosen' in value && 'claims' in value) return [[path, value as Exclude<Quantity, number>]]
  return Object.entries(value).flatMap(([key, inner]) => quantities(inner, `${path}/${key}`))
}

/** Product taxes over purchases at purchaser prices, of the host industry (MODEL.md 4.1). */
function taxShare(economy: string, industry: string): number {
  const table = tableOf(economy)
  const n = table.industries.length
  const j = table.industries.indexOf(industry)
  const bought = table.industries.reduce((sum, _, i) => sum + table.intermediate[i * n + j]!, 0)
  return table.productTaxes[j]! / (bought + table.productTaxes[j]! + table.otherImports[j]!)
}

interface Account {
  readonly revenue: number
  readonly basic: number
  readonly taxes: number
  readonly labour: number
  readonly surplus: number
}

/** A month of full operation at the reference point of the learning curve, worked out apart from the engine. */
function fullMonth({ product, phases, risk }: Pick<Scenario, 'product' | 'phases' | 'risk'>, capacity: number, price: number): Account {
  const revenue = capacity * price
  const { spending, posts } = phases.find(({ kind }) => kind === 'operation')!
  let basic = 0
  let taxes = 0
  for (const line of spending) {
    const times = { 'per-unit': capacity, 'per-month': 1, 'share-of-revenue': revenue, total: Number.NaN }[line.basis]
    const paid = central(line.amount) * times
    const tax = line.price === 'purchaser' ? paid * taxShare(economyOf(line.buyer), product.industry!) : 0
    taxes += tax
    basic += paid - tax
  }
  for (const { place, capital } of risk?.exposures ?? []) {
    const paid = capital ? (central(capital.value) * central(capital.insurance)) / 12 : 0
    const tax = paid * taxShare(economyOf(place), product.industry!)
    taxes += tax
    basic += paid - tax
  }
  const labour = posts.reduce((sum, post) => {
    const heads = central(post.count) * (post.basis === 'per-unit' ? capacity : 1)
    return sum + heads * central(post.monthlyWage) * (1 + chosen(`employers-rate.${economyOf(post.place)}`))
  }, 0)
  return { revenue, basic, taxes, labour, surplus: revenue - basic - taxes - labour }
}

test('three ways of one promoter, and one of them against what happens anyway', () => {
  expect(all.map(([name]) => name)).toEqual([
    'Build in Ukraine',
    'Build in France and ship',
    'French parts, Ukrainian assembly',
    'Build in France, the line closes anyway',
  ])
})

describe('the line that closes anyway', () => {
  const closing = all.find(([name]) => name === 'Build in France, the line closes anyway')![1]
  const without = closing.counterfactual!.scenario

  test('is the scenario "Build in France and ship" in everything but what would happen otherwise', () => {
    const plain = all.find(([name]) => name === 'Build in France and ship')![1]
    const { name: _a, notes: _b, net: _c, counterfactual: _d, ...own } = closing
    const { name: _e, notes: _f, net: _g, ...other } = plain
    expect(own).toEqual(other)
    expect(closing.net?.deadweight).toBeUndefined()
    expect(central(closing.net!.substitution!)).toBe(0)
  })

  test('the line without the drones: 150 posts until the end of 2029, an account that closes with the surplus its notes state', () => {
    const heads = without.phases.flatMap(({ posts }) => posts).reduce((sum, { count }) => sum + central(count), 0)
    expect(heads).toBe(150)
    expect(central(without.phases[0]!.months)).toBe(36)
    const { revenue, basic, taxes, labour, surplus } = fullMonth(
      without,
      central(without.product.capacityPerMonth),
      central(without.product.price),
    )
    expect(basic + taxes + labour + surplus).toBeCloseTo(revenue, 4)
    expect(Math.round((100 * surplus) / revenue)).toBe(Number(/(\d+) % of revenue in the middle/.exec(without.notes!)?.[1]))
  })
})

describe.each(all)('%s', (_, scenario) => {
  const without = scenario.counterfactual?.scenario.phases ?? []
  const lines = [...scenario.phases, ...without].flatMap(({ spending }) => spending)
  const posts = scenario.phases.flatMap(({ posts: own }) => own)

  test('names products, places and occupations that are bundled', () => {
    for (const { product } of lines) expect(known.industries, product).toHaveProperty([product])
    for (const { occupation } of posts) {
      expect(occupation).toHaveLength(4)
      expect(known.occupations, occupation).toHaveProperty([occupation])
    }
    const places = [
      ...lines.flatMap(({ buyer, origin }) => [buyer, ...(origin === 'default' ? [] : Object.keys(origin))]),
      ...posts.map(({ place }) => place),
    ]
    for (const place of places) expect(known.economies, place).toHaveProperty([economyOf(place)])
    expect(new Set(posts.map(({ occupation }) => occupation)).size).toBeGreaterThanOrEqual(15)
    expect(known.currencies).toContain(scenario.currency)
  })

  test('explicit origins sum to one; ids are different in a phase', () => {
    for (const { id, origin } of lines) {
      if (origin === 'default') continue
      expect(
        Object.values(origin).reduce<number>((sum, share) => sum + central(share), 0),
        id,
      ).toBeCloseTo(1, 12)
    }
    for (const { id, spending, posts: own } of scenario.phases) {
      const ids = [...spending, ...own].map((entry) => entry.id)
      expect(new Set(ids).size, id).toBe(ids.length)
    }
  })

  test('balances in full operation: revenue = purchases + product taxes + labour cost + surplus, as the notes state', () => {
    const { revenue, basic, taxes, labour, surplus } = fullMonth(
      scenario,
      central(scenario.product.capacityPerMonth),
      central(scenario.product.price),
    )
    expect(basic + taxes + labour + surplus).toBeCloseTo(revenue, 4)
    expect(surplus / revenue).toBeGreaterThan(0.05)
    expect(surplus / revenue).toBeLessThan(0.25)
    const stated = Number(/(\d+) % in the middle/.exec(scenario.notes!)?.[1])
    expect(Math.round((100 * surplus) / revenue)).toBe(stated)
  })

  test('still closes at the lowest and highest capacity and price of their ranges', () => {
    const ends = (quantity: Quantity) => (typeof quantity === 'number' ? [quantity] : (quantity.range ?? []))
    for (const capacity of ends(scenario.product.capacityPerMonth))
      for (const price of ends(scenario.product.price))
        expect(fullMonth(scenario, capacity, price).surplus, `${capacity} a month at ${price}`).toBeGreaterThanOrEqual(0)
  })

  test('claims of a column of the table are that column at purchaser prices', () => {
    const margin = chosen('trade-margin.goods') + chosen('transport-margin.goods')
    let checked = 0
    for (const { product, amount, basis } of lines) {
      if (typeof amount === 'number' || basis !== 'share-of-revenue') continue
      for (const { id, value } of amount.claims) {
        const [, economy, industry] = /^column-([a-z]+)-(.+)$/.exec(id) ?? []
        if (!economy || !industry) continue
        const table = tableOf(economy.toUpperCase())
        const j = table.industries.indexOf(industry.toUpperCase())
        const i = table.industries.indexOf(product)
        const basic = table.intermediate[i * table.industries.length + j]! / table.output[j]!
        const purchaser =
          basic / (1 - taxShare(economy.toUpperCase(), industry.toUpperCase())) / ('ABC'.includes(product[0]!) ? 1 - margin : 1)
        expect(Math.abs((value as number) / purchaser - 1), `${product}, ${id}`).toBeLessThan(0.006)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(40)
  })

  test('every judgement says why; what is public carries its address; at most 60 numbers are uncertain', () => {
    const found = quantities(scenario)
    for (const [path, { claims }] of found) {
      for (const { said, note, source } of claims) {
        if (said === 'own') expect(note, path).toBeTruthy()
        if (said === 'promoter' || said === 'press') expect(source.address, path).toMatch(/^https?:\/\//)
      }
    }
    // The plan is made of central values and held in the draws: what it is made from is not drawn.
    const drawn = quantities({ ...scenario, pools: [], courses: [] })
    const uncertain = drawn.filter(
      ([, { range, claims, chosen: id }]) => range || typeof claims.find((c) => c.id === id)!.value === 'object',
    )
    expect(uncertain.length).toBeGreaterThan(20)
    expect(uncertain.length).toBeLessThanOrEqual(60)
  })

  test('war threatens what stands in Lviv and nothing at Le Mans; every figure on it is of low confidence where nobody publishes one', () => {
    const threatened = (scenario.risk?.exposures ?? []).map(({ kind, place }) => `${kind} ${place}`)
    expect(threatened).toEqual(scenario.name.startsWith('Build in France') ? [] : ['conflict UA-46'])
    const weak = quantities(scenario.risk?.exposures[0] ?? {}).filter(([, { chosen: id, claims }]) => {
      return claims.find((claim) => claim.id === id)!.confidence === 'low'
    })
    expect(weak.length).toBe(scenario.name.startsWith('Build in France') ? 0 : 12)
  })

  test('capacity carries the conflicting public claims', () => {
    const { capacityPerMonth, price } = scenario.product
    const values = (quantity: Quantity) => (typeof quantity === 'number' ? [] : quantity.claims.map(({ value }) => value))
    expect(values(capacityPerMonth)).toEqual(expect.arrayContaining([600, 52, 10]))
    expect(values(price)).toEqual(expect.arrayContaining([13_900, 47_000, 3_500_000]))
    const work = posts.find(({ basis, occupation }) => basis === 'per-unit' && occupation === '8211')!.count
    expect(values(work).length).toBeGreaterThanOrEqual(3)
  })
})

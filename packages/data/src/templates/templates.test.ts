import { employerPays, parseScenario, type Quantity, type Scenario, TemplateSchema } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { readBundledEmployment } from '../employment.ts'
import { examples } from '../examples.ts'
import { names } from '../names.ts'
import { chosenClaim, parameter } from '../parameters.ts'
import { occupationPay } from '../staffing-wages.ts'
import { readBundledTables } from '../tables.ts'
import { chosenNumber } from './chosen-number.ts'
import { placedTemplate } from './placed-template.ts'
import { payLevels, templatePlaces } from './template-places.ts'
import { templatesIn } from './template-words.ts'
import { templates } from './templates.ts'

type Claimed = Exclude<Quantity, number>

const chosen = (path: string) => chosenClaim(parameter(path)!).value as number
const known = names('en')
const tables = readBundledTables().tables
const tableOf = (economy: string) => tables.find((table) => table.economy === economy)!
const all = templates().map((template) => [template.id, template] as const)
const phasesOf = ({ phases, counterfactual }: Scenario) => [...phases, ...(counterfactual?.scenario.phases ?? [])]

/** Every quantity of a scenario that has claims, with where it stands. */
function quantities(value: unknown, path = ''): [string, Claimed][] {
  if (value === null || typeof value !== 'object') return []
  if ('chosen' in value && 'claims' in value) return [[path, value as Claimed]]
  return Object.entries(value).flatMap(([key, inner]) => quantities(inner, `${path}/${key}`))
}

test('six kinds of projects', () => {
  expect(all.map(([id]) => id)).toEqual([
    'drone-assembly',
    'battery-pack-plant',
    'electric-vehicle-conversion',
    'wind-turbine-components',
    'shipyard-refit',
    'data-centre',
  ])
})

describe.each(all)('%s', (_, { scenario, host }) => {
  const lines = phasesOf(scenario).flatMap(({ spending }) => spending)
  const posts = phasesOf(scenario).flatMap(({ posts: own }) => own)

  test('invests, starts up and runs, at its own place alone, with products and occupations that are bundled', () => {
    expect(scenario.phases.map(({ id }) => id)).toEqual(['construction', 'start-up', 'operation'])
    for (const { product, buyer, origin, id } of lines) {
      expect(known.industries, product).toHaveProperty([product])
      expect(buyer, id).toBe(host)
      const shares = origin === 'default' ? [1] : Object.values(origin).map(chosenNumber)
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        id,
      ).toBeCloseTo(1, 12)
      for (const place of origin === 'default' ? [] : Object.keys(origin)) expect([host, ...Object.keys(known.economies)]).toContain(place)
    }
    for (const { occupation, place } of posts) {
      expect(occupation).toHaveLength(4)
      expect(known.occupations).toHaveProperty([occupation])
      expect(place).toBe(host)
    }
    expect(known.regions).toHaveProperty([host])
  })

  test('what is ours says so, with a reason, a range or a statistic beside it, and low confidence; what is public has its address', () => {
    for (const [path, { claims, range, chosen: id }] of quantities(scenario)) {
      const entered = claims.find((claim) => claim.id === id)!
      if (entered.said === 'default') {
        expect(entered.confidence, path).toBe('low')
        const planned = path.endsWith('/months') || path.includes('counterfactual')
        if (!planned) expect(range, path).toBeDefined()
      }
      for (const { said, note, source } of claims) {
        expect(note, path).toBeTruthy()
        if (said === 'press' || said === 'official-statistic') expect(source.address, path).toMatch(/^https?:\/\//)
      }
    }
  })

  test('wages are the pay of the occupation in France as the note works it out', () => {
    for (const { occupation, monthlyWage } of posts) {
      const claim = (monthlyWage as Claimed).claims.find(({ id }) => id === 'dares')!
      const [, overNet, growth] = /x ([\d.]+) gross over net .* x ([\d.]+) growth/.exec(claim.note!)!
      const net = occupationPay('FRA').of(occupation)!
      expect(claim.value, occupation).toBe(Math.round((net * Number(overNet) * Number(growth)) / 10) * 10)
    }
  })

  test('claims of a column of the table are that column at purchaser prices', () => {
    const margin = chosen('trade-margin.goods') + chosen('transport-margin.goods')
    const table = tableOf('FRA')
    const n = table.industries.length
    let checked = 0
    for (const { product, amount } of lines) {
      for (const { id, value } of typeof amount === 'number' ? [] : amount.claims) {
        if (!id.startsWith('column-fra-')) continue
        const j = table.industries.findIndex((code) => `column-fra-${code.toLowerCase().replaceAll('_', '-')}` === id)
        const i = table.industries.indexOf(product)
        const bought = table.industries.reduce((sum, _code, k) => sum + table.intermediate[k * n + j]!, 0)
        const taxes = table.productTaxes[j]! / (bought + table.productTaxes[j]! + table.otherImports[j]!)
        const purchaser = table.intermediate[i * n + j]! / table.output[j]! / (1 - taxes) / ('ABC'.includes(product[0]!) ? 1 - margin : 1)
        expect(Math.abs((value as number) / purchaser - 1), `${product}, ${id}`).toBeLessThan(0.006)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(10)
  })

  test('names people for every occupation that is not trained for, one to three courses at its own place, and the state as a payer', () => {
    const { pools = [], courses = [], funding } = scenario
    const ids = (funding?.payers ?? []).map(({ id }) => id)
    expect(funding?.instruments).toEqual([])
    expect(courses.length).toBeGreaterThan(0)
    expect(courses.length).toBeLessThanOrEqual(3)
    for (const { place, teaches, payers } of courses) {
      expect(place).toBe(host)
      for (const occupation of teaches) expect(posts.map((post) => post.occupation)).toContain(occupation)
      for (const payer of Object.keys(payers)) expect([...ids, employerPays]).toContain(payer)
      expect(Object.values(payers).map(chosenNumber)).toEqual([0.5, 0.5])
    }
    const there = pools.map(({ occupation }) => occupation)
    expect(new Set(pools.map(({ id }) => id)).size).toBe(pools.length)
    for (const { retrainable, occupation } of scenario.phases.at(-1)!.posts) if (!retrainable) expect(there).toContain(occupation)
    for (const { place, occupation } of pools) {
      expect(place).toBe(host)
      expect(known.occupations).toHaveProperty([occupation])
    }
  })

  test('leaves a surplus in full operation: 8 to 20 % of revenue, more where the building is nearly all there is', () => {
    const capacity = chosenNumber(scenario.product.capacityPerMonth)
    const operation = scenario.phases.at(-1)!
    const revenue = capacity * chosenNumber(scenario.product.price)
    const purchases = operation.spending.reduce((sum, { amount }) => sum + chosenNumber(amount), 0)
    const labour = operation.posts.reduce(
      (sum, { count, basis, monthlyWage }) =>
        sum + chosenNumber(count) * (basis === 'per-unit' ? capacity : 1) * chosenNumber(monthlyWage) * (1 + chosen('employers-rate.FRA')),
      0,
    )
    const surplus = 1 - purchases - labour / revenue
    const [low, high] = scenario.product.industry === 'J62_63' ? [0.3, 0.45] : [0.08, 0.2]
    expect(surplus).toBeGreaterThan(low)
    expect(surplus).toBeLessThan(high)
  })
})

describe('pay levels', () => {
  const { reference, economies } = payLevels()
  const employment = readBundledEmployment().economies

  test('are known where employment is, and are what the tables say: labour income of manufacturing by head, less contributions', () => {
    expect([reference, ...Object.keys(economies)].sort()).toEqual(Object.keys(employment).sort())
    const gross = (economy: string) => {
      const { industries, labourIncome } = tableOf(economy)
      let [income, persons] = [0, 0]
      industries.forEach((code, j) => {
        const heads = employment[economy]!.persons[j]
        if (!code.startsWith('C') || heads === null || heads === undefined) return
        income += labourIncome[j]!
        persons += heads
      })
      return income / persons / (1 + chosen(`employers-rate.${economy}`))
    }
    for (const [economy, level] of Object.entries(economies)) {
      const stated = level.claims.find(({ id }) => id === 'tables')?.value as number | undefined
      if (stated !== undefined) expect(Math.abs(gross(economy) / gross(reference) / stated - 1), economy).toBeLessThan(0.05)
      expect(stated === undefined, economy).toBe(economy === 'UKR')
    }
  })

  test('of Ukraine, where table and survey do not fit together, is the middle of the wages of the worked example', () => {
    const wages = (name: string, place: string) => {
      const { scenario } = examples().find((example) => example.name === name)!
      const own = scenario.phases.flatMap(({ posts }) => posts).filter((post) => post.place === place && !post.id.startsWith('french'))
      return new Map(own.map(({ occupation, monthlyWage }) => [occupation, chosenNumber(monthlyWage)]))
    }
    const there = wages('Build in France and ship', 'FR-PDL')
    const ratios = [...wages('Build in Ukraine', 'UA-46')].flatMap(([occupation, wage]) => {
      const other = there.get(occupation)
      return other === undefined ? [] : [wage / other]
    })
    const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!
    expect(chosenNumber(economies['UKR']!)).toBeCloseTo(middle, 1)
  })
})

describe('a template at a place', () => {
  test('is a whole scenario that names the place wherever the template names its own, and nothing else is moved', () => {
    for (const [id, { host, scenario }] of all) {
      for (const place of ['UA-46', 'POL', 'CHN', 'FR-BRE']) {
        if (!templatePlaces().includes(place)) continue
        const placed = parseScenario(placedTemplate(id, place, 'en'))
        expect(JSON.stringify(phasesOf(placed)).includes(`"${host}"`), `${id} at ${place}`).toBe(place === host)
        for (const { spending } of phasesOf(placed))
          for (const { origin } of spending)
            if (origin !== 'default')
              expect(Object.values(origin).reduce<number>((sum, share) => sum + chosenNumber(share), 0)).toBeCloseTo(1, 12)
        const money = ({ phases }: Scenario) => phases.flatMap(({ spending }) => spending.map(({ amount }) => amount))
        expect(money(placed)).toEqual(money(scenario))
      }
    }
  })

  test('pays the wages of the place, with those of the template beside them', () => {
    const wage = (scenario: Scenario) => scenario.phases.at(-1)!.posts.at(-1)!.monthlyWage as Claimed
    const [own, there] = [wage(templates()[0]!.scenario), wage(placedTemplate('drone-assembly', 'POL', 'en')!)]
    const level = chosenNumber(payLevels().economies['POL']!)
    expect(Math.abs(chosenNumber(there) - chosenNumber(own) * level)).toBeLessThanOrEqual(5)
    expect(there.claims.map(({ id }) => id)).toEqual(['pay-tables', 'dares'])
    expect(there.claims[0]!.note).toContain(`x ${level}, `)
    expect(wage(placedTemplate('drone-assembly', 'FR-BRE', 'en')!)).toEqual(own)
  })

  test('finds its people on the labour market of the place, where that is known; the template’s own number stands beside', () => {
    const joins = (place: string, id: string) =>
      placedTemplate('shipyard-refit', place, 'en')!.pools!.find((pool) => pool.id === id)!.joins[0]!.people as Claimed
    const welders = joins('FR-BRE', 'unemployed-7212')
    expect(welders.claims.map(({ id }) => id)).toEqual(['labour-market', 'default'])
    const [, employed, rate, share] = /^([\d.]+) thousand .*; ([\d.]+) of the labour force .*; ([\d.]+) of a thousand/.exec(
      welders.claims[0]!.note!,
    )!
    const reckoned = (Number(employed) * Number(rate) * Number(share)) / (1 - Number(rate))
    expect(Math.abs(chosenNumber(welders) / reckoned - 1)).toBeLessThan(0.03)
    expect(joins('UA-46', 'unemployed-7212')).not.toEqual(welders)
    expect(joins('POL', 'unemployed-7212').claims.map(({ id }) => id)).toEqual(['default'])
    expect(joins('FR-BRE', 'elsewhere-1321').claims.map(({ id }) => id)).toEqual(['default'])
  })

  test('has courses at the pay level of the place, and its state as the payer', () => {
    const { courses, funding } = placedTemplate('shipyard-refit', 'UA-46', 'en')!
    const own = placedTemplate('shipyard-refit', 'FR-BRE', 'en')!
    const level = chosenNumber(payLevels().economies['UKR']!)
    expect(funding!.payers.map(({ place }) => place)).toEqual(['UKR'])
    for (const [k, { price, place, stipend }] of courses!.entries()) {
      expect(place).toBe('UA-46')
      expect(Math.abs(chosenNumber(price) - chosenNumber(own.courses![k]!.price) * level)).toBeLessThanOrEqual(5)
      expect(Math.abs(chosenNumber(stipend) - chosenNumber(own.courses![k]!.stipend) * level)).toBeLessThanOrEqual(5)
    }
  })

  test('where pay is not known is refused with the places where it is; an unknown template is none', () => {
    expect(() => placedTemplate('data-centre', 'BRA', 'en')).toThrow('unknown-value at /place')
    expect(placedTemplate('castle', 'FRA', 'en')).toBeUndefined()
  })
})

test.each(['fr', 'uk'] as const)(
  'names, sentences and notes are in the language (%s); numbers and titles of sources are not touched',
  (language) => {
    const english = templatesIn('en')
    templatesIn(language).forEach((item, k) => {
      expect(TemplateSchema.parse(item)).toMatchObject({ id: english[k]!.id, size: english[k]!.size })
      for (const field of ['name', 'sentence', 'product'] as const) expect(item[field]).not.toBe(english[k]![field])
    })
    const numbersOf = (text: string) =>
      text
        .replaceAll(',', '.')
        .replace(/(?<=\d)[\s\u00a0](?=\d{3})/gu, '')
        .match(/\d[\d.]*\d|\d/g) ?? []
    for (const [id] of all) {
      const [own, original] = [placedTemplate(id, 'UA-46', language)!, placedTemplate(id, 'UA-46', 'en')!]
      expect(own.notes).not.toBe(original.notes)
      const there = quantities(original)
      quantities(own).forEach(([path, { claims, chosen: chosenHere, range }], k) => {
        const [otherPath, other] = there[k]!
        expect([path, chosenHere, range]).toEqual([otherPath, other.chosen, other.range])
        claims.forEach(({ note, value }, n) => {
          expect(value).toEqual(other.claims[n]!.value)
          expect(note, path).not.toBe(other.claims[n]!.note)
          expect(note, path).not.toMatch(language === 'fr' ? /['{}]|\s\s| [:;!?»%]|« / : /['{}]|\s\s/)
          expect(numbersOf(note!).sort(), `${path}: ${note}`).toEqual(
            numbersOf(other.claims[n]!.note!.replaceAll(/(?<=\d),(?=\d{3})/g, '')).sort(),
          )
        })
      })
    }
  },
)

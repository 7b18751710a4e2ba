import { type Parameter, ParameterSchema } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { names } from './names.ts'
import { chosenClaim, parameter, parameters } from './parameters.ts'
import { readBundledTables } from './tables.ts'

const value = (path: string): number => {
  const found = parameter(path)
  if (!found) throw new Error(`no parameter ${path}`)
  const { value: chosen } = chosenClaim(found)
  if (typeof chosen !== 'number') throw new Error(`${path} is a distribution`)
  return chosen
}

describe('the bundled parameters', () => {
  test.each(parameters().map((p) => [p.path, p] as const))('%s is a valid parameter', (_, given) => {
    const read = ParameterSchema.parse(given)
    const ids = read.claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const { value: chosen } = chosenClaim(read)
    if (read.range && typeof chosen === 'number') {
      expect(read.range[0]).toBeLessThan(read.range[1])
      expect(chosen).toBeGreaterThanOrEqual(read.range[0])
      expect(chosen).toBeLessThanOrEqual(read.range[1])
    }
  })

  test('each has a path and a stream of its own', () => {
    const all = parameters()
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
    expect(new Set(all.map(({ stream }) => stream)).size).toBe(all.length)
  })

  test('what was not re-read says so and is trusted little; what is a statistic says where it stands', () => {
    const claims = parameters().flatMap((p: Parameter) => p.claims.map((claim) => ({ path: p.path, ...claim })))
    const notReRead = claims.filter(({ note }) => note?.includes('not re-read'))
    expect(notReRead.length).toBeGreaterThan(50)
    expect(notReRead.filter(({ confidence }) => confidence === 'high')).toEqual([])
    expect(claims.filter(({ said, source }) => said === 'official-statistic' && !source.address)).toEqual([])
    expect(claims.filter(({ said, source }) => said === 'press' && !source.address)).toEqual([])
  })

  test('a code without a figure of its own takes the default', () => {
    expect(parameter('household-spending.UKR')?.path).toBe('household-spending.UKR')
    expect(parameter('household-spending.ESP')?.path).toBe('household-spending.default')
    expect(parameter('employment-factor.DEU')?.path).toBe('employment-factor.default')
    expect(parameter('no-such-parameter.UKR')).toBeUndefined()
  })

  test('every currency has an exchange rate of 2022 and a deflator for each price year, 1 in 2022', () => {
    const { currencies, priceYears } = names('en')
    expect(priceYears).toEqual([2019, 2026])
    for (const currency of currencies) {
      expect(value(`exchange-rate.${currency}.2022`)).toBeGreaterThan(0)
      expect(value(`deflator.${currency}.2022`)).toBe(1)
      for (let year = priceYears[0]; year <= priceYears[1]; year++) {
        expect(parameter(`deflator.${currency}.${year}`)?.path).toBe(`deflator.${currency}.${year}`)
      }
    }
  })

  test('the claim "labour cost" on employment in Ukraine follows from the table and the wages by section', () => {
    const table = readBundledTables().tables.find(({ economy }) => economy === 'UKR')!
    const wage = (industry: string) => {
      const section = 'BCDE'.includes(industry[0]!) ? 'B-E' : industry[0]!
      return value(`section-wage.UKR.${section}`) * value(`wage-deflation.UKR.${section}`)
    }
    const hryvnia = value('exchange-rate.UAH.2022') * 1e6
    const jobs = table.industries.reduce(
      (sum, industry, j) =>
        industry === 'T' ? sum : sum + (table.labourIncome[j]! * hryvnia) / (12 * wage(industry) * (1 + value('employers-rate.UKR'))),
      0,
    )
    const claim = parameter('employment-factor.UKR')!.claims.find(({ id }) => id === 'labour-cost')!
    expect(jobs / 16_578_300).toBeCloseTo(0.665, 3)
    expect(Math.abs(jobs / 16_578_300 - (claim.value as number))).toBeLessThan(0.006)
  })

  test('units per worker-year carry the claims 0.24 and 120', () => {
    const claims = parameter('units-per-worker-year.strike-drone')!.claims.map((claim) => claim.value)
    expect(claims).toEqual(expect.arrayContaining([0.24, 48, 120]))
  })
})

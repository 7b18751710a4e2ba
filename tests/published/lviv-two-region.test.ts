import { readFileSync } from 'node:fs'
import { readBundledEconomies, regionalEmployment } from '@shiftwork/data'
import { defaultDelta, linkEconomies, type OwnRestWorld, regionalEconomies, regionMultipliers, soldLocally } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'

type ByIndustry<T> = Readonly<Record<string, T>>

/** Independent implementation of the two-region block in numpy: Lviv oblast, employed persons by section 2019. */
const expected = JSON.parse(readFileSync(new URL('lviv-two-region.json', import.meta.url), 'utf8')) as {
  readonly delta: number
  readonly sizeShare: number
  readonly lambda: number
  readonly eta: number
  readonly industryShare: ByIndustry<number>
  readonly localShareOfFinalUse: ByIndustry<number>
  readonly shareOfRestBoughtFromRegion: ByIndustry<number>
  readonly typeI_ukraineTableAlone: ByIndustry<{ own: number; rest: number }>
  readonly 'typeII_ukraineTableAlone_householdSpending0.55': ByIndustry<{ own: number; rest: number }>
  readonly typeI_linked80: ByIndustry<OwnRestWorld>
}

const bundled = readBundledEconomies()
const industries = bundled.tables[0]!.industries
const lviv = regionalEmployment('UA-46')
const method = { method: 'FLQ', delta: defaultDelta, soldLocally: soldLocally(industries) } as const

function regional(economies: ReturnType<typeof readBundledEconomies>) {
  const { model } = regionalEconomies({ ...linkEconomies(economies), tables: economies.tables }, { UKR: [lviv] }, method)
  if (!model) throw new Error('Lviv oblast does not fit into Ukraine.')
  return model
}

function multipliersOf(model: ReturnType<typeof regional>) {
  return regionMultipliers(model, model.economies.indexOf('UA-46'), new Float64Array(model.economies.length).fill(0.55))
}

const byIndustry = (values: ArrayLike<number>) => Object.fromEntries(industries.map((code, i) => [code, values[i]!]))

function expectClose(found: ByIndustry<number>, wanted: ByIndustry<number>) {
  expect(Object.keys(found)).toEqual(Object.keys(wanted))
  for (const [code, value] of Object.entries(wanted)) expect(Math.abs(found[code]! - value), code).toBeLessThanOrEqual(1e-9)
}

describe("Ukraine's table alone", () => {
  const ukraine = bundled.tables.findIndex(({ economy }) => economy === 'UKR')
  const n = industries.length
  const model = regional({
    ...bundled,
    tables: [bundled.tables[ukraine]!],
    persons: bundled.persons.subarray(ukraine * n, (ukraine + 1) * n),
    gravity: { distance: new Float64Array(1), capability: bundled.gravity.capability.subarray(ukraine * n, (ukraine + 1) * n) },
  })
  const [parts] = model.parts
  const { rows, residual } = multipliersOf(model)

  test('size, λ and η', () => {
    expect(expected.delta).toBe(defaultDelta)
    expect(lviv.size).toBeCloseTo(expected.sizeShare, 12)
    expect(parts!.shares[0]!.lambda).toBeCloseTo(expected.lambda, 12)
    expect(parts!.balances[0]!.eta).toBeCloseTo(expected.eta, 12)
    expect(residual).toBeLessThanOrEqual(1e-12)
  })

  test('shares of industries, of final use, and of what the rest buys', () => {
    expectClose(byIndustry(lviv.industryShare), expected.industryShare)
    expectClose(byIndustry(parts!.balances[0]!.homeShareOfFinalUse), expected.localShareOfFinalUse)
    expectClose(byIndustry(parts!.balances[0]!.shareOfRest), expected.shareOfRestBoughtFromRegion)
  })

  test.each(['own', 'rest'] as const)('Type I and Type II, %s, every industry', (where) => {
    const of = (table: ByIndustry<{ own: number; rest: number }>) =>
      Object.fromEntries(Object.entries(table).map(([code, value]) => [code, value[where]]))
    expectClose(byIndustry(rows.map(({ typeI }) => typeI![where])), of(expected.typeI_ukraineTableAlone))
    expectClose(byIndustry(rows.map(({ typeII }) => typeII![where])), of(expected['typeII_ukraineTableAlone_householdSpending0.55']))
  })
})

test('linked to 79 other economies: own, rest and world of every industry', () => {
  const { rows, residual } = multipliersOf(regional(bundled))
  expect(residual).toBeLessThanOrEqual(1e-12)
  for (const where of ['own', 'rest', 'world'] as const) {
    const wanted = Object.fromEntries(Object.entries(expected.typeI_linked80).map(([code, value]) => [code, value[where]]))
    expectClose(byIndustry(rows.map(({ typeI }) => typeI![where])), wanted)
  }
})

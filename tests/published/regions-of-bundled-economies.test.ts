import { readBundledEconomies, regionalEmployment, regionsWithEmployment } from '@shiftwork/data'
import { type LinkedModel, linkEconomies, multipliers, regionalEconomies, regionMultipliers, soldLocally } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'

const bundled = readBundledEconomies()
const industries = bundled.tables[0]!.industries
const n = industries.length

/** One economy without partners. */
function alone(economy: string) {
  const at = bundled.tables.findIndex((table) => table.economy === economy)
  const own = (values: Float64Array) => values.slice(at * n, (at + 1) * n)
  const tables = [bundled.tables[at]!]
  const gravity = { distance: new Float64Array(1), capability: own(bundled.gravity.capability) }
  return { tables, linked: linkEconomies({ ...bundled, tables, persons: own(bundled.persons), gravity }) }
}

function regional({ tables, linked }: { tables: typeof bundled.tables; linked: LinkedModel }, codes: readonly string[], delta: number) {
  const regions = { [tables[0]!.economy]: codes.map(regionalEmployment) }
  const method = { method: 'FLQ', delta, soldLocally: soldLocally(industries) } as const
  const { model } = regionalEconomies({ ...linked, tables }, regions, method)
  if (model === null) throw new Error(`${codes.join(', ')} do not fit.`)
  return model
}

const spending = 0.55
const rowsOf = (model: ReturnType<typeof regional>, place = 0) =>
  regionMultipliers(model, place, new Float64Array(model.economies.length).fill(spending)).rows

describe.each(['UKR', 'FRA'])('every region of %s', (economy) => {
  const whole = alone(economy)
  const national = multipliers(whole.linked.model, 0, Float64Array.of(spending)).rows

  test('own + rest of every multiplier is the national one', () => {
    for (const code of regionsWithEmployment(economy)) {
      rowsOf(regional(whole, [code], 0.25)).forEach((row, j) => {
        for (const measure of [
          'typeI',
          'typeII',
          'valueAddedTypeI',
          'valueAddedTypeII',
          'labourIncomeTypeI',
          'labourIncomeTypeII',
        ] as const) {
          const sum = row[measure]!.own + row[measure]!.rest
          expect(Math.abs(sum - national[j]![measure]!.own), `${code} ${row.industry} ${measure}`).toBeLessThanOrEqual(1e-12)
        }
        for (const measure of ['jobsPerMillionTypeI', 'jobsPerMillionTypeII'] as const) {
          const found = row[measure]
          const wanted = national[j]![measure]?.own ?? null
          if (found === null || wanted === null) expect(found).toBe(wanted)
          else expect(Math.abs(found.own + found.rest - wanted)).toBeLessThanOrEqual(1e-12 * wanted)
        }
      })
    }
  })

  test('a higher δ never raises what a multiplier leaves in the region', () => {
    const deltas = [0, 0.1, 0.25, 0.4]
    for (const code of regionsWithEmployment(economy)) {
      const own = deltas.map((delta) => rowsOf(regional(whole, [code], delta)).map(({ typeI }) => typeI!.own))
      for (let d = 1; d < deltas.length; d++) {
        own[d]!.forEach((value, j) => {
          expect(value, `${code} ${industries[j]} at δ ${deltas[d]}`).toBeLessThanOrEqual(own[d - 1]![j]! + 1e-12)
        })
      }
    }
  })
})

test('two oblasts in one system: the sum is the national one, and each keeps nearly what it keeps alone', () => {
  const whole = alone('UKR')
  const national = multipliers(whole.linked.model, 0, Float64Array.of(spending)).rows
  const both = regional(whole, ['UA-46', 'UA-12'], 0.25)
  for (const [place, code] of ['UA-46', 'UA-12'].entries()) {
    const only = rowsOf(regional(whole, [code], 0.25))
    rowsOf(both, place).forEach((row, j) => {
      expect(Math.abs(row.typeII!.own + row.typeII!.rest - national[j]!.typeII!.own)).toBeLessThanOrEqual(1e-12)
      expect(Math.abs(row.typeII!.own / only[j]!.typeII!.own - 1)).toBeLessThanOrEqual(0.005)
    })
  }
})

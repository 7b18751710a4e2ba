import { ExposureSchema, type Scenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { fields } from '../locales/en/fields.ts'
import { riskQuantities } from './risk-quantities.ts'

const flood = ExposureSchema.parse({
  id: 'flood',
  kind: 'flood',
  place: 'FR-PDL',
  months: 24,
  strikes: { rate: 0.1, lag: 3 },
  mobilisation: { hazard: 0 },
  capital: { value: 5_000_000, insurers: { FRA: 0.6, GBR: 0.4 } },
  relocation: { month: 12, cost: 900_000 },
})
const scenario = { risk: { events: 'drawn', exposures: [flood] } } as unknown as Scenario

/** Paths of all numbers below a value, however deep. */
function numbersIn(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}/${key}`))
    : []
}

test('every number of a threat is listed once, with a name and a unit', () => {
  const listed = riskQuantities(scenario)
  expect(listed.map(({ path }) => path).sort()).toEqual(numbersIn(scenario.risk, '/risk').sort())
  for (const { field } of listed) {
    expect(fields.label).toHaveProperty(field)
    expect(fields.unit).toHaveProperty(field)
  }
})

test('a scenario without threats has no such numbers', () => {
  expect(riskQuantities({} as Scenario)).toEqual([])
})

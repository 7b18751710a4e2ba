import { expect, test } from 'vitest'
import { employmentVector, readBundledEmployment } from './employment.ts'
import { readBundledEconomies, readBundledTables } from './tables.ts'

const { money, tables } = readBundledTables()
const ukraine = tables.find(({ economy }) => economy === 'UKR')!
const at = (industry: string) => ukraine.industries.indexOf(industry)

test('80 economies of 50 industries, million USD of 2022', () => {
  expect(money).toEqual({ currency: 'USD', year: 2022, scale: 1_000_000 })
  expect(tables).toHaveLength(80)
  expect(tables.every(({ industries, intermediate }) => industries.length === 50 && intermediate.length === 2500)).toBe(true)
})

test('figures are those printed in the source table of Ukraine', () => {
  expect(ukraine.intermediate[at('A01') * 50 + at('A02')]).toBe(87.681)
  expect(ukraine.intermediate[at('A02') * 50 + at('C16')]).toBe(862.513)
  expect(ukraine.finalUses.HFCE[at('A01')]).toBe(7397.871)
  expect(ukraine.finalUses.IMPO[at('A01')]).toBe(-1441.476)
  expect(ukraine.finalUses.EXPO[at('A02')]).toBe(13.199)
  expect(ukraine.output[at('A01')]).toBe(39168.084)
  expect(ukraine.valueAdded[at('A01')]).toBe(12521.991)
  expect(ukraine.labourIncome[at('B05')]).toBe(332.277)
  expect(ukraine.productTaxes[at('A01')]).toBe(734.408)
  expect(ukraine.otherImports[at('A01')]).toBe(67.141)
})

test('employment: divisions add up, shared ones are split by output, missing is missing', () => {
  const { economies, industries } = readBundledEmployment()
  expect(Object.keys(economies)).toHaveLength(29)
  const persons = (economy: string, industry: string) => economies[economy]!.persons[industries.indexOf(industry)]!
  expect(persons('UKR', 'A01')).toBe(2_199_609)
  expect(persons('UKR', 'C24A')! + persons('UKR', 'C24B')!).toBeCloseTo(219_907, 6)
  expect(persons('UKR', 'C24A')! / persons('UKR', 'C24B')!).toBeCloseTo(ukraine.output[at('C24A')]! / ukraine.output[at('C24B')]!, 9)
  expect(persons('FRA', 'B05')).toBeNull()
  expect(economies['FRA']!.understated).toEqual(['C10T12'])
  expect(economies['GBR']!.unclassified).toBeGreaterThan(0)
})

test('an economy without employment data has unknown jobs, not zero', () => {
  expect([...employmentVector(['CHN'])].every(Number.isNaN)).toBe(true)
})

test('distances and export capabilities come with the tables', () => {
  const { gravity } = readBundledEconomies()
  const codes = tables.map(({ economy }) => economy)
  const km = gravity.distance[codes.indexOf('UKR') * 80 + codes.indexOf('FRA')]!
  expect(km).toBeGreaterThan(2000)
  expect(km).toBeLessThan(2050)
  expect(gravity.capability.length).toBe(4000)
  expect(gravity.capability.every((b) => b >= 0 && Number.isFinite(b))).toBe(true)
})

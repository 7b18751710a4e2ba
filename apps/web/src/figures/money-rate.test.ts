import type { Parameter } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { moneyRate } from './money-rate.ts'

const parameter = (path: string, value: number): Parameter => ({
  path,
  term: path,
  unit: '',
  stream: 1,
  chosen: 'literature',
  claims: [{ id: 'literature', value, said: 'literature', source: { title: 'A bank', date: '2022' }, confidence: 'low' }],
  section: '4.2',
})
const parameters = [
  parameter('exchange-rate.EUR.2022', 0.95),
  parameter('exchange-rate.UAH.2022', 32.3),
  parameter('deflator.EUR.2022', 1),
  parameter('deflator.EUR.2025', 1.1),
  parameter('deflator.UAH.2022', 1),
  parameter('deflator.UAH.2024', 1.3),
]
const known = { parameters, scenario: {} }
const euro = { currency: 'EUR', year: 2025 }

test('one euro of 2025 in hryvnias of 2024: deflated, exchanged in the year of the tables, brought to the other prices', () => {
  const rate = moneyRate(euro, { currency: 'UAH', year: 2024 }, known)
  expect(rate?.factor).toBeCloseTo((32.3 * 1.3) / (0.95 * 1.1), 12)
  expect(rate?.sources.map(({ path }) => path)).toEqual([
    'deflator.EUR.2025',
    'exchange-rate.EUR.2022',
    'exchange-rate.UAH.2022',
    'deflator.UAH.2024',
  ])
})

test('there and back again is one', () => {
  const hryvnia = { currency: 'UAH', year: 2024 }
  expect((moneyRate(euro, hryvnia, known)?.factor ?? 0) * (moneyRate(hryvnia, euro, known)?.factor ?? 0)).toBeCloseTo(1, 12)
})

test('in the same currency no exchange rate is needed', () => {
  const rate = moneyRate(euro, { currency: 'EUR', year: 2022 }, known)
  expect(rate?.factor).toBeCloseTo(1 / 1.1, 12)
  expect(rate?.sources).toHaveLength(2)
})

test('a rate that the scenario sets itself goes before that of the model', () => {
  const scenario = { parameters: { 'exchange-rate.UAH.2022': 40 } }
  expect(moneyRate(euro, { currency: 'UAH', year: 2022 }, { parameters, scenario })?.factor).toBeCloseTo(40 / (0.95 * 1.1), 12)
})

test('what is not known is not guessed', () => {
  expect(moneyRate(euro, { currency: 'JPY', year: 2022 }, known)).toBeNull()
  expect(moneyRate(euro, { currency: 'UAH', year: 2019 }, known)).toBeNull()
})

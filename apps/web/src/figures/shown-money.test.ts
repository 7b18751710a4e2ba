import type { Cut, Estimate, Scenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import type { MoneyRate } from './money-rate.ts'
import { shownMoney } from './shown-money.ts'

const rate: MoneyRate = { from: { currency: 'EUR', year: 2025 }, to: { currency: 'UAH', year: 2024 }, factor: 40, sources: [] }
const shown = shownMoney(rate)
const cut = (unit: string, axes: Cut['axes'], values: Cut['values'], stats: Cut['stats'] = ['mean']): Cut =>
  ({ name: 'made', measure: 'money', unit, axes, stats, values, draws: 16 }) as Cut

test('an account by payer, item and year: every amount and the unit', () => {
  const axes = [
    { name: 'payer', codes: ['a'] },
    { name: 'item', codes: ['grant', 'loan'] },
    { name: 'year', codes: ['2027', '2028'] },
  ]
  const converted = shown.cut(cut('million EUR, prices of 2025', axes, [1, 2, 3, null]))
  expect(converted.values).toEqual([40, 80, 120, null])
  expect(converted.unit).toBe('million UAH, prices of 2024')
})

test('posts and multiples beside money stay what they are', () => {
  const axes = [
    { name: 'payer', codes: ['a', 'b'] },
    { name: 'item', codes: ['outlay', 'net-posts', 'gains-per-outlay'] },
  ]
  const values = [1, 100, 3, 2, 200, 4]
  const unit = 'million EUR, prices of 2025, present value; a job costs EUR, prices of 2025; gains per outlay as multiples'
  const converted = shown.cut(cut(unit, axes, values))
  expect(converted.values).toEqual([40, 100, 3, 80, 200, 4])
  expect(converted.unit).not.toContain('EUR')
})

test('ranges go with their value, and the same cut is converted once', () => {
  const given = cut('EUR, prices of 2025', [{ name: 'item', codes: ['stipend', 'people'] }], [1, 2, 3, 7, 8, 9], ['mean', 'p10', 'p90'])
  expect(shown.cut(given).values).toEqual([40, 80, 120, 7, 8, 9])
  expect(shown.cut(given)).toBe(shown.cut(given))
})

test('a cut without the money of the scenario is left alone', () => {
  const posts = cut('posts', [{ name: 'item', codes: ['gross'] }], [5])
  expect(shown.cut(posts)).toBe(posts)
})

const estimate = {
  criteria: [
    { code: 'public-npv.life.all', unit: 'million EUR, prices of 2025' },
    { code: 'cost-per-post.steady.net', unit: 'EUR, prices of 2025, a post' },
    { code: 'value-added.life.total.UKR', unit: 'million USD of 2022, basic prices' },
    { code: 'posts.steady.net.UKR', unit: 'posts' },
  ],
  facts: { currency: { code: 'EUR', perTableUnit: 1_060_000, note: "EUR at the scenario's prices per 1000000 USD of 2022" } },
  cuts: [
    {
      name: 'criteria',
      axes: [
        {
          name: 'criterion',
          codes: ['public-npv.life.all', 'cost-per-post.steady.net', 'value-added.life.total.UKR', 'posts.steady.net.UKR'],
        },
      ],
      stats: ['mean', 'p10'],
      values: [1, 0.5, 1000, 900, 10, 9, 300, 200],
    },
  ],
} as unknown as Estimate

test('headline figures: money of the scenario, a cost per post, money of the tables; posts stay', () => {
  const converted = shown.estimate(estimate)
  expect(converted.criteria.map(({ unit }) => unit)).toEqual([
    'million UAH, prices of 2024',
    'UAH, prices of 2024, a post',
    'million UAH of 2024, basic prices',
    'posts',
  ])
  const values = converted.cuts[0]?.values ?? []
  expect(values.map((value) => Math.round(10 * (value ?? 0)) / 10)).toEqual([40, 20, 40_000, 36_000, 424, 381.6, 300, 200])
  expect(converted.facts.currency).toEqual({
    code: 'UAH',
    perTableUnit: 42_400_000,
    note: 'UAH at prices of 2024 per 1000000 USD of 2022',
  })
  expect(shown.draws(converted, 'public-npv.life.all', [1, 2])).toEqual([40, 80])
  expect(shown.draws(converted, 'posts.steady.net.UKR', [1, 2])).toEqual([1, 2])
})

test('without a choice everything is the very thing that came', () => {
  const own = shownMoney(null)
  expect(own.estimate(estimate)).toBe(estimate)
  expect(own.amount(5)).toBe(5)
  const scenario = { currency: 'EUR' } as Scenario
  expect(own.scenario(scenario)).toBe(scenario)
  expect(shown.scenario(scenario).currency).toBe('UAH')
})

import type { Estimate } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { averageYear } from './average-year.ts'

const estimate = (life: [string, string] | null): Estimate =>
  ({
    criteria: [{ code: 'job-years.life.total.UKR', kind: 'job-years', window: 'life', effect: 'total', place: 'UKR' }],
    facts: { windows: { life } },
    cuts: [
      {
        name: 'criteria',
        axes: [{ name: 'criterion', codes: ['job-years.life.total.UKR'] }],
        stats: ['mean', 'p10', 'p90'],
        values: [3000, 2400, 3600],
        draws: 1024,
      },
    ],
  }) as unknown as Estimate

test('an average year is the whole over its years, with its range', () =>
  expect(averageYear(estimate(['2027-01', '2036-12']), 'UKR')).toMatchObject({ value: 300, low: 240, high: 360, draws: 1024 }))

test('half a year counts as half a year', () =>
  expect(averageYear(estimate(['2027-07', '2029-12']), 'UKR')).toMatchObject({ value: 1200, low: 960, high: 1440 }))

test('a place of which nothing is known has no average year', () => {
  expect(averageYear(estimate(['2027-01', '2036-12']), 'FRA').value).toBeNull()
  expect(averageYear(estimate(null), 'UKR').value).toBeNull()
})

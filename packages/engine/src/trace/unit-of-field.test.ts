import { expect, test } from 'vitest'
import { unitOfField } from './unit-of-field.ts'

const scenario = {
  currency: 'EUR',
  phases: [
    {
      id: 'operation',
      spending: [
        { id: 'engines', basis: 'per-unit' },
        { id: 'power', basis: 'share-of-revenue' },
      ],
    },
  ],
} as unknown as Parameters<typeof unitOfField>[1]

test.each([
  ['phases/operation/spending/engines/amount', 'EUR, per-unit'],
  ['phases/operation/spending/power/amount', 'share of revenue'],
  ['phases/operation/spending/engines/origin/UKR', 'share'],
  ['phases/operation/from', 'months'],
  ['phases/operation/posts/welders/monthlyWage', 'EUR a month'],
  ['net/places/UA-46/leakage', 'share'],
  ['funding/discountRate', 'share a year'],
  ['funding/instruments/grant/amount', 'EUR'],
  ['funding/instruments/grant/condition/posts', 'posts'],
  ['funding/instruments/grant/months', 'months'],
  ['risk/war/capital/insurance', 'share a year'],
])('%s is in %s', (path, unit) => {
  expect(unitOfField(path, scenario)).toBe(unit)
})

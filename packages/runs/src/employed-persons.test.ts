import { expect, test } from 'vitest'
import { employedPersons } from './employed-persons.ts'

test('the latest printed total of a place, in persons', () => {
  const employed = employedPersons(['UKR', 'FRA', 'JPN'])
  expect(employed.get('UKR')).toBe(15_610_000)
  expect(employed.get('UA-46')).toBe(1_028_700)
  expect(employed.get('FR-PDL')).toBe(1_725_000)
  expect(employed.get('FRA')).toBeGreaterThan(25_000_000)
  expect(employed.has('JPN')).toBe(false)
})

import { expect, test } from 'vitest'
import { nearestCodes } from './nearest-codes.ts'

const regions = ['UA-05', 'UA-12', 'UA-14', 'UA-30', 'UA-46', 'UA-48', 'FR-PDL', 'FR-BRE', 'FR-NOR']

test('the few nearest codes of the same country come first', () => {
  expect(nearestCodes('UA-47', regions)).toEqual(['UA-46', 'UA-48', 'UA-05', 'UA-12', 'UA-14'])
  expect(nearestCodes('fr-pld', regions).slice(0, 3)).toEqual(['FR-PDL', 'FR-BRE', 'FR-NOR'])
})

test('where the country is not known either, the letters decide', () => {
  expect(nearestCodes('UKR-46', regions)[0]).toBe('UA-46')
  expect(nearestCodes('UKA', ['POL', 'UKR', 'FRA'])).toEqual(['UKR', 'FRA', 'POL'])
  expect(nearestCodes('X', [])).toEqual([])
})

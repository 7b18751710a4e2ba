import type { Names } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { foundOn } from './places-map.tsx'
import type { RankedItem } from './ranked-figures.tsx'

const names = { regions: { 'UA-46': { name: 'Lviv oblast', economy: 'UKR' } } } as unknown as Names
const item = (key: string, value: number | null, within = false): RankedItem => ({
  key,
  label: key,
  figure: { value, low: null, high: null } as RankedItem['figure'],
  within,
})
const items = [item('UKR', 3000), item('UA-46', 1300, true), item('UKR-rest', 1700, true), item('FRA', 120), item('DEU', null)]

test('the place with most is told with what all places on the map have together', () => {
  expect(foundOn(items, 'UKR', names)).toEqual({ label: 'UKR-rest', value: 1700, total: 3000 })
  expect(foundOn(items, 'world', names)).toEqual({ label: 'UKR', value: 3000, total: 3120 })
})

test('where nothing is known, nothing is found', () => {
  expect(foundOn(items, 'FRA', names)).toBeNull()
  expect(foundOn([item('UKR', 0)], 'world', names)).toBeNull()
})

import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { codesOf, figureAt, isInSomeDraws, statAt } from './cut-reader.ts'

const cut: Cut = {
  name: 'jobs-by-place',
  measure: 'jobs',
  kind: 'posts',
  unit: 'posts',
  axes: [
    { name: 'place', codes: ['UKR', 'FRA'] },
    { name: 'effect', codes: ['direct', 'total'] },
  ],
  stats: ['central', 'mean', 'p10', 'p90'],
  draws: 1024,
  values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, null, null, null, null],
}

test('values are row-major with the statistic last', () => {
  expect(statAt(cut, { place: 'UKR', effect: 'total' }, 'p10')).toBe(7)
  expect(statAt(cut, { place: 'FRA', effect: 'direct' }, 'central')).toBe(9)
})

test('a figure is the mean with p10 and p90', () => {
  expect(figureAt(cut, { place: 'UKR', effect: 'direct' })).toMatchObject({ value: 2, low: 3, high: 4, draws: 1024 })
})

test('a figure knows its address: codes in the order of the axes, central value; nothing outside the cut has one', () => {
  expect(figureAt(cut, { effect: 'direct', place: 'UKR' }).address).toBe('jobs-by-place/UKR/direct/central')
  expect(figureAt(cut, { place: 'POL', effect: 'direct' }).address).toBeNull()
})

test('what is not estimated, or not in the cut, is null and not zero', () => {
  expect(figureAt(cut, { place: 'FRA', effect: 'total' }).value).toBeNull()
  expect(figureAt(cut, { place: 'POL', effect: 'total' }).value).toBeNull()
  expect(figureAt(cut, { place: 'UKR' }).value).toBeNull()
})

test('without a mean, because some draw has no such figure, the central value does not stand in for it', () => {
  const some: Cut = { ...cut, values: [1, null, null, null, ...cut.values.slice(4)] }
  const cells = ['UKR', 'FRA'].flatMap((place) => ['direct', 'total'].map((effect) => isInSomeDraws(some, { place, effect })))
  expect(cells).toEqual([true, false, false, false])
  expect(figureAt(some, { place: 'UKR', effect: 'direct' }).value).toBeNull()
})

test('codes of an axis', () => {
  expect(codesOf(cut, 'place')).toEqual(['UKR', 'FRA'])
  expect(codesOf(cut, 'month')).toEqual([])
})

test('without draws the central value stands and there is no range', () => {
  const central: Cut = { ...cut, stats: ['central'], draws: 0, values: [1, 2, 3, 4] }
  expect(figureAt(central, { place: 'FRA', effect: 'direct' })).toMatchObject({ value: 3, low: null, high: null, draws: 0 })
})

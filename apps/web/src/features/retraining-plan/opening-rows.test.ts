import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { filledFrom, fullestMonth, openingRows, openingsOf, postMonths } from './opening-rows.ts'

const cut: Cut = {
  name: 'plan-openings',
  measure: 'jobs',
  kind: 'posts',
  unit: 'posts',
  axes: [
    { name: 'opening', codes: ['8211:UA-46', '4321:FR-PDL'] },
    { name: 'item', codes: ['posts', 'filled', 'unfilled', 'waiting'] },
    { name: 'month', codes: ['2027-01', '2027-02', '2027-03'] },
  ],
  stats: ['central'],
  draws: 0,
  values: [10, 20, 20, 4.5, 12.4, 20, 5.5, 7.6, 0, 0, 0, 0, 0, 3, 3, 0, 3, 3, 0, 0, 0, 0, 0, 0],
}
const all = openingsOf(cut)

test('supply and gap as displayed add up to demand; the largest gap comes first; who wants nobody is left out', () => {
  expect(openingRows(cut, '2027-02').map(({ occupation, place, shown }) => [occupation, place, shown])).toEqual([
    ['8211', 'UA-46', { posts: 20, filled: 12, unfilled: 8 }],
    ['4321', 'FR-PDL', { posts: 3, filled: 3, unfilled: 0 }],
  ])
  expect(openingRows(cut, '2027-01').map(({ occupation }) => occupation)).toEqual(['8211'])
})

test('the fullest month, post-months, and when next to nothing is open any more', () => {
  expect(fullestMonth(cut, all)).toBe('2027-02')
  expect(postMonths(cut, all, 'unfilled')).toBeCloseTo(13.1, 12)
  expect(filledFrom(cut, all, 0.01)).toBe('2027-03')
  expect(filledFrom(cut, all, 0.5)).toBe('2027-02')
})

test('where posts stay open to the end there is no such month', () => {
  const open: Cut = { ...cut, values: cut.values.map((value, k) => (k === 8 ? 1 : value)) }
  expect(filledFrom(open, all, 0.01)).toBeUndefined()
})

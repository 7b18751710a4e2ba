import { type Cut, ladderSteps } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { ladderRows } from './net-ladder.ts'

const means = [3031.6, -303.3, -682.1, 0, -11.4, -649.2, 0, 0]
const values = [...means, means.reduce((s, v) => s + v, 0)]
const cut: Cut = {
  name: 'net-posts',
  measure: 'jobs',
  kind: 'posts',
  unit: 'posts',
  axes: [
    { name: 'place', codes: ['UKR'] },
    { name: 'effect', codes: ['total'] },
    { name: 'step', codes: [...ladderSteps] },
  ],
  stats: ['mean'],
  draws: 64,
  values,
}

test('gross and the steps as displayed add up to net as displayed', () => {
  const rows = ladderRows(cut, { place: 'UKR', effect: 'total' })
  expect(rows.map((r) => r.step)).toEqual(ladderSteps)
  const net = rows.at(-1)?.shown
  expect(rows.slice(0, -1).reduce((sum, r) => sum + (r.shown ?? 0), 0)).toBe(net)
  expect(net).toBe(1390)
  expect(rows[0]?.shown).toBe(3030)
})

test('a place that is not in the cut has nothing estimated, and no zeros', () => {
  expect(ladderRows(cut, { place: 'FRA', effect: 'total' }).every((r) => r.shown === null)).toBe(true)
})

test('a small gross beside a large loss is not rounded away: it stands within its own range', () => {
  const small = { ...cut, values: [14.2, 0, 0, 0, 0, 0, 0, -4930.4, -4916.2] }
  const rows = ladderRows(small, { place: 'UKR', effect: 'total' })
  expect([rows[0]?.shown, rows.at(-1)?.shown]).toEqual([14, -4916])
})

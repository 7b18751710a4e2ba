import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { outputRows } from '../../figures/output-rows.ts'
import { takenOf, threatRows } from './threat-rows.ts'

const months = { name: 'month', codes: ['2027-01', '2027-02', '2027-03'] }
const output: Cut = {
  name: 'risk-output',
  measure: 'units',
  unit: 'units',
  axes: [{ name: 'item', codes: ['planned', 'staffed', 'delivered'] }, months],
  stats: ['mean'],
  draws: 8,
  values: [0, 10, 30, 0, 10, 30, 0, 9, 21],
}
const availability: Cut = {
  name: 'risk-availability',
  measure: 'availability',
  unit: 'share of planned output',
  axes: [{ name: 'exposure', codes: ['flood', 'war', 'all'] }, months],
  stats: ['mean'],
  draws: 8,
  values: [0.2, 1, 0.95, 0.9, 0.9, 0.75, 0.18, 0.9, 0.7125],
}

test('months weigh by what is planned in them; a month without output tells nothing; all together stand last', () => {
  const rows = threatRows(availability, outputRows(output), [])
  expect(rows.map(({ id }) => id)).toEqual(['war', 'flood', 'all'])
  expect(rows[0]?.share).toBeCloseTo((10 * 0.1 + 30 * 0.25) / 40, 12)
  expect(rows[1]?.share).toBeCloseTo((30 * 0.05) / 40, 12)
  expect(rows.map(({ worst }) => worst?.month)).toEqual(['2027-03', '2027-03', '2027-03'])
})

test('a threat that takes nothing has no worst month', () => {
  const calm = { ...availability, values: availability.values.map(() => 1) }
  expect(threatRows(calm, outputRows(output), []).map(({ share, worst }) => [share, worst])).toEqual(Array(3).fill([0, undefined]))
})

test('the range of what is taken is that of what is left, turned round', () => {
  const left = { value: 0.75, low: 0.5, high: 1, draws: 8, address: null }
  expect(takenOf(left)).toMatchObject({ value: 0.25, low: 0, high: 0.5 })
  expect(takenOf({ ...left, low: null, high: null })).toMatchObject({ low: null, high: null })
})

import type { PlantContribution } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { rangeOf, sizeOf } from './range-of.ts'

const effects = (jobs: number | null) => {
  const totals = { output: 5, valueAdded: 2, labourIncome: 1, jobs }
  const byPlace = { own: totals, rest: null, world: totals }
  return { direct: byPlace, indirect: byPlace, induced: byPlace, total: byPlace }
}
const answer = (low: number | null, high: number | null) =>
  ({ ranges: { draws: 256, seed: 0, drawn: [], p10: effects(low), p90: effects(high) } }) as unknown as PlantContribution
const none = { low: null, high: null }

test('a range is that of its figure; what does not stray or is not counted has none', () => {
  expect(rangeOf(answer(-30, -20), 'total', 'own', 'jobs')).toEqual({ low: -30, high: -20 })
  expect(rangeOf(answer(-30, -20), 'total', 'own', 'output')).toEqual(none)
  expect(rangeOf(answer(null, null), 'total', 'own', 'jobs')).toEqual(none)
  expect(rangeOf(answer(1, 2), 'total', 'rest', 'jobs')).toEqual(none)
  expect(rangeOf({ ranges: null } as unknown as PlantContribution, 'total', 'own', 'jobs')).toEqual(none)
})

test('a loss is told without its sign, the smaller end first', () => {
  expect(sizeOf({ low: -30, high: -20 })).toEqual({ low: 20, high: 30 })
  expect(sizeOf({ low: 20, high: 30 })).toEqual({ low: 20, high: 30 })
  expect(sizeOf(none)).toEqual(none)
})

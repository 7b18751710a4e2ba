import { expect, test } from 'vitest'
import type { PlanMove, PlanProblem } from './problem.ts'
import { spareColumns } from './spare-columns.ts'
import type { PlanVariables } from './variables.ts'

/** Moves to openings at distances, each with two columns of starts. */
function spareOf(moves: readonly { readonly opening: number; readonly distance: number }[]): number[] {
  const problem = { openings: [{}, {}], moves: moves as readonly PlanMove[] } as unknown as PlanProblem
  const starts = moves.map((_, j) => ({ first: 2 * j, steps: [0, 1] }))
  return [...spareColumns(problem, { starts } as unknown as PlanVariables)]
}

test('the starts of all but the six nearest moves of each opening are spare, of moves equally near those that come last', () => {
  const near = [0.1, 0.5, 0.2, 0.9, 0.3, 0.4, 0.3, 0.9].map((distance) => ({ opening: 0, distance }))
  expect(spareOf(near)).toEqual([6, 7, 14, 15])
  expect(spareOf([...near, { opening: 1, distance: 2 }])).toEqual([6, 7, 14, 15])
})

test('of few moves none is spare', () => {
  expect(spareOf([1, 2, 3, 4, 5, 6].map((distance) => ({ opening: 1, distance })))).toEqual([])
})

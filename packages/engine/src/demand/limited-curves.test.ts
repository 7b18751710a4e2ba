import { expect, test } from 'vitest'
import { setLimitedCurves } from './limited-curves.ts'
import type { Project, Shape } from './project.ts'

const months = 3
const shapes: Shape[] = [
  { kind: 'profile', phase: 1, profile: 'even' },
  { kind: 'per-month', phase: 1 },
  { kind: 'per-unit', phase: 1 },
  { kind: 'share-of-revenue', phase: 1 },
  { kind: 'posts-at-capacity', phase: 1, from: 0 },
  { kind: 'posts-per-unit', phase: 1, from: 0 },
  { kind: 'premium', phase: 1, exposure: 0 },
  { kind: 'per-month', phase: 0 },
  { kind: 'posts-at-capacity', phase: 0, from: 0 },
]
const project = { shapes, phases: [{ producing: false }, { producing: true }], months } as unknown as Project
const plan = new Float64Array((shapes.length + 1) * months).fill(1)

function limited(limits: Parameters<typeof setLimitedCurves>[2]): number[][] {
  const out = new Float64Array(plan.length)
  setLimitedCurves(project, plan, limits, out)
  return Array.from({ length: shapes.length + 1 }, (_, s) => [...out.subarray(s * months, (s + 1) * months)])
}

test('each kind of curve follows what it hangs on', () => {
  const output = Float64Array.of(0.5, 0, 1)
  const open = Float64Array.of(0.7, 0.7, 1)
  const posts = Float64Array.of(0.9, 0.9, 1)
  expect(limited({ output, open, posts })).toEqual([
    [1, 1, 1],
    [0.7, 0, 1],
    [0.5, 0, 1],
    [0.5, 0, 1],
    [0.9, 0.9, 1],
    [0.9, 0.9, 1],
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
    [0.5, 0, 1],
  ])
})

test('people who are missing are missing post by post, at the building site too; what is bought by the month goes on', () => {
  const filled = new Float64Array(shapes.length * months).fill(1)
  filled.set([0.2, 0.4, 0.6], 5 * months)
  filled.set([0.8, 1, 1], 8 * months)
  const rows = limited({ output: Float64Array.of(0.2, 0.4, 0.6), filled })
  expect(rows[1]).toEqual([1, 1, 1])
  expect(rows[4]).toEqual([1, 1, 1])
  expect(rows[5]).toEqual([0.2, 0.4, 0.6])
  expect(rows[8]).toEqual([0.8, 1, 1])
  expect(rows[9]).toEqual([0.2, 0.4, 0.6])
})

test('where nothing is missing every curve keeps its bits', () => {
  const whole = new Float64Array(months).fill(1)
  for (const row of limited({ output: whole, open: whole, posts: whole })) expect(row).toEqual([1, 1, 1])
})

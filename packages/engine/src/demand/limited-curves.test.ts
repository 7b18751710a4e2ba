import { expect, test } from 'vitest'
import { curveRows } from './curve-rows.ts'
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
const rows = () =>
  curveRows(
    Int32Array.from({ length: shapes.length + 1 }, (_, s) => s),
    months,
  )
const plan = rows()
plan.curves.fill(1)
plan.end.fill(months)

const rowsOf = (curves: Float64Array) => shapes.concat(shapes[0]!).map((_, s) => [...curves.subarray(s * months, (s + 1) * months)])

function limited(limits: Parameters<typeof setLimitedCurves>[2]): number[][] {
  const out = rows()
  setLimitedCurves(project, plan, limits, out)
  return rowsOf(out.curves)
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

test('only rows that may have changed are filled again, between the first and last months of the plan', () => {
  const filled = new Float64Array(shapes.length * months).fill(0.5)
  const supply = { output: Float64Array.of(1, 1, 0.5), filled }
  const out = rows()
  setLimitedCurves(project, plan, supply, out)
  const next = { ...plan, curves: plan.curves.map((value) => value * 2), changed: new Uint8Array(shapes.length + 1) }
  next.changed[4] = 1
  next.curves[4 * months] = 0
  setLimitedCurves(project, next, supply, out)
  expect(rowsOf(out.curves)[4]).toEqual([0, 1, 1])
  expect(rowsOf(out.curves)[5]).toEqual([0.5, 0.5, 0.5])
  expect([...out.changed]).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
  expect([...out.from, ...out.end]).toEqual([...plan.from, ...plan.end])
})

test('limits that are drawn are laid on anew in each draw', () => {
  const out = rows()
  const half = new Float64Array(months).fill(0.5)
  const still = { ...plan, changed: new Uint8Array(shapes.length + 1) }
  const whole = new Float64Array(months).fill(1)
  setLimitedCurves(project, plan, { output: half, open: half, posts: half }, out)
  setLimitedCurves(project, still, { output: whole, open: whole, posts: whole }, out)
  for (const row of rowsOf(out.curves)) expect(row).toEqual([1, 1, 1])
})

test('where only some months of posts are wanted, those of all posts are filled, changed or not, and everything else is whole', () => {
  const out = rows()
  out.curves.fill(Number.NaN)
  const filled = new Float64Array(shapes.length * months).fill(0.5)
  setLimitedCurves(project, plan, { output: Float64Array.of(1, 1, 0.5), filled }, out, { from: 0, end: 1 })
  const still = { ...plan, changed: new Uint8Array(shapes.length + 1) }
  setLimitedCurves(project, still, { output: Float64Array.of(1, 1, 0.5), filled }, out, { from: 1, end: 2 })
  for (const s of [4, 5, 8]) expect(rowsOf(out.curves)[s]).toEqual([0.5, 0.5, Number.NaN])
  expect(rowsOf(out.curves)[2]).toEqual([1, 1, 0.5])
  expect(rowsOf(out.curves)[6]).toEqual([1, 1, 1])
})

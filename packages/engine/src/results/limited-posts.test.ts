import { expect, test } from 'vitest'
import { curveRows, setChanged } from '../demand/curve-rows.ts'
import { setLimitedCurves } from '../demand/limited-curves.ts'
import type { Project, Shape } from '../demand/project.ts'
import type { ProjectRun } from './draw.ts'
import { limitedPosts, setPostSums } from './limited-posts.ts'
import { columnCount, sumColumns, wantedColumns } from './window-sums.ts'
import { windowWeights } from './window-weights.ts'

const months = 24
const post = (phase: number): Shape => ({ kind: 'posts-at-capacity', phase, from: 0 })
const shapes: Shape[] = [post(0), post(1), post(1), { kind: 'per-unit', phase: 1 }, post(1), post(1), post(1), post(1)]
const phases = [{ producing: false }, { producing: true }]
const project = { start: '2026-01', months, shapes, phases } as unknown as Project
const planned = Int32Array.of(0, 1, 1, 3, 1, 1, 1, 1, 8)
const limited = Int32Array.of(0, 1, 2, 3, 4, 5, 2, 7, 8)
const numbers = (length: number, of: (k: number) => number) => Float64Array.from({ length }, (_, k) => of(k))

test('rows are put together by their planned curve, rows that are the same as another are left out, and the last is repeated', () => {
  const { all, ofPlant } = limitedPosts(project, planned, limited)
  expect([...all.rows]).toEqual([0, 0, 0, 0, 1, 2, 4, 5, 7, 7, 7, 7])
  expect([...all.planned]).toEqual([0, 1, 1])
  expect([...ofPlant.rows]).toEqual([1, 2, 4, 5, 7, 7, 7, 7])
  expect([...ofPlant.planned]).toEqual([1, 1])
})

test('sums straight from the plan are, to the bit, those of the curves under limits', () => {
  const { windows, rows, filled } = setting()
  const staffed = curveRows(limited, months)
  const left = curveRows(limited, months)
  const kept = numbers(months, (t) => (t % 5 === 0 ? 0.3 : 1))
  const whole = new Float64Array(months).fill(1)
  setLimitedCurves(project, rows, { output: whole, filled }, staffed)
  setLimitedCurves(project, staffed, { output: whole, open: whole, posts: kept }, left)
  const out = empty(windows.years.length)
  setPostSums(limitedPosts(project, planned, limited).ofPlant, rows as ProjectRun, { filled, kept }, false, windows, out)
  for (const s of [1, 2, 4, 5, 7]) {
    windows.years.forEach(({ first, end }, y) => {
      expect(out.yearSums[s * 2 + y]).toBe(
        left.curves.subarray(s * months + first, s * months + end).reduce((sum, value) => sum + value, 0),
      )
    })
    for (const column of [sumColumns.money, sumColumns.jobs, sumColumns.steadyMean, sumColumns.steadySupplierPosts]) {
      let sum = 0
      for (let t = 0; t < months; t++) sum += left.curves[s * months + t]! * windows.weights[column * months + t]!
      expect(out.sums[s * columnCount + column]).toBe(sum)
    }
  }
  expect(out.yearSums[0]).toBeNaN()
  expect(out.sums[1 * columnCount + sumColumns.money + 1]).toBeNaN()
})

test('under limits that stay, sums over years stay where the plan does', () => {
  const { windows, rows, filled } = setting()
  rows.changed[1] = 0
  const out = empty(windows.years.length)
  const kept = new Float64Array(months).fill(1)
  setPostSums(limitedPosts(project, planned, limited).all, rows as ProjectRun, { filled, kept }, true, windows, out)
  expect(out.yearSums[0]).toBeGreaterThan(0)
  expect(out.yearSums[1 * 2]).toBeNaN()
})

function setting() {
  const rows = curveRows(planned, months)
  const row = (s: number) => (s === 0 ? 0 : 1)
  rows.curves.set(numbers(rows.curves.length, (k) => Math.sin((k % months) + row(Math.floor(k / months))) ** 2))
  for (let s = 0; s < planned.length; s++) setChanged(rows, s, months)
  const windows = windowWeights({ start: '2026-01', months, phases: [] })
  windows.weights.set(numbers(columnCount * months, (k) => Math.cos(k) ** 2))
  windows.end.fill(months)
  return { windows, rows, filled: numbers(shapes.length * months, (k) => Math.abs(Math.sin(3 * k))) }
}

function empty(years: number) {
  return {
    columns: wantedColumns(['construction', 'life']),
    sums: new Float64Array(planned.length * columnCount).fill(Number.NaN),
    yearSums: new Float64Array(planned.length * years).fill(Number.NaN),
  }
}

import { expect, test } from 'vitest'
import { curveRows } from './curve-rows.ts'
import { phaseMonths } from './phase-months.ts'
import { production } from './production.ts'
import type { Project, Shape } from './project.ts'
import { curveMakings, setCurves, setShapes } from './shape-months.ts'

const months = 24
const shapes: Shape[] = [
  { kind: 'profile', phase: 0, profile: 'front' },
  { kind: 'posts-at-capacity', phase: 0, from: 0, opening: 'a' },
  { kind: 'posts-at-capacity', phase: 0, from: 0, opening: 'b' },
  { kind: 'per-month', phase: 0 },
  { kind: 'posts-at-capacity', phase: 1, from: 1 },
  { kind: 'per-unit', phase: 1 },
  { kind: 'premium', phase: 1, exposure: 0 },
]
const project = {
  shapes,
  months,
  phases: [{ producing: false }, { producing: true }],
  product: { price: 2, capacity: 3 },
  risk: { exposures: [{ from: 4, months: 5, relocation: null }] },
} as unknown as Project

/** Delays of posts, price, capacity, and when the threat is there. */
type Values = readonly [number, number, number, number, number, number]
const when = phaseMonths(project)
const made = production(months)

function setPlan(construction: number, capacity: number): void {
  when.end[0] = construction
  when.first[1] = construction
  when.end[1] = months
  when.producingEnd.set(when.end)
  made.planned.fill(0).fill(0.5, construction)
  made.made.fill(0).fill(0.5 * capacity, construction)
}

test('curves that are kept from the draw before are those that would be made', () => {
  const rows = curveRows(Int32Array.of(0, 1, 1, 3, 4, 5, 6, 7), months)
  const known = curveMakings(project)
  const whole = new Float64Array(shapes.length * months)
  const draws: [number, Values][] = [
    [6, [0, 0, 9, 50, 0, 12]],
    [6, [0, 0, 9, 60, 0, 12]],
    [6, [2, 1, 9, 60, 3, 12]],
    [8, [2, 1, 9, 60, 3, 12]],
    [4, [0, 0, 9, 40, 0, 24]],
  ]
  const changed = draws.map(([construction, given]) => {
    const values = Float64Array.from(given)
    setPlan(construction, values[3]!)
    setShapes(project, values, when, made, whole)
    setCurves(project, values, when, made, known, rows)
    expect([...rows.curves.subarray(0, whole.length)]).toEqual([...whole])
    expect([...rows.curves.subarray(whole.length)]).toEqual([...made.made])
    for (let s = 0; s < shapes.length; s++) {
      const curve = [...whole.subarray(s * months, (s + 1) * months)]
      expect(curve.slice(rows.from[s], rows.end[s]).filter((x) => x !== 0)).toEqual(curve.filter((x) => x !== 0))
    }
    return [...rows.changed].join('')
  })
  expect(changed).toEqual(['11111111', '00001101', '01101111', '11111111', '11111111'])
})

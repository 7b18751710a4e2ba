import { expect, test } from 'vitest'
import { labourPerUnit, learningExponent } from './learning.ts'
import { setProduction } from './production.ts'
import type { Project } from './project.ts'

/** A plant at full capacity from month 0 that learns at 80 %. */
const project = {
  months: 24,
  product: { capacity: 0, halfCapacityMonth: 1, rampMonths: 2, learningRate: 3 },
  phases: [{ producing: true, kind: 'operation' }],
  settings: { shortInterruption: 4, learningFloor: 5, learningCeiling: 6 },
  shapes: [{ kind: 'posts-per-unit', phase: 0, from: 4 }],
} as unknown as Project
const values = Float64Array.of(10, 2, 2, 0.8, 0, 0.1, 10)
const when = { first: Int32Array.of(0), end: Int32Array.of(24), producingEnd: Int32Array.of(24) }
const made = (filled: Float64Array | null) => {
  const out = { start: -1, planned: new Float64Array(24), made: new Float64Array(24), labour: new Float64Array(24) }
  setProduction(project, values, when, out, filled)
  return out
}

test('half the people make half the units, and what was not made teaches nothing: labour a unit stays higher', () => {
  const [all, half] = [made(null), made(new Float64Array(24).fill(0.5))]
  half.made.forEach((units, t) => {
    expect(units).toBeCloseTo(all.made[t]! / 2, 12)
  })
  // With half of Q, labour is higher by the factor of one doubling.
  expect(half.labour[20]! / all.labour[20]!).toBeCloseTo(1 / 0.8, 9)
  expect(labourPerUnit(2, 1, learningExponent(0.8), { floor: 0, ceiling: 10 })).toBeCloseTo(0.8, 12)
})

test('with everybody in post nothing changes, to the bit', () => {
  expect(made(new Float64Array(24).fill(1))).toEqual(made(null))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowOf } from './occupation-profiles.ts'
import { similarity, skillScale, standardisedSkills } from './similarity.ts'

test('by hand: three occupations and two elements', () => {
  const importance = Float64Array.from([1, 1, 1, 1, 1, 1])
  const level = Float64Array.from([0.2, 0.5, 0.4, 0.5, 0.6, 0.5])
  const scale = skillScale(importance, level, [0, 1, 2], 2)
  expect(scale.mean[0]).toBeCloseTo(0.4, 12)
  expect(scale.deviation[0]).toBeCloseTo(Math.sqrt(0.08 / 3), 12)
  const z = standardisedSkills(importance, level, scale)
  expect(z[0]).toBeCloseTo(-0.2 / Math.sqrt(0.08 / 3), 12)
  expect([z[1], z[3], z[5]]).toEqual([0, 0, 0])
  expect(similarity(rowOf(z, 0, 2), rowOf(z, 2, 2))).toBeCloseTo(-1, 12)
  expect(similarity(rowOf(z, 0, 2), new Float64Array(2))).toBe(0)
})

test('the same in both directions, between −1 and 1, 1 with itself', () => {
  const vector = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 5, maxLength: 5 }).map((x) => Float64Array.from(x))
  fc.assert(
    fc.property(vector, vector, (a, b) => {
      const both = similarity(a, b)
      const norm = a.reduce((sum, x) => sum + x * x, 0)
      return both === similarity(b, a) && both >= -1 && both <= 1 && (norm < 1e-12 || Math.abs(similarity(a, a) - 1) <= 1e-12)
    }),
    { seed: 11 },
  )
})

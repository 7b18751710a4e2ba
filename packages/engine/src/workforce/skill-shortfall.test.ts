import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neighbourDistance, type SkillVector, skillShortfall, skillsToTrain } from './skill-shortfall.ts'

const elements = 6
const unit = fc.double({ min: 0, max: 1, noNaN: true })
const vector: fc.Arbitrary<SkillVector> = fc
  .tuple(fc.array(unit, { minLength: elements, maxLength: elements }), fc.array(unit, { minLength: elements, maxLength: elements }))
  .map(([importance, level]) => ({ importance: Float64Array.from(importance), level: Float64Array.from(level) }))
const of = (importance: number[], level: number[]): SkillVector => ({
  importance: Float64Array.from(importance),
  level: Float64Array.from(level),
})

test('by hand: two elements, the origin lacks 0.2 of the first and has more of the second', () => {
  const origin = of([0.5, 0.5], [0.4, 0.9])
  const target = of([1, 0.5], [0.6, 0.4])
  expect(skillShortfall(origin, target)).toBeCloseTo((1 * 0.2) / (1 * 0.6 + 0.5 * 0.4), 12)
  expect(skillShortfall(target, origin)).toBeCloseTo((0.5 * 0.5) / (0.5 * 0.4 + 0.5 * 0.9), 12)
  expect(neighbourDistance(0.25, 0.5)).toBe(0.375)
})

describe('laws', () => {
  test('an occupation to itself has shortfall 0 and nothing to train', () => {
    fc.assert(
      fc.property(vector, (own) => skillShortfall(own, own) === 0 && skillsToTrain(own, own).length === 0),
      { seed: 8 },
    )
  })

  test('shortfall lies in [0, 1], and the sizes of the skills to train sum to it, largest first', () => {
    fc.assert(
      fc.property(vector, vector, (origin, target) => {
        const shortfall = skillShortfall(origin, target)
        const sizes = skillsToTrain(origin, target).map(({ size }) => size)
        const sum = sizes.reduce((total, size) => total + size, 0)
        return (
          shortfall >= 0 &&
          shortfall <= 1 + 1e-12 &&
          Math.abs(sum - shortfall) <= 1e-9 &&
          sizes.every((size, k) => k === 0 || size <= sizes[k - 1]!)
        )
      }),
      { seed: 9 },
    )
  })

  test('who learns more lacks less', () => {
    fc.assert(
      fc.property(vector, vector, fc.nat(elements - 1), unit, (origin, target, element, more) => {
        const taught = { ...origin, level: origin.level.map((level, k) => (k === element ? Math.min(1, level + more) : level)) }
        return skillShortfall(taught, target) <= skillShortfall(origin, target) + 1e-12
      }),
      { seed: 10 },
    )
  })

  test('a target that asks for nothing lacks nothing', () => {
    expect(skillShortfall(of([0, 1], [1, 1]), of([1, 1], [0, 0]))).toBe(0)
  })
})

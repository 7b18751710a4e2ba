import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shapleyValues } from './shapley-values.ts'

test("the glove game of Shapley's kind: one left glove, two right ones: (2/3, 1/6, 1/6)", () => {
  const worth = (coalition: number) => (coalition & 1 && coalition & 6 ? 1 : 0)
  const parts = shapleyValues(
    3,
    Array.from({ length: 8 }, (_, coalition) => Float64Array.of(worth(coalition))),
  )
  expect(parts[0]![0]).toBeCloseTo(2 / 3, 12)
  expect(parts[1]![0]).toBeCloseTo(1 / 6, 12)
  expect(parts[2]![0]).toBeCloseTo(1 / 6, 12)
})

test('parts sum to the difference, a group without effect has none, and groups that act alike have alike parts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 64, maxLength: 64 }),
      (groups, numbers) => {
        const values = numbers.slice(0, 2 ** groups).map((value) => Float64Array.of(value))
        const parts = shapleyValues(groups, values)
        const sum = parts.reduce((whole, part) => whole + part[0]!, 0)
        expect(Math.abs(sum - (values.at(-1)![0]! - values[0]![0]!))).toBeLessThanOrEqual(1e-9 * 1e6)
      },
    ),
    { seed: 7 },
  )
  const idle = shapleyValues(
    2,
    [0, 0, 3, 3].map((value) => Float64Array.of(value)),
  )
  expect([idle[0]![0], idle[1]![0]]).toEqual([0, 3])
})

test('more than ten groups are refused', () => {
  expect(() => shapleyValues(11, [])).toThrow(RangeError)
})

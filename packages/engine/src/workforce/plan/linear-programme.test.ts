import { expect, test } from 'vitest'
import { objectiveOf, programmeBuilder } from './linear-programme.ts'

test('entries stand column by column; zeros are left out, entries of one place are added up', () => {
  const build = programmeBuilder()
  const first = build.columns(3, 0, Number.POSITIVE_INFINITY)
  build.setBounds(first + 1, 0, 4)
  const [a, b] = [build.row(1, 1), build.row(-5, 7)]
  build.entry(b, first + 2, 3)
  build.entry(a, first, 2)
  build.entry(a, first + 2, 1)
  build.entry(b, first + 1, 0)
  build.entry(a, first, 0.5)
  const { starts, indices, values, upper, rowLower, rowUpper } = build.build()
  expect([...starts]).toEqual([0, 1, 1, 3])
  expect([...indices]).toEqual([a, b, a])
  expect([...values]).toEqual([2.5, 3, 1])
  expect([...upper]).toEqual([Number.POSITIVE_INFINITY, 4, Number.POSITIVE_INFINITY])
  expect([...rowLower, ...rowUpper]).toEqual([1, -5, 1, 7])
  expect(objectiveOf(Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6))).toBe(32)
})

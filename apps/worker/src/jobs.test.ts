import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, jobsOf, priorityOf } from './jobs.ts'

test('up to 16,384 draws a run is one job, more are jobs of 4,096', () => {
  expect(jobsOf('r', blocksOf(16_384))).toEqual([{ run: 'r', from: 0, to: 64 }])
  expect(jobsOf('r', blocksOf(262_144))).toHaveLength(64)
  expect(jobsOf('r', blocksOf(16_385)).at(-1)).toEqual({ run: 'r', from: 64, to: 65 })
})

test('a run without draws has one job of one empty block', () => {
  expect(blocksOf(0)).toBe(1)
  expect(jobsOf('r', blocksOf(0))).toEqual([{ run: 'r', from: 0, to: 1 }])
})

test('the jobs of a run hold each of its blocks once, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_048_576 }), (draws) => {
      const blocks = jobsOf('r', blocksOf(draws)).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
      return blocks.length === blocksOf(draws) && blocks.every((block, i) => block === i)
    }),
    { seed: 7 },
  )
})

test('runs of one job go ahead of the next job of a long one', () => {
  expect(priorityOf(blocksOf(1_024))).toBeGreaterThan(priorityOf(blocksOf(262_144)))
})

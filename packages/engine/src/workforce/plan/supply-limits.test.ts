import { expect, test } from 'vitest'
import type { Project, Shape } from '../../demand/project.ts'
import { supplyLimits } from './supply-limits.ts'

const shapes: Shape[] = [
  { kind: 'per-unit', phase: 0 },
  { kind: 'posts-at-capacity', phase: 0, from: 0, opening: '8211:UA-46' },
  { kind: 'posts-at-capacity', phase: 0, from: 0, opening: '2144:UA-46' },
]
const opening = { occupation: '8211', place: 'UA-46', posts: [0, 40, 50], filled: [0, 30, 50] }

test('posts of an opening are filled to n / D in every month of a step; other shapes and openings that nobody asked for are whole', () => {
  const limits = supplyLimits(
    { shapes, months: 5 } as unknown as Project,
    {
      monthsPerStep: 2,
      openings: [opening],
      output: { share: [1, 0.75, 1] },
    } as unknown as Parameters<typeof supplyLimits>[1],
  )
  expect([...limits.output]).toEqual([1, 1, 0.75, 0.75, 1])
  expect([...limits.filled.subarray(0, 5)]).toEqual([1, 1, 1, 1, 1])
  expect([...limits.filled.subarray(5, 10)]).toEqual([1, 1, 0.75, 0.75, 1])
  expect([...limits.filled.subarray(10)]).toEqual([1, 1, 1, 1, 1])
})

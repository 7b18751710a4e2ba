import { expect, test } from 'vitest'
import { stepOf } from './map-scale.ts'

test.each([
  [null, 'none'],
  [-3000, 'none'],
  [0.4, 'none'],
  [0.5, 0],
  [9.9, 0],
  [10, 1],
  [9_999, 3],
  [10_000, 4],
  [1e9, 4],
] as const)('%s is filled as %s', (value, fill) => expect(stepOf(value)).toBe(fill))

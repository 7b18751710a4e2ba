import { expect, test } from 'vitest'
import { shownParts } from './shown-parts.ts'

test('parts as shown add up to the whole as shown, in whole posts and in thousandths of millions', () => {
  const posts = shownParts([10.4, 10.4, -5.4], 'posts')
  expect(posts.parts.reduce((sum, part) => sum + part, 0)).toBe(posts.total)
  expect(posts.total).toBe(15)
  expect(shownParts([0.0124, 0.0124], 'million EUR, prices of 2025')).toEqual({ parts: [0.013, 0.012], total: 0.025 })
})

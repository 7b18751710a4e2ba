import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moneyLost } from './money-at-risk.ts'

describe('share of the public money that pays for posts that do not come', () => {
  test('400 posts told for 10 million, 100 come: three quarters, whatever one post costs', () => {
    expect(moneyLost({ outlay: 10, posts: 400 }, { outlay: 10, posts: 100 })).toBeCloseTo(0.75, 12)
  })

  test('money that a condition brings back is not lost: 6 of the 10 million stay with 100 of 400 posts', () => {
    expect(moneyLost({ outlay: 10, posts: 400 }, { outlay: 6, posts: 100 })).toBeCloseTo(1 - 100 / 6 / 40, 12)
    expect(moneyLost({ outlay: 10, posts: 400 }, { outlay: 2.5, posts: 100 })).toBeCloseTo(0, 12)
  })

  test('all of it where no post comes; none where more come than were told', () => {
    expect(moneyLost({ outlay: 10, posts: 400 }, { outlay: 10, posts: 0 })).toBe(1)
    expect(moneyLost({ outlay: 10, posts: 400 }, { outlay: 10, posts: -20 })).toBe(1)
    expect(moneyLost({ outlay: 10, posts: 400 }, { outlay: 10, posts: 500 })).toBe(0)
  })

  test('nothing paid, nothing told, or not known: no share', () => {
    expect(moneyLost({ outlay: 0, posts: 400 }, { outlay: 0, posts: 100 })).toBeNull()
    expect(moneyLost({ outlay: 10, posts: 0 }, { outlay: 10, posts: 0 })).toBeNull()
    expect(moneyLost({ outlay: 10, posts: 400 }, { outlay: 10, posts: Number.NaN })).toBeNull()
  })

  test('fewer posts never lose less; the share stays between 0 and 1', () => {
    const posts = fc.double({ min: 0, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(posts, posts, (a, b) => {
        const lost = (come: number) => moneyLost({ outlay: 10, posts: 400 }, { outlay: 8, posts: come })!
        expect(lost(Math.min(a, b))).toBeGreaterThanOrEqual(lost(Math.max(a, b)))
        expect(lost(a)).toBeGreaterThanOrEqual(0)
        expect(lost(a)).toBeLessThanOrEqual(1)
      }),
      { seed: 7 },
    )
  })
})

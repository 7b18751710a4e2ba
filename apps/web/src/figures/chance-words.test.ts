import { expect, test } from 'vitest'
import { naturalFrequency } from './chance-words.ts'

test.each([
  [0.5, 1, 2],
  [0.8, 4, 5],
  [0.809, 4, 5],
  [0.33, 1, 3],
  [0.25, 1, 4],
  [0.9, 9, 10],
  [0.855, 17, 20],
  [0.98, 49, 50],
])('%d of all outcomes is told as %d of %d', (share, times, of) => expect(naturalFrequency(share)).toEqual({ times, of }))

test('no chance is told farther than a hundredth from what it is', () => {
  for (let share = 0.01; share <= 0.99; share += 0.001) {
    const { times, of } = naturalFrequency(share)
    expect(Math.abs(times / of - share)).toBeLessThanOrEqual(0.01)
    expect(times).toBeGreaterThan(0)
    expect(times).toBeLessThan(of)
  }
})

import { expect, test } from 'vitest'
import { ringsOf, shorterPath, simplified } from './outline.ts'

test('moves are relative unless they are capitals; after z the pen is where the ring began', () => {
  expect(ringsOf('m 1,2 3,0 0,1e0 z m 10,10 1,0 0,1 z')).toEqual([
    [
      [1, 2],
      [4, 2],
      [4, 3],
    ],
    [
      [11, 12],
      [12, 12],
      [12, 13],
    ],
  ])
  expect(ringsOf('M5 5l1 0 0 1z')).toEqual([
    [
      [5, 5],
      [6, 5],
      [6, 6],
    ],
  ])
  expect(() => ringsOf('M0 0c1 1 2 2 3 3')).toThrow('"c"')
})

test('no point that is left out is farther from the line than the tolerance', () => {
  const line = Array.from({ length: 200 }, (_, k) => [k, Math.sin(k / 7) * 10] as const)
  const short = simplified(line, 0.5)
  expect(short.length).toBeLessThan(line.length / 3)
  for (const [x, y] of line) {
    const after = short.findIndex(([kept]) => kept >= x)
    const [b, a] = [short[after]!, short[Math.max(0, after - 1)]!]
    const onLine = b[0] === a[0] ? b[1] : a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
    expect(Math.abs(y - onLine)).toBeLessThan(0.9)
  }
})

test('small islands go, the largest ring stays however small it is', () => {
  expect(shorterPath('m 0,0 9,0 0,9 -9,0 z m 20,20 0.1,0 0,0.1 z', 0.1, 1)).toBe('M0 0L9 0L9 9L0 9Z')
  expect(shorterPath('m 20,20 0.2,0 0,0.2 z', 0.01, 1)).toMatch(/^M20 20L20.2 20L20.2 20.2Z$/)
})

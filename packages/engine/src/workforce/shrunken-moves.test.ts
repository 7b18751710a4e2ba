import { describe, expect, test } from 'vitest'
import { logGamma, shrinkageStrength, shrunkenMoveShare } from './shrunken-moves.ts'

test('ln Γ of whole numbers is the logarithm of the factorial, of one half that of √π', () => {
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11)
  expect(logGamma(1)).toBeCloseTo(0, 11)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 11)
})

describe('a share drawn towards what is usual', () => {
  test('nothing seen leaves the usual share, much seen leaves the seen one, and the shares of all targets sum to 1', () => {
    expect(shrunkenMoveShare(0, 0, 0.2, 50)).toBeCloseTo(0.2, 12)
    expect(shrunkenMoveShare(500_000, 1_000_000, 0.2, 50)).toBeCloseTo(0.5, 4)
    const usual = [0.5, 0.3, 0.2]
    const seen = [4, 0, 6]
    expect(usual.reduce((sum, share, k) => sum + shrunkenMoveShare(seen[k]!, 10, share, 50), 0)).toBeCloseTo(1, 12)
  })
})

describe('how much the usual share is worth', () => {
  const usual = [0.5, 0.5]
  test('origins that differ widely from what is usual: little', () => {
    const origins = [...Array(20).keys()].map((k) => ({ observed: k % 2 ? [40, 0] : [0, 40], usual }))
    expect(shrinkageStrength(origins)).toBeLessThan(1)
  })
  test('origins that are all as usual: as much as can be', () => {
    const origins = [...Array(20).keys()].map(() => ({ observed: [20, 20], usual }))
    expect(shrinkageStrength(origins)).toBeGreaterThan(10_000)
  })
  test('no other strength is likelier than the one found', () => {
    const origins = [
      { observed: [3, 1], usual },
      { observed: [0, 4], usual },
      { observed: [2, 2], usual },
    ]
    const found = shrinkageStrength(origins)
    const likelihood = (k: number) =>
      origins.reduce((product, { observed }) => {
        const rising = (start: number, count: number) => [...Array(count).keys()].reduce((value, i) => value * (start + i), 1)
        return (product * observed.reduce((value, count) => value * rising(k / 2, count), 1)) / rising(k, 4)
      }, 1)
    for (const other of [found * 0.9, found * 1.1, found * 0.5, found * 2]) expect(likelihood(found)).toBeGreaterThan(likelihood(other))
  })
})

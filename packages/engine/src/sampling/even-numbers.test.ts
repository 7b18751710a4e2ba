import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenNumberBounds, evenNumbers } from './even-numbers.ts'
import { streamOfParameter, streamOfPath } from './stream.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const streams = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }).map(streamOfPath),
  fc.constantFrom('product/price', 'product/capacityPerMonth').map(streamOfPath),
  fc.nat({ max: 900 }).map(streamOfParameter),
)

test('each power-of-two prefix is balanced: one draw in each equal part, whatever seed and stream', () => {
  fc.assert(
    fc.property(seeds, streams, fc.integer({ min: 1, max: 10 }), (seed, stream, m) => {
      const even = evenNumbers(seed, stream)
      const parts = new Set(Array.from({ length: 2 ** m }, (_, k) => Math.floor(even(k) * 2 ** m)))
      return parts.size === 2 ** m
    }),
    { seed: 11, numRuns: 300 },
  )
})

test('each aligned block of 256 draws is balanced by itself, so that blocks are alike', () => {
  fc.assert(
    fc.property(seeds, streams, fc.nat({ max: 4000 }), (seed, stream, block) => {
      const even = evenNumbers(seed, stream)
      return new Set(Array.from({ length: 256 }, (_, k) => Math.floor(even(block * 256 + k) * 256))).size === 256
    }),
    { seed: 12, numRuns: 200 },
  )
})

test('numbers lie inside the stated bounds, never at 0 or 1', () => {
  fc.assert(
    fc.property(seeds, streams, fc.nat({ max: 1_048_575 }), (seed, stream, k) => {
      const u = evenNumbers(seed, stream)(k)
      return u >= evenNumberBounds[0] && u <= evenNumberBounds[1] && u > 0 && u < 1
    }),
    { seed: 13 },
  )
})

test('streams are uncorrelated and no more discrepant than chance', () => {
  const count = 1024
  const all = ['product/price', 'phases/a/spending/b/amount', 'phases/a/spending/c/amount', 'phases/a/posts/d/count'].map(streamOfPath)
  const draws = [...all, streamOfParameter(3), streamOfParameter(307)].map((stream) => {
    const even = evenNumbers(1, stream)
    return Array.from({ length: count }, (_, k) => even(k) - 0.5)
  })
  for (let a = 0; a < draws.length; a++) {
    for (let b = 0; b < a; b++) {
      const correlation = (12 / count) * draws[a]!.reduce((sum, x, k) => sum + x * draws[b]![k]!, 0)
      expect(Math.abs(correlation), `${a} ${b}`).toBeLessThan(0.13)
    }
  }
})

test('the mean of a smooth function of several streams is closer than with plain draws', () => {
  const paths = ['a', 'b', 'c', 'd', 'e']
  const mean = (seed: number) => {
    const streams = paths.map((path) => evenNumbers(seed, streamOfPath(path)))
    let sum = 0
    for (let k = 0; k < 1024; k++) sum += streams.reduce((total, even) => total + even(k), 0)
    return sum / 1024
  }
  const errors = Array.from({ length: 32 }, (_, seed) => mean(seed) - paths.length / 2)
  const rms = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length)
  const plain = Math.sqrt(paths.length / 12 / 1024)
  expect(rms).toBeLessThan(plain / 100)
})

test('a stream depends on its path alone and seeds give other draws', () => {
  expect(streamOfPath('phases/x/posts/y/count')).toEqual(streamOfPath('phases/x/posts/y/count'))
  const [a, b] = [evenNumbers(1, streamOfPath('p')), evenNumbers(2, streamOfPath('p'))]
  expect(a(5)).not.toBe(b(5))
  expect(evenNumbers(1, streamOfPath('q'))(5)).not.toBe(a(5))
})

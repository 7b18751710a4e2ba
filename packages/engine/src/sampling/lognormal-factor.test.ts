import { expect, test } from 'vitest'
import { firstOfTwo, mixTwo, secondOfTwo } from './hash.ts'
import { factorOfWord, lognormalFactors } from './lognormal-factor.ts'
import { normalQuantile } from './normal-quantile.ts'

const sd = 0.2
const factors = lognormalFactors(sd)
const factor = (word: number) => factorOfWord(factors, 0, word)

test('is the exponential of the normal quantile: within 2e-4 of sd, at the outermost ends within a fifth of it', () => {
  const error = (word: number) => Math.abs(factor(word) / Math.exp(sd * normalQuantile((word + 0.5) / 2 ** 32)) - 1)
  for (let k = 0; k < 20_000; k++) {
    const word = mixTwo(7, k)
    const p = word / 2 ** 32
    expect(error(word)).toBeLessThan((p > 1e-5 && p < 1 - 1e-5 ? 2e-4 : 0.2) * sd)
  }
  for (const word of [0, 1, 5_000, 2 ** 32 - 5_000, 2 ** 32 - 1]) expect(error(word)).toBeLessThan(0.2 * sd)
})

test('rises with the word, across the borders of its parts too', () => {
  for (let part = 0; part < 4096; part++) {
    const first = part * 2 ** 20
    const around = [first - 1, first, first + 1, first + 2 ** 19].filter((word) => word >= 0).map(factor)
    expect(around).toEqual(around.toSorted((a, b) => a - b))
  }
})

test('mean and standard deviation of ln g over hashed words are those of the normal distribution', () => {
  const draws = 200_000
  let sum = 0
  let squares = 0
  for (let k = 0; k < draws; k++) {
    const z = Math.log(factor(mixTwo(11, k))) / sd
    sum += z
    squares += z * z
  }
  expect(Math.abs(sum / draws)).toBeLessThan(4 / Math.sqrt(draws))
  expect(Math.abs(squares / draws - 1)).toBeLessThan(4 * Math.sqrt(2 / draws))
})

test('a word has the same factor with and without its sign; mixed in two steps it is the same word', () => {
  for (let k = 0; k < 1000; k++) {
    const word = mixTwo(3, k)
    expect(factor(word | 0)).toBe(factor(word))
    expect(secondOfTwo(firstOfTwo(3), k) >>> 0).toBe(word)
  }
})

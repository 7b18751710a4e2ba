import fc from 'fast-check'
import { expect, test } from 'vitest'
import { profileShare } from './profile.ts'

test('front-loaded over 4 months: 7, 5, 3, 1 sixteenths', () => {
  expect([1, 2, 3, 4].map((k) => profileShare('front', k, 4) * 16)).toEqual([7, 5, 3, 1])
})

test('the S-curve over 2 months is symmetric and over 4 months slow, fast, fast, slow', () => {
  expect([1, 2].map((k) => profileShare('s-curve', k, 2))).toEqual([0.5, 0.5])
  expect([1, 2, 3, 4].map((k) => profileShare('s-curve', k, 4) * 32)).toEqual([5, 11, 11, 5])
})

test('own shares are taken as they are', () => {
  expect([1, 2, 3].map((k) => profileShare([0.2, 0.5, 0.3], k, 3))).toEqual([0.2, 0.5, 0.3])
})

test('every profile sums to 1 and is never negative', () => {
  fc.assert(
    fc.property(fc.constantFrom('even', 'front', 's-curve'), fc.integer({ min: 1, max: 600 }), (profile, months) => {
      const shares = Array.from({ length: months }, (_, k) => profileShare(profile as 'even', k + 1, months))
      return shares.every((share) => share >= 0) && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12
    }),
    { seed: 34 },
  )
})

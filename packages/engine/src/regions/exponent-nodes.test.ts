import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponentNodes } from './exponent-nodes.ts'
import { regionSizeFactor } from './location-quotients.ts'

const region = (size: number, ...industryShare: number[]) => ({ size, industryShare: Float64Array.from(industryShare) })
const two = [region(0.065, 0.065, 0.05), region(0.02, 0.02, 0.01)]

test('nodes rise from end to end, and each node lies at itself', () => {
  const { exponents, between } = exponentNodes(0.1, 0.4, two, 7)
  expect(exponents).toHaveLength(7)
  expect([exponents[0], exponents[6]]).toEqual([0.1, 0.4])
  for (let k = 1; k < 7; k++) expect(exponents[k]).toBeGreaterThan(exponents[k - 1]!)
  exponents.forEach((exponent, k) => {
    const { lower, share } = between(exponent)
    expect(lower + share).toBeCloseTo(k, 9)
  })
  expect(between(0)).toEqual({ lower: 0, share: 0 })
  expect(between(1)).toEqual({ lower: 5, share: 1 })
})

test('a local share is met exactly whatever δ, also where it reaches 1', () => {
  const factor = (exponent: number) => regionSizeFactor(0.065, exponent)
  // Specialised so that its share of its own purchases is held at 1 up to δ = 0.2: q / size = 1 / λ(0.2).
  const specialised = region(0.065, 0.065 / factor(0.2))
  const { exponents, between } = exponentNodes(0.1, 0.4, [specialised], 4)
  expect(exponents).toHaveLength(5)
  const share = (exponent: number) => Math.min(1, (factor(exponent) * specialised.industryShare[0]!) / 0.065)
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 0.4, noNaN: true }), (exponent) => {
      const { lower, share: way } = between(exponent)
      const met = (1 - way) * share(exponents[lower]!) + way * share(exponents[lower + 1]!)
      expect(met).toBeCloseTo(share(exponent), 12)
    }),
    { seed: 7 },
  )
})

test('a region as large as its economy has a scale too', () => {
  const { lower, share } = exponentNodes(0.1, 0.3, [region(1, 1)], 3).between(0.2)
  expect(lower + share).toBeCloseTo(1, 12)
})

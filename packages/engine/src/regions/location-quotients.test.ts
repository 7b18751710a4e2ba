import { expect, test } from 'vitest'
import { localShares, type quotientMethods, soldLocally } from './local-share.ts'
import { crossIndustryQuotient, regionSizeFactor, simpleLocationQuotients, specialisationFactor } from './location-quotients.ts'

test('size factor of Lviv oblast, 1,075.2 of 16,578.3 thousand: λ = 0.5487211920 at δ = 0.25', () => {
  expect(regionSizeFactor(1075.2 / 16578.3, 0.25)).toBeCloseTo(0.548721192, 10)
})

test('the size factor is 1 for the whole economy and for δ = 0, and falls with δ', () => {
  expect(regionSizeFactor(1, 0.3)).toBe(1)
  expect(regionSizeFactor(0.2, 0)).toBe(1)
  expect(regionSizeFactor(0.2, 0.3)).toBeLessThan(regionSizeFactor(0.2, 0.1))
})

test('quotients of a region with a tenth of all jobs', () => {
  const quotients = simpleLocationQuotients({ size: 0.1, industryShare: Float64Array.of(0.2, 0.05) })
  expect([...quotients]).toEqual([2, 0.5])
  expect(crossIndustryQuotient(0.2, 0.05)).toBe(4)
  expect(specialisationFactor(3)).toBeCloseTo(2, 14)
  expect(specialisationFactor(0.5)).toBe(1)
})

/** Three industries: twice, half and as much as the size says. */
const shares = { size: 0.1, industryShare: Float64Array.of(0.2, 0.05, 0.1) }
const lambda = regionSizeFactor(0.1, 0.25)
const of = (method: (typeof quotientMethods)[number]) => localShares(shares, { method, delta: 0.25, soldLocally: [false, false, true] })
const rows = (values: Float64Array) => [0, 1, 2].map((i) => [...values.subarray(3 * i, 3 * i + 3)])

test('local shares by the four methods, by hand', () => {
  expect(lambda).toBeCloseTo(0.609, 3)
  expect(rows(of('SLQ').intermediate)).toEqual([
    [1, 1, 1],
    [0.5, 0.5, 0.5],
    [1, 1, 1],
  ])
  expect(rows(of('CILQ').intermediate)).toEqual([
    [1, 1, 1],
    [0.25, 0.5, 0.5],
    [0.5, 1, 1],
  ])
  expect(rows(of('FLQ').intermediate)).toEqual([
    [1, 1, 1],
    [0.25 * lambda, 0.5 * lambda, 0.5 * lambda],
    [0.5 * lambda, 1, lambda],
  ])
  const buyer = specialisationFactor(2)
  expect(rows(of('AFLQ').intermediate)[1]).toEqual([0.25 * lambda * buyer, 0.5 * lambda, 0.5 * lambda])
})

test('final users buy locally sold products without the size factor; SLQ and CILQ have none', () => {
  expect([...of('FLQ').finalUse]).toEqual([1, 0.5 * lambda, 1])
  expect([...of('SLQ').finalUse]).toEqual([1, 0.5, 1])
  expect(of('CILQ').lambda).toBe(1)
})

test('a region without the buying industry buys for it as final users do', () => {
  const without = localShares(
    { size: 0.1, industryShare: Float64Array.of(0.05, 0) },
    { method: 'FLQ', delta: 0.25, soldLocally: [false, false] },
  )
  expect([...without.intermediate]).toEqual([0.5 * lambda, 0.5 * lambda, 0, 0])
})

test('sections are read from industry codes', () => {
  expect(soldLocally(['C302T309', 'F', 'H49', 'L', 'M'])).toEqual([false, true, false, true, false])
})

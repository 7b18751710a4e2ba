import { describe, expect, test } from 'vitest'
import { factorise, inverse } from '../linear-algebra/lu.ts'
import { linkages } from './linkages.ts'

/** Miller & Blair (2009), ch. 2: Z = [[150, 500], [200, 100]], x = (1000, 2000). */
const A = Float64Array.of(0.15, 0.25, 0.2, 0.05)
const x = Float64Array.of(1000, 2000)
const leontief = (a: Float64Array) =>
  inverse(
    factorise(
      a.map((value, k) => (k % 3 === 0 ? 1 : 0) - value),
      2,
    ),
  )
const [first, second] = linkages(A, leontief(A), x)

describe('Miller & Blair (2009), two sectors', () => {
  test('backward: column sums of A, and of L (1.518 and 1.452)', () => {
    expect(first!.directBackward).toBeCloseTo(0.35, 12)
    expect(second!.directBackward).toBeCloseTo(0.3, 12)
    expect(first!.backward).toBeCloseTo(1.518, 3)
    expect(second!.backward).toBeCloseTo(1.452, 3)
    expect(first!.backwardIndex).toBeCloseTo(1.518 / ((1.518 + 1.452) / 2), 3)
  })

  test('forward: B = [[.15, .50], [.10, .05]] and the row sums of its Ghosh inverse (ch. 12.1)', () => {
    expect(first!.directForward).toBeCloseTo(0.65, 12)
    expect(second!.directForward).toBeCloseTo(0.15, 12)
    const ghosh = leontief(Float64Array.of(0.15, 0.5, 0.1, 0.05))
    expect(first!.forward).toBeCloseTo(ghosh[0]! + ghosh[1]!, 12)
    expect(second!.forward).toBeCloseTo(ghosh[2]! + ghosh[3]!, 12)
  })

  test('extraction: what is lost when a sector and all its deliveries are gone, final demand for the other unchanged', () => {
    const finalDemand = [1000 - 150 - 500, 2000 - 200 - 100]
    const withoutFirst = finalDemand[1]! / (1 - 0.05)
    expect(first!.extractionLoss).toBeCloseTo((3000 - withoutFirst) / 3000, 12)
    const withoutSecond = finalDemand[0]! / (1 - 0.15)
    expect(second!.extractionLoss).toBeCloseTo((3000 - withoutSecond) / 3000, 12)
  })

  test('the sector above the mean in both directions is key', () => {
    expect(first!.key).toBe(true)
    expect(second!.key).toBe(false)
  })
})

test('an industry without output has no linkages and does not count in the means', () => {
  const found = linkages(Float64Array.of(0.15, 0, 0, 0), Float64Array.of(1 / 0.85, 0, 0, 1), Float64Array.of(10, 0))
  expect(found[1]).toBeNull()
  expect(found[0]!.backwardIndex).toBe(1)
  expect(found[0]!.backwardSpread).toBe(0)
})

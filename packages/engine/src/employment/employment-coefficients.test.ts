import { expect, test } from 'vitest'
import { employmentCoefficients } from './employment-coefficients.ts'

const industries = ['C25', 'T', 'B05']
const found = Float64Array.of(40, 900, Number.NaN)

test('heads are scaled by employment now, by the unclassified, and by productivity since the table', () => {
  const adjustment = { factor: 0.65, productivityGrowth: 0.01, yearsSinceTable: 5, unclassifiedShare: 0.1 }
  const [c25] = employmentCoefficients(found, industries, adjustment)
  expect(c25).toBeCloseTo((40 * 0.65 * 1.1) / 1.01 ** 5, 12)
})

test('households as employers and industries without a count have no coefficient, rather than zero', () => {
  const e = employmentCoefficients(found, industries, { factor: 1, productivityGrowth: 0, yearsSinceTable: 0, unclassifiedShare: 0 })
  expect([...e]).toEqual([40, Number.NaN, Number.NaN])
})

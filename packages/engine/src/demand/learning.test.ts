import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labourPerUnit as byExponent, type LearningBounds, learningExponent } from './learning.ts'

const labourPerUnit = (made: number, reference: number, rate: number, bounds: LearningBounds) =>
  byExponent(made, reference, learningExponent(rate), bounds)
const bounds = { floor: 0.5, ceiling: 3 }

test('exponents of the printed table: 70 % −0.515, 80 % −0.322, 85 % −0.234, 90 % −0.152, 95 % −0.074', () => {
  const printed = { 0.7: -0.515, 0.8: -0.322, 0.85: -0.234, 0.9: -0.152, 0.95: -0.074 }
  for (const [rate, exponent] of Object.entries(printed)) expect(learningExponent(Number(rate))).toBeCloseTo(exponent, 3)
})

test('each doubling of cumulative output takes labour per unit to the learning rate of before', () => {
  expect(labourPerUnit(200, 100, 0.85, bounds)).toBeCloseTo(0.85, 14)
  expect(labourPerUnit(400, 100, 0.85, bounds)).toBeCloseTo(0.85 * 0.85, 14)
  expect(labourPerUnit(50, 100, 0.85, bounds)).toBeCloseTo(1 / 0.85, 14)
  expect(labourPerUnit(100, 100, 0.85, bounds)).toBe(1)
})

test('labour per unit stays between floor and ceiling, and a rate of 1 learns nothing', () => {
  const units = fc.double({ min: 0, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(units, units, fc.double({ min: 0.501, max: 1, noNaN: true }), (made, reference, rate) => {
      const ratio = labourPerUnit(made, reference, rate, bounds)
      return ratio >= bounds.floor && ratio <= bounds.ceiling && labourPerUnit(made, reference, 1, bounds) === 1
    }),
    { seed: 33, numRuns: 1000 },
  )
})

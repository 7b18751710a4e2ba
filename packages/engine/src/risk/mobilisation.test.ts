import { expect, test } from 'vitest'
import { calledUp, isIn, mobilisationQuits } from './mobilisation.ts'
import type { ProjectExposure } from './project-risk.ts'

const ukraine = { code: 'UKR', economy: 3, part: false }
const lviv = { code: 'UA-46', economy: 3, part: true }
const kyiv = { code: 'UA-30', economy: 3, part: true }
const france = { code: 'FRA', economy: 5, part: false }

function exposure(place: typeof ukraine): ProjectExposure {
  return {
    id: 'war',
    kind: 'conflict',
    place,
    reach: 0,
    from: 4,
    months: 5,
    outputLoss: 0,
    strikes: null,
    mobilisation: { hazard: 1, liable: 2, reserved: 3 },
    capital: null,
    relocation: null,
  }
}

/** reach, hazard 2 % a month, liable 60 %, reserved 90 %, from month 2 for 10 months. */
const values = Float64Array.of(1, 0.02, 0.6, 0.9, 2, 10)

test('2 % a month of 60 % liable, nine tenths of them reserved, is 0.12 % a month', () => {
  expect(calledUp(0.02, 0.9, 0.6)).toBeCloseTo(0.0012, 15)
  expect(calledUp(0.02, 1, 0.6)).toBe(0)
})

test('counts in the threatened place and in the months of the threat alone', () => {
  const risk = { events: 'drawn' as const, exposures: [exposure(lviv)] }
  expect(mobilisationQuits(risk, values, lviv, 2)).toBeCloseTo(0.0012, 15)
  expect(mobilisationQuits(risk, values, lviv, 1)).toBe(0)
  expect(mobilisationQuits(risk, values, lviv, 12)).toBe(0)
  for (const place of [ukraine, kyiv, france]) expect(mobilisationQuits(risk, values, place, 5)).toBe(0)
  expect(mobilisationQuits(null, values, lviv, 5)).toBe(0)
})

test('an economy stands for all of its places', () => {
  expect([ukraine, lviv, kyiv].map((place) => isIn(place, ukraine))).toEqual([true, true, true])
  expect(isIn(france, ukraine)).toBe(false)
  const risk = { events: 'drawn' as const, exposures: [exposure(ukraine), exposure(lviv)] }
  expect(mobilisationQuits(risk, values, lviv, 5)).toBeCloseTo(0.0024, 15)
})

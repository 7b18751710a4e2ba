import type { Distribution, Quantity } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { assumptionOf } from './assumption.ts'
import { quantileOfClaims } from './source-conflict.ts'

const source = { title: 'A report', date: '2026' }
const claim = (id: string, value: number | Distribution) => ({
  id,
  value,
  said: 'analyst' as const,
  source,
  confidence: 'low' as const,
})
const quantity: Quantity = {
  chosen: 'middle',
  range: [18, 22],
  claims: [claim('high', { kind: 'uniform', min: 30, max: 40 }), claim('middle', 20), claim('low', 10)],
}
const at = { path: 'x', pointer: '/x', stream: { coordinate: null, key: 1 } }
const domain = { low: 0, high: 100 }

test('each claim counts alike, in the order of their values, and keeps its own distribution', () => {
  const quantile = quantileOfClaims(quantity, true)!
  expect([0.1, 0.3].map(quantile)).toEqual([10, 10])
  expect(quantile(0.5)).toBeCloseTo(20, 12)
  expect(quantile(1 / 3 + 1e-9)).toBeCloseTo(18, 3)
  expect(quantile(5 / 6)).toBeCloseTo(35, 12)
})

test('where distributions are not drawn each claim stands for its central value', () => {
  const quantile = quantileOfClaims(quantity, false)!
  expect([0.2, 0.5, 0.9].map(quantile)).toEqual([10, 20, 35])
})

test('one claim is in no conflict', () => {
  expect(quantileOfClaims(7, true)).toBeNull()
  expect(quantileOfClaims({ chosen: 'a', claims: [claim('a', 7)] }, true)).toBeNull()
})

test('the switches: claims, distributions, neither; the central value is the chosen one in all of them', () => {
  const made = (drawn: Parameters<typeof assumptionOf>[3]) => assumptionOf(at, quantity, domain, drawn).assumption
  expect(made({}).quantile!(0.99)).toBeLessThanOrEqual(22)
  expect(made({ parameters: false }).quantile).toBeNull()
  expect(made({ parameters: false, sources: true }).quantile!(0.99)).toBe(35)
  expect(made({ sources: true }).quantile!(0.999)).toBeGreaterThan(39)
  for (const drawn of [{}, { parameters: false }, { sources: true }]) expect(made(drawn).central).toBe(20)
})

test('a claim that has no meaning is refused, not cut off', () => {
  const faulty: Quantity = { chosen: 'good', claims: [claim('good', 20), claim('bad', 200)] }
  expect(assumptionOf(at, faulty, domain).findings).toEqual([])
  expect(assumptionOf(at, faulty, domain, { sources: true }).findings.map(({ code }) => code)).toEqual(['draws-outside-domain'])
})

import { expect, test } from 'vitest'
import type { ModelInputError } from './finding.ts'
import { parse } from './parse.ts'
import { QuantitySchema } from './quantity.ts'

function faultsOf(distribution: object): string[] {
  const claim = { id: 'a', value: distribution, said: 'own', source: { title: 'Made up' }, confidence: 'low' }
  try {
    parse(QuantitySchema, { chosen: 'a', claims: [claim] })
    return []
  } catch (error) {
    return (error as ModelInputError).findings.map(({ code, path }) => `${code} ${path}`)
  }
}
const at = '/claims/0/value'

test.each([
  ['min above max', { kind: 'uniform', min: 2, max: 1 }, [`distribution-min-above-max ${at}/min`]],
  ['nothing between min and max', { kind: 'beta', alpha: 2, beta: 2, min: 1, max: 1 }, [`distribution-min-above-max ${at}/min`]],
  ['a mode outside', { kind: 'pert', min: 1, mode: 4, max: 3 }, [`distribution-mode-outside ${at}/mode`]],
  ['a standard deviation of 0', { kind: 'normal', mean: 1, sd: 0 }, [`too-small ${at}/sd`]],
  ['a standard deviation below 0', { kind: 'lognormal', median: 1, sd: -0.1 }, [`too-small ${at}/sd`]],
  ['a median that is not above 0', { kind: 'lognormal', median: 0, sd: 1 }, [`too-small ${at}/median`]],
  ['beta parameters that are not above 0', { kind: 'beta', alpha: 0, beta: -1 }, [`too-small ${at}/alpha`, `too-small ${at}/beta`]],
  ['weights that do not sum to 1', { kind: 'discrete', values: [{ value: 1, weight: 0.4 }] }, [`weights-do-not-sum ${at}/values`]],
  ['a weight below 0', { kind: 'discrete', values: [-1, 2].map((weight) => ({ value: 1, weight })) }, [`too-small ${at}/values/0/weight`]],
])('a distribution without a meaning is refused with its place: %s', (_, distribution, faults) => {
  expect(faultsOf(distribution)).toEqual(faults)
})

test('distributions with a meaning are taken', () => {
  expect(faultsOf({ kind: 'beta', alpha: 2, beta: 3 })).toEqual([])
  expect(faultsOf({ kind: 'discrete', values: [0.25, 0.75].map((weight) => ({ value: weight, weight })) })).toEqual([])
})

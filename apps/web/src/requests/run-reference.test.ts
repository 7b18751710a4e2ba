import { expect, test } from 'vitest'
import { readReference, referenceText } from './run-reference.ts'

const run = '01a2054c-6e20-7795-9c09-317fb5cde18d'
const scenario = '01a2054c-849a-71b2-a094-5835b41d6742'

test.each([{ run }, { run, scenario, version: 12 }])('what is written is read again: %o', (reference) => {
  expect(readReference(referenceText(reference))).toEqual(reference)
})

test('a run of the scenario that asked for it is named by its id alone', () => {
  expect(referenceText({ run })).toBe(run)
})

test.each(['', 'nonsense', `${run}.x.1`, `${run}.${scenario}`, `${run}.${scenario}.0`, `${run}.${scenario}.1.2`])(
  '%s names no run',
  (text) => {
    expect(readReference(text)).toBeNull()
  },
)

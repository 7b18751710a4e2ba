import { finding } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { components as english } from '../locales/en/components.ts'
import { components as french } from '../locales/fr/components.ts'
import { components as ukrainian } from '../locales/uk/components.ts'
import { whatHappened } from './what-happened.ts'

test('a reason is told before a status; without one the status has a sentence in every language', () => {
  expect(whatHappened({ status: 503, findings: [finding('overloaded')] })).toBe('refused')
  const sentences = [undefined, 0, 400, 401, 403, 404, 413, 429, 500, 502, 503, 504].map((status) =>
    whatHappened(status === undefined ? {} : { status }),
  )
  expect(sentences).toEqual([
    'fault',
    'unreachable',
    'refusedAlone',
    'notAllowed',
    'notAllowed',
    'refusedAlone',
    'refusedAlone',
    'refusedAlone',
    'failed',
    'unreachable',
    'unreachable',
    'unreachable',
  ])
  for (const words of [english, french, ukrainian]) for (const key of sentences) expect(words[key].length).toBeGreaterThan(10)
})

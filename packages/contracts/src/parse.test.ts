import { describe, expect, test } from 'vitest'
import { findingText } from './english-findings.ts'
import { ModelInputError } from './finding.ts'
import { jsonPointer, parse, parseJson } from './parse.ts'
import { parseScenario } from './parse-scenario.ts'
import { QuantitySchema } from './quantity.ts'

const smallest = {
  format: 1,
  name: 'A workshop',
  model: 'bundled',
  start: '2027-01',
  months: 24,
  currency: 'EUR',
  priceYear: 2025,
  product: { name: 'cart', capacityPerMonth: 10, price: 1000, halfCapacityMonth: 3, rampMonths: 4, learningRate: 0.9 },
  phases: [],
}
const findingsOf = (value: unknown) => {
  try {
    parseScenario(value)
  } catch (error) {
    if (error instanceof ModelInputError) return error.findings
    throw error
  }
  return []
}

describe('parseScenario', () => {
  test('takes the smallest scenario and fills in defaults only where the format has them', () => {
    const phases = [
      {
        id: 'make',
        kind: 'operation',
        from: 0,
        months: 24,
        posts: [{ id: 'a', occupation: '8211', place: 'UA-46', count: 1, basis: 'at-capacity', monthlyWage: 900 }],
      },
    ]
    const post = parseScenario({ ...smallest, phases }).phases[0]!.posts[0]!
    expect(post).toMatchObject({ ftePerHead: 1, from: 0, retrainable: true })
  })
  test('names an unknown field by its pointer, wherever it stands', () => {
    expect(findingsOf({ ...smallest, product: { ...smallest.product, prise: 3 } })).toMatchObject([
      { code: 'unknown-field', path: '/product/prise', found: 'prise' },
    ])
  })
  test('says every fault at once', () => {
    const faults = findingsOf({ ...smallest, months: 'many', start: '2027-13', currency: 'euro' })
    expect(faults.map((f) => f.path).sort()).toEqual(['/currency', '/months', '/start'])
    expect(faults.find((f) => f.path === '/months')).toMatchObject({ code: 'wrong-type', found: '"many"', expected: 'number or object' })
  })
  test('an unknown format version is said alone, before anything else', () => {
    expect(findingsOf({ format: 2, whatever: true })).toMatchObject([
      { code: 'unknown-format-version', path: '/format', found: '2', expected: '1' },
    ])
  })
  test('every finding has a text that names what was found', () => {
    for (const f of findingsOf({ ...smallest, months: null, phases: [{ kind: 'x' }] }))
      expect(findingText(f).says).not.toMatch(/undefined|\{/)
  })
})

describe('quantities', () => {
  const claim = (id: string, value: unknown) => ({ id, value, said: 'press', source: { title: 't' }, confidence: 'low' })
  const faults = (value: unknown) => {
    try {
      parse(QuantitySchema, value)
      return []
    } catch (error) {
      return (error as ModelInputError).findings.map((f) => f.code)
    }
  }
  test('the chosen claim must be one of the claims', () =>
    expect(faults({ chosen: 'b', claims: [claim('a', 1)] })).toEqual(['chosen-claim-missing']))
  test('a range contains the chosen value', () =>
    expect(faults({ chosen: 'a', range: [2, 3], claims: [claim('a', 1)] })).toEqual(['range-excludes-chosen']))
  test('a distribution needs min below max', () =>
    expect(faults({ chosen: 'a', claims: [claim('a', { kind: 'uniform', min: 2, max: 1 })] })).toEqual(['distribution-min-above-max']))
  test('discrete weights sum to 1', () =>
    expect(faults({ chosen: 'a', claims: [claim('a', { kind: 'discrete', values: [{ value: 1, weight: 0.4 }] })] })).toEqual([
      'weights-do-not-sum',
    ]))
  test('an address is a web address, never a script', () =>
    expect(faults({ chosen: 'a', claims: [{ ...claim('a', 1), source: { title: 't', address: 'javascript:alert(1)' } }] })).toHaveLength(1))
  test('a number that is not finite is refused', () => expect(faults(Number.NaN)).toHaveLength(1))
})

test('parseJson names file, line and column', () => {
  expect(() => parseJson('{\n "a": 1,\n "b" 2}', 'x.json')).toThrow(ModelInputError)
  try {
    parseJson('{\n "a": 1,\n "b" 2}', 'x.json')
  } catch (error) {
    expect((error as ModelInputError).findings[0]!.path).toBe('x.json:3:6')
  }
})

test('parseJson refuses a key that would reach the prototype', () => {
  expect(() => parseJson('{"wages": {"__proto__": 5}}', 'x.json')).toThrow('forbidden-key at x.json:1:12')
  expect(() => parseJson('{"\\u005f_proto__": 5}', 'x.json')).toThrow('forbidden-key at x.json')
})

test('parseJson lets a key or a text be that only looks like it', () => {
  expect(parseJson('{"__proto__type": "__proto__"}', 'x.json')).toEqual({ __proto__type: '__proto__' })
})

test('a JSON pointer escapes ~ and / (RFC 6901)', () => expect(jsonPointer(['a/b', 0, 'm~n'])).toBe('/a~1b/0/m~0n'))

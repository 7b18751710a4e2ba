import { endpoints } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface Schema {
  [key: string]: unknown
  properties?: Record<string, Schema>
  required?: string[]
}
interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
}
interface Document {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

let api: TestApp
let described: Document
beforeAll(async () => {
  api = await openTestApp({ worker: false })
  described = (await api.call('GET', '/api/openapi.json')).json
})
afterAll(() => api.close())

const operations = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

/** Every value of an object tree under a key. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(inner, key)])
}

describe('the description', () => {
  test('is OpenAPI 3.1 of every endpoint of the table, and of nothing else', () => {
    expect(described.openapi).toBe('3.1.0')
    expect(described.info).toMatchObject({ title: 'Shiftwork', version: '1' })
    const expected = Object.entries(endpoints).map(
      ([name, { method, path }]) => `${name} ${method} /api/v1${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    )
    expect(
      operations()
        .map(({ path, method, operation }) => `${operation.operationId} ${method.toUpperCase()} ${path}`)
        .sort(),
    ).toEqual(expected.sort())
  })

  test('declares each path parameter once as required, describes each reply, and names problems', () => {
    for (const { path, operation } of operations()) {
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
      expect(inPath.map((parameter) => parameter.name).sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort())
      expect(inPath.every((parameter) => parameter.required === true)).toBe(true)
      for (const [status, reply] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/)
        expect(typeof reply.description).toBe('string')
        const isHealth = operation.operationId === 'ready'
        if (status >= '400' && !(isHealth && status === '503'))
          expect(Object.keys(reply.content ?? {})).toEqual(['application/problem+json'])
      }
    }
  })

  test('refers to nothing that is missing, and each of its schemas can be read back as one', () => {
    for (const ref of valuesOf(described, '$ref')) {
      const name = /^#\/components\/schemas\/(.+)$/.exec(String(ref))?.[1]
      expect(described.components.schemas).toHaveProperty([name!])
    }
    const defs = JSON.parse(JSON.stringify(described.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'))
    for (const name of Object.keys(defs)) expect(() => z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: defs })).not.toThrow()
    expect(Object.keys(defs)).toEqual(expect.arrayContaining(['Scenario', 'ScenarioInput', 'Run', 'Estimate', 'Problem']))
  })

  test('says what real replies are: a scenario and its problem fit the schemas that it gives', async () => {
    const defs = JSON.parse(JSON.stringify(described.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'))
    const fits = (name: string, value: unknown) => z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: defs }).safeParse(value).success
    const { json } = await api.call('POST', '/scenarios', { body: smallScenario('Described') })
    expect(fits('ScenarioResource', json)).toBe(true)
    expect(fits('ScenarioResource', { ...json, version: 'one' })).toBe(false)
    expect(fits('Problem', (await api.call('GET', '/scenarios/1')).json)).toBe(true)
  })

  test('has a page that loads nothing from elsewhere and runs no inline script', async () => {
    const page = await api.call('GET', '/api/docs/')
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    const loaded = [...page.text.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="([^"]+)"/g)].map((match) => match[1]!)
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.filter((address) => !address.startsWith('./') && !address.startsWith('/api/docs/'))).toEqual([])
    expect([...page.text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([])
    for (const address of loaded) expect((await api.call('GET', new URL(address, 'http://x/api/docs/').pathname)).status).toBe(200)
  })
})

/** Values that fit a schema, or nearly: what a program made from the description may send. */
function valuesFor(schema: Schema, depth = 0): fc.Arbitrary<Json> {
  const anything = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>
  if (depth > 6) return anything
  const ref = /schemas\/(.+)$/.exec(String(schema['$ref'] ?? ''))?.[1]
  if (ref) return valuesFor(described.components.schemas[ref]!, depth + 1)
  const union = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined
  if (union) return fc.oneof(...union.map((branch) => valuesFor(branch, depth + 1)), { arbitrary: anything, weight: 1 })
  if ('const' in schema) return fc.constant(schema['const'] as Json)
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as Json[]))
  const fitting: Record<string, () => fc.Arbitrary<Json>> = {
    string: () =>
      schema['pattern'] ? fc.oneof(fc.stringMatching(new RegExp(String(schema['pattern']))), fc.string()) : fc.string({ unit: 'binary' }),
    number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
    integer: () => fc.integer({ min: Number(schema['minimum'] ?? -2), max: Math.min(Number(schema['maximum'] ?? 1e9), 1e9) }),
    boolean: () => fc.boolean(),
    null: () => fc.constant(null),
    array: () =>
      schema['prefixItems']
        ? fc.tuple(...(schema['prefixItems'] as Schema[]).map((item) => valuesFor(item, depth + 1)))
        : fc.array(valuesFor((schema['items'] as Schema) ?? {}, depth + 1), { maxLength: 3 }),
    object: () => objectsFor(schema, depth),
  }
  const fit = fitting[String(schema['type'])]?.() ?? anything
  return fc.oneof({ arbitrary: fit, weight: 20 }, { arbitrary: anything, weight: 1 })
}

function objectsFor(schema: Schema, depth: number): fc.Arbitrary<Json> {
  const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, valuesFor(inner, depth + 1)]))
  return fc.record(fields, { requiredKeys: (schema.required ?? []).filter((name) => name in fields) }) as fc.Arbitrary<Json>
}

test('whatever is sent, every operation answers as described, never with an internal fault', { timeout: 120_000 }, async () => {
  const known = (await api.call('POST', '/scenarios', { body: smallScenario('Fuzz') })).json.id as string
  for (const { path, method, operation } of operations().filter(({ operation }) => operation.operationId !== 'runEvents')) {
    const parameters = operation.parameters ?? []
    const body = operation.requestBody?.content['application/json']?.schema
    const values = fc.record({
      given: fc.record(
        Object.fromEntries(
          parameters.map(({ name, schema }) => [name, name === 'id' ? fc.oneof(fc.constant(known), valuesFor(schema)) : valuesFor(schema)]),
        ),
      ),
      body: body ? valuesFor(body) : fc.constant(undefined),
    })
    await fc.assert(
      fc.asyncProperty(values, async ({ given, body: sent }) => {
        const of = (where: string) =>
          parameters.filter((parameter) => parameter.in === where).map(({ name }) => [name, text(given[name])] as const)
        const address = of('path').reduce((url, [name, value]) => url.replace(`{${name}}`, encodeURIComponent(value || 'x')), path)
        const query = new URLSearchParams(of('query').map(([name, value]) => [name, value]))
        const headers = Object.fromEntries(of('header').map(([name, value]) => [name, value.replaceAll(/[^\x21-\x7e]/g, '') || 'x']))
        const reply = await api.call(method.toUpperCase() as 'GET', `${address}?${query}`, {
          headers,
          ...(sent === undefined ? {} : { body: sent }),
        })
        expect(Object.keys(operation.responses)).toContain(String(reply.status))
        expect(reply.status).not.toBe(500)
        if (reply.status >= 400) expect(findingsOf(reply).length).toBeGreaterThan(0)
      }),
      { seed: 20261122, numRuns: 60 },
    )
  }
})

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? null))
